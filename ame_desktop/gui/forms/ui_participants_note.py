# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_note.ui'
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

class Ui_ParticipantsNote(object):
    def setupUi(self, ParticipantsNote):
        if not ParticipantsNote.objectName():
            ParticipantsNote.setObjectName(u"ParticipantsNote")
        self.layout = QVBoxLayout(ParticipantsNote)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.type_layout = QVBoxLayout()
        self.type_layout.setSpacing(3)
        self.type_layout.setObjectName(u"type_layout")
        self.type_label = QLabel(ParticipantsNote)
        self.type_label.setObjectName(u"type_label")
        self.type_label.setTextFormat(Qt.TextFormat.PlainText)

        self.type_layout.addWidget(self.type_label)

        self.type_combo = QComboBox(ParticipantsNote)
        self.type_combo.setObjectName(u"type_combo")

        self.type_layout.addWidget(self.type_combo)

        self.type_error_label = QLabel(ParticipantsNote)
        self.type_error_label.setObjectName(u"type_error_label")
        self.type_error_label.setProperty(u"kind", u"error")
        self.type_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.type_error_label.setWordWrap(True)

        self.type_layout.addWidget(self.type_error_label)


        self.layout.addLayout(self.type_layout)

        self.heading_layout = QVBoxLayout()
        self.heading_layout.setSpacing(3)
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading_label = QLabel(ParticipantsNote)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.heading_layout.addWidget(self.heading_label)

        self.heading_edit = QLineEdit(ParticipantsNote)
        self.heading_edit.setObjectName(u"heading_edit")

        self.heading_layout.addWidget(self.heading_edit)

        self.heading_error_label = QLabel(ParticipantsNote)
        self.heading_error_label.setObjectName(u"heading_error_label")
        self.heading_error_label.setProperty(u"kind", u"error")
        self.heading_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_error_label.setWordWrap(True)

        self.heading_layout.addWidget(self.heading_error_label)


        self.layout.addLayout(self.heading_layout)

        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(3)
        self.text_layout.setObjectName(u"text_layout")
        self.text_label = QLabel(ParticipantsNote)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(ParticipantsNote)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(0, 260))

        self.text_layout.addWidget(self.text_edit)

        self.text_help_label = QLabel(ParticipantsNote)
        self.text_help_label.setObjectName(u"text_help_label")
        self.text_help_label.setProperty(u"kind", u"small")
        self.text_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_help_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_help_label)

        self.text_error_label = QLabel(ParticipantsNote)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setProperty(u"kind", u"error")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_error_label)


        self.layout.addLayout(self.text_layout)

#if QT_CONFIG(shortcut)
        self.type_label.setBuddy(self.type_combo)
        self.heading_label.setBuddy(self.heading_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.type_combo, self.heading_edit)
        QWidget.setTabOrder(self.heading_edit, self.text_edit)

        self.retranslateUi(ParticipantsNote)
    # setupUi

    def retranslateUi(self, ParticipantsNote):
        self.type_label.setText(QCoreApplication.translate("ParticipantsNote", u"Slag", None))
#if QT_CONFIG(accessibility)
        self.type_combo.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.type_error_label.setText("")
        self.heading_label.setText(QCoreApplication.translate("ParticipantsNote", u"Rubrik *", None))
#if QT_CONFIG(accessibility)
        self.heading_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"Rubrik", None))
#endif // QT_CONFIG(accessibility)
        self.heading_error_label.setText("")
        self.text_label.setText(QCoreApplication.translate("ParticipantsNote", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.text_help_label.setText(QCoreApplication.translate("ParticipantsNote", u"Skriv kort, om v\u00e4gen mot egen f\u00f6rs\u00f6rjning.", None))
        self.text_error_label.setText("")
        pass
    # retranslateUi

