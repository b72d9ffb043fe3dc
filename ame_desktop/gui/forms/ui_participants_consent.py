# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_consent.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_ParticipantsConsent(object):
    def setupUi(self, ParticipantsConsent):
        if not ParticipantsConsent.objectName():
            ParticipantsConsent.setObjectName(u"ParticipantsConsent")
        self.layout = QVBoxLayout(ParticipantsConsent)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.party_layout = QVBoxLayout()
        self.party_layout.setSpacing(3)
        self.party_layout.setObjectName(u"party_layout")
        self.party_label = QLabel(ParticipantsConsent)
        self.party_label.setObjectName(u"party_label")
        self.party_label.setTextFormat(Qt.TextFormat.PlainText)

        self.party_layout.addWidget(self.party_label)

        self.party_combo = QComboBox(ParticipantsConsent)
        self.party_combo.setObjectName(u"party_combo")

        self.party_layout.addWidget(self.party_combo)

        self.party_error_label = QLabel(ParticipantsConsent)
        self.party_error_label.setObjectName(u"party_error_label")
        self.party_error_label.setProperty(u"kind", u"error")
        self.party_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.party_error_label.setWordWrap(True)

        self.party_layout.addWidget(self.party_error_label)


        self.layout.addLayout(self.party_layout)

        self.detail_layout = QVBoxLayout()
        self.detail_layout.setSpacing(3)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_label = QLabel(ParticipantsConsent)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_layout.addWidget(self.detail_label)

        self.detail_edit = QLineEdit(ParticipantsConsent)
        self.detail_edit.setObjectName(u"detail_edit")

        self.detail_layout.addWidget(self.detail_edit)

        self.detail_error_label = QLabel(ParticipantsConsent)
        self.detail_error_label.setObjectName(u"detail_error_label")
        self.detail_error_label.setProperty(u"kind", u"error")
        self.detail_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.detail_error_label.setWordWrap(True)

        self.detail_layout.addWidget(self.detail_error_label)


        self.layout.addLayout(self.detail_layout)

        self.given_on_layout = QVBoxLayout()
        self.given_on_layout.setSpacing(3)
        self.given_on_layout.setObjectName(u"given_on_layout")
        self.given_on_label = QLabel(ParticipantsConsent)
        self.given_on_label.setObjectName(u"given_on_label")
        self.given_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.given_on_layout.addWidget(self.given_on_label)

        self.given_on_edit = QLineEdit(ParticipantsConsent)
        self.given_on_edit.setObjectName(u"given_on_edit")

        self.given_on_layout.addWidget(self.given_on_edit)

        self.given_on_error_label = QLabel(ParticipantsConsent)
        self.given_on_error_label.setObjectName(u"given_on_error_label")
        self.given_on_error_label.setProperty(u"kind", u"error")
        self.given_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.given_on_error_label.setWordWrap(True)

        self.given_on_layout.addWidget(self.given_on_error_label)


        self.layout.addLayout(self.given_on_layout)

#if QT_CONFIG(shortcut)
        self.party_label.setBuddy(self.party_combo)
        self.detail_label.setBuddy(self.detail_edit)
        self.given_on_label.setBuddy(self.given_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.party_combo, self.detail_edit)
        QWidget.setTabOrder(self.detail_edit, self.given_on_edit)

        self.retranslateUi(ParticipantsConsent)
    # setupUi

    def retranslateUi(self, ParticipantsConsent):
        self.party_label.setText(QCoreApplication.translate("ParticipantsConsent", u"Part", None))
#if QT_CONFIG(accessibility)
        self.party_combo.setAccessibleName(QCoreApplication.translate("ParticipantsConsent", u"Part", None))
#endif // QT_CONFIG(accessibility)
        self.party_error_label.setText("")
        self.detail_label.setText(QCoreApplication.translate("ParticipantsConsent", u"Vad medgivandet g\u00e4ller", None))
#if QT_CONFIG(accessibility)
        self.detail_edit.setAccessibleName(QCoreApplication.translate("ParticipantsConsent", u"Vad medgivandet g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.detail_error_label.setText("")
        self.given_on_label.setText(QCoreApplication.translate("ParticipantsConsent", u"Gavs", None))
#if QT_CONFIG(accessibility)
        self.given_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsConsent", u"Gavs", None))
#endif // QT_CONFIG(accessibility)
        self.given_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsConsent", u"Till exempel 3 mars eller idag", None))
        self.given_on_error_label.setText("")
        pass
    # retranslateUi

