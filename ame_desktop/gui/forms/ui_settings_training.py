# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_training.ui'
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

class Ui_SettingsTraining(object):
    def setupUi(self, SettingsTraining):
        if not SettingsTraining.objectName():
            SettingsTraining.setObjectName(u"SettingsTraining")
        self.layout = QVBoxLayout(SettingsTraining)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(SettingsTraining)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.since_layout = QVBoxLayout()
        self.since_layout.setSpacing(3)
        self.since_layout.setObjectName(u"since_layout")
        self.since_label = QLabel(SettingsTraining)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)

        self.since_layout.addWidget(self.since_label)

        self.since_edit = QLineEdit(SettingsTraining)
        self.since_edit.setObjectName(u"since_edit")

        self.since_layout.addWidget(self.since_edit)

        self.since_error_label = QLabel(SettingsTraining)
        self.since_error_label.setObjectName(u"since_error_label")
        self.since_error_label.setProperty(u"kind", u"error")
        self.since_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.since_error_label.setWordWrap(True)

        self.since_layout.addWidget(self.since_error_label)


        self.layout.addLayout(self.since_layout)

#if QT_CONFIG(shortcut)
        self.since_label.setBuddy(self.since_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsTraining)
    # setupUi

    def retranslateUi(self, SettingsTraining):
        self.about_label.setText("")
        self.since_label.setText(QCoreApplication.translate("SettingsTraining", u"Utbildad sedan", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("SettingsTraining", u"Utbildad sedan", None))
#endif // QT_CONFIG(accessibility)
        self.since_edit.setPlaceholderText(QCoreApplication.translate("SettingsTraining", u"Tomt om personen inte \u00e4r utbildad", None))
        self.since_error_label.setText("")
        pass
    # retranslateUi

