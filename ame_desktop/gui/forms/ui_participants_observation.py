# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_observation.ui'
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

class Ui_ParticipantsObservation(object):
    def setupUi(self, ParticipantsObservation):
        if not ParticipantsObservation.objectName():
            ParticipantsObservation.setObjectName(u"ParticipantsObservation")
        self.layout = QVBoxLayout(ParticipantsObservation)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(3)
        self.day_layout.setObjectName(u"day_layout")
        self.day_label = QLabel(ParticipantsObservation)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.day_label)

        self.day_edit = QLineEdit(ParticipantsObservation)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_error_label = QLabel(ParticipantsObservation)
        self.day_error_label.setObjectName(u"day_error_label")
        self.day_error_label.setProperty(u"kind", u"error")
        self.day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_error_label.setWordWrap(True)

        self.day_layout.addWidget(self.day_error_label)


        self.layout.addLayout(self.day_layout)

        self.heading_layout = QVBoxLayout()
        self.heading_layout.setSpacing(3)
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading_label = QLabel(ParticipantsObservation)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.heading_layout.addWidget(self.heading_label)

        self.heading_combo = QComboBox(ParticipantsObservation)
        self.heading_combo.setObjectName(u"heading_combo")

        self.heading_layout.addWidget(self.heading_combo)

        self.heading_error_label = QLabel(ParticipantsObservation)
        self.heading_error_label.setObjectName(u"heading_error_label")
        self.heading_error_label.setProperty(u"kind", u"error")
        self.heading_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_error_label.setWordWrap(True)

        self.heading_layout.addWidget(self.heading_error_label)


        self.layout.addLayout(self.heading_layout)

        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(3)
        self.text_layout.setObjectName(u"text_layout")
        self.text_label = QLabel(ParticipantsObservation)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(ParticipantsObservation)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(0, 90))
        self.text_edit.setMaximumSize(QSize(16777215, 90))

        self.text_layout.addWidget(self.text_edit)

        self.text_error_label = QLabel(ParticipantsObservation)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setProperty(u"kind", u"error")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_error_label)


        self.layout.addLayout(self.text_layout)

        self.hint_text_label = QLabel(ParticipantsObservation)
        self.hint_text_label.setObjectName(u"hint_text_label")
        self.hint_text_label.setProperty(u"kind", u"muted")
        self.hint_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_text_label.setWordWrap(True)

        self.layout.addWidget(self.hint_text_label)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.heading_label.setBuddy(self.heading_combo)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.heading_combo)
        QWidget.setTabOrder(self.heading_combo, self.text_edit)

        self.retranslateUi(ParticipantsObservation)
    # setupUi

    def retranslateUi(self, ParticipantsObservation):
        self.day_label.setText(QCoreApplication.translate("ParticipantsObservation", u"Dag", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("ParticipantsObservation", u"Dag", None))
#endif // QT_CONFIG(accessibility)
        self.day_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsObservation", u"Till exempel 3 mars eller idag", None))
        self.day_error_label.setText("")
        self.heading_label.setText(QCoreApplication.translate("ParticipantsObservation", u"Rubrik", None))
#if QT_CONFIG(accessibility)
        self.heading_combo.setAccessibleName(QCoreApplication.translate("ParticipantsObservation", u"Rubrik", None))
#endif // QT_CONFIG(accessibility)
        self.heading_error_label.setText("")
        self.text_label.setText(QCoreApplication.translate("ParticipantsObservation", u"Vad du s\u00e5g i arbetet", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("ParticipantsObservation", u"Vad du s\u00e5g i arbetet", None))
#endif // QT_CONFIG(accessibility)
        self.text_error_label.setText("")
        self.hint_text_label.setText("")
        pass
    # retranslateUi

