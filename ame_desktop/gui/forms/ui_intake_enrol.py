# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_enrol.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_IntakeEnrol(object):
    def setupUi(self, IntakeEnrol):
        if not IntakeEnrol.objectName():
            IntakeEnrol.setObjectName(u"IntakeEnrol")
        self.layout = QVBoxLayout(IntakeEnrol)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.arena_id_layout = QVBoxLayout()
        self.arena_id_layout.setSpacing(3)
        self.arena_id_layout.setObjectName(u"arena_id_layout")
        self.arena_id_label = QLabel(IntakeEnrol)
        self.arena_id_label.setObjectName(u"arena_id_label")
        self.arena_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.arena_id_layout.addWidget(self.arena_id_label)

        self.arena_id_combo = QComboBox(IntakeEnrol)
        self.arena_id_combo.setObjectName(u"arena_id_combo")

        self.arena_id_layout.addWidget(self.arena_id_combo)

        self.arena_id_error_label = QLabel(IntakeEnrol)
        self.arena_id_error_label.setObjectName(u"arena_id_error_label")
        self.arena_id_error_label.setProperty(u"kind", u"error")
        self.arena_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.arena_id_error_label.setWordWrap(True)

        self.arena_id_layout.addWidget(self.arena_id_error_label)


        self.layout.addLayout(self.arena_id_layout)

        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(IntakeEnrol)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(IntakeEnrol)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(IntakeEnrol)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.layout.addLayout(self.start_layout)

#if QT_CONFIG(shortcut)
        self.arena_id_label.setBuddy(self.arena_id_combo)
        self.start_label.setBuddy(self.start_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.arena_id_combo, self.start_edit)

        self.retranslateUi(IntakeEnrol)
    # setupUi

    def retranslateUi(self, IntakeEnrol):
        self.arena_id_label.setText(QCoreApplication.translate("IntakeEnrol", u"Arena *", None))
#if QT_CONFIG(accessibility)
        self.arena_id_combo.setAccessibleName(QCoreApplication.translate("IntakeEnrol", u"Arena", None))
#endif // QT_CONFIG(accessibility)
        self.arena_id_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("IntakeEnrol", u"Fr\u00e5n och med *", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("IntakeEnrol", u"Fr\u00e5n och med", None))
#endif // QT_CONFIG(accessibility)
        self.start_error_label.setText("")
        pass
    # retranslateUi

