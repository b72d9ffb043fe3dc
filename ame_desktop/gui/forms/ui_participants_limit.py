# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_limit.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_ParticipantsLimit(object):
    def setupUi(self, ParticipantsLimit):
        if not ParticipantsLimit.objectName():
            ParticipantsLimit.setObjectName(u"ParticipantsLimit")
        self.layout = QVBoxLayout(ParticipantsLimit)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.effect_text_label = QLabel(ParticipantsLimit)
        self.effect_text_label.setObjectName(u"effect_text_label")
        self.effect_text_label.setProperty(u"kind", u"muted")
        self.effect_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.effect_text_label.setWordWrap(True)

        self.layout.addWidget(self.effect_text_label)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_label = QLabel(ParticipantsLimit)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(ParticipantsLimit)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 110))
        self.reason_edit.setMaximumSize(QSize(16777215, 110))

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_error_label = QLabel(ParticipantsLimit)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setProperty(u"kind", u"error")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_error_label)


        self.layout.addLayout(self.reason_layout)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParticipantsLimit)
    # setupUi

    def retranslateUi(self, ParticipantsLimit):
        self.effect_text_label.setText(QCoreApplication.translate("ParticipantsLimit", u"Uppgifterna sparas men anv\u00e4nds inte. Bara n\u00e4rvaro och dagens f\u00f6rdelning kan skrivas, och personen \u00e4r inte med i listor som l\u00e4mnar programmet.", None))
        self.reason_label.setText(QCoreApplication.translate("ParticipantsLimit", u"Varf\u00f6r behandlingen begr\u00e4nsas", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ParticipantsLimit", u"Varf\u00f6r behandlingen begr\u00e4nsas", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        pass
    # retranslateUi

