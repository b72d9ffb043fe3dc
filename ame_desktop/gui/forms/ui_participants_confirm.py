# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_confirm.ui'
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

class Ui_ParticipantsConfirm(object):
    def setupUi(self, ParticipantsConfirm):
        if not ParticipantsConfirm.objectName():
            ParticipantsConfirm.setObjectName(u"ParticipantsConfirm")
        self.layout = QVBoxLayout(ParticipantsConfirm)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.lasted_layout = QVBoxLayout()
        self.lasted_layout.setSpacing(3)
        self.lasted_layout.setObjectName(u"lasted_layout")
        self.lasted_label = QLabel(ParticipantsConfirm)
        self.lasted_label.setObjectName(u"lasted_label")
        self.lasted_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lasted_layout.addWidget(self.lasted_label)

        self.lasted_combo = QComboBox(ParticipantsConfirm)
        self.lasted_combo.setObjectName(u"lasted_combo")

        self.lasted_layout.addWidget(self.lasted_combo)

        self.lasted_error_label = QLabel(ParticipantsConfirm)
        self.lasted_error_label.setObjectName(u"lasted_error_label")
        self.lasted_error_label.setProperty(u"kind", u"error")
        self.lasted_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lasted_error_label.setWordWrap(True)

        self.lasted_layout.addWidget(self.lasted_error_label)


        self.layout.addLayout(self.lasted_layout)

        self.why_text_label = QLabel(ParticipantsConfirm)
        self.why_text_label.setObjectName(u"why_text_label")
        self.why_text_label.setProperty(u"kind", u"muted")
        self.why_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_text_label.setWordWrap(True)

        self.layout.addWidget(self.why_text_label)

#if QT_CONFIG(shortcut)
        self.lasted_label.setBuddy(self.lasted_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParticipantsConfirm)
    # setupUi

    def retranslateUi(self, ParticipantsConfirm):
        self.lasted_label.setText(QCoreApplication.translate("ParticipantsConfirm", u"Varade arbetet i en m\u00e5nad i f\u00f6ljd?", None))
#if QT_CONFIG(accessibility)
        self.lasted_combo.setAccessibleName(QCoreApplication.translate("ParticipantsConfirm", u"Varade arbetet i en m\u00e5nad i f\u00f6ljd?", None))
#endif // QT_CONFIG(accessibility)
        self.lasted_error_label.setText("")
        self.why_text_label.setText(QCoreApplication.translate("ParticipantsConfirm", u"Ett arbete r\u00e4knas i statistiken n\u00e4r det har varat minst en m\u00e5nad.", None))
        pass
    # retranslateUi

