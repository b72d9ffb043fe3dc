# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_account.ui'
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

class Ui_ParticipantsAccount(object):
    def setupUi(self, ParticipantsAccount):
        if not ParticipantsAccount.objectName():
            ParticipantsAccount.setObjectName(u"ParticipantsAccount")
        self.layout = QVBoxLayout(ParticipantsAccount)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.first_layout = QVBoxLayout()
        self.first_layout.setSpacing(3)
        self.first_layout.setObjectName(u"first_layout")
        self.first_label = QLabel(ParticipantsAccount)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)

        self.first_layout.addWidget(self.first_label)

        self.first_edit = QLineEdit(ParticipantsAccount)
        self.first_edit.setObjectName(u"first_edit")

        self.first_layout.addWidget(self.first_edit)

        self.first_error_label = QLabel(ParticipantsAccount)
        self.first_error_label.setObjectName(u"first_error_label")
        self.first_error_label.setProperty(u"kind", u"error")
        self.first_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_error_label.setWordWrap(True)

        self.first_layout.addWidget(self.first_error_label)


        self.layout.addLayout(self.first_layout)

        self.last_layout = QVBoxLayout()
        self.last_layout.setSpacing(3)
        self.last_layout.setObjectName(u"last_layout")
        self.last_label = QLabel(ParticipantsAccount)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)

        self.last_layout.addWidget(self.last_label)

        self.last_edit = QLineEdit(ParticipantsAccount)
        self.last_edit.setObjectName(u"last_edit")

        self.last_layout.addWidget(self.last_edit)

        self.last_error_label = QLabel(ParticipantsAccount)
        self.last_error_label.setObjectName(u"last_error_label")
        self.last_error_label.setProperty(u"kind", u"error")
        self.last_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_error_label.setWordWrap(True)

        self.last_layout.addWidget(self.last_error_label)


        self.layout.addLayout(self.last_layout)

        self.asked_by_layout = QVBoxLayout()
        self.asked_by_layout.setSpacing(3)
        self.asked_by_layout.setObjectName(u"asked_by_layout")
        self.asked_by_label = QLabel(ParticipantsAccount)
        self.asked_by_label.setObjectName(u"asked_by_label")
        self.asked_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.asked_by_layout.addWidget(self.asked_by_label)

        self.asked_by_edit = QLineEdit(ParticipantsAccount)
        self.asked_by_edit.setObjectName(u"asked_by_edit")

        self.asked_by_layout.addWidget(self.asked_by_edit)

        self.asked_by_error_label = QLabel(ParticipantsAccount)
        self.asked_by_error_label.setObjectName(u"asked_by_error_label")
        self.asked_by_error_label.setProperty(u"kind", u"error")
        self.asked_by_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_by_error_label.setWordWrap(True)

        self.asked_by_layout.addWidget(self.asked_by_error_label)


        self.layout.addLayout(self.asked_by_layout)

        self.sent_on_layout = QVBoxLayout()
        self.sent_on_layout.setSpacing(3)
        self.sent_on_layout.setObjectName(u"sent_on_layout")
        self.sent_on_label = QLabel(ParticipantsAccount)
        self.sent_on_label.setObjectName(u"sent_on_label")
        self.sent_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sent_on_layout.addWidget(self.sent_on_label)

        self.sent_on_edit = QLineEdit(ParticipantsAccount)
        self.sent_on_edit.setObjectName(u"sent_on_edit")

        self.sent_on_layout.addWidget(self.sent_on_edit)

        self.sent_on_error_label = QLabel(ParticipantsAccount)
        self.sent_on_error_label.setObjectName(u"sent_on_error_label")
        self.sent_on_error_label.setProperty(u"kind", u"error")
        self.sent_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_on_error_label.setWordWrap(True)

        self.sent_on_layout.addWidget(self.sent_on_error_label)


        self.layout.addLayout(self.sent_on_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(ParticipantsAccount)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(ParticipantsAccount)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 72))
        self.note_edit.setMaximumSize(QSize(16777215, 72))

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(ParticipantsAccount)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

        self.lines_title = QLabel(ParticipantsAccount)
        self.lines_title.setObjectName(u"lines_title")
        self.lines_title.setProperty(u"kind", u"heading")
        self.lines_title.setTextFormat(Qt.TextFormat.PlainText)
        self.lines_title.setWordWrap(True)

        self.layout.addWidget(self.lines_title)

        self.lines_widget = QWidget(ParticipantsAccount)
        self.lines_widget.setObjectName(u"lines_widget")

        self.layout.addWidget(self.lines_widget)

        self.none_text_label = QLabel(ParticipantsAccount)
        self.none_text_label.setObjectName(u"none_text_label")
        self.none_text_label.setProperty(u"kind", u"muted")
        self.none_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.none_text_label.setWordWrap(True)

        self.layout.addWidget(self.none_text_label)

