# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_secrecy.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_SettingsSecrecy(object):
    def setupUi(self, SettingsSecrecy):
        if not SettingsSecrecy.objectName():
            SettingsSecrecy.setObjectName(u"SettingsSecrecy")
        self.layout = QVBoxLayout(SettingsSecrecy)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(SettingsSecrecy)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(3)
        self.text_layout.setObjectName(u"text_layout")
        self.text_label = QLabel(SettingsSecrecy)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(SettingsSecrecy)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(0, 140))

        self.text_layout.addWidget(self.text_edit)

        self.text_error_label = QLabel(SettingsSecrecy)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setProperty(u"kind", u"error")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_error_label)


        self.layout.addLayout(self.text_layout)

        self.valid_from_layout = QVBoxLayout()
        self.valid_from_layout.setSpacing(3)
        self.valid_from_layout.setObjectName(u"valid_from_layout")
        self.valid_from_label = QLabel(SettingsSecrecy)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_from_layout.addWidget(self.valid_from_label)

        self.valid_from_edit = QLineEdit(SettingsSecrecy)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.valid_from_layout.addWidget(self.valid_from_edit)

        self.valid_from_error_label = QLabel(SettingsSecrecy)
        self.valid_from_error_label.setObjectName(u"valid_from_error_label")
        self.valid_from_error_label.setProperty(u"kind", u"error")
        self.valid_from_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_error_label.setWordWrap(True)

        self.valid_from_layout.addWidget(self.valid_from_error_label)


        self.layout.addLayout(self.valid_from_layout)

        self.source_layout = QVBoxLayout()
        self.source_layout.setSpacing(3)
        self.source_layout.setObjectName(u"source_layout")
        self.source_label = QLabel(SettingsSecrecy)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_layout.addWidget(self.source_label)

        self.source_edit = QLineEdit(SettingsSecrecy)
        self.source_edit.setObjectName(u"source_edit")

        self.source_layout.addWidget(self.source_edit)

        self.source_error_label = QLabel(SettingsSecrecy)
        self.source_error_label.setObjectName(u"source_error_label")
        self.source_error_label.setProperty(u"kind", u"error")
        self.source_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_error_label.setWordWrap(True)

        self.source_layout.addWidget(self.source_error_label)


        self.layout.addLayout(self.source_layout)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.valid_from_label.setBuddy(self.valid_from_edit)
        self.source_label.setBuddy(self.source_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.source_edit)

        self.retranslateUi(SettingsSecrecy)
    # setupUi

    def retranslateUi(self, SettingsSecrecy):
        self.text_1_label.setText(QCoreApplication.translate("SettingsSecrecy", u"Texten st\u00e5r p\u00e5 allt som skrivs ut och exporteras fr\u00e5n och med dagen som du v\u00e4ljer.", None))
        self.text_label.setText(QCoreApplication.translate("SettingsSecrecy", u"Sekretesstext", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("SettingsSecrecy", u"Sekretesstext", None))
#endif // QT_CONFIG(accessibility)
        self.text_error_label.setText("")
        self.valid_from_label.setText(QCoreApplication.translate("SettingsSecrecy", u"G\u00e4ller fr\u00e5n *", None))
#if QT_CONFIG(accessibility)
        self.valid_from_edit.setAccessibleName(QCoreApplication.translate("SettingsSecrecy", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_edit.setPlaceholderText(QCoreApplication.translate("SettingsSecrecy", u"Till exempel 3 mars eller idag", None))
        self.valid_from_error_label.setText("")
        self.source_label.setText(QCoreApplication.translate("SettingsSecrecy", u"K\u00e4lla", None))
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("SettingsSecrecy", u"K\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.source_error_label.setText("")
        pass
    # retranslateUi

