# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reminders_af_day.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_RemindersAfDay(object):
    def setupUi(self, RemindersAfDay):
        if not RemindersAfDay.objectName():
            RemindersAfDay.setObjectName(u"RemindersAfDay")
        self.layout = QVBoxLayout(RemindersAfDay)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(3)
        self.day_layout.setObjectName(u"day_layout")
        self.day_label = QLabel(RemindersAfDay)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.day_label)

        self.day_edit = QLineEdit(RemindersAfDay)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_error_label = QLabel(RemindersAfDay)
        self.day_error_label.setObjectName(u"day_error_label")
        self.day_error_label.setProperty(u"kind", u"error")
        self.day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_error_label.setWordWrap(True)

        self.day_layout.addWidget(self.day_error_label)


        self.layout.addLayout(self.day_layout)

        self.time_row = QHBoxLayout()
        self.time_row.setSpacing(12)
        self.time_row.setObjectName(u"time_row")
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(RemindersAfDay)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(RemindersAfDay)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(RemindersAfDay)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.time_row.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(RemindersAfDay)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(RemindersAfDay)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(RemindersAfDay)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.time_row.addLayout(self.end_layout)


        self.layout.addLayout(self.time_row)

        self.length_row = QHBoxLayout()
        self.length_row.setSpacing(12)
        self.length_row.setObjectName(u"length_row")
        self.discussion_layout = QVBoxLayout()
        self.discussion_layout.setSpacing(3)
        self.discussion_layout.setObjectName(u"discussion_layout")
        self.discussion_label = QLabel(RemindersAfDay)
        self.discussion_label.setObjectName(u"discussion_label")
        self.discussion_label.setTextFormat(Qt.TextFormat.PlainText)

        self.discussion_layout.addWidget(self.discussion_label)

        self.discussion_edit = QLineEdit(RemindersAfDay)
        self.discussion_edit.setObjectName(u"discussion_edit")

        self.discussion_layout.addWidget(self.discussion_edit)

        self.discussion_error_label = QLabel(RemindersAfDay)
        self.discussion_error_label.setObjectName(u"discussion_error_label")
        self.discussion_error_label.setProperty(u"kind", u"error")
        self.discussion_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.discussion_error_label.setWordWrap(True)

        self.discussion_layout.addWidget(self.discussion_error_label)


        self.length_row.addLayout(self.discussion_layout)

        self.slot_layout = QVBoxLayout()
        self.slot_layout.setSpacing(3)
        self.slot_layout.setObjectName(u"slot_layout")
        self.slot_label = QLabel(RemindersAfDay)
        self.slot_label.setObjectName(u"slot_label")
        self.slot_label.setTextFormat(Qt.TextFormat.PlainText)

        self.slot_layout.addWidget(self.slot_label)

        self.slot_edit = QLineEdit(RemindersAfDay)
        self.slot_edit.setObjectName(u"slot_edit")

        self.slot_layout.addWidget(self.slot_edit)

        self.slot_error_label = QLabel(RemindersAfDay)
        self.slot_error_label.setObjectName(u"slot_error_label")
        self.slot_error_label.setProperty(u"kind", u"error")
        self.slot_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.slot_error_label.setWordWrap(True)

        self.slot_layout.addWidget(self.slot_error_label)


        self.length_row.addLayout(self.slot_layout)


        self.layout.addLayout(self.length_row)

        self.room_label = QLabel(RemindersAfDay)
        self.room_label.setObjectName(u"room_label")
        self.room_label.setProperty(u"kind", u"muted")
        self.room_label.setTextFormat(Qt.TextFormat.PlainText)
        self.room_label.setWordWrap(True)

        self.layout.addWidget(self.room_label)

        self.officer_layout = QVBoxLayout()
        self.officer_layout.setSpacing(3)
        self.officer_layout.setObjectName(u"officer_layout")
        self.officer_label = QLabel(RemindersAfDay)
        self.officer_label.setObjectName(u"officer_label")
        self.officer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.officer_layout.addWidget(self.officer_label)

        self.officer_edit = QLineEdit(RemindersAfDay)
        self.officer_edit.setObjectName(u"officer_edit")

        self.officer_layout.addWidget(self.officer_edit)

        self.officer_error_label = QLabel(RemindersAfDay)
        self.officer_error_label.setObjectName(u"officer_error_label")
        self.officer_error_label.setProperty(u"kind", u"error")
        self.officer_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.officer_error_label.setWordWrap(True)

        self.officer_layout.addWidget(self.officer_error_label)


        self.layout.addLayout(self.officer_layout)

        self.agenda_layout = QVBoxLayout()
        self.agenda_layout.setSpacing(3)
        self.agenda_layout.setObjectName(u"agenda_layout")
        self.agenda_label = QLabel(RemindersAfDay)
        self.agenda_label.setObjectName(u"agenda_label")
        self.agenda_label.setTextFormat(Qt.TextFormat.PlainText)

        self.agenda_layout.addWidget(self.agenda_label)

        self.agenda_edit = QPlainTextEdit(RemindersAfDay)
        self.agenda_edit.setObjectName(u"agenda_edit")
        self.agenda_edit.setTabChangesFocus(True)
        self.agenda_edit.setProperty(u"kind", u"lines")

        self.agenda_layout.addWidget(self.agenda_edit)

        self.agenda_error_label = QLabel(RemindersAfDay)
        self.agenda_error_label.setObjectName(u"agenda_error_label")
        self.agenda_error_label.setProperty(u"kind", u"error")
        self.agenda_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.agenda_error_label.setWordWrap(True)

        self.agenda_layout.addWidget(self.agenda_error_label)


        self.layout.addLayout(self.agenda_layout)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.discussion_label.setBuddy(self.discussion_edit)
        self.slot_label.setBuddy(self.slot_edit)
        self.officer_label.setBuddy(self.officer_edit)
        self.agenda_label.setBuddy(self.agenda_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.discussion_edit)
        QWidget.setTabOrder(self.discussion_edit, self.slot_edit)
        QWidget.setTabOrder(self.slot_edit, self.officer_edit)
        QWidget.setTabOrder(self.officer_edit, self.agenda_edit)

        self.retranslateUi(RemindersAfDay)
    # setupUi

    def retranslateUi(self, RemindersAfDay):
        self.day_label.setText(QCoreApplication.translate("RemindersAfDay", u"Dag *", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("RemindersAfDay", u"Dag", None))
#endif // QT_CONFIG(accessibility)
        self.day_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("RemindersAfDay", u"B\u00f6rjar *", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("RemindersAfDay", u"B\u00f6rjar", None))
#endif // QT_CONFIG(accessibility)
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("RemindersAfDay", u"Slutar *", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("RemindersAfDay", u"Slutar", None))
#endif // QT_CONFIG(accessibility)
        self.end_error_label.setText("")
        self.discussion_label.setText(QCoreApplication.translate("RemindersAfDay", u"Gemensamt samtal, minuter", None))
#if QT_CONFIG(accessibility)
        self.discussion_edit.setAccessibleName(QCoreApplication.translate("RemindersAfDay", u"Gemensamt samtal, minuter", None))
#endif // QT_CONFIG(accessibility)
        self.discussion_error_label.setText("")
        self.slot_label.setText(QCoreApplication.translate("RemindersAfDay", u"Varje m\u00f6te, minuter", None))
#if QT_CONFIG(accessibility)
        self.slot_edit.setAccessibleName(QCoreApplication.translate("RemindersAfDay", u"Varje m\u00f6te, minuter", None))
#endif // QT_CONFIG(accessibility)
        self.slot_error_label.setText("")
        self.room_label.setText("")
        self.officer_label.setText(QCoreApplication.translate("RemindersAfDay", u"Fr\u00e5n Arbetsf\u00f6rmedlingen", None))
#if QT_CONFIG(accessibility)
        self.officer_edit.setAccessibleName(QCoreApplication.translate("RemindersAfDay", u"Fr\u00e5n Arbetsf\u00f6rmedlingen", None))
#endif // QT_CONFIG(accessibility)
        self.officer_edit.setPlaceholderText(QCoreApplication.translate("RemindersAfDay", u"Vem som kommer", None))
        self.officer_error_label.setText("")
        self.agenda_label.setText(QCoreApplication.translate("RemindersAfDay", u"Vad det gemensamma samtalet g\u00e4ller", None))
#if QT_CONFIG(accessibility)
        self.agenda_edit.setAccessibleName(QCoreApplication.translate("RemindersAfDay", u"Vad det gemensamma samtalet g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.agenda_error_label.setText("")
        pass
    # retranslateUi

