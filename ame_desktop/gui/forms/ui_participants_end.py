# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_end.ui'
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

class Ui_ParticipantsEnd(object):
    def setupUi(self, ParticipantsEnd):
        if not ParticipantsEnd.objectName():
            ParticipantsEnd.setObjectName(u"ParticipantsEnd")
        self.layout = QVBoxLayout(ParticipantsEnd)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.last_day_layout = QVBoxLayout()
        self.last_day_layout.setSpacing(3)
        self.last_day_layout.setObjectName(u"last_day_layout")
        self.last_day_label = QLabel(ParticipantsEnd)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.last_day_layout.addWidget(self.last_day_label)

        self.last_day_edit = QLineEdit(ParticipantsEnd)
        self.last_day_edit.setObjectName(u"last_day_edit")

        self.last_day_layout.addWidget(self.last_day_edit)

        self.last_day_error_label = QLabel(ParticipantsEnd)
        self.last_day_error_label.setObjectName(u"last_day_error_label")
        self.last_day_error_label.setProperty(u"kind", u"error")
        self.last_day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_day_error_label.setWordWrap(True)

        self.last_day_layout.addWidget(self.last_day_error_label)


        self.layout.addLayout(self.last_day_layout)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_label = QLabel(ParticipantsEnd)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_combo = QComboBox(ParticipantsEnd)
        self.reason_combo.setObjectName(u"reason_combo")

        self.reason_layout.addWidget(self.reason_combo)

        self.reason_error_label = QLabel(ParticipantsEnd)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setProperty(u"kind", u"error")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_error_label)


        self.layout.addLayout(self.reason_layout)

        self.other_layout = QVBoxLayout()
        self.other_layout.setSpacing(3)
        self.other_layout.setObjectName(u"other_layout")
        self.other_label = QLabel(ParticipantsEnd)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setTextFormat(Qt.TextFormat.PlainText)

        self.other_layout.addWidget(self.other_label)

        self.other_edit = QLineEdit(ParticipantsEnd)
        self.other_edit.setObjectName(u"other_edit")

        self.other_layout.addWidget(self.other_edit)

        self.other_error_label = QLabel(ParticipantsEnd)
        self.other_error_label.setObjectName(u"other_error_label")
        self.other_error_label.setProperty(u"kind", u"error")
        self.other_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.other_error_label.setWordWrap(True)

        self.other_layout.addWidget(self.other_error_label)


        self.layout.addLayout(self.other_layout)

#if QT_CONFIG(shortcut)
        self.last_day_label.setBuddy(self.last_day_edit)
        self.reason_label.setBuddy(self.reason_combo)
        self.other_label.setBuddy(self.other_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.last_day_edit, self.reason_combo)
        QWidget.setTabOrder(self.reason_combo, self.other_edit)

        self.retranslateUi(ParticipantsEnd)
    # setupUi

    def retranslateUi(self, ParticipantsEnd):
        self.last_day_label.setText(QCoreApplication.translate("ParticipantsEnd", u"Sista dag", None))
#if QT_CONFIG(accessibility)
        self.last_day_edit.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.last_day_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsEnd", u"Till exempel 3 mars eller idag", None))
        self.last_day_error_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("ParticipantsEnd", u"Orsak", None))
#if QT_CONFIG(accessibility)
        self.reason_combo.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"Orsak", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        self.other_label.setText(QCoreApplication.translate("ParticipantsEnd", u"Annan orsak", None))
#if QT_CONFIG(accessibility)
        self.other_edit.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"Annan orsak", None))
#endif // QT_CONFIG(accessibility)
        self.other_error_label.setText("")
        pass
    # retranslateUi

