# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_deviation.ui'
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
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_ParticipantsDeviation(object):
    def setupUi(self, ParticipantsDeviation):
        if not ParticipantsDeviation.objectName():
            ParticipantsDeviation.setObjectName(u"ParticipantsDeviation")
        self.layout = QVBoxLayout(ParticipantsDeviation)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(ParticipantsDeviation)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ParticipantsDeviation)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(ParticipantsDeviation)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.layout.addLayout(self.kind_layout)

        self.since_layout = QVBoxLayout()
        self.since_layout.setSpacing(3)
        self.since_layout.setObjectName(u"since_layout")
        self.since_label = QLabel(ParticipantsDeviation)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)

        self.since_layout.addWidget(self.since_label)

        self.since_edit = QLineEdit(ParticipantsDeviation)
        self.since_edit.setObjectName(u"since_edit")

        self.since_layout.addWidget(self.since_edit)

        self.since_error_label = QLabel(ParticipantsDeviation)
        self.since_error_label.setObjectName(u"since_error_label")
        self.since_error_label.setProperty(u"kind", u"error")
        self.since_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.since_error_label.setWordWrap(True)

        self.since_layout.addWidget(self.since_error_label)


        self.layout.addLayout(self.since_layout)

        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(3)
        self.what_layout.setObjectName(u"what_layout")
        self.what_label = QLabel(ParticipantsDeviation)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.what_layout.addWidget(self.what_label)

        self.what_edit = QPlainTextEdit(ParticipantsDeviation)
        self.what_edit.setObjectName(u"what_edit")
        self.what_edit.setTabChangesFocus(True)
        self.what_edit.setMinimumSize(QSize(0, 96))
        self.what_edit.setMaximumSize(QSize(16777215, 96))

        self.what_layout.addWidget(self.what_edit)

        self.what_error_label = QLabel(ParticipantsDeviation)
        self.what_error_label.setObjectName(u"what_error_label")
        self.what_error_label.setProperty(u"kind", u"error")
        self.what_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_error_label.setWordWrap(True)

        self.what_layout.addWidget(self.what_error_label)


        self.layout.addLayout(self.what_layout)

        self.tried_layout = QVBoxLayout()
        self.tried_layout.setSpacing(3)
        self.tried_layout.setObjectName(u"tried_layout")
        self.tried_label = QLabel(ParticipantsDeviation)
        self.tried_label.setObjectName(u"tried_label")
        self.tried_label.setTextFormat(Qt.TextFormat.PlainText)

        self.tried_layout.addWidget(self.tried_label)

        self.tried_edit = QPlainTextEdit(ParticipantsDeviation)
        self.tried_edit.setObjectName(u"tried_edit")
        self.tried_edit.setTabChangesFocus(True)
        self.tried_edit.setMinimumSize(QSize(0, 96))
        self.tried_edit.setMaximumSize(QSize(16777215, 96))

        self.tried_layout.addWidget(self.tried_edit)

        self.tried_error_label = QLabel(ParticipantsDeviation)
        self.tried_error_label.setObjectName(u"tried_error_label")
        self.tried_error_label.setProperty(u"kind", u"error")
        self.tried_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.tried_error_label.setWordWrap(True)

        self.tried_layout.addWidget(self.tried_error_label)


        self.layout.addLayout(self.tried_layout)

        self.recipient_layout = QVBoxLayout()
        self.recipient_layout.setSpacing(3)
        self.recipient_layout.setObjectName(u"recipient_layout")
        self.recipient_label = QLabel(ParticipantsDeviation)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setTextFormat(Qt.TextFormat.PlainText)

        self.recipient_layout.addWidget(self.recipient_label)

        self.recipient_edit = QLineEdit(ParticipantsDeviation)
        self.recipient_edit.setObjectName(u"recipient_edit")

        self.recipient_layout.addWidget(self.recipient_edit)

        self.recipient_error_label = QLabel(ParticipantsDeviation)
        self.recipient_error_label.setObjectName(u"recipient_error_label")
        self.recipient_error_label.setProperty(u"kind", u"error")
        self.recipient_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recipient_error_label.setWordWrap(True)

        self.recipient_layout.addWidget(self.recipient_error_label)


        self.layout.addLayout(self.recipient_layout)

        self.sent_on_layout = QVBoxLayout()
        self.sent_on_layout.setSpacing(3)
        self.sent_on_layout.setObjectName(u"sent_on_layout")
        self.sent_on_label = QLabel(ParticipantsDeviation)
        self.sent_on_label.setObjectName(u"sent_on_label")
        self.sent_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sent_on_layout.addWidget(self.sent_on_label)

        self.sent_on_edit = QLineEdit(ParticipantsDeviation)
        self.sent_on_edit.setObjectName(u"sent_on_edit")

        self.sent_on_layout.addWidget(self.sent_on_edit)

        self.sent_on_error_label = QLabel(ParticipantsDeviation)
        self.sent_on_error_label.setObjectName(u"sent_on_error_label")
        self.sent_on_error_label.setProperty(u"kind", u"error")
        self.sent_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_on_error_label.setWordWrap(True)

        self.sent_on_layout.addWidget(self.sent_on_error_label)


        self.layout.addLayout(self.sent_on_layout)

        self.attendance_text_label = QLabel(ParticipantsDeviation)
        self.attendance_text_label.setObjectName(u"attendance_text_label")
        self.attendance_text_label.setProperty(u"kind", u"muted")
        self.attendance_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.attendance_text_label.setWordWrap(True)

        self.layout.addWidget(self.attendance_text_label)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.since_label.setBuddy(self.since_edit)
        self.what_label.setBuddy(self.what_edit)
        self.tried_label.setBuddy(self.tried_edit)
        self.recipient_label.setBuddy(self.recipient_edit)
        self.sent_on_label.setBuddy(self.sent_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.since_edit)
        QWidget.setTabOrder(self.since_edit, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.tried_edit)
        QWidget.setTabOrder(self.tried_edit, self.recipient_edit)
        QWidget.setTabOrder(self.recipient_edit, self.sent_on_edit)

        self.retranslateUi(ParticipantsDeviation)
    # setupUi

    def retranslateUi(self, ParticipantsDeviation):
        self.kind_label.setText(QCoreApplication.translate("ParticipantsDeviation", u"Vad g\u00e4ller det?", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ParticipantsDeviation", u"Vad g\u00e4ller det?", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.since_label.setText(QCoreApplication.translate("ParticipantsDeviation", u"Sedan", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("ParticipantsDeviation", u"Sedan", None))
#endif // QT_CONFIG(accessibility)
        self.since_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsDeviation", u"Till exempel 3 mars eller idag", None))
        self.since_error_label.setText("")
        self.what_label.setText(QCoreApplication.translate("ParticipantsDeviation", u"Vad har h\u00e4nt?", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("ParticipantsDeviation", u"Vad har h\u00e4nt?", None))
#endif // QT_CONFIG(accessibility)
        self.what_error_label.setText("")
        self.tried_label.setText(QCoreApplication.translate("ParticipantsDeviation", u"Vad har ni pr\u00f6vat?", None))
#if QT_CONFIG(accessibility)
        self.tried_edit.setAccessibleName(QCoreApplication.translate("ParticipantsDeviation", u"Vad har ni pr\u00f6vat?", None))
#endif // QT_CONFIG(accessibility)
        self.tried_error_label.setText("")
        self.recipient_label.setText(QCoreApplication.translate("ParticipantsDeviation", u"Till", None))
#if QT_CONFIG(accessibility)
        self.recipient_edit.setAccessibleName(QCoreApplication.translate("ParticipantsDeviation", u"Till", None))
#endif // QT_CONFIG(accessibility)
        self.recipient_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsDeviation", u"Namn p\u00e5 Arbetsf\u00f6rmedlingen", None))
        self.recipient_error_label.setText("")
        self.sent_on_label.setText(QCoreApplication.translate("ParticipantsDeviation", u"Skickas", None))
#if QT_CONFIG(accessibility)
        self.sent_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsDeviation", u"Skickas", None))
#endif // QT_CONFIG(accessibility)
        self.sent_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsDeviation", u"Till exempel 3 mars eller idag", None))
        self.sent_on_error_label.setText("")
        self.attendance_text_label.setText(QCoreApplication.translate("ParticipantsDeviation", u"N\u00e4rvaron fylls i fr\u00e5n en m\u00e5nad f\u00f6re. Orsaken till fr\u00e5nvaro l\u00e4mnas inte ut.", None))
        pass
    # retranslateUi

