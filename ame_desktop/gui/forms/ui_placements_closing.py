# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'placements_closing.ui'
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

class Ui_PlacementsClosing(object):
    def setupUi(self, PlacementsClosing):
        if not PlacementsClosing.objectName():
            PlacementsClosing.setObjectName(u"PlacementsClosing")
        self.layout = QVBoxLayout(PlacementsClosing)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.ended_on_box = QWidget(PlacementsClosing)
        self.ended_on_box.setObjectName(u"ended_on_box")
        self.ended_on_layout = QVBoxLayout(self.ended_on_box)
        self.ended_on_layout.setSpacing(3)
        self.ended_on_layout.setObjectName(u"ended_on_layout")
        self.ended_on_layout.setContentsMargins(0, 0, 0, 0)
        self.ended_on_label = QLabel(self.ended_on_box)
        self.ended_on_label.setObjectName(u"ended_on_label")
        self.ended_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.ended_on_layout.addWidget(self.ended_on_label)

        self.ended_on_edit = QLineEdit(self.ended_on_box)
        self.ended_on_edit.setObjectName(u"ended_on_edit")

        self.ended_on_layout.addWidget(self.ended_on_edit)

        self.ended_on_error_label = QLabel(self.ended_on_box)
        self.ended_on_error_label.setObjectName(u"ended_on_error_label")
        self.ended_on_error_label.setProperty(u"kind", u"error")
        self.ended_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ended_on_error_label.setWordWrap(True)

        self.ended_on_layout.addWidget(self.ended_on_error_label)


        self.layout.addWidget(self.ended_on_box)

        self.outcome_box = QWidget(PlacementsClosing)
        self.outcome_box.setObjectName(u"outcome_box")
        self.outcome_layout = QVBoxLayout(self.outcome_box)
        self.outcome_layout.setSpacing(3)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(self.outcome_box)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outcome_layout.addWidget(self.outcome_label)

        self.outcome_combo = QComboBox(self.outcome_box)
        self.outcome_combo.setObjectName(u"outcome_combo")

        self.outcome_layout.addWidget(self.outcome_combo)

        self.outcome_error_label = QLabel(self.outcome_box)
        self.outcome_error_label.setObjectName(u"outcome_error_label")
        self.outcome_error_label.setProperty(u"kind", u"error")
        self.outcome_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_error_label.setWordWrap(True)

        self.outcome_layout.addWidget(self.outcome_error_label)


        self.layout.addWidget(self.outcome_box)

        self.note_box = QWidget(PlacementsClosing)
        self.note_box.setObjectName(u"note_box")
        self.note_layout = QVBoxLayout(self.note_box)
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_box)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.note_box)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMaximumSize(QSize(16777215, 64))

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(self.note_box)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addWidget(self.note_box)

#if QT_CONFIG(shortcut)
        self.ended_on_label.setBuddy(self.ended_on_edit)
        self.outcome_label.setBuddy(self.outcome_combo)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlacementsClosing)
    # setupUi

    def retranslateUi(self, PlacementsClosing):
        self.ended_on_label.setText(QCoreApplication.translate("PlacementsClosing", u"Sista dag", None))
#if QT_CONFIG(accessibility)
        self.ended_on_edit.setAccessibleName(QCoreApplication.translate("PlacementsClosing", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.ended_on_error_label.setText("")
        self.outcome_label.setText(QCoreApplication.translate("PlacementsClosing", u"Vad det ledde till", None))
#if QT_CONFIG(accessibility)
        self.outcome_combo.setAccessibleName(QCoreApplication.translate("PlacementsClosing", u"Vad det ledde till", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("PlacementsClosing", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PlacementsClosing", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
        pass
    # retranslateUi