#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first_edit)
        self.last_label.setBuddy(self.last_edit)
        self.asked_by_label.setBuddy(self.asked_by_edit)
        self.sent_on_label.setBuddy(self.sent_on_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_edit, self.last_edit)
        QWidget.setTabOrder(self.last_edit, self.asked_by_edit)
        QWidget.setTabOrder(self.asked_by_edit, self.sent_on_edit)
        QWidget.setTabOrder(self.sent_on_edit, self.note_edit)

        self.retranslateUi(ParticipantsAccount)
    # setupUi

    def retranslateUi(self, ParticipantsAccount):
        self.first_label.setText(QCoreApplication.translate("ParticipantsAccount", u"Fr\u00e5n och med", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("ParticipantsAccount", u"Fr\u00e5n och med", None))
#endif // QT_CONFIG(accessibility)
        self.first_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsAccount", u"Till exempel 3 mars eller idag", None))
        self.first_error_label.setText("")
        self.last_label.setText(QCoreApplication.translate("ParticipantsAccount", u"Till och med", None))
#if QT_CONFIG(accessibility)
        self.last_edit.setAccessibleName(QCoreApplication.translate("ParticipantsAccount", u"Till och med", None))
#endif // QT_CONFIG(accessibility)
        self.last_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsAccount", u"Till exempel 3 mars eller idag", None))
        self.last_error_label.setText("")
        self.asked_by_label.setText(QCoreApplication.translate("ParticipantsAccount", u"Beg\u00e4rt av", None))
#if QT_CONFIG(accessibility)
        self.asked_by_edit.setAccessibleName(QCoreApplication.translate("ParticipantsAccount", u"Beg\u00e4rt av", None))
#endif // QT_CONFIG(accessibility)
        self.asked_by_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsAccount", u"Namn p\u00e5 Arbetsf\u00f6rmedlingen", None))
        self.asked_by_error_label.setText("")
        self.sent_on_label.setText(QCoreApplication.translate("ParticipantsAccount", u"Skickas", None))
#if QT_CONFIG(accessibility)
        self.sent_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsAccount", u"Skickas", None))
#endif // QT_CONFIG(accessibility)
        self.sent_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsAccount", u"Till exempel 3 mars eller idag", None))
        self.sent_on_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("ParticipantsAccount", u"Sammanfattning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ParticipantsAccount", u"Sammanfattning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
        self.lines_title.setText(QCoreApplication.translate("ParticipantsAccount", u"Iakttagelser som tas med", None))
#if QT_CONFIG(accessibility)
        self.lines_widget.setAccessibleName(QCoreApplication.translate("ParticipantsAccount", u"Iakttagelser som tas med", None))
#endif // QT_CONFIG(accessibility)
        self.none_text_label.setText(QCoreApplication.translate("ParticipantsAccount", u"Inga iakttagelser under perioden.", None))
        pass
    # retranslateUi

