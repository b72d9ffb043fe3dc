# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_protection.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_ParticipantsProtection(object):
    def setupUi(self, ParticipantsProtection):
        if not ParticipantsProtection.objectName():
            ParticipantsProtection.setObjectName(u"ParticipantsProtection")
        self.layout = QVBoxLayout(ParticipantsProtection)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.protection_layout = QVBoxLayout()
        self.protection_layout.setSpacing(3)
        self.protection_layout.setObjectName(u"protection_layout")
        self.protection_label = QLabel(ParticipantsProtection)
        self.protection_label.setObjectName(u"protection_label")
        self.protection_label.setTextFormat(Qt.TextFormat.PlainText)

        self.protection_layout.addWidget(self.protection_label)

        self.protection_combo = QComboBox(ParticipantsProtection)
        self.protection_combo.setObjectName(u"protection_combo")

        self.protection_layout.addWidget(self.protection_combo)

        self.protection_error_label = QLabel(ParticipantsProtection)
        self.protection_error_label.setObjectName(u"protection_error_label")
        self.protection_error_label.setProperty(u"kind", u"error")
        self.protection_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.protection_error_label.setWordWrap(True)

        self.protection_layout.addWidget(self.protection_error_label)


        self.layout.addLayout(self.protection_layout)

        self.text_2_label = QLabel(ParticipantsProtection)
        self.text_2_label.setObjectName(u"text_2_label")
        self.text_2_label.setProperty(u"kind", u"muted")
        self.text_2_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_2_label.setWordWrap(True)

        self.layout.addWidget(self.text_2_label)

        self.readers_widget = QWidget(ParticipantsProtection)
        self.readers_widget.setObjectName(u"readers_widget")

        self.layout.addWidget(self.readers_widget)

#if QT_CONFIG(shortcut)
        self.protection_label.setBuddy(self.protection_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParticipantsProtection)
    # setupUi

    def retranslateUi(self, ParticipantsProtection):
        self.protection_label.setText(QCoreApplication.translate("ParticipantsProtection", u"Skydd", None))
#if QT_CONFIG(accessibility)
        self.protection_combo.setAccessibleName(QCoreApplication.translate("ParticipantsProtection", u"Skydd", None))
#endif // QT_CONFIG(accessibility)
        self.protection_error_label.setText("")
        self.text_2_label.setText(QCoreApplication.translate("ParticipantsProtection", u"Bara de som v\u00e4ljs h\u00e4r, och du, ser personen i programmet.", None))
        pass
    # retranslateUi

