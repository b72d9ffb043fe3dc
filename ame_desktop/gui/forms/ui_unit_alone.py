# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unit_alone.ui'
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
    QStackedWidget, QVBoxLayout, QWidget)

from ame_desktop.gui.widgets.progress_panel import ProgressPanel

class Ui_UnitAlone(object):
    def setupUi(self, UnitAlone):
        if not UnitAlone.objectName():
            UnitAlone.setObjectName(u"UnitAlone")
        UnitAlone.setProperty(u"kind", u"window")
        self.outer_layout = QHBoxLayout(UnitAlone)
        self.outer_layout.setObjectName(u"outer_layout")
        self.spacer_8 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.spacer_8)

        self.middle_layout = QVBoxLayout()
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle_layout.addItem(self.spacer_9)

        self.card_frame = QFrame(UnitAlone)
        self.card_frame.setObjectName(u"card_frame")
        self.card_frame.setProperty(u"kind", u"card")
        self.card_frame.setMinimumSize(QSize(440, 0))
        self.card_frame.setMaximumSize(QSize(900, 16777215))
        self.card_layout = QVBoxLayout(self.card_frame)
        self.card_layout.setSpacing(6)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(36, 28, 36, 24)
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

        self.spacer_7 = QSpacerItem(20, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.card_layout.addItem(self.spacer_7)

        self.step_stack = QStackedWidget(self.card_frame)
        self.step_stack.setObjectName(u"step_stack")
        self.ask_page = QWidget()
        self.ask_page.setObjectName(u"ask_page")
        self.ask_layout = QVBoxLayout(self.ask_page)
        self.ask_layout.setSpacing(8)
        self.ask_layout.setObjectName(u"ask_layout")
        self.ask_layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.ask_page)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)

        self.ask_layout.addWidget(self.text_label)

        self.choice_group = QWidget(self.ask_page)
        self.choice_group.setObjectName(u"choice_group")
        self.choice_group.setProperty(u"kind", u"plain")

        self.ask_layout.addWidget(self.choice_group)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.ask_layout.addItem(self.spacer_2)

        self.who_label = QLabel(self.ask_page)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setWordWrap(True)

        self.ask_layout.addWidget(self.who_label)

        self.field_layout = QHBoxLayout()
        self.field_layout.setSpacing(16)
        self.field_layout.setObjectName(u"field_layout")
        self.login_field = QVBoxLayout()
        self.login_field.setSpacing(4)
        self.login_field.setObjectName(u"login_field")
        self.login_label = QLabel(self.ask_page)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setTextFormat(Qt.TextFormat.PlainText)

        self.login_field.addWidget(self.login_label)

        self.login_edit = QLineEdit(self.ask_page)
        self.login_edit.setObjectName(u"login_edit")

        self.login_field.addWidget(self.login_edit)


        self.field_layout.addLayout(self.login_field)

        self.password_field = QVBoxLayout()
        self.password_field.setSpacing(4)
        self.password_field.setObjectName(u"password_field")
        self.password_label = QLabel(self.ask_page)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setTextFormat(Qt.TextFormat.PlainText)

        self.password_field.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.ask_page)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_field.addWidget(self.password_edit)


        self.field_layout.addLayout(self.password_field)


        self.ask_layout.addLayout(self.field_layout)

        self.error_label = QLabel(self.ask_page)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setMinimumSize(QSize(0, 44))

        self.ask_layout.addWidget(self.error_label)

        self.progress_panel = ProgressPanel(self.ask_page)
        self.progress_panel.setObjectName(u"progress_panel")

        self.ask_layout.addWidget(self.progress_panel)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(10)
        self.button_layout.setObjectName(u"button_layout")
        self.spacer_3 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.spacer_3)

        self.cancel_button = QPushButton(self.ask_page)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.act_button = QPushButton(self.ask_page)
        self.act_button.setObjectName(u"act_button")
        self.act_button.setProperty(u"kind", u"primary")

        self.button_layout.addWidget(self.act_button)


        self.ask_layout.addLayout(self.button_layout)

        self.step_stack.addWidget(self.ask_page)
        self.done_page = QWidget()
        self.done_page.setObjectName(u"done_page")
        self.done_layout = QVBoxLayout(self.done_page)
        self.done_layout.setSpacing(10)
        self.done_layout.setObjectName(u"done_layout")
        self.done_layout.setContentsMargins(0, 0, 0, 0)
        self.result_label = QLabel(self.done_page)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setTextFormat(Qt.TextFormat.PlainText)
        self.result_label.setWordWrap(True)
        self.result_label.setProperty(u"kind", u"heading")

        self.done_layout.addWidget(self.result_label)

        self.told_label = QLabel(self.done_page)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setWordWrap(True)

        self.done_layout.addWidget(self.told_label)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.done_layout.addItem(self.spacer_4)

        self.login_layout = QHBoxLayout()
        self.login_layout.setObjectName(u"login_layout")
        self.login_button = QPushButton(self.done_page)
        self.login_button.setObjectName(u"login_button")
        self.login_button.setProperty(u"kind", u"primary")

        self.login_layout.addWidget(self.login_button)

        self.spacer_5 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.login_layout.addItem(self.spacer_5)


        self.done_layout.addLayout(self.login_layout)

        self.spacer_6 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.done_layout.addItem(self.spacer_6)

        self.step_stack.addWidget(self.done_page)

        self.card_layout.addWidget(self.step_stack)


        self.middle_layout.addWidget(self.card_frame)

        self.spacer_10 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle_layout.addItem(self.spacer_10)


        self.outer_layout.addLayout(self.middle_layout)

        self.spacer_11 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.spacer_11)

        self.outer_layout.setStretch(0, 1)
        self.outer_layout.setStretch(1, 8)
        self.outer_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.login_label.setBuddy(self.login_edit)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.login_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.act_button)
        QWidget.setTabOrder(self.act_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.login_button)

        self.retranslateUi(UnitAlone)

        self.act_button.setDefault(True)
        self.login_button.setDefault(True)

    # setupUi

    def retranslateUi(self, UnitAlone):
        UnitAlone.setWindowTitle(QCoreApplication.translate("UnitAlone", u"AME Desktop", None))
        self.title_label.setText("")
        self.unit_label.setText("")
        self.text_label.setText("")
        self.who_label.setText("")
        self.login_label.setText(QCoreApplication.translate("UnitAlone", u"Anv\u00e4ndarnamn", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("UnitAlone", u"Anv\u00e4ndarnamn", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("UnitAlone", u"L\u00f6senord", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("UnitAlone", u"L\u00f6senord", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("UnitAlone", u"Avbryt", None))
        self.act_button.setText("")
        self.result_label.setText("")
        self.told_label.setText("")
        self.login_button.setText(QCoreApplication.translate("UnitAlone", u"Logga in", None))
    # retranslateUi

