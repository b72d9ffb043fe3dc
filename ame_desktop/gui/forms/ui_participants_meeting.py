# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_meeting.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_ParticipantsMeeting(object):
    def setupUi(self, ParticipantsMeeting):
        if not ParticipantsMeeting.objectName():
            ParticipantsMeeting.setObjectName(u"ParticipantsMeeting")
        self.layout = QVBoxLayout(ParticipantsMeeting)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(12)
        self.day_row.setObjectName(u"day_row")
        self.planned_on_layout = QVBoxLayout()
        self.planned_on_layout.setSpacing(3)
        self.planned_on_layout.setObjectName(u"planned_on_layout")
        self.planned_on_label = QLabel(ParticipantsMeeting)
        self.planned_on_label.setObjectName(u"planned_on_label")
        self.planned_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.planned_on_layout.addWidget(self.planned_on_label)

        self.planned_on_edit = QLineEdit(ParticipantsMeeting)
        self.planned_on_edit.setObjectName(u"planned_on_edit")

        self.planned_on_layout.addWidget(self.planned_on_edit)

        self.planned_on_error_label = QLabel(ParticipantsMeeting)
        self.planned_on_error_label.setObjectName(u"planned_on_error_label")
        self.planned_on_error_label.setProperty(u"kind", u"error")
        self.planned_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.planned_on_error_label.setWordWrap(True)

        self.planned_on_layout.addWidget(self.planned_on_error_label)


        self.day_row.addLayout(self.planned_on_layout)

        self.planned_minute_layout = QVBoxLayout()
        self.planned_minute_layout.setSpacing(3)
        self.planned_minute_layout.setObjectName(u"planned_minute_layout")
        self.planned_minute_label = QLabel(ParticipantsMeeting)
        self.planned_minute_label.setObjectName(u"planned_minute_label")
        self.planned_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.planned_minute_layout.addWidget(self.planned_minute_label)

        self.planned_minute_edit = QLineEdit(ParticipantsMeeting)
        self.planned_minute_edit.setObjectName(u"planned_minute_edit")

        self.planned_minute_layout.addWidget(self.planned_minute_edit)

        self.planned_minute_error_label = QLabel(ParticipantsMeeting)
        self.planned_minute_error_label.setObjectName(u"planned_minute_error_label")
        self.planned_minute_error_label.setProperty(u"kind", u"error")
        self.planned_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.planned_minute_error_label.setWordWrap(True)

        self.planned_minute_layout.addWidget(self.planned_minute_error_label)


        self.day_row.addLayout(self.planned_minute_layout)


        self.layout.addLayout(self.day_row)

        self.due_label = QLabel(ParticipantsMeeting)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"kind", u"muted")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setWordWrap(True)

        self.layout.addWidget(self.due_label)

#if QT_CONFIG(shortcut)
        self.planned_on_label.setBuddy(self.planned_on_edit)
        self.planned_minute_label.setBuddy(self.planned_minute_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.planned_on_edit, self.planned_minute_edit)

        self.retranslateUi(ParticipantsMeeting)
    # setupUi

    def retranslateUi(self, ParticipantsMeeting):
        self.planned_on_label.setText(QCoreApplication.translate("ParticipantsMeeting", u"Datum *", None))
#if QT_CONFIG(accessibility)
        self.planned_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsMeeting", u"Datum", None))
#endif // QT_CONFIG(accessibility)
        self.planned_on_error_label.setText("")
        self.planned_minute_label.setText(QCoreApplication.translate("ParticipantsMeeting", u"Tid", None))
#if QT_CONFIG(accessibility)
        self.planned_minute_edit.setAccessibleName(QCoreApplication.translate("ParticipantsMeeting", u"Tid", None))
#endif // QT_CONFIG(accessibility)
        self.planned_minute_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsMeeting", u"Till exempel 10.30", None))
        self.planned_minute_error_label.setText("")
        self.due_label.setText("")
        pass
    # retranslateUi

