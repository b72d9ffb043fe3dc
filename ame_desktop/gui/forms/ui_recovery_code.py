# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_code.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_RecoveryCode(object):
    def setupUi(self, RecoveryCode):
        if not RecoveryCode.objectName():
            RecoveryCode.setObjectName(u"RecoveryCode")
        RecoveryCode.setMinimumSize(QSize(460, 0))
        self.layout = QVBoxLayout(RecoveryCode)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(24, 20, 24, 20)
        self.text_label = QLabel(RecoveryCode)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)

        self.layout.addWidget(self.text_label)

        self.code_label = QLabel(RecoveryCode)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.code_label)

        self.code_edit = QLineEdit(RecoveryCode)
        self.code_edit.setObjectName(u"code_edit")

        self.layout.addWidget(self.code_edit)

        self.error_label = QLabel(RecoveryCode)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"kind", u"error")

        self.layout.addWidget(self.error_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.later_button = QPushButton(RecoveryCode)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setAutoDefault(False)

        self.button_layout.addWidget(self.later_button)

        self.check_button = QPushButton(RecoveryCode)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setProperty(u"kind", u"primary")

        self.button_layout.addWidget(self.check_button)


        self.layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecoveryCode)

        self.check_button.setDefault(True)

    # setupUi

    def retranslateUi(self, RecoveryCode):
        RecoveryCode.setWindowTitle(QCoreApplication.translate("RecoveryCode", u"\u00c5terst\u00e4llningskod", None))
        self.text_label.setText(QCoreApplication.translate("RecoveryCode", u"Enheten fick tv\u00e5 \u00e5terst\u00e4llningskoder n\u00e4r den skapades. Skriv in en av dem, s\u00e5 vet vi att de finns kvar. F\u00f6rlorar alla sina l\u00f6senord \u00e4r koderna enda v\u00e4gen in.", None))
        self.code_label.setText(QCoreApplication.translate("RecoveryCode", u"\u00c5terst\u00e4llningskod", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("RecoveryCode", u"\u00c5terst\u00e4llningskod", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.later_button.setText(QCoreApplication.translate("RecoveryCode", u"P\u00e5minn mig n\u00e4sta g\u00e5ng", None))
        self.check_button.setText(QCoreApplication.translate("RecoveryCode", u"Kontrollera koden", None))
    # retranslateUi

