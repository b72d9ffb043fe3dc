# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_drug_test.ui'
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

class Ui_ParticipantsDrugTest(object):
    def setupUi(self, ParticipantsDrugTest):
        if not ParticipantsDrugTest.objectName():
            ParticipantsDrugTest.setObjectName(u"ParticipantsDrugTest")
        self.layout = QVBoxLayout(ParticipantsDrugTest)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_label = QLabel(ParticipantsDrugTest)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(ParticipantsDrugTest)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 110))
        self.reason_edit.setMaximumSize(QSize(16777215, 110))

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_error_label = QLabel(ParticipantsDrugTest)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setProperty(u"kind", u"error")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_error_label)


        self.layout.addLayout(self.reason_layout)

        self.hint_text_label = QLabel(ParticipantsDrugTest)
        self.hint_text_label.setObjectName(u"hint_text_label")
        self.hint_text_label.setProperty(u"kind", u"muted")
        self.hint_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_text_label.setWordWrap(True)

        self.layout.addWidget(self.hint_text_label)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParticipantsDrugTest)
    # setupUi

    def retranslateUi(self, ParticipantsDrugTest):
        self.reason_label.setText(QCoreApplication.translate("ParticipantsDrugTest", u"Varf\u00f6r beh\u00f6vs det i planeringen? *", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ParticipantsDrugTest", u"Varf\u00f6r beh\u00f6vs det i planeringen?", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        self.hint_text_label.setText("")
        pass
    # retranslateUi

