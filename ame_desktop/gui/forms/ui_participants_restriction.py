# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_restriction.ui'
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

class Ui_ParticipantsRestriction(object):
    def setupUi(self, ParticipantsRestriction):
        if not ParticipantsRestriction.objectName():
            ParticipantsRestriction.setObjectName(u"ParticipantsRestriction")
        self.layout = QVBoxLayout(ParticipantsRestriction)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(ParticipantsRestriction)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(ParticipantsRestriction)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ParticipantsRestriction)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(ParticipantsRestriction)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.layout.addLayout(self.kind_layout)

        self.max_kilograms_layout = QVBoxLayout()
        self.max_kilograms_layout.setSpacing(3)
        self.max_kilograms_layout.setObjectName(u"max_kilograms_layout")
        self.max_kilograms_label = QLabel(ParticipantsRestriction)
        self.max_kilograms_label.setObjectName(u"max_kilograms_label")
        self.max_kilograms_label.setTextFormat(Qt.TextFormat.PlainText)

        self.max_kilograms_layout.addWidget(self.max_kilograms_label)

        self.max_kilograms_edit = QLineEdit(ParticipantsRestriction)
        self.max_kilograms_edit.setObjectName(u"max_kilograms_edit")

        self.max_kilograms_layout.addWidget(self.max_kilograms_edit)

        self.max_kilograms_error_label = QLabel(ParticipantsRestriction)
        self.max_kilograms_error_label.setObjectName(u"max_kilograms_error_label")
        self.max_kilograms_error_label.setProperty(u"kind", u"error")
        self.max_kilograms_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.max_kilograms_error_label.setWordWrap(True)

        self.max_kilograms_layout.addWidget(self.max_kilograms_error_label)


        self.layout.addLayout(self.max_kilograms_layout)

        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(3)
        self.text_layout.setObjectName(u"text_layout")
        self.text_label = QLabel(ParticipantsRestriction)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QLineEdit(ParticipantsRestriction)
        self.text_edit.setObjectName(u"text_edit")

        self.text_layout.addWidget(self.text_edit)

        self.text_error_label = QLabel(ParticipantsRestriction)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setProperty(u"kind", u"error")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_error_label)


        self.layout.addLayout(self.text_layout)

        self.row_5_layout = QHBoxLayout()
        self.row_5_layout.setSpacing(10)
        self.row_5_layout.setObjectName(u"row_5_layout")
        self.valid_from_layout = QVBoxLayout()
        self.valid_from_layout.setSpacing(3)
        self.valid_from_layout.setObjectName(u"valid_from_layout")
        self.valid_from_label = QLabel(ParticipantsRestriction)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_from_layout.addWidget(self.valid_from_label)

        self.valid_from_edit = QLineEdit(ParticipantsRestriction)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.valid_from_layout.addWidget(self.valid_from_edit)

        self.valid_from_error_label = QLabel(ParticipantsRestriction)
        self.valid_from_error_label.setObjectName(u"valid_from_error_label")
        self.valid_from_error_label.setProperty(u"kind", u"error")
        self.valid_from_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_error_label.setWordWrap(True)

        self.valid_from_layout.addWidget(self.valid_from_error_label)


        self.row_5_layout.addLayout(self.valid_from_layout)

        self.valid_to_layout = QVBoxLayout()
        self.valid_to_layout.setSpacing(3)
        self.valid_to_layout.setObjectName(u"valid_to_layout")
        self.valid_to_label = QLabel(ParticipantsRestriction)
        self.valid_to_label.setObjectName(u"valid_to_label")
        self.valid_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_to_layout.addWidget(self.valid_to_label)

        self.valid_to_edit = QLineEdit(ParticipantsRestriction)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.valid_to_layout.addWidget(self.valid_to_edit)

        self.valid_to_error_label = QLabel(ParticipantsRestriction)
        self.valid_to_error_label.setObjectName(u"valid_to_error_label")
        self.valid_to_error_label.setProperty(u"kind", u"error")
        self.valid_to_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_to_error_label.setWordWrap(True)

        self.valid_to_layout.addWidget(self.valid_to_error_label)


        self.row_5_layout.addLayout(self.valid_to_layout)


        self.layout.addLayout(self.row_5_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.max_kilograms_label.setBuddy(self.max_kilograms_edit)
        self.text_label.setBuddy(self.text_edit)
        self.valid_from_label.setBuddy(self.valid_from_edit)
        self.valid_to_label.setBuddy(self.valid_to_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.max_kilograms_edit)
        QWidget.setTabOrder(self.max_kilograms_edit, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.valid_to_edit)

        self.retranslateUi(ParticipantsRestriction)
    # setupUi

    def retranslateUi(self, ParticipantsRestriction):
        self.text_1_label.setText(QCoreApplication.translate("ParticipantsRestriction", u"Skriv vad personen beh\u00f6ver, inte varf\u00f6r.", None))
        self.kind_label.setText(QCoreApplication.translate("ParticipantsRestriction", u"G\u00e4ller", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ParticipantsRestriction", u"G\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.max_kilograms_label.setText(QCoreApplication.translate("ParticipantsRestriction", u"H\u00f6gsta vikt i kg", None))
#if QT_CONFIG(accessibility)
        self.max_kilograms_edit.setAccessibleName(QCoreApplication.translate("ParticipantsRestriction", u"H\u00f6gsta vikt i kg", None))
#endif // QT_CONFIG(accessibility)
        self.max_kilograms_error_label.setText("")
        self.text_label.setText(QCoreApplication.translate("ParticipantsRestriction", u"Anpassning", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("ParticipantsRestriction", u"Anpassning", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsRestriction", u"Till exempel: inte p\u00e5 stege", None))
        self.text_error_label.setText("")
        self.valid_from_label.setText(QCoreApplication.translate("ParticipantsRestriction", u"G\u00e4ller fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.valid_from_edit.setAccessibleName(QCoreApplication.translate("ParticipantsRestriction", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsRestriction", u"Till exempel 3 mars eller idag", None))
        self.valid_from_error_label.setText("")
        self.valid_to_label.setText(QCoreApplication.translate("ParticipantsRestriction", u"G\u00e4ller till", None))
#if QT_CONFIG(accessibility)
        self.valid_to_edit.setAccessibleName(QCoreApplication.translate("ParticipantsRestriction", u"G\u00e4ller till", None))
#endif // QT_CONFIG(accessibility)
        self.valid_to_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsRestriction", u"Till exempel 3 mars eller idag", None))
        self.valid_to_error_label.setText("")
        pass
    # retranslateUi

