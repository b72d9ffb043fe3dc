# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_break_equal.ui'
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

class Ui_ParticipantsBreakEqual(object):
    def setupUi(self, ParticipantsBreakEqual):
        if not ParticipantsBreakEqual.objectName():
            ParticipantsBreakEqual.setObjectName(u"ParticipantsBreakEqual")
        self.layout = QVBoxLayout(ParticipantsBreakEqual)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.condition_text_label = QLabel(ParticipantsBreakEqual)
        self.condition_text_label.setObjectName(u"condition_text_label")
        self.condition_text_label.setProperty(u"kind", u"muted")
        self.condition_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.condition_text_label.setWordWrap(True)

        self.layout.addWidget(self.condition_text_label)

        self.equal_layout = QVBoxLayout()
        self.equal_layout.setSpacing(3)
        self.equal_layout.setObjectName(u"equal_layout")
        self.equal_label = QLabel(ParticipantsBreakEqual)
        self.equal_label.setObjectName(u"equal_label")
        self.equal_label.setTextFormat(Qt.TextFormat.PlainText)

        self.equal_layout.addWidget(self.equal_label)

        self.equal_edit = QPlainTextEdit(ParticipantsBreakEqual)
        self.equal_edit.setObjectName(u"equal_edit")
        self.equal_edit.setTabChangesFocus(True)
        self.equal_edit.setMinimumSize(QSize(0, 110))
        self.equal_edit.setMaximumSize(QSize(16777215, 110))

        self.equal_layout.addWidget(self.equal_edit)

        self.equal_error_label = QLabel(ParticipantsBreakEqual)
        self.equal_error_label.setObjectName(u"equal_error_label")
        self.equal_error_label.setProperty(u"kind", u"error")
        self.equal_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.equal_error_label.setWordWrap(True)

        self.equal_layout.addWidget(self.equal_error_label)


        self.layout.addLayout(self.equal_layout)

#if QT_CONFIG(shortcut)
        self.equal_label.setBuddy(self.equal_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParticipantsBreakEqual)
    # setupUi

    def retranslateUi(self, ParticipantsBreakEqual):
        self.condition_text_label.setText("")
        self.equal_label.setText(QCoreApplication.translate("ParticipantsBreakEqual", u"Vilken planering har personen lagt fram? *", None))
#if QT_CONFIG(accessibility)
        self.equal_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBreakEqual", u"Vilken planering har personen lagt fram?", None))
#endif // QT_CONFIG(accessibility)
        self.equal_error_label.setText("")
        pass
    # retranslateUi

