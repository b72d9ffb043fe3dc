# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_password.ui'
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

class Ui_NewPassword(object):
    def setupUi(self, NewPassword):
        if not NewPassword.objectName():
            NewPassword.setObjectName(u"NewPassword")
        NewPassword.setMinimumSize(QSize(460, 0))
        self.layout = QVBoxLayout(NewPassword)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(24, 20, 24, 20)
        self.text_label = QLabel(NewPassword)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)

        self.layout.addWidget(self.text_label)

        self.login_label = QLabel(NewPassword)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.login_label)

        self.login_edit = QLineEdit(NewPassword)
        self.login_edit.setObjectName(u"login_edit")

        self.layout.addWidget(self.login_edit)

        self.code_label = QLabel(NewPassword)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.code_label)

        self.code_edit = QLineEdit(NewPassword)
        self.code_edit.setObjectName(u"code_edit")

        self.layout.addWidget(self.code_edit)

        self.password_label = QLabel(NewPassword)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.password_label)

        self.password_edit = QLineEdit(NewPassword)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout.addWidget(self.password_edit)

        self.repeat_label = QLabel(NewPassword)
        self.repeat_label.setObjectName(u"repeat_label")
        self.repeat_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.repeat_label)

        self.repeat_edit = QLineEdit(NewPassword)
        self.repeat_edit.setObjectName(u"repeat_edit")
        self.repeat_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout.addWidget(self.repeat_edit)

        self.error_label = QLabel(NewPassword)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"kind", u"error")

        self.layout.addWidget(self.error_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.later_button = QPushButton(NewPassword)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setAutoDefault(False)

        self.button_layout.addWidget(self.later_button)

        self.change_button = QPushButton(NewPassword)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setProperty(u"kind", u"primary")

        self.button_layout.addWidget(self.change_button)


        self.layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.login_label.setBuddy(self.login_edit)
        self.code_label.setBuddy(self.code_edit)
        self.password_label.setBuddy(self.password_edit)
        self.repeat_label.setBuddy(self.repeat_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewPassword)

        self.change_button.setDefault(True)

    # setupUi

    def retranslateUi(self, NewPassword):
        NewPassword.setWindowTitle(QCoreApplication.translate("NewPassword", u"Nytt l\u00f6senord med \u00e5terst\u00e4llningskod", None))
        self.text_label.setText(QCoreApplication.translate("NewPassword", u"Med en av enhetens tv\u00e5 \u00e5terst\u00e4llningskoder kan du v\u00e4lja ett nytt l\u00f6senord. Enhetschefen f\u00f6rvarar koderna.", None))
        self.login_label.setText(QCoreApplication.translate("NewPassword", u"Anv\u00e4ndarnamn", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("NewPassword", u"Anv\u00e4ndarnamn", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("NewPassword", u"\u00c5terst\u00e4llningskod", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("NewPassword", u"\u00c5terst\u00e4llningskod", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("NewPassword", u"Nytt l\u00f6senord, minst 12 tecken", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("NewPassword", u"Nytt l\u00f6senord", None))
#endif // QT_CONFIG(accessibility)
        self.repeat_label.setText(QCoreApplication.translate("NewPassword", u"Samma l\u00f6senord igen", None))
#if QT_CONFIG(accessibility)
        self.repeat_edit.setAccessibleName(QCoreApplication.translate("NewPassword", u"Samma l\u00f6senord igen", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.later_button.setText(QCoreApplication.translate("NewPassword", u"Avbryt", None))
        self.change_button.setText(QCoreApplication.translate("NewPassword", u"Byt l\u00f6senord", None))
    # retranslateUi

