# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_password.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_SettingsPassword(object):
    def setupUi(self, SettingsPassword):
        if not SettingsPassword.objectName():
            SettingsPassword.setObjectName(u"SettingsPassword")
        self.layout = QVBoxLayout(SettingsPassword)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(SettingsPassword)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.password_layout = QVBoxLayout()
        self.password_layout.setSpacing(3)
        self.password_layout.setObjectName(u"password_layout")
        self.password_label = QLabel(SettingsPassword)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setTextFormat(Qt.TextFormat.PlainText)

        self.password_layout.addWidget(self.password_label)

        self.password_edit = QLineEdit(SettingsPassword)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_layout.addWidget(self.password_edit)

        self.password_error_label = QLabel(SettingsPassword)
        self.password_error_label.setObjectName(u"password_error_label")
        self.password_error_label.setProperty(u"kind", u"error")
        self.password_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.password_error_label.setWordWrap(True)

        self.password_layout.addWidget(self.password_error_label)


        self.layout.addLayout(self.password_layout)

        self.repeat_layout = QVBoxLayout()
        self.repeat_layout.setSpacing(3)
        self.repeat_layout.setObjectName(u"repeat_layout")
        self.repeat_label = QLabel(SettingsPassword)
        self.repeat_label.setObjectName(u"repeat_label")
        self.repeat_label.setTextFormat(Qt.TextFormat.PlainText)

        self.repeat_layout.addWidget(self.repeat_label)

        self.repeat_edit = QLineEdit(SettingsPassword)
        self.repeat_edit.setObjectName(u"repeat_edit")
        self.repeat_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.repeat_layout.addWidget(self.repeat_edit)

        self.repeat_error_label = QLabel(SettingsPassword)
        self.repeat_error_label.setObjectName(u"repeat_error_label")
        self.repeat_error_label.setProperty(u"kind", u"error")
        self.repeat_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.repeat_error_label.setWordWrap(True)

        self.repeat_layout.addWidget(self.repeat_error_label)


        self.layout.addLayout(self.repeat_layout)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
        self.repeat_label.setBuddy(self.repeat_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password_edit, self.repeat_edit)

        self.retranslateUi(SettingsPassword)
    # setupUi

    def retranslateUi(self, SettingsPassword):
        self.text_1_label.setText(QCoreApplication.translate("SettingsPassword", u"Minst 12 tecken. Flera ord efter varandra \u00e4r l\u00e4tta att minnas.", None))
        self.password_label.setText(QCoreApplication.translate("SettingsPassword", u"L\u00f6senord *", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("SettingsPassword", u"L\u00f6senord", None))
#endif // QT_CONFIG(accessibility)
        self.password_error_label.setText("")
        self.repeat_label.setText(QCoreApplication.translate("SettingsPassword", u"Upprepa l\u00f6senordet *", None))
#if QT_CONFIG(accessibility)
        self.repeat_edit.setAccessibleName(QCoreApplication.translate("SettingsPassword", u"Upprepa l\u00f6senordet", None))
#endif // QT_CONFIG(accessibility)
        self.repeat_error_label.setText("")
        pass
    # retranslateUi

