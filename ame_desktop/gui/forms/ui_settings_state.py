# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_state.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_SettingsState(object):
    def setupUi(self, SettingsState):
        if not SettingsState.objectName():
            SettingsState.setObjectName(u"SettingsState")
        self.layout = QVBoxLayout(SettingsState)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(SettingsState)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.label_layout = QVBoxLayout()
        self.label_layout.setSpacing(3)
        self.label_layout.setObjectName(u"label_layout")
        self.label_label = QLabel(SettingsState)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_layout.addWidget(self.label_label)

        self.label_edit = QLineEdit(SettingsState)
        self.label_edit.setObjectName(u"label_edit")

        self.label_layout.addWidget(self.label_edit)

        self.label_error_label = QLabel(SettingsState)
        self.label_error_label.setObjectName(u"label_error_label")
        self.label_error_label.setProperty(u"kind", u"error")
        self.label_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.label_error_label.setWordWrap(True)

        self.label_layout.addWidget(self.label_error_label)


        self.layout.addLayout(self.label_layout)

        self.key_layout = QVBoxLayout()
        self.key_layout.setSpacing(3)
        self.key_layout.setObjectName(u"key_layout")
        self.key_label = QLabel(SettingsState)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setTextFormat(Qt.TextFormat.PlainText)

        self.key_layout.addWidget(self.key_label)

        self.key_edit = QLineEdit(SettingsState)
        self.key_edit.setObjectName(u"key_edit")

        self.key_layout.addWidget(self.key_edit)

        self.key_help_label = QLabel(SettingsState)
        self.key_help_label.setObjectName(u"key_help_label")
        self.key_help_label.setProperty(u"kind", u"small")
        self.key_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_help_label.setWordWrap(True)

        self.key_layout.addWidget(self.key_help_label)

        self.key_error_label = QLabel(SettingsState)
        self.key_error_label.setObjectName(u"key_error_label")
        self.key_error_label.setProperty(u"kind", u"error")
        self.key_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_error_label.setWordWrap(True)

        self.key_layout.addWidget(self.key_error_label)


        self.layout.addLayout(self.key_layout)

        self.enabled_layout = QVBoxLayout()
        self.enabled_layout.setSpacing(3)
        self.enabled_layout.setObjectName(u"enabled_layout")
        self.enabled_check = QCheckBox(SettingsState)
        self.enabled_check.setObjectName(u"enabled_check")

        self.enabled_layout.addWidget(self.enabled_check)

        self.enabled_error_label = QLabel(SettingsState)
        self.enabled_error_label.setObjectName(u"enabled_error_label")
        self.enabled_error_label.setProperty(u"kind", u"error")
        self.enabled_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.enabled_error_label.setWordWrap(True)

        self.enabled_layout.addWidget(self.enabled_error_label)


        self.layout.addLayout(self.enabled_layout)

#if QT_CONFIG(shortcut)
        self.label_label.setBuddy(self.label_edit)
        self.key_label.setBuddy(self.key_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.label_edit, self.key_edit)
        QWidget.setTabOrder(self.key_edit, self.enabled_check)

        self.retranslateUi(SettingsState)
    # setupUi

    def retranslateUi(self, SettingsState):
        self.text_1_label.setText(QCoreApplication.translate("SettingsState", u"Det sparade l\u00e4get \u00e4r detsamma. H\u00e4r \u00e4ndras bara hur det heter och vilken tangent som anv\u00e4nds.", None))
        self.label_label.setText(QCoreApplication.translate("SettingsState", u"Namn p\u00e5 sk\u00e4rmen *", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("SettingsState", u"Namn p\u00e5 sk\u00e4rmen", None))
#endif // QT_CONFIG(accessibility)
        self.label_error_label.setText("")
        self.key_label.setText(QCoreApplication.translate("SettingsState", u"Tangent", None))
#if QT_CONFIG(accessibility)
        self.key_edit.setAccessibleName(QCoreApplication.translate("SettingsState", u"Tangent", None))
#endif // QT_CONFIG(accessibility)
        self.key_help_label.setText(QCoreApplication.translate("SettingsState", u"En bokstav. L\u00e4mna tomt f\u00f6r att bara anv\u00e4nda menyn.", None))
        self.key_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.enabled_check.setAccessibleName(QCoreApplication.translate("SettingsState", u"Anv\u00e4nds", None))
#endif // QT_CONFIG(accessibility)
        self.enabled_check.setText(QCoreApplication.translate("SettingsState", u"Anv\u00e4nds", None))
        self.enabled_error_label.setText("")
        pass
    # retranslateUi

