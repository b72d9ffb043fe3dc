# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_new.ui'
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

class Ui_ParticipantsNew(object):
    def setupUi(self, ParticipantsNew):
        if not ParticipantsNew.objectName():
            ParticipantsNew.setObjectName(u"ParticipantsNew")
        self.layout = QVBoxLayout(ParticipantsNew)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.given_name_layout = QVBoxLayout()
        self.given_name_layout.setSpacing(3)
        self.given_name_layout.setObjectName(u"given_name_layout")
        self.given_name_label = QLabel(ParticipantsNew)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.given_name_layout.addWidget(self.given_name_label)

        self.given_name_edit = QLineEdit(ParticipantsNew)
        self.given_name_edit.setObjectName(u"given_name_edit")

        self.given_name_layout.addWidget(self.given_name_edit)

        self.given_name_error_label = QLabel(ParticipantsNew)
        self.given_name_error_label.setObjectName(u"given_name_error_label")
        self.given_name_error_label.setProperty(u"kind", u"error")
        self.given_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.given_name_error_label.setWordWrap(True)

        self.given_name_layout.addWidget(self.given_name_error_label)


        self.row_1_layout.addLayout(self.given_name_layout)

        self.family_name_layout = QVBoxLayout()
        self.family_name_layout.setSpacing(3)
        self.family_name_layout.setObjectName(u"family_name_layout")
        self.family_name_label = QLabel(ParticipantsNew)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.family_name_layout.addWidget(self.family_name_label)

        self.family_name_edit = QLineEdit(ParticipantsNew)
        self.family_name_edit.setObjectName(u"family_name_edit")

        self.family_name_layout.addWidget(self.family_name_edit)

        self.family_name_error_label = QLabel(ParticipantsNew)
        self.family_name_error_label.setObjectName(u"family_name_error_label")
        self.family_name_error_label.setProperty(u"kind", u"error")
        self.family_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.family_name_error_label.setWordWrap(True)

        self.family_name_layout.addWidget(self.family_name_error_label)


        self.row_1_layout.addLayout(self.family_name_layout)


        self.layout.addLayout(self.row_1_layout)

        self.route_layout = QVBoxLayout()
        self.route_layout.setSpacing(3)
        self.route_layout.setObjectName(u"route_layout")
        self.route_label = QLabel(ParticipantsNew)
        self.route_label.setObjectName(u"route_label")
        self.route_label.setTextFormat(Qt.TextFormat.PlainText)

        self.route_layout.addWidget(self.route_label)

        self.route_combo = QComboBox(ParticipantsNew)
        self.route_combo.setObjectName(u"route_combo")

        self.route_layout.addWidget(self.route_combo)

        self.route_error_label = QLabel(ParticipantsNew)
        self.route_error_label.setObjectName(u"route_error_label")
        self.route_error_label.setProperty(u"kind", u"error")
        self.route_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.route_error_label.setWordWrap(True)

        self.route_layout.addWidget(self.route_error_label)


        self.layout.addLayout(self.route_layout)

        self.arena_id_layout = QVBoxLayout()
        self.arena_id_layout.setSpacing(3)
        self.arena_id_layout.setObjectName(u"arena_id_layout")
        self.arena_id_label = QLabel(ParticipantsNew)
        self.arena_id_label.setObjectName(u"arena_id_label")
        self.arena_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.arena_id_layout.addWidget(self.arena_id_label)

        self.arena_id_combo = QComboBox(ParticipantsNew)
        self.arena_id_combo.setObjectName(u"arena_id_combo")

        self.arena_id_layout.addWidget(self.arena_id_combo)

        self.arena_id_error_label = QLabel(ParticipantsNew)
        self.arena_id_error_label.setObjectName(u"arena_id_error_label")
        self.arena_id_error_label.setProperty(u"kind", u"error")
        self.arena_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.arena_id_error_label.setWordWrap(True)

        self.arena_id_layout.addWidget(self.arena_id_error_label)


        self.layout.addLayout(self.arena_id_layout)

        self.text_4_label = QLabel(ParticipantsNew)
        self.text_4_label.setObjectName(u"text_4_label")
        self.text_4_label.setProperty(u"kind", u"muted")
        self.text_4_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_4_label.setWordWrap(True)

        self.layout.addWidget(self.text_4_label)

        self.number_layout = QVBoxLayout()
        self.number_layout.setSpacing(3)
        self.number_layout.setObjectName(u"number_layout")
        self.number_label = QLabel(ParticipantsNew)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.number_layout.addWidget(self.number_label)

        self.number_edit = QLineEdit(ParticipantsNew)
        self.number_edit.setObjectName(u"number_edit")

        self.number_layout.addWidget(self.number_edit)

        self.number_help_label = QLabel(ParticipantsNew)
        self.number_help_label.setObjectName(u"number_help_label")
        self.number_help_label.setProperty(u"kind", u"small")
        self.number_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_help_label.setWordWrap(True)

        self.number_layout.addWidget(self.number_help_label)

        self.number_error_label = QLabel(ParticipantsNew)
        self.number_error_label.setObjectName(u"number_error_label")
        self.number_error_label.setProperty(u"kind", u"error")
        self.number_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_error_label.setWordWrap(True)

        self.number_layout.addWidget(self.number_error_label)


        self.layout.addLayout(self.number_layout)

        self.owner_layout = QVBoxLayout()
        self.owner_layout.setSpacing(3)
        self.owner_layout.setObjectName(u"owner_layout")
        self.owner_label = QLabel(ParticipantsNew)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)

        self.owner_layout.addWidget(self.owner_label)

        self.owner_combo = QComboBox(ParticipantsNew)
        self.owner_combo.setObjectName(u"owner_combo")

        self.owner_layout.addWidget(self.owner_combo)

        self.owner_error_label = QLabel(ParticipantsNew)
        self.owner_error_label.setObjectName(u"owner_error_label")
        self.owner_error_label.setProperty(u"kind", u"error")
        self.owner_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_error_label.setWordWrap(True)

        self.owner_layout.addWidget(self.owner_error_label)


        self.layout.addLayout(self.owner_layout)

        self.row_7_layout = QHBoxLayout()
        self.row_7_layout.setSpacing(10)
        self.row_7_layout.setObjectName(u"row_7_layout")
        self.referred_by_layout = QVBoxLayout()
        self.referred_by_layout.setSpacing(3)
        self.referred_by_layout.setObjectName(u"referred_by_layout")
        self.referred_by_label = QLabel(ParticipantsNew)
        self.referred_by_label.setObjectName(u"referred_by_label")
        self.referred_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.referred_by_layout.addWidget(self.referred_by_label)

        self.referred_by_edit = QLineEdit(ParticipantsNew)
        self.referred_by_edit.setObjectName(u"referred_by_edit")

        self.referred_by_layout.addWidget(self.referred_by_edit)

        self.referred_by_error_label = QLabel(ParticipantsNew)
        self.referred_by_error_label.setObjectName(u"referred_by_error_label")
        self.referred_by_error_label.setProperty(u"kind", u"error")
        self.referred_by_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.referred_by_error_label.setWordWrap(True)

        self.referred_by_layout.addWidget(self.referred_by_error_label)


        self.row_7_layout.addLayout(self.referred_by_layout)

        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(ParticipantsNew)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(ParticipantsNew)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(ParticipantsNew)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.row_7_layout.addLayout(self.start_layout)


        self.layout.addLayout(self.row_7_layout)

        self.row_8_layout = QHBoxLayout()
        self.row_8_layout.setSpacing(10)
        self.row_8_layout.setObjectName(u"row_8_layout")
        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(3)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_label = QLabel(ParticipantsNew)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(ParticipantsNew)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_error_label = QLabel(ParticipantsNew)
        self.phone_error_label.setObjectName(u"phone_error_label")
        self.phone_error_label.setProperty(u"kind", u"error")
        self.phone_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_error_label.setWordWrap(True)

        self.phone_layout.addWidget(self.phone_error_label)


        self.row_8_layout.addLayout(self.phone_layout)

        self.interpreter_language_layout = QVBoxLayout()
        self.interpreter_language_layout.setSpacing(3)
        self.interpreter_language_layout.setObjectName(u"interpreter_language_layout")
        self.interpreter_language_label = QLabel(ParticipantsNew)
        self.interpreter_language_label.setObjectName(u"interpreter_language_label")
        self.interpreter_language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.interpreter_language_layout.addWidget(self.interpreter_language_label)

        self.interpreter_language_edit = QLineEdit(ParticipantsNew)
        self.interpreter_language_edit.setObjectName(u"interpreter_language_edit")

        self.interpreter_language_layout.addWidget(self.interpreter_language_edit)

        self.interpreter_language_error_label = QLabel(ParticipantsNew)
        self.interpreter_language_error_label.setObjectName(u"interpreter_language_error_label")
        self.interpreter_language_error_label.setProperty(u"kind", u"error")
        self.interpreter_language_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.interpreter_language_error_label.setWordWrap(True)

        self.interpreter_language_layout.addWidget(self.interpreter_language_error_label)


        self.row_8_layout.addLayout(self.interpreter_language_layout)


        self.layout.addLayout(self.row_8_layout)

