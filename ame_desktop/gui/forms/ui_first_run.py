# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_run.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

class Ui_FirstRun(object):
    def setupUi(self, FirstRun):
        if not FirstRun.objectName():
            FirstRun.setObjectName(u"FirstRun")
        FirstRun.setProperty(u"kind", u"window")
        self.outer_layout = QHBoxLayout(FirstRun)
        self.outer_layout.setObjectName(u"outer_layout")
        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.spacer_1)

        self.middle_layout = QVBoxLayout()
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle_layout.addItem(self.spacer_2)

        self.card_frame = QFrame(FirstRun)
        self.card_frame.setObjectName(u"card_frame")
        self.card_frame.setMinimumSize(QSize(680, 540))
        self.card_frame.setMaximumSize(QSize(1100, 16777215))
        self.card_frame.setProperty(u"kind", u"card")
        self.card_layout = QVBoxLayout(self.card_frame)
        self.card_layout.setSpacing(12)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(40, 32, 40, 28)
        self.step_label = QLabel(self.card_frame)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setTextFormat(Qt.TextFormat.PlainText)
        self.step_label.setProperty(u"kind", u"small")
        self.step_label.setWordWrap(True)

        self.card_layout.addWidget(self.step_label)

        self.step_stack = QStackedWidget(self.card_frame)
        self.step_stack.setObjectName(u"step_stack")
        self.welcome_page = QWidget()
        self.welcome_page.setObjectName(u"welcome_page")
        self.welcome_page_layout = QVBoxLayout(self.welcome_page)
        self.welcome_page_layout.setSpacing(10)
        self.welcome_page_layout.setObjectName(u"welcome_page_layout")
        self.welcome_page_layout.setContentsMargins(0, 0, 0, 0)
        self.welcome_page_title_label = QLabel(self.welcome_page)
        self.welcome_page_title_label.setObjectName(u"welcome_page_title_label")
        self.welcome_page_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome_page_title_label.setProperty(u"kind", u"title")
        self.welcome_page_title_label.setWordWrap(True)

        self.welcome_page_layout.addWidget(self.welcome_page_title_label)

        self.welcome_text_label = QLabel(self.welcome_page)
        self.welcome_text_label.setObjectName(u"welcome_text_label")
        self.welcome_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome_text_label.setWordWrap(True)

        self.welcome_page_layout.addWidget(self.welcome_text_label)

        self.spacer_3 = QSpacerItem(20, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.welcome_page_layout.addItem(self.spacer_3)

        self.file_radio = QRadioButton(self.welcome_page)
        self.file_radio.setObjectName(u"file_radio")
        self.file_radio.setChecked(True)

        self.welcome_page_layout.addWidget(self.file_radio)

        self.file_text_label = QLabel(self.welcome_page)
        self.file_text_label.setObjectName(u"file_text_label")
        self.file_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_text_label.setProperty(u"kind", u"muted")
        self.file_text_label.setWordWrap(True)
        self.file_text_label.setIndent(28)

        self.welcome_page_layout.addWidget(self.file_text_label)

        self.server_radio = QRadioButton(self.welcome_page)
        self.server_radio.setObjectName(u"server_radio")

        self.welcome_page_layout.addWidget(self.server_radio)

        self.server_text_label = QLabel(self.welcome_page)
        self.server_text_label.setObjectName(u"server_text_label")
        self.server_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.server_text_label.setProperty(u"kind", u"muted")
        self.server_text_label.setWordWrap(True)
        self.server_text_label.setIndent(28)

        self.welcome_page_layout.addWidget(self.server_text_label)

        self.spacer_4 = QSpacerItem(20, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.welcome_page_layout.addItem(self.spacer_4)

        self.demo_button = QPushButton(self.welcome_page)
        self.demo_button.setObjectName(u"demo_button")
        self.demo_button.setProperty(u"kind", u"link")

        self.welcome_page_layout.addWidget(self.demo_button)

        self.open_button = QPushButton(self.welcome_page)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"kind", u"link")

        self.welcome_page_layout.addWidget(self.open_button)

        self.spacer_5 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.welcome_page_layout.addItem(self.spacer_5)

        self.step_stack.addWidget(self.welcome_page)
        self.unit_page = QWidget()
        self.unit_page.setObjectName(u"unit_page")
        self.unit_page_layout = QVBoxLayout(self.unit_page)
        self.unit_page_layout.setSpacing(10)
        self.unit_page_layout.setObjectName(u"unit_page_layout")
        self.unit_page_layout.setContentsMargins(0, 0, 0, 0)
        self.unit_page_title_label = QLabel(self.unit_page)
        self.unit_page_title_label.setObjectName(u"unit_page_title_label")
        self.unit_page_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unit_page_title_label.setProperty(u"kind", u"title")
        self.unit_page_title_label.setWordWrap(True)

        self.unit_page_layout.addWidget(self.unit_page_title_label)

        self.municipality_field = QVBoxLayout()
        self.municipality_field.setSpacing(4)
        self.municipality_field.setObjectName(u"municipality_field")
        self.municipality_label = QLabel(self.unit_page)
        self.municipality_label.setObjectName(u"municipality_label")
        self.municipality_label.setTextFormat(Qt.TextFormat.PlainText)

        self.municipality_field.addWidget(self.municipality_label)

        self.municipality_edit = QLineEdit(self.unit_page)
        self.municipality_edit.setObjectName(u"municipality_edit")

        self.municipality_field.addWidget(self.municipality_edit)


        self.unit_page_layout.addLayout(self.municipality_field)

        self.unit_field = QVBoxLayout()
        self.unit_field.setSpacing(4)
        self.unit_field.setObjectName(u"unit_field")
        self.unit_label = QLabel(self.unit_page)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setTextFormat(Qt.TextFormat.PlainText)

        self.unit_field.addWidget(self.unit_label)

        self.unit_edit = QLineEdit(self.unit_page)
        self.unit_edit.setObjectName(u"unit_edit")

        self.unit_field.addWidget(self.unit_edit)


        self.unit_page_layout.addLayout(self.unit_field)

        self.unit_text_label = QLabel(self.unit_page)
        self.unit_text_label.setObjectName(u"unit_text_label")
        self.unit_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unit_text_label.setProperty(u"kind", u"muted")
        self.unit_text_label.setWordWrap(True)

        self.unit_page_layout.addWidget(self.unit_text_label)

        self.spacer_6 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unit_page_layout.addItem(self.spacer_6)

        self.step_stack.addWidget(self.unit_page)
        self.place_page = QWidget()
        self.place_page.setObjectName(u"place_page")
        self.place_page_layout = QVBoxLayout(self.place_page)
        self.place_page_layout.setSpacing(10)
        self.place_page_layout.setObjectName(u"place_page_layout")
        self.place_page_layout.setContentsMargins(0, 0, 0, 0)
        self.place_page_title_label = QLabel(self.place_page)
        self.place_page_title_label.setObjectName(u"place_page_title_label")
        self.place_page_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_page_title_label.setProperty(u"kind", u"title")
        self.place_page_title_label.setWordWrap(True)

        self.place_page_layout.addWidget(self.place_page_title_label)

        self.place_label = QLabel(self.place_page)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_page_layout.addWidget(self.place_label)

        self.place_layout = QHBoxLayout()
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(0, 0, 0, 0)
        self.place_edit = QLineEdit(self.place_page)
        self.place_edit.setObjectName(u"place_edit")

        self.place_layout.addWidget(self.place_edit)

        self.browse_button = QPushButton(self.place_page)
        self.browse_button.setObjectName(u"browse_button")

        self.place_layout.addWidget(self.browse_button)


        self.place_page_layout.addLayout(self.place_layout)

        self.place_text_label = QLabel(self.place_page)
        self.place_text_label.setObjectName(u"place_text_label")
        self.place_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_text_label.setProperty(u"kind", u"muted")
        self.place_text_label.setWordWrap(True)

        self.place_page_layout.addWidget(self.place_text_label)

        self.spacer_7 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.place_page_layout.addItem(self.spacer_7)

        self.step_stack.addWidget(self.place_page)
        self.user_page = QWidget()
        self.user_page.setObjectName(u"user_page")
        self.user_page_layout = QVBoxLayout(self.user_page)
        self.user_page_layout.setSpacing(10)
        self.user_page_layout.setObjectName(u"user_page_layout")
        self.user_page_layout.setContentsMargins(0, 0, 0, 0)
        self.user_page_title_label = QLabel(self.user_page)
        self.user_page_title_label.setObjectName(u"user_page_title_label")
        self.user_page_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.user_page_title_label.setProperty(u"kind", u"title")
        self.user_page_title_label.setWordWrap(True)

        self.user_page_layout.addWidget(self.user_page_title_label)

        self.user_text_label = QLabel(self.user_page)
        self.user_text_label.setObjectName(u"user_text_label")
        self.user_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.user_text_label.setProperty(u"kind", u"muted")
        self.user_text_label.setWordWrap(True)

        self.user_page_layout.addWidget(self.user_text_label)

        self.name_field = QVBoxLayout()
        self.name_field.setSpacing(4)
        self.name_field.setObjectName(u"name_field")
        self.name_label = QLabel(self.user_page)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_field.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.user_page)
        self.name_edit.setObjectName(u"name_edit")

        self.name_field.addWidget(self.name_edit)


        self.user_page_layout.addLayout(self.name_field)

        self.login_field = QVBoxLayout()
        self.login_field.setSpacing(4)
        self.login_field.setObjectName(u"login_field")
        self.login_label = QLabel(self.user_page)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setTextFormat(Qt.TextFormat.PlainText)

        self.login_field.addWidget(self.login_label)

        self.login_edit = QLineEdit(self.user_page)
        self.login_edit.setObjectName(u"login_edit")

        self.login_field.addWidget(self.login_edit)


        self.user_page_layout.addLayout(self.login_field)

        self.password_field = QVBoxLayout()
        self.password_field.setSpacing(4)
        self.password_field.setObjectName(u"password_field")
        self.password_label = QLabel(self.user_page)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setTextFormat(Qt.TextFormat.PlainText)

        self.password_field.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.user_page)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_field.addWidget(self.password_edit)


        self.user_page_layout.addLayout(self.password_field)

        self.repeat_field = QVBoxLayout()
        self.repeat_field.setSpacing(4)
        self.repeat_field.setObjectName(u"repeat_field")
        self.repeat_label = QLabel(self.user_page)
        self.repeat_label.setObjectName(u"repeat_label")
        self.repeat_label.setTextFormat(Qt.TextFormat.PlainText)

        self.repeat_field.addWidget(self.repeat_label)

        self.repeat_edit = QLineEdit(self.user_page)
        self.repeat_edit.setObjectName(u"repeat_edit")
        self.repeat_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.repeat_field.addWidget(self.repeat_edit)


        self.user_page_layout.addLayout(self.repeat_field)

        self.spacer_8 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.user_page_layout.addItem(self.spacer_8)

        self.step_stack.addWidget(self.user_page)
        self.recovery_page = QWidget()
        self.recovery_page.setObjectName(u"recovery_page")
        self.recovery_page_layout = QVBoxLayout(self.recovery_page)
        self.recovery_page_layout.setSpacing(10)
        self.recovery_page_layout.setObjectName(u"recovery_page_layout")
        self.recovery_page_layout.setContentsMargins(0, 0, 0, 0)
        self.recovery_page_title_label = QLabel(self.recovery_page)
        self.recovery_page_title_label.setObjectName(u"recovery_page_title_label")
        self.recovery_page_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recovery_page_title_label.setProperty(u"kind", u"title")
        self.recovery_page_title_label.setWordWrap(True)

        self.recovery_page_layout.addWidget(self.recovery_page_title_label)

        self.recovery_text_label = QLabel(self.recovery_page)
        self.recovery_text_label.setObjectName(u"recovery_text_label")
        self.recovery_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recovery_text_label.setWordWrap(True)

        self.recovery_page_layout.addWidget(self.recovery_text_label)

        self.first_code_field = QVBoxLayout()
        self.first_code_field.setSpacing(4)
        self.first_code_field.setObjectName(u"first_code_field")
        self.first_code_label = QLabel(self.recovery_page)
        self.first_code_label.setObjectName(u"first_code_label")
        self.first_code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.first_code_field.addWidget(self.first_code_label)

        self.first_code_edit = QLineEdit(self.recovery_page)
        self.first_code_edit.setObjectName(u"first_code_edit")
        self.first_code_edit.setReadOnly(True)

        self.first_code_field.addWidget(self.first_code_edit)


        self.recovery_page_layout.addLayout(self.first_code_field)

        self.second_code_field = QVBoxLayout()
        self.second_code_field.setSpacing(4)
        self.second_code_field.setObjectName(u"second_code_field")
        self.second_code_label = QLabel(self.recovery_page)
        self.second_code_label.setObjectName(u"second_code_label")
        self.second_code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.second_code_field.addWidget(self.second_code_label)

        self.second_code_edit = QLineEdit(self.recovery_page)
        self.second_code_edit.setObjectName(u"second_code_edit")
        self.second_code_edit.setReadOnly(True)

        self.second_code_field.addWidget(self.second_code_edit)


        self.recovery_page_layout.addLayout(self.second_code_field)

        self.code_layout = QHBoxLayout()
        self.code_layout.setObjectName(u"code_layout")
        self.code_layout.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(self.recovery_page)
        self.print_button.setObjectName(u"print_button")

        self.code_layout.addWidget(self.print_button)

        self.save_button = QPushButton(self.recovery_page)
        self.save_button.setObjectName(u"save_button")

        self.code_layout.addWidget(self.save_button)

        self.spacer_9 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_layout.addItem(self.spacer_9)


        self.recovery_page_layout.addLayout(self.code_layout)

        self.typed_field = QVBoxLayout()
        self.typed_field.setSpacing(4)
        self.typed_field.setObjectName(u"typed_field")
        self.typed_label = QLabel(self.recovery_page)
        self.typed_label.setObjectName(u"typed_label")
        self.typed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.typed_field.addWidget(self.typed_label)

        self.typed_edit = QLineEdit(self.recovery_page)
        self.typed_edit.setObjectName(u"typed_edit")

        self.typed_field.addWidget(self.typed_edit)


        self.recovery_page_layout.addLayout(self.typed_field)

        self.spacer_10 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recovery_page_layout.addItem(self.spacer_10)

        self.step_stack.addWidget(self.recovery_page)
        self.done_page = QWidget()
        self.done_page.setObjectName(u"done_page")
        self.done_page_layout = QVBoxLayout(self.done_page)
        self.done_page_layout.setSpacing(10)
        self.done_page_layout.setObjectName(u"done_page_layout")
        self.done_page_layout.setContentsMargins(0, 0, 0, 0)
        self.done_page_title_label = QLabel(self.done_page)
        self.done_page_title_label.setObjectName(u"done_page_title_label")
        self.done_page_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_page_title_label.setProperty(u"kind", u"title")
        self.done_page_title_label.setWordWrap(True)

        self.done_page_layout.addWidget(self.done_page_title_label)

        self.done_text_label = QLabel(self.done_page)
        self.done_text_label.setObjectName(u"done_text_label")
        self.done_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_text_label.setWordWrap(True)

        self.done_page_layout.addWidget(self.done_text_label)

        self.import_check = QCheckBox(self.done_page)
        self.import_check.setObjectName(u"import_check")
        self.import_check.setChecked(True)

        self.done_page_layout.addWidget(self.import_check)

        self.spacer_11 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.done_page_layout.addItem(self.spacer_11)

        self.step_stack.addWidget(self.done_page)

        self.card_layout.addWidget(self.step_stack)

        self.error_label = QLabel(self.card_frame)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setWordWrap(True)
        self.error_label.setMinimumSize(QSize(0, 44))

        self.card_layout.addWidget(self.error_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(self.card_frame)
        self.back_button.setObjectName(u"back_button")

        self.button_layout.addWidget(self.back_button)

        self.spacer_12 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.spacer_12)

        self.next_button = QPushButton(self.card_frame)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"kind", u"primary")

        self.button_layout.addWidget(self.next_button)


        self.card_layout.addLayout(self.button_layout)


        self.middle_layout.addWidget(self.card_frame)

        self.spacer_13 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle_layout.addItem(self.spacer_13)


        self.outer_layout.addLayout(self.middle_layout)

        self.spacer_14 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.spacer_14)

