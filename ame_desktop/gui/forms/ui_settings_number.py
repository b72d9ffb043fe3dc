# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_number.ui'
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

class Ui_SettingsNumber(object):
    def setupUi(self, SettingsNumber):
        if not SettingsNumber.objectName():
            SettingsNumber.setObjectName(u"SettingsNumber")
        self.layout = QVBoxLayout(SettingsNumber)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.antal_layout = QVBoxLayout()
        self.antal_layout.setSpacing(3)
        self.antal_layout.setObjectName(u"antal_layout")
        self.antal_label = QLabel(SettingsNumber)
        self.antal_label.setObjectName(u"antal_label")
        self.antal_label.setTextFormat(Qt.TextFormat.PlainText)

        self.antal_layout.addWidget(self.antal_label)

        self.antal_edit = QLineEdit(SettingsNumber)
        self.antal_edit.setObjectName(u"antal_edit")

        self.antal_layout.addWidget(self.antal_edit)

        self.antal_error_label = QLabel(SettingsNumber)
        self.antal_error_label.setObjectName(u"antal_error_label")
        self.antal_error_label.setProperty(u"kind", u"error")
        self.antal_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.antal_error_label.setWordWrap(True)

        self.antal_layout.addWidget(self.antal_error_label)


        self.layout.addLayout(self.antal_layout)

        self.valid_from_layout = QVBoxLayout()
        self.valid_from_layout.setSpacing(3)
        self.valid_from_layout.setObjectName(u"valid_from_layout")
        self.valid_from_label = QLabel(SettingsNumber)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_from_layout.addWidget(self.valid_from_label)

        self.valid_from_edit = QLineEdit(SettingsNumber)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.valid_from_layout.addWidget(self.valid_from_edit)

        self.valid_from_error_label = QLabel(SettingsNumber)
        self.valid_from_error_label.setObjectName(u"valid_from_error_label")
        self.valid_from_error_label.setProperty(u"kind", u"error")
        self.valid_from_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_error_label.setWordWrap(True)

        self.valid_from_layout.addWidget(self.valid_from_error_label)


        self.layout.addLayout(self.valid_from_layout)

        self.source_layout = QVBoxLayout()
        self.source_layout.setSpacing(3)
        self.source_layout.setObjectName(u"source_layout")
        self.source_label = QLabel(SettingsNumber)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_layout.addWidget(self.source_label)

        self.source_edit = QLineEdit(SettingsNumber)
        self.source_edit.setObjectName(u"source_edit")

        self.source_layout.addWidget(self.source_edit)

        self.source_error_label = QLabel(SettingsNumber)
        self.source_error_label.setObjectName(u"source_error_label")
        self.source_error_label.setProperty(u"kind", u"error")
        self.source_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_error_label.setWordWrap(True)

        self.source_layout.addWidget(self.source_error_label)


        self.layout.addLayout(self.source_layout)

#if QT_CONFIG(shortcut)
        self.antal_label.setBuddy(self.antal_edit)
        self.valid_from_label.setBuddy(self.valid_from_edit)
        self.source_label.setBuddy(self.source_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.antal_edit, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.source_edit)

        self.retranslateUi(SettingsNumber)
    # setupUi

    def retranslateUi(self, SettingsNumber):
        self.antal_label.setText(QCoreApplication.translate("SettingsNumber", u"V\u00e4rde *", None))
#if QT_CONFIG(accessibility)
        self.antal_edit.setAccessibleName(QCoreApplication.translate("SettingsNumber", u"V\u00e4rde", None))
#endif // QT_CONFIG(accessibility)
        self.antal_error_label.setText("")
        self.valid_from_label.setText(QCoreApplication.translate("SettingsNumber", u"G\u00e4ller fr\u00e5n *", None))
#if QT_CONFIG(accessibility)
        self.valid_from_edit.setAccessibleName(QCoreApplication.translate("SettingsNumber", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_edit.setPlaceholderText(QCoreApplication.translate("SettingsNumber", u"Till exempel 3 mars eller idag", None))
        self.valid_from_error_label.setText("")
        self.source_label.setText(QCoreApplication.translate("SettingsNumber", u"K\u00e4lla", None))
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("SettingsNumber", u"K\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.source_error_label.setText("")
        pass
    # retranslateUi

