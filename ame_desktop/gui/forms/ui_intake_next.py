# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_next.ui'
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

class Ui_IntakeNext(object):
    def setupUi(self, IntakeNext):
        if not IntakeNext.objectName():
            IntakeNext.setObjectName(u"IntakeNext")
        self.layout = QVBoxLayout(IntakeNext)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(3)
        self.what_layout.setObjectName(u"what_layout")
        self.what_label = QLabel(IntakeNext)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.what_layout.addWidget(self.what_label)

        self.what_edit = QLineEdit(IntakeNext)
        self.what_edit.setObjectName(u"what_edit")

        self.what_layout.addWidget(self.what_edit)

        self.what_error_label = QLabel(IntakeNext)
        self.what_error_label.setObjectName(u"what_error_label")
        self.what_error_label.setProperty(u"kind", u"error")
        self.what_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_error_label.setWordWrap(True)

        self.what_layout.addWidget(self.what_error_label)


        self.layout.addLayout(self.what_layout)

        self.due_layout = QVBoxLayout()
        self.due_layout.setSpacing(3)
        self.due_layout.setObjectName(u"due_layout")
        self.due_label = QLabel(IntakeNext)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)

        self.due_layout.addWidget(self.due_label)

        self.due_edit = QLineEdit(IntakeNext)
        self.due_edit.setObjectName(u"due_edit")

        self.due_layout.addWidget(self.due_edit)

        self.due_error_label = QLabel(IntakeNext)
        self.due_error_label.setObjectName(u"due_error_label")
        self.due_error_label.setProperty(u"kind", u"error")
        self.due_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_error_label.setWordWrap(True)

        self.due_layout.addWidget(self.due_error_label)


        self.layout.addLayout(self.due_layout)

        self.owner_layout = QVBoxLayout()
        self.owner_layout.setSpacing(3)
        self.owner_layout.setObjectName(u"owner_layout")
        self.owner_label = QLabel(IntakeNext)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)

        self.owner_layout.addWidget(self.owner_label)

        self.owner_combo = QComboBox(IntakeNext)
        self.owner_combo.setObjectName(u"owner_combo")

        self.owner_layout.addWidget(self.owner_combo)

        self.owner_error_label = QLabel(IntakeNext)
        self.owner_error_label.setObjectName(u"owner_error_label")
        self.owner_error_label.setProperty(u"kind", u"error")
        self.owner_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_error_label.setWordWrap(True)

        self.owner_layout.addWidget(self.owner_error_label)


        self.layout.addLayout(self.owner_layout)

        self.owner_name_layout = QVBoxLayout()
        self.owner_name_layout.setSpacing(3)
        self.owner_name_layout.setObjectName(u"owner_name_layout")
        self.owner_name_label = QLabel(IntakeNext)
        self.owner_name_label.setObjectName(u"owner_name_label")
        self.owner_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.owner_name_layout.addWidget(self.owner_name_label)

        self.owner_name_edit = QLineEdit(IntakeNext)
        self.owner_name_edit.setObjectName(u"owner_name_edit")

        self.owner_name_layout.addWidget(self.owner_name_edit)

        self.owner_name_error_label = QLabel(IntakeNext)
        self.owner_name_error_label.setObjectName(u"owner_name_error_label")
        self.owner_name_error_label.setProperty(u"kind", u"error")
        self.owner_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_name_error_label.setWordWrap(True)

        self.owner_name_layout.addWidget(self.owner_name_error_label)


        self.layout.addLayout(self.owner_name_layout)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_edit)
        self.due_label.setBuddy(self.due_edit)
        self.owner_label.setBuddy(self.owner_combo)
        self.owner_name_label.setBuddy(self.owner_name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what_edit, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.owner_combo)
        QWidget.setTabOrder(self.owner_combo, self.owner_name_edit)

        self.retranslateUi(IntakeNext)
    # setupUi

    def retranslateUi(self, IntakeNext):
        self.what_label.setText(QCoreApplication.translate("IntakeNext", u"N\u00e4sta steg *", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("IntakeNext", u"N\u00e4sta steg", None))
#endif // QT_CONFIG(accessibility)
        self.what_edit.setPlaceholderText(QCoreApplication.translate("IntakeNext", u"Till exempel: M\u00f6te med Arbetsf\u00f6rmedlingen", None))
        self.what_error_label.setText("")
        self.due_label.setText(QCoreApplication.translate("IntakeNext", u"Senast *", None))
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("IntakeNext", u"Senast", None))
#endif // QT_CONFIG(accessibility)
        self.due_error_label.setText("")
        self.owner_label.setText(QCoreApplication.translate("IntakeNext", u"Ansvarig *", None))
#if QT_CONFIG(accessibility)
        self.owner_combo.setAccessibleName(QCoreApplication.translate("IntakeNext", u"Ansvarig", None))
#endif // QT_CONFIG(accessibility)
        self.owner_error_label.setText("")
        self.owner_name_label.setText(QCoreApplication.translate("IntakeNext", u"Ansvarig utanf\u00f6r enheten", None))
#if QT_CONFIG(accessibility)
        self.owner_name_edit.setAccessibleName(QCoreApplication.translate("IntakeNext", u"Ansvarig utanf\u00f6r enheten", None))
#endif // QT_CONFIG(accessibility)
        self.owner_name_edit.setPlaceholderText(QCoreApplication.translate("IntakeNext", u"Till exempel: Handl\u00e4ggare vid IFO", None))
        self.owner_name_error_label.setText("")
        pass
    # retranslateUi