#if QT_CONFIG(shortcut)
        self.municipality_label.setBuddy(self.municipality_edit)
        self.unit_label.setBuddy(self.unit_edit)
        self.place_label.setBuddy(self.place_edit)
        self.name_label.setBuddy(self.name_edit)
        self.login_label.setBuddy(self.login_edit)
        self.password_label.setBuddy(self.password_edit)
        self.repeat_label.setBuddy(self.repeat_edit)
        self.first_code_label.setBuddy(self.first_code_edit)
        self.second_code_label.setBuddy(self.second_code_edit)
        self.typed_label.setBuddy(self.typed_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.file_radio, self.server_radio)
        QWidget.setTabOrder(self.server_radio, self.demo_button)
        QWidget.setTabOrder(self.demo_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.municipality_edit)
        QWidget.setTabOrder(self.municipality_edit, self.unit_edit)
        QWidget.setTabOrder(self.unit_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.browse_button)
        QWidget.setTabOrder(self.browse_button, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.login_edit)
        QWidget.setTabOrder(self.login_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.repeat_edit)
        QWidget.setTabOrder(self.repeat_edit, self.first_code_edit)
        QWidget.setTabOrder(self.first_code_edit, self.second_code_edit)
        QWidget.setTabOrder(self.second_code_edit, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.typed_edit)
        QWidget.setTabOrder(self.typed_edit, self.import_check)
        QWidget.setTabOrder(self.import_check, self.next_button)
        QWidget.setTabOrder(self.next_button, self.back_button)

        self.retranslateUi(FirstRun)
    # setupUi

    def retranslateUi(self, FirstRun):
        FirstRun.setWindowTitle(QCoreApplication.translate("FirstRun", u"AME Desktop \u2013 Kom i g\u00e5ng", None))
        self.step_label.setText(QCoreApplication.translate("FirstRun", u"Steg 1 av 6", None))
        self.welcome_page_title_label.setText(QCoreApplication.translate("FirstRun", u"V\u00e4lkommen till AME Desktop", None))
        self.welcome_text_label.setText(QCoreApplication.translate("FirstRun", u"Programmet h\u00e5ller reda p\u00e5 morgonen, deltagarna och placeringarna. F\u00f6rst best\u00e4mmer du var enhetens uppgifter ska finnas.", None))
        self.file_radio.setText(QCoreApplication.translate("FirstRun", u"Den h\u00e4r datorn", None))
