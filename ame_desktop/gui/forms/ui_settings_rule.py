# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_rule.ui'
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

class Ui_SettingsRule(object):
    def setupUi(self, SettingsRule):
        if not SettingsRule.objectName():
            SettingsRule.setObjectName(u"SettingsRule")
        self.layout = QVBoxLayout(SettingsRule)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.does_label = QLabel(SettingsRule)
        self.does_label.setObjectName(u"does_label")
        self.does_label.setTextFormat(Qt.TextFormat.PlainText)
        self.does_label.setWordWrap(True)

        self.layout.addWidget(self.does_label)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(3)
        self.on_layout.setObjectName(u"on_layout")
        self.on_check = QCheckBox(SettingsRule)
        self.on_check.setObjectName(u"on_check")

        self.on_layout.addWidget(self.on_check)

        self.on_error_label = QLabel(SettingsRule)
        self.on_error_label.setObjectName(u"on_error_label")
        self.on_error_label.setProperty(u"kind", u"error")
        self.on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.on_error_label.setWordWrap(True)

        self.on_layout.addWidget(self.on_error_label)


        self.layout.addLayout(self.on_layout)

        self.valid_from_layout = QVBoxLayout()
        self.valid_from_layout.setSpacing(3)
        self.valid_from_layout.setObjectName(u"valid_from_layout")
        self.valid_from_label = QLabel(SettingsRule)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_from_layout.addWidget(self.valid_from_label)

        self.valid_from_edit = QLineEdit(SettingsRule)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.valid_from_layout.addWidget(self.valid_from_edit)

        self.valid_from_error_label = QLabel(SettingsRule)
        self.valid_from_error_label.setObjectName(u"valid_from_error_label")
        self.valid_from_error_label.setProperty(u"kind", u"error")
        self.valid_from_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_error_label.setWordWrap(True)

        self.valid_from_layout.addWidget(self.valid_from_error_label)


        self.layout.addLayout(self.valid_from_layout)

        self.source_layout = QVBoxLayout()
        self.source_layout.setSpacing(3)
        self.source_layout.setObjectName(u"source_layout")
        self.source_label = QLabel(SettingsRule)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_layout.addWidget(self.source_label)

        self.source_edit = QLineEdit(SettingsRule)
        self.source_edit.setObjectName(u"source_edit")

        self.source_layout.addWidget(self.source_edit)

        self.source_error_label = QLabel(SettingsRule)
        self.source_error_label.setObjectName(u"source_error_label")
        self.source_error_label.setProperty(u"kind", u"error")
        self.source_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_error_label.setWordWrap(True)

        self.source_layout.addWidget(self.source_error_label)


        self.layout.addLayout(self.source_layout)

#if QT_CONFIG(shortcut)
        self.valid_from_label.setBuddy(self.valid_from_edit)
        self.source_label.setBuddy(self.source_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_check, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.source_edit)

        self.retranslateUi(SettingsRule)
    # setupUi

    def retranslateUi(self, SettingsRule):
        self.does_label.setText("")
#if QT_CONFIG(accessibility)
        self.on_check.setAccessibleName(QCoreApplication.translate("SettingsRule", u"Regeln g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.on_check.setText(QCoreApplication.translate("SettingsRule", u"Regeln g\u00e4ller", None))
        self.on_error_label.setText("")
        self.valid_from_label.setText(QCoreApplication.translate("SettingsRule", u"G\u00e4ller fr\u00e5n *", None))
#if QT_CONFIG(accessibility)
        self.valid_from_edit.setAccessibleName(QCoreApplication.translate("SettingsRule", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_edit.setPlaceholderText(QCoreApplication.translate("SettingsRule", u"Till exempel 3 mars eller idag", None))
        self.valid_from_error_label.setText("")
        self.source_label.setText(QCoreApplication.translate("SettingsRule", u"Vem som best\u00e4mt det *", None))
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("SettingsRule", u"Vem som best\u00e4mt det", None))
#endif // QT_CONFIG(accessibility)
        self.source_error_label.setText("")
        pass
    # retranslateUi

