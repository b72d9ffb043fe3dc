# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'move_work.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_MoveWork(object):
    def setupUi(self, MoveWork):
        if not MoveWork.objectName():
            MoveWork.setObjectName(u"MoveWork")
        MoveWork.setProperty(u"kind", u"card")
        self.layout = QVBoxLayout(MoveWork)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 10, 14, 10)
        self.question_label = QLabel(MoveWork)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setProperty(u"kind", u"heading")
        self.question_label.setWordWrap(True)

        self.layout.addWidget(self.question_label)

        self.fields_widget = QWidget(MoveWork)
        self.fields_widget.setObjectName(u"fields_widget")
        self.day_box = QWidget(self.fields_widget)
        self.day_box.setObjectName(u"day_box")
        self.day_layout = QVBoxLayout(self.day_box)
        self.day_layout.setSpacing(3)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_box)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.day_label)

        self.day_edit = QLineEdit(self.day_box)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.reason_box = QWidget(self.fields_widget)
        self.reason_box.setObjectName(u"reason_box")
        self.reason_layout = QVBoxLayout(self.reason_box)
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_box)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_combo = QComboBox(self.reason_box)
        self.reason_combo.setObjectName(u"reason_combo")

        self.reason_layout.addWidget(self.reason_combo)

        self.note_box = QWidget(self.fields_widget)
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


        self.layout.addWidget(self.fields_widget)

        self.free_label = QLabel(MoveWork)
        self.free_label.setObjectName(u"free_label")
        self.free_label.setTextFormat(Qt.TextFormat.PlainText)
        self.free_label.setProperty(u"kind", u"muted")
        self.free_label.setWordWrap(True)

        self.layout.addWidget(self.free_label)

        self.error_label = QLabel(MoveWork)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setWordWrap(True)

        self.layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.move_button = QPushButton(MoveWork)
        self.move_button.setObjectName(u"move_button")
        self.move_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.move_button)

        self.cancel_button = QPushButton(MoveWork)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)


        self.layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.reason_label.setBuddy(self.reason_combo)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MoveWork)
    # setupUi

    def retranslateUi(self, MoveWork):
        self.question_label.setText("")
        self.day_label.setText(QCoreApplication.translate("MoveWork", u"Till dagen", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("MoveWork", u"Till dagen", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("MoveWork", u"Varf\u00f6r", None))
#if QT_CONFIG(accessibility)
        self.reason_combo.setAccessibleName(QCoreApplication.translate("MoveWork", u"Varf\u00f6r", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("MoveWork", u"Mer om varf\u00f6r", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("MoveWork", u"Mer om varf\u00f6r", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("MoveWork", u"Valfritt", None))
        self.free_label.setText("")
        self.error_label.setText("")
        self.move_button.setText(QCoreApplication.translate("MoveWork", u"Flytta", None))
        self.cancel_button.setText(QCoreApplication.translate("MoveWork", u"Avbryt", None))
        pass
    # retranslateUi

