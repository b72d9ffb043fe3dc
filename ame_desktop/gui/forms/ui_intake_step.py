# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_step.ui'
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

class Ui_IntakeStep(object):
    def setupUi(self, IntakeStep):
        if not IntakeStep.objectName():
            IntakeStep.setObjectName(u"IntakeStep")
        self.layout = QVBoxLayout(IntakeStep)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.why_label = QLabel(IntakeStep)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setProperty(u"kind", u"small")
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setWordWrap(True)

        self.layout.addWidget(self.why_label)

        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(12)
        self.row_1.setObjectName(u"row_1")
        self.booked_on_layout = QVBoxLayout()
        self.booked_on_layout.setSpacing(3)
        self.booked_on_layout.setObjectName(u"booked_on_layout")
        self.booked_on_label = QLabel(IntakeStep)
        self.booked_on_label.setObjectName(u"booked_on_label")
        self.booked_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.booked_on_layout.addWidget(self.booked_on_label)

        self.booked_on_edit = QLineEdit(IntakeStep)
        self.booked_on_edit.setObjectName(u"booked_on_edit")

        self.booked_on_layout.addWidget(self.booked_on_edit)

        self.booked_on_error_label = QLabel(IntakeStep)
        self.booked_on_error_label.setObjectName(u"booked_on_error_label")
        self.booked_on_error_label.setProperty(u"kind", u"error")
        self.booked_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.booked_on_error_label.setWordWrap(True)

        self.booked_on_layout.addWidget(self.booked_on_error_label)


        self.row_1.addLayout(self.booked_on_layout)

        self.booked_minute_layout = QVBoxLayout()
        self.booked_minute_layout.setSpacing(3)
        self.booked_minute_layout.setObjectName(u"booked_minute_layout")
        self.booked_minute_label = QLabel(IntakeStep)
        self.booked_minute_label.setObjectName(u"booked_minute_label")
        self.booked_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.booked_minute_layout.addWidget(self.booked_minute_label)

        self.booked_minute_edit = QLineEdit(IntakeStep)
        self.booked_minute_edit.setObjectName(u"booked_minute_edit")

        self.booked_minute_layout.addWidget(self.booked_minute_edit)

        self.booked_minute_error_label = QLabel(IntakeStep)
        self.booked_minute_error_label.setObjectName(u"booked_minute_error_label")
        self.booked_minute_error_label.setProperty(u"kind", u"error")
        self.booked_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.booked_minute_error_label.setWordWrap(True)

        self.booked_minute_layout.addWidget(self.booked_minute_error_label)


        self.row_1.addLayout(self.booked_minute_layout)


        self.layout.addLayout(self.row_1)

        self.done_on_layout = QVBoxLayout()
        self.done_on_layout.setSpacing(3)
        self.done_on_layout.setObjectName(u"done_on_layout")
        self.done_on_label = QLabel(IntakeStep)
        self.done_on_label.setObjectName(u"done_on_label")
        self.done_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.done_on_layout.addWidget(self.done_on_label)

        self.done_on_edit = QLineEdit(IntakeStep)
        self.done_on_edit.setObjectName(u"done_on_edit")

        self.done_on_layout.addWidget(self.done_on_edit)

        self.done_on_help_label = QLabel(IntakeStep)
        self.done_on_help_label.setObjectName(u"done_on_help_label")
        self.done_on_help_label.setProperty(u"kind", u"small")
        self.done_on_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_on_help_label.setWordWrap(True)

        self.done_on_layout.addWidget(self.done_on_help_label)

        self.done_on_error_label = QLabel(IntakeStep)
        self.done_on_error_label.setObjectName(u"done_on_error_label")
        self.done_on_error_label.setProperty(u"kind", u"error")
        self.done_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_on_error_label.setWordWrap(True)

        self.done_on_layout.addWidget(self.done_on_error_label)


        self.layout.addLayout(self.done_on_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(IntakeStep)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(IntakeStep)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 90))

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(IntakeStep)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

#if QT_CONFIG(shortcut)
        self.booked_on_label.setBuddy(self.booked_on_edit)
        self.booked_minute_label.setBuddy(self.booked_minute_edit)
        self.done_on_label.setBuddy(self.done_on_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.booked_on_edit, self.booked_minute_edit)
        QWidget.setTabOrder(self.booked_minute_edit, self.done_on_edit)
        QWidget.setTabOrder(self.done_on_edit, self.note_edit)

        self.retranslateUi(IntakeStep)
    # setupUi

    def retranslateUi(self, IntakeStep):
        self.why_label.setText("")
        self.booked_on_label.setText(QCoreApplication.translate("IntakeStep", u"Bokat till", None))
#if QT_CONFIG(accessibility)
        self.booked_on_edit.setAccessibleName(QCoreApplication.translate("IntakeStep", u"Bokat till", None))
#endif // QT_CONFIG(accessibility)
        self.booked_on_error_label.setText("")
        self.booked_minute_label.setText(QCoreApplication.translate("IntakeStep", u"Tid", None))
#if QT_CONFIG(accessibility)
        self.booked_minute_edit.setAccessibleName(QCoreApplication.translate("IntakeStep", u"Tid", None))
#endif // QT_CONFIG(accessibility)
        self.booked_minute_edit.setPlaceholderText(QCoreApplication.translate("IntakeStep", u"Till exempel 10.30", None))
        self.booked_minute_error_label.setText("")
        self.done_on_label.setText(QCoreApplication.translate("IntakeStep", u"Gjort", None))
#if QT_CONFIG(accessibility)
        self.done_on_edit.setAccessibleName(QCoreApplication.translate("IntakeStep", u"Gjort", None))
#endif // QT_CONFIG(accessibility)
        self.done_on_help_label.setText(QCoreApplication.translate("IntakeStep", u"Tomt s\u00e5 l\u00e4nge det bara \u00e4r bokat.", None))
        self.done_on_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("IntakeStep", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("IntakeStep", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
        pass
    # retranslateUi