#if QT_CONFIG(accessibility)
        self.file_radio.setAccessibleName(QCoreApplication.translate("FirstRun", u"Den h\u00e4r datorn", None))
#endif // QT_CONFIG(accessibility)
        self.file_text_label.setText(QCoreApplication.translate("FirstRun", u"En krypterad fil p\u00e5 datorn. Passar n\u00e4r enheten delar en dator.", None))
        self.server_radio.setText(QCoreApplication.translate("FirstRun", u"Gemensam server", None))
#if QT_CONFIG(accessibility)
        self.server_radio.setAccessibleName(QCoreApplication.translate("FirstRun", u"Gemensam server", None))
#endif // QT_CONFIG(accessibility)
        self.server_text_label.setText(QCoreApplication.translate("FirstRun", u"Kommunens PostgreSQL-server. Passar n\u00e4r flera datorer ska arbeta samtidigt.", None))
        self.demo_button.setText(QCoreApplication.translate("FirstRun", u"Prova med \u00f6vningsenheten Exempelkommun", None))
        self.open_button.setText(QCoreApplication.translate("FirstRun", u"\u00d6ppna en enhet som redan finns", None))
        self.unit_page_title_label.setText(QCoreApplication.translate("FirstRun", u"Vad heter enheten?", None))
        self.municipality_label.setText(QCoreApplication.translate("FirstRun", u"Kommun", None))
