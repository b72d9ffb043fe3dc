# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lock_screen.ui'
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

class Ui_LockScreen(object):
    def setupUi(self, LockScreen):
        if not LockScreen.objectName():
            LockScreen.setObjectName(u"LockScreen")
        LockScreen.setProperty(u"kind", u"window")
        self.outer_layout = QHBoxLayout(LockScreen)
        self.outer_layout.setObjectName(u"outer_layout")
        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.spacer_1)

        self.middle_layout = QVBoxLayout()
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle_layout.addItem(self.spacer_2)

        self.card_frame = QFrame(LockScreen)
        self.card_frame.setObjectName(u"card_frame")
        self.card_frame.setMinimumSize(QSize(400, 0))
        self.card_frame.setMaximumSize(QSize(700, 16777215))
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

        self.who_label = QLabel(self.card_frame)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setProperty(u"kind", u"muted")
        self.who_label.setWordWrap(True)

        self.card_layout.addWidget(self.who_label)

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

        self.unlock_button = QPushButton(self.card_frame)
        self.unlock_button.setObjectName(u"unlock_button")
        self.unlock_button.setProperty(u"kind", u"primary")

        self.card_layout.addWidget(self.unlock_button)

        self.other_user_button = QPushButton(self.card_frame)
        self.other_user_button.setObjectName(u"other_user_button")
        self.other_user_button.setProperty(u"kind", u"link")

        self.card_layout.addWidget(self.other_user_button)


        self.middle_layout.addWidget(self.card_frame)

        self.spacer_3 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle_layout.addItem(self.spacer_3)


        self.outer_layout.addLayout(self.middle_layout)

        self.spacer_4 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.spacer_4)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password_edit, self.unlock_button)
        QWidget.setTabOrder(self.unlock_button, self.other_user_button)

        self.retranslateUi(LockScreen)
    # setupUi

    def retranslateUi(self, LockScreen):
        self.title_label.setText(QCoreApplication.translate("LockScreen", u"L\u00e5st", None))
        self.who_label.setText("")
        self.password_label.setText(QCoreApplication.translate("LockScreen", u"L\u00f6senord", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("LockScreen", u"L\u00f6senord", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.unlock_button.setText(QCoreApplication.translate("LockScreen", u"L\u00e5s upp", None))
        self.other_user_button.setText(QCoreApplication.translate("LockScreen", u"Byt anv\u00e4ndare", None))
        pass
    # retranslateUi

