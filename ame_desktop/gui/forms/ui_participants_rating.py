# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_rating.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_ParticipantsRating(object):
    def setupUi(self, ParticipantsRating):
        if not ParticipantsRating.objectName():
            ParticipantsRating.setObjectName(u"ParticipantsRating")
        self.layout = QVBoxLayout(ParticipantsRating)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.question_label = QLabel(ParticipantsRating)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"kind", u"muted")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setWordWrap(True)

        self.layout.addWidget(self.question_label)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(3)
        self.day_layout.setObjectName(u"day_layout")
        self.day_label = QLabel(ParticipantsRating)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.day_label)

        self.day_edit = QLineEdit(ParticipantsRating)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_error_label = QLabel(ParticipantsRating)
        self.day_error_label.setObjectName(u"day_error_label")
        self.day_error_label.setProperty(u"kind", u"error")
        self.day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_error_label.setWordWrap(True)

        self.day_layout.addWidget(self.day_error_label)


        self.row_1_layout.addLayout(self.day_layout)

        self.closeness_layout = QVBoxLayout()
        self.closeness_layout.setSpacing(3)
        self.closeness_layout.setObjectName(u"closeness_layout")
        self.closeness_label = QLabel(ParticipantsRating)
        self.closeness_label.setObjectName(u"closeness_label")
        self.closeness_label.setTextFormat(Qt.TextFormat.PlainText)

        self.closeness_layout.addWidget(self.closeness_label)

        self.closeness_edit = QLineEdit(ParticipantsRating)
        self.closeness_edit.setObjectName(u"closeness_edit")

        self.closeness_layout.addWidget(self.closeness_edit)

        self.closeness_error_label = QLabel(ParticipantsRating)
        self.closeness_error_label.setObjectName(u"closeness_error_label")
        self.closeness_error_label.setProperty(u"kind", u"error")
        self.closeness_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.closeness_error_label.setWordWrap(True)

        self.closeness_layout.addWidget(self.closeness_error_label)


        self.row_1_layout.addLayout(self.closeness_layout)


        self.layout.addLayout(self.row_1_layout)

        self.complexity_layout = QVBoxLayout()
        self.complexity_layout.setSpacing(3)
        self.complexity_layout.setObjectName(u"complexity_layout")
        self.complexity_label = QLabel(ParticipantsRating)
        self.complexity_label.setObjectName(u"complexity_label")
        self.complexity_label.setTextFormat(Qt.TextFormat.PlainText)

        self.complexity_layout.addWidget(self.complexity_label)

        self.complexity_combo = QComboBox(ParticipantsRating)
        self.complexity_combo.setObjectName(u"complexity_combo")

        self.complexity_layout.addWidget(self.complexity_combo)

        self.complexity_error_label = QLabel(ParticipantsRating)
        self.complexity_error_label.setObjectName(u"complexity_error_label")
        self.complexity_error_label.setProperty(u"kind", u"error")
        self.complexity_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.complexity_error_label.setWordWrap(True)

        self.complexity_layout.addWidget(self.complexity_error_label)


        self.layout.addLayout(self.complexity_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(ParticipantsRating)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QLineEdit(ParticipantsRating)
        self.note_edit.setObjectName(u"note_edit")

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(ParticipantsRating)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.closeness_label.setBuddy(self.closeness_edit)
        self.complexity_label.setBuddy(self.complexity_combo)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.closeness_edit)
        QWidget.setTabOrder(self.closeness_edit, self.complexity_combo)
        QWidget.setTabOrder(self.complexity_combo, self.note_edit)

        self.retranslateUi(ParticipantsRating)
    # setupUi

    def retranslateUi(self, ParticipantsRating):
        self.question_label.setText("")
        self.day_label.setText(QCoreApplication.translate("ParticipantsRating", u"Dag *", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("ParticipantsRating", u"Dag *", None))
#endif // QT_CONFIG(accessibility)
        self.day_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsRating", u"Till exempel 3 mars eller idag", None))
        self.day_error_label.setText("")
        self.closeness_label.setText(QCoreApplication.translate("ParticipantsRating", u"Svar, 1 till 10", None))
#if QT_CONFIG(accessibility)
        self.closeness_edit.setAccessibleName(QCoreApplication.translate("ParticipantsRating", u"Svar, 1 till 10", None))
#endif // QT_CONFIG(accessibility)
        self.closeness_error_label.setText("")
        self.complexity_label.setText(QCoreApplication.translate("ParticipantsRating", u"Hur sammansatt \u00e4r \u00e4rendet?", None))
#if QT_CONFIG(accessibility)
        self.complexity_combo.setAccessibleName(QCoreApplication.translate("ParticipantsRating", u"Hur sammansatt \u00e4r \u00e4rendet?", None))
#endif // QT_CONFIG(accessibility)
        self.complexity_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("ParticipantsRating", u"Kommentar", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ParticipantsRating", u"Kommentar", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
        pass
    # retranslateUi