#if QT_CONFIG(shortcut)
        self.given_name_label.setBuddy(self.given_name_edit)
        self.family_name_label.setBuddy(self.family_name_edit)
        self.route_label.setBuddy(self.route_combo)
        self.arena_id_label.setBuddy(self.arena_id_combo)
        self.number_label.setBuddy(self.number_edit)
        self.owner_label.setBuddy(self.owner_combo)
        self.referred_by_label.setBuddy(self.referred_by_edit)
        self.start_label.setBuddy(self.start_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.interpreter_language_label.setBuddy(self.interpreter_language_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.given_name_edit, self.family_name_edit)
        QWidget.setTabOrder(self.family_name_edit, self.route_combo)
        QWidget.setTabOrder(self.route_combo, self.arena_id_combo)
        QWidget.setTabOrder(self.arena_id_combo, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.owner_combo)
        QWidget.setTabOrder(self.owner_combo, self.referred_by_edit)
        QWidget.setTabOrder(self.referred_by_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.interpreter_language_edit)

        self.retranslateUi(ParticipantsNew)
    # setupUi

    def retranslateUi(self, ParticipantsNew):
        self.given_name_label.setText(QCoreApplication.translate("ParticipantsNew", u"F\u00f6rnamn *", None))
#if QT_CONFIG(accessibility)
        self.given_name_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNew", u"F\u00f6rnamn", None))
#endif // QT_CONFIG(accessibility)
        self.given_name_error_label.setText("")
        self.family_name_label.setText(QCoreApplication.translate("ParticipantsNew", u"Efternamn", None))
#if QT_CONFIG(accessibility)
        self.family_name_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNew", u"Efternamn", None))
#endif // QT_CONFIG(accessibility)
        self.family_name_error_label.setText("")
        self.route_label.setText(QCoreApplication.translate("ParticipantsNew", u"V\u00e4g in *", None))
#if QT_CONFIG(accessibility)
        self.route_combo.setAccessibleName(QCoreApplication.translate("ParticipantsNew", u"V\u00e4g in", None))
#endif // QT_CONFIG(accessibility)
        self.route_error_label.setText("")
        self.arena_id_label.setText(QCoreApplication.translate("ParticipantsNew", u"Arena *", None))
#if QT_CONFIG(accessibility)
        self.arena_id_combo.setAccessibleName(QCoreApplication.translate("ParticipantsNew", u"Arena", None))
#endif // QT_CONFIG(accessibility)
        self.arena_id_error_label.setText("")
        self.text_4_label.setText(QCoreApplication.translate("ParticipantsNew", u"Det h\u00e4r r\u00e4cker f\u00f6r att personen ska st\u00e5 p\u00e5 morgonens tavla. Resten kan fyllas i senare.", None))
        self.number_label.setText(QCoreApplication.translate("ParticipantsNew", u"Personnummer", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNew", u"Personnummer", None))
#endif // QT_CONFIG(accessibility)
        self.number_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsNew", u"850213-1234", None))
        self.number_help_label.setText(QCoreApplication.translate("ParticipantsNew", u"L\u00e4mna tomt om numret saknas. D\u00e5 f\u00e5r personen ett reservnummer.", None))
        self.number_error_label.setText("")
        self.owner_label.setText(QCoreApplication.translate("ParticipantsNew", u"\u00c4rende\u00e4gare", None))
#if QT_CONFIG(accessibility)
        self.owner_combo.setAccessibleName(QCoreApplication.translate("ParticipantsNew", u"\u00c4rende\u00e4gare", None))
#endif // QT_CONFIG(accessibility)
        self.owner_error_label.setText("")
        self.referred_by_label.setText(QCoreApplication.translate("ParticipantsNew", u"Aktualiserad av", None))
#if QT_CONFIG(accessibility)
        self.referred_by_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNew", u"Aktualiserad av", None))
#endif // QT_CONFIG(accessibility)
        self.referred_by_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("ParticipantsNew", u"F\u00f6rsta dag", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNew", u"F\u00f6rsta dag", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsNew", u"Till exempel 3 mars eller idag", None))
        self.start_error_label.setText("")
        self.phone_label.setText(QCoreApplication.translate("ParticipantsNew", u"Telefon", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNew", u"Telefon", None))
#endif // QT_CONFIG(accessibility)
        self.phone_error_label.setText("")
        self.interpreter_language_label.setText(QCoreApplication.translate("ParticipantsNew", u"Tolkspr\u00e5k", None))
#if QT_CONFIG(accessibility)
        self.interpreter_language_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNew", u"Tolkspr\u00e5k", None))
#endif // QT_CONFIG(accessibility)
        self.interpreter_language_error_label.setText("")
        pass
    # retranslateUi