#if QT_CONFIG(accessibility)
        self.municipality_edit.setAccessibleName(QCoreApplication.translate("FirstRun", u"Kommun", None))
#endif // QT_CONFIG(accessibility)
        self.unit_label.setText(QCoreApplication.translate("FirstRun", u"Enhetens namn", None))
#if QT_CONFIG(accessibility)
        self.unit_edit.setAccessibleName(QCoreApplication.translate("FirstRun", u"Enhetens namn", None))
#endif // QT_CONFIG(accessibility)
        self.unit_edit.setPlaceholderText(QCoreApplication.translate("FirstRun", u"Arbetsmarknadsenheten", None))
        self.unit_text_label.setText(QCoreApplication.translate("FirstRun", u"Namnen st\u00e5r p\u00e5 utskrifter och dokument. Du kan \u00e4ndra dem senare.", None))
        self.place_page_title_label.setText(QCoreApplication.translate("FirstRun", u"Var ska uppgifterna finnas?", None))
        self.place_label.setText(QCoreApplication.translate("FirstRun", u"Plats", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("FirstRun", u"Plats", None))
#endif // QT_CONFIG(accessibility)
        self.browse_button.setText(QCoreApplication.translate("FirstRun", u"V\u00e4lj plats\u2026", None))
        self.place_text_label.setText("")
        self.user_page_title_label.setText(QCoreApplication.translate("FirstRun", u"F\u00f6rsta anv\u00e4ndaren", None))
        self.user_text_label.setText(QCoreApplication.translate("FirstRun", u"Du blir enhetschef och administrat\u00f6r och kan l\u00e4gga upp fler under Inst\u00e4llningar.", None))
        self.name_label.setText(QCoreApplication.translate("FirstRun", u"Ditt namn", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("FirstRun", u"Ditt namn", None))
#endif // QT_CONFIG(accessibility)
        self.login_label.setText(QCoreApplication.translate("FirstRun", u"Anv\u00e4ndarnamn", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("FirstRun", u"Anv\u00e4ndarnamn", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("FirstRun", u"L\u00f6senord", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("FirstRun", u"L\u00f6senord", None))
#endif // QT_CONFIG(accessibility)
        self.password_edit.setPlaceholderText(QCoreApplication.translate("FirstRun", u"Minst 12 tecken, g\u00e4rna flera ord", None))
        self.repeat_label.setText(QCoreApplication.translate("FirstRun", u"L\u00f6senordet igen", None))
#if QT_CONFIG(accessibility)
        self.repeat_edit.setAccessibleName(QCoreApplication.translate("FirstRun", u"L\u00f6senordet igen", None))
#endif // QT_CONFIG(accessibility)
        self.recovery_page_title_label.setText(QCoreApplication.translate("FirstRun", u"Tv\u00e5 \u00e5terst\u00e4llningskoder", None))
        self.recovery_text_label.setText(QCoreApplication.translate("FirstRun", u"Koderna \u00e4r enda v\u00e4gen in om alla l\u00f6senord gl\u00f6ms. Skriv ut dem och l\u00e4gg dem inl\u00e5sta p\u00e5 tv\u00e5 st\u00e4llen.", None))
        self.first_code_label.setText(QCoreApplication.translate("FirstRun", u"Kod 1", None))
#if QT_CONFIG(accessibility)
        self.first_code_edit.setAccessibleName(QCoreApplication.translate("FirstRun", u"Kod 1", None))
#endif // QT_CONFIG(accessibility)
        self.second_code_label.setText(QCoreApplication.translate("FirstRun", u"Kod 2", None))
#if QT_CONFIG(accessibility)
        self.second_code_edit.setAccessibleName(QCoreApplication.translate("FirstRun", u"Kod 2", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("FirstRun", u"Skriv ut koderna", None))
        self.save_button.setText(QCoreApplication.translate("FirstRun", u"Spara koderna i en fil", None))
        self.typed_label.setText(QCoreApplication.translate("FirstRun", u"Skriv in en av koderna fr\u00e5n papperet", None))
#if QT_CONFIG(accessibility)
        self.typed_edit.setAccessibleName(QCoreApplication.translate("FirstRun", u"Skriv in en av koderna fr\u00e5n papperet", None))
#endif // QT_CONFIG(accessibility)
        self.done_page_title_label.setText(QCoreApplication.translate("FirstRun", u"Klart", None))
        self.done_text_label.setText(QCoreApplication.translate("FirstRun", u"Enheten finns. Nu kan du l\u00e4sa in listor som du redan har, till exempel deltagare och n\u00e4rvaro fr\u00e5n Excel.", None))
        self.import_check.setText(QCoreApplication.translate("FirstRun", u"L\u00e4s in egna filer nu", None))
        self.error_label.setText("")
        self.back_button.setText(QCoreApplication.translate("FirstRun", u"Tillbaka", None))
        self.next_button.setText(QCoreApplication.translate("FirstRun", u"N\u00e4sta", None))
    # retranslateUi

