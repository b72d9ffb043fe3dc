# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'login_window.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_LoginWindow(object):
    def setupUi(self, LoginWindow):
        if not LoginWindow.objectName():
            LoginWindow.setObjectName(u"LoginWindow")
        LoginWindow.setProperty(u"kind", u"window")
        self.outer_layout = QHBoxLayout(LoginWindow)
        self.outer_layout.setObjectName(u"outer_layout")
        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.spacer_1)

        self.middle_layout = QVBoxLayout()
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle_layout.addItem(self.spacer_2)

        self.card_frame = QFrame(LoginWindow)
        self.card_frame.setObjectName(u"card_frame")
        self.card_frame.setMinimumSize(QSize(440, 0))
        self.card_frame.setMaximumSize(QSize(760, 16777215))
        self.card_frame.setProperty(u"kind", u"card")
        self.card_layout = QVBoxLayout(self.card_frame)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(36, 32, 36, 24)
        self.mark_label = QLabel(self.card_frame)
        self.mark_label.setObjectName(u"mark_label")

        self.card_layout.addWidget(self.mark_label)

        self.title_label = QLabel(self.card_frame)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"kind", u"title")
        self.title_label.setWordWrap(True)

        self.card_layout.addWidget(self.title_label)

        self.unit_label = QLabel(self.card_frame)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unit_label.setProperty(u"kind", u"muted")
        self.unit_label.setWordWrap(True)

        self.card_layout.addWidget(self.unit_label)

        self.spacer_3 = QSpacerItem(20, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.card_layout.addItem(self.spacer_3)

        self.login_field = QVBoxLayout()
        self.login_field.setSpacing(4)
        self.login_field.setObjectName(u"login_field")
        self.login_label = QLabel(self.card_frame)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setTextFormat(Qt.TextFormat.PlainText)

        self.login_field.addWidget(self.login_label)

        self.login_edit = QLineEdit(self.card_frame)
        self.login_edit.setObjectName(u"login_edit")

        self.login_field.addWidget(self.login_edit)


        self.card_layout.addLayout(self.login_field)

        self.password_field = QVBoxLayout()
        self.password_field.setSpacing(4)
        self.password_field.setObjectName(u"password_field")
        self.password_label = QLabel(self.card_frame)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setTextFormat(Qt.TextFormat.PlainText)

        self.password_field.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.card_frame)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_field.addWidget(self.password_edit)


        self.card_layout.addLayout(self.password_field)

        self.error_label = QLabel(self.card_frame)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setWordWrap(True)
        self.error_label.setMinimumSize(QSize(0, 44))

        self.card_layout.addWidget(self.error_label)

        self.restore_button = QPushButton(self.card_frame)
        self.restore_button.setObjectName(u"restore_button")

        self.card_layout.addWidget(self.restore_button)

        self.login_button = QPushButton(self.card_frame)
        self.login_button.setObjectName(u"login_button")
        self.login_button.setProperty(u"kind", u"primary")

        self.card_layout.addWidget(self.login_button)

        self.spacer_4 = QSpacerItem(20, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.card_layout.addItem(self.spacer_4)

        self.link_layout = QHBoxLayout()
        self.link_layout.setObjectName(u"link_layout")
        self.recovery_button = QPushButton(self.card_frame)
        self.recovery_button.setObjectName(u"recovery_button")
        self.recovery_button.setProperty(u"kind", u"link")

        self.link_layout.addWidget(self.recovery_button)

        self.spacer_5 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.link_layout.addItem(self.spacer_5)

        self.unit_button = QPushButton(self.card_frame)
        self.unit_button.setObjectName(u"unit_button")
        self.unit_button.setProperty(u"kind", u"link")

        self.link_layout.addWidget(self.unit_button)


        self.card_layout.addLayout(self.link_layout)


        self.middle_layout.addWidget(self.card_frame)

        self.spacer_6 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle_layout.addItem(self.spacer_6)


        self.outer_layout.addLayout(self.middle_layout)

        self.spacer_7 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.spacer_7)

#if QT_CONFIG(shortcut)
        self.login_label.setBuddy(self.login_edit)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.login_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.login_button)
        QWidget.setTabOrder(self.login_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.recovery_button)
        QWidget.setTabOrder(self.recovery_button, self.unit_button)

        self.retranslateUi(LoginWindow)

        self.login_button.setDefault(True)

    # setupUi

    def retranslateUi(self, LoginWindow):
        LoginWindow.setWindowTitle(QCoreApplication.translate("LoginWindow", u"AME Desktop \u2013 Logga in", None))
        self.title_label.setText(QCoreApplication.translate("LoginWindow", u"AME Desktop", None))
        self.unit_label.setText("")
        self.login_label.setText(QCoreApplication.translate("LoginWindow", u"Anv\u00e4ndarnamn", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("LoginWindow", u"Anv\u00e4ndarnamn", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("LoginWindow", u"L\u00f6senord", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("LoginWindow", u"L\u00f6senord", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.restore_button.setText(QCoreApplication.translate("LoginWindow", u"\u00c5terst\u00e4ll\u2026", None))
        self.login_button.setText(QCoreApplication.translate("LoginWindow", u"Logga in", None))
        self.recovery_button.setText(QCoreApplication.translate("LoginWindow", u"Jag har gl\u00f6mt l\u00f6senordet", None))
        self.unit_button.setText(QCoreApplication.translate("LoginWindow", u"\u00d6ppna en annan enhet", None))
    # retranslateUi

