# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_logo.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

class Ui_SettingsLogo(object):
    def setupUi(self, SettingsLogo):
        if not SettingsLogo.objectName():
            SettingsLogo.setObjectName(u"SettingsLogo")
        self.layout = QVBoxLayout(SettingsLogo)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.hint_label = QLabel(SettingsLogo)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"kind", u"muted")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.layout.addWidget(self.hint_label)

        self.logo_layout = QVBoxLayout()
        self.logo_layout.setSpacing(3)
        self.logo_layout.setObjectName(u"logo_layout")
        self.logo_label = QLabel(SettingsLogo)
        self.logo_label.setObjectName(u"logo_label")
        self.logo_label.setTextFormat(Qt.TextFormat.PlainText)

        self.logo_layout.addWidget(self.logo_label)

        self.logo_row = QHBoxLayout()
        self.logo_row.setSpacing(6)
        self.logo_row.setObjectName(u"logo_row")
        self.logo_edit = QLineEdit(SettingsLogo)
        self.logo_edit.setObjectName(u"logo_edit")

        self.logo_row.addWidget(self.logo_edit)

        self.browse_button = QPushButton(SettingsLogo)
        self.browse_button.setObjectName(u"browse_button")

        self.logo_row.addWidget(self.browse_button)


        self.logo_layout.addLayout(self.logo_row)

        self.logo_error_label = QLabel(SettingsLogo)
        self.logo_error_label.setObjectName(u"logo_error_label")
        self.logo_error_label.setProperty(u"kind", u"error")
        self.logo_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.logo_error_label.setWordWrap(True)

        self.logo_layout.addWidget(self.logo_error_label)


        self.layout.addLayout(self.logo_layout)

        self.valid_from_layout = QVBoxLayout()
        self.valid_from_layout.setSpacing(3)
        self.valid_from_layout.setObjectName(u"valid_from_layout")
        self.valid_from_label = QLabel(SettingsLogo)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_from_layout.addWidget(self.valid_from_label)

        self.valid_from_edit = QLineEdit(SettingsLogo)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.valid_from_layout.addWidget(self.valid_from_edit)

        self.valid_from_error_label = QLabel(SettingsLogo)
        self.valid_from_error_label.setObjectName(u"valid_from_error_label")
        self.valid_from_error_label.setProperty(u"kind", u"error")
        self.valid_from_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_error_label.setWordWrap(True)

        self.valid_from_layout.addWidget(self.valid_from_error_label)


        self.layout.addLayout(self.valid_from_layout)

#if QT_CONFIG(shortcut)
        self.logo_label.setBuddy(self.logo_edit)
        self.valid_from_label.setBuddy(self.valid_from_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.logo_edit, self.browse_button)
        QWidget.setTabOrder(self.browse_button, self.valid_from_edit)

        self.retranslateUi(SettingsLogo)
    # setupUi

    def retranslateUi(self, SettingsLogo):
        self.hint_label.setText(QCoreApplication.translate("SettingsLogo", u"Bilden st\u00e5r p\u00e5 slutdokument och kompetenskort. V\u00e4lj PNG eller JPEG, h\u00f6gst 1 MB.", None))
        self.logo_label.setText(QCoreApplication.translate("SettingsLogo", u"Bildfil", None))
#if QT_CONFIG(accessibility)
        self.logo_edit.setAccessibleName(QCoreApplication.translate("SettingsLogo", u"Bildfil", None))
#endif // QT_CONFIG(accessibility)
        self.logo_edit.setPlaceholderText(QCoreApplication.translate("SettingsLogo", u"L\u00e4mna tomt f\u00f6r att ta bort logotypen", None))
        self.browse_button.setText(QCoreApplication.translate("SettingsLogo", u"Bl\u00e4ddra\u2026", None))
        self.logo_error_label.setText("")
        self.valid_from_label.setText(QCoreApplication.translate("SettingsLogo", u"G\u00e4ller fr\u00e5n *", None))
#if QT_CONFIG(accessibility)
        self.valid_from_edit.setAccessibleName(QCoreApplication.translate("SettingsLogo", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_edit.setPlaceholderText(QCoreApplication.translate("SettingsLogo", u"Till exempel 3 mars eller idag", None))
        self.valid_from_error_label.setText("")
        pass
    # retranslateUi

