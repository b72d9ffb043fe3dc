# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_schedule_paper.ui'
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

class Ui_ParticipantsSchedulePaper(object):
    def setupUi(self, ParticipantsSchedulePaper):
        if not ParticipantsSchedulePaper.objectName():
            ParticipantsSchedulePaper.setObjectName(u"ParticipantsSchedulePaper")
        self.layout = QVBoxLayout(ParticipantsSchedulePaper)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.supervisor_layout = QVBoxLayout()
        self.supervisor_layout.setSpacing(3)
        self.supervisor_layout.setObjectName(u"supervisor_layout")
        self.supervisor_label = QLabel(ParticipantsSchedulePaper)
        self.supervisor_label.setObjectName(u"supervisor_label")
        self.supervisor_label.setTextFormat(Qt.TextFormat.PlainText)

        self.supervisor_layout.addWidget(self.supervisor_label)

        self.supervisor_edit = QLineEdit(ParticipantsSchedulePaper)
        self.supervisor_edit.setObjectName(u"supervisor_edit")

        self.supervisor_layout.addWidget(self.supervisor_edit)

        self.supervisor_error_label = QLabel(ParticipantsSchedulePaper)
        self.supervisor_error_label.setObjectName(u"supervisor_error_label")
        self.supervisor_error_label.setProperty(u"kind", u"error")
        self.supervisor_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.supervisor_error_label.setWordWrap(True)

        self.supervisor_layout.addWidget(self.supervisor_error_label)


        self.layout.addLayout(self.supervisor_layout)

        self.agreed_layout = QVBoxLayout()
        self.agreed_layout.setSpacing(3)
        self.agreed_layout.setObjectName(u"agreed_layout")
        self.agreed_label = QLabel(ParticipantsSchedulePaper)
        self.agreed_label.setObjectName(u"agreed_label")
        self.agreed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.agreed_layout.addWidget(self.agreed_label)

        self.agreed_edit = QPlainTextEdit(ParticipantsSchedulePaper)
        self.agreed_edit.setObjectName(u"agreed_edit")
        self.agreed_edit.setTabChangesFocus(True)
        self.agreed_edit.setMinimumSize(QSize(0, 110))
        self.agreed_edit.setMaximumSize(QSize(16777215, 110))

        self.agreed_layout.addWidget(self.agreed_edit)

        self.agreed_error_label = QLabel(ParticipantsSchedulePaper)
        self.agreed_error_label.setObjectName(u"agreed_error_label")
        self.agreed_error_label.setProperty(u"kind", u"error")
        self.agreed_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.agreed_error_label.setWordWrap(True)

        self.agreed_layout.addWidget(self.agreed_error_label)


        self.layout.addLayout(self.agreed_layout)

        self.steps_text_label = QLabel(ParticipantsSchedulePaper)
        self.steps_text_label.setObjectName(u"steps_text_label")
        self.steps_text_label.setProperty(u"kind", u"muted")
        self.steps_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.steps_text_label.setWordWrap(True)

        self.layout.addWidget(self.steps_text_label)

#if QT_CONFIG(shortcut)
        self.supervisor_label.setBuddy(self.supervisor_edit)
        self.agreed_label.setBuddy(self.agreed_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.supervisor_edit, self.agreed_edit)

        self.retranslateUi(ParticipantsSchedulePaper)
    # setupUi

    def retranslateUi(self, ParticipantsSchedulePaper):
        self.supervisor_label.setText(QCoreApplication.translate("ParticipantsSchedulePaper", u"Handledare", None))
#if QT_CONFIG(accessibility)
        self.supervisor_edit.setAccessibleName(QCoreApplication.translate("ParticipantsSchedulePaper", u"Handledare", None))
#endif // QT_CONFIG(accessibility)
        self.supervisor_error_label.setText("")
        self.agreed_label.setText(QCoreApplication.translate("ParticipantsSchedulePaper", u"Det h\u00e4r har ni kommit \u00f6verens om", None))
#if QT_CONFIG(accessibility)
        self.agreed_edit.setAccessibleName(QCoreApplication.translate("ParticipantsSchedulePaper", u"Det h\u00e4r har ni kommit \u00f6verens om", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_error_label.setText("")
        self.steps_text_label.setText(QCoreApplication.translate("ParticipantsSchedulePaper", u"Stegen, timmarna och andelen av heltid fylls i fr\u00e5n personens schema.", None))
        pass
    # retranslateUi

