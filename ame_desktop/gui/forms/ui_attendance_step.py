# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_step.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_AttendanceStep(object):
    def setupUi(self, AttendanceStep):
        if not AttendanceStep.objectName():
            AttendanceStep.setObjectName(u"AttendanceStep")
        self.layout = QVBoxLayout(AttendanceStep)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.why_box = QWidget(AttendanceStep)
        self.why_box.setObjectName(u"why_box")
        self.why_layout = QVBoxLayout(self.why_box)
        self.why_layout.setSpacing(3)
        self.why_layout.setObjectName(u"why_layout")
        self.why_layout.setContentsMargins(0, 0, 0, 0)
        self.why_label = QLabel(self.why_box)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setWordWrap(True)

        self.why_layout.addWidget(self.why_label)

        self.phone_label = QLabel(self.why_box)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"kind", u"heading")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_label.setWordWrap(True)

        self.why_layout.addWidget(self.phone_label)

        self.taken_label = QLabel(self.why_box)
        self.taken_label.setObjectName(u"taken_label")
        self.taken_label.setProperty(u"kind", u"muted")
        self.taken_label.setTextFormat(Qt.TextFormat.PlainText)
        self.taken_label.setWordWrap(True)

        self.why_layout.addWidget(self.taken_label)


        self.layout.addWidget(self.why_box)

        self.text_box = QWidget(AttendanceStep)
        self.text_box.setObjectName(u"text_box")
        self.text_layout = QVBoxLayout(self.text_box)
        self.text_layout.setSpacing(3)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_box)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(self.text_box)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setReadOnly(True)

        self.text_layout.addWidget(self.text_edit)

        self.text_hint_label = QLabel(self.text_box)
        self.text_hint_label.setObjectName(u"text_hint_label")
        self.text_hint_label.setProperty(u"kind", u"muted")
        self.text_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_hint_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_hint_label)

        self.copy_button = QPushButton(self.text_box)
        self.copy_button.setObjectName(u"copy_button")

        self.text_layout.addWidget(self.copy_button)


        self.layout.addWidget(self.text_box)

        self.said_box = QWidget(AttendanceStep)
        self.said_box.setObjectName(u"said_box")
        self.said_layout = QVBoxLayout(self.said_box)
        self.said_layout.setSpacing(3)
        self.said_layout.setObjectName(u"said_layout")
        self.said_layout.setContentsMargins(0, 0, 0, 0)
        self.said_label = QLabel(self.said_box)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setTextFormat(Qt.TextFormat.PlainText)

        self.said_layout.addWidget(self.said_label)

        self.said_combo = QComboBox(self.said_box)
        self.said_combo.setObjectName(u"said_combo")

        self.said_layout.addWidget(self.said_combo)


        self.layout.addWidget(self.said_box)

        self.note_box = QWidget(AttendanceStep)
        self.note_box.setObjectName(u"note_box")
        self.note_layout = QVBoxLayout(self.note_box)
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_box)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QLineEdit(self.note_box)
        self.note_edit.setObjectName(u"note_edit")

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(self.note_box)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addWidget(self.note_box)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.said_label.setBuddy(self.said_combo)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AttendanceStep)
    # setupUi

    def retranslateUi(self, AttendanceStep):
        self.why_label.setText("")
        self.phone_label.setText("")
        self.taken_label.setText("")
        self.text_label.setText(QCoreApplication.translate("AttendanceStep", u"Text att skicka", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("AttendanceStep", u"Text att skicka", None))
#endif // QT_CONFIG(accessibility)
        self.text_hint_label.setText(QCoreApplication.translate("AttendanceStep", u"Skriv inte namn i vanlig e-post. S\u00e4g namnet i telefon.", None))
        self.copy_button.setText(QCoreApplication.translate("AttendanceStep", u"Kopiera texten", None))
        self.said_label.setText(QCoreApplication.translate("AttendanceStep", u"Vad sades", None))
#if QT_CONFIG(accessibility)
        self.said_combo.setAccessibleName(QCoreApplication.translate("AttendanceStep", u"Vad sades", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("AttendanceStep", u"Kort anteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("AttendanceStep", u"Kort anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("AttendanceStep", u"Valfritt. Skriv inget om h\u00e4lsa", None))
        self.note_error_label.setText("")
        pass
    # retranslateUi

