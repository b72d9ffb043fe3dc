# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_person.ui'
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

class Ui_ParticipantsPerson(object):
    def setupUi(self, ParticipantsPerson):
        if not ParticipantsPerson.objectName():
            ParticipantsPerson.setObjectName(u"ParticipantsPerson")
        self.layout = QVBoxLayout(ParticipantsPerson)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.given_name_layout = QVBoxLayout()
        self.given_name_layout.setSpacing(3)
        self.given_name_layout.setObjectName(u"given_name_layout")
        self.given_name_label = QLabel(ParticipantsPerson)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.given_name_layout.addWidget(self.given_name_label)

        self.given_name_edit = QLineEdit(ParticipantsPerson)
        self.given_name_edit.setObjectName(u"given_name_edit")

        self.given_name_layout.addWidget(self.given_name_edit)

        self.given_name_error_label = QLabel(ParticipantsPerson)
        self.given_name_error_label.setObjectName(u"given_name_error_label")
        self.given_name_error_label.setProperty(u"kind", u"error")
        self.given_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.given_name_error_label.setWordWrap(True)

        self.given_name_layout.addWidget(self.given_name_error_label)


        self.row_1_layout.addLayout(self.given_name_layout)

        self.family_name_layout = QVBoxLayout()
        self.family_name_layout.setSpacing(3)
        self.family_name_layout.setObjectName(u"family_name_layout")
        self.family_name_label = QLabel(ParticipantsPerson)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.family_name_layout.addWidget(self.family_name_label)

        self.family_name_edit = QLineEdit(ParticipantsPerson)
        self.family_name_edit.setObjectName(u"family_name_edit")

        self.family_name_layout.addWidget(self.family_name_edit)

        self.family_name_error_label = QLabel(ParticipantsPerson)
        self.family_name_error_label.setObjectName(u"family_name_error_label")
        self.family_name_error_label.setProperty(u"kind", u"error")
        self.family_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.family_name_error_label.setWordWrap(True)

        self.family_name_layout.addWidget(self.family_name_error_label)


        self.row_1_layout.addLayout(self.family_name_layout)


        self.layout.addLayout(self.row_1_layout)

        self.alias_layout = QVBoxLayout()
        self.alias_layout.setSpacing(3)
        self.alias_layout.setObjectName(u"alias_layout")
        self.alias_label = QLabel(ParticipantsPerson)
        self.alias_label.setObjectName(u"alias_label")
        self.alias_label.setTextFormat(Qt.TextFormat.PlainText)

        self.alias_layout.addWidget(self.alias_label)

        self.alias_edit = QLineEdit(ParticipantsPerson)
        self.alias_edit.setObjectName(u"alias_edit")

        self.alias_layout.addWidget(self.alias_edit)

        self.alias_error_label = QLabel(ParticipantsPerson)
        self.alias_error_label.setObjectName(u"alias_error_label")
        self.alias_error_label.setProperty(u"kind", u"error")
        self.alias_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.alias_error_label.setWordWrap(True)

        self.alias_layout.addWidget(self.alias_error_label)


        self.layout.addLayout(self.alias_layout)

        self.number_layout = QVBoxLayout()
        self.number_layout.setSpacing(3)
        self.number_layout.setObjectName(u"number_layout")
        self.number_label = QLabel(ParticipantsPerson)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.number_layout.addWidget(self.number_label)

        self.number_edit = QLineEdit(ParticipantsPerson)
        self.number_edit.setObjectName(u"number_edit")

        self.number_layout.addWidget(self.number_edit)

        self.number_help_label = QLabel(ParticipantsPerson)
        self.number_help_label.setObjectName(u"number_help_label")
        self.number_help_label.setProperty(u"kind", u"small")
        self.number_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_help_label.setWordWrap(True)

        self.number_layout.addWidget(self.number_help_label)

        self.number_error_label = QLabel(ParticipantsPerson)
        self.number_error_label.setObjectName(u"number_error_label")
        self.number_error_label.setProperty(u"kind", u"error")
        self.number_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_error_label.setWordWrap(True)

        self.number_layout.addWidget(self.number_error_label)


        self.layout.addLayout(self.number_layout)

        self.row_4_layout = QHBoxLayout()
        self.row_4_layout.setSpacing(10)
        self.row_4_layout.setObjectName(u"row_4_layout")
        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(3)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_label = QLabel(ParticipantsPerson)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(ParticipantsPerson)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_error_label = QLabel(ParticipantsPerson)
        self.phone_error_label.setObjectName(u"phone_error_label")
        self.phone_error_label.setProperty(u"kind", u"error")
        self.phone_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_error_label.setWordWrap(True)

        self.phone_layout.addWidget(self.phone_error_label)


        self.row_4_layout.addLayout(self.phone_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(3)
        self.email_layout.setObjectName(u"email_layout")
        self.email_label = QLabel(ParticipantsPerson)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(ParticipantsPerson)
        self.email_edit.setObjectName(u"email_edit")

        self.email_layout.addWidget(self.email_edit)

        self.email_error_label = QLabel(ParticipantsPerson)
        self.email_error_label.setObjectName(u"email_error_label")
        self.email_error_label.setProperty(u"kind", u"error")
        self.email_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.email_error_label.setWordWrap(True)

        self.email_layout.addWidget(self.email_error_label)


        self.row_4_layout.addLayout(self.email_layout)


        self.layout.addLayout(self.row_4_layout)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(3)
        self.address_layout.setObjectName(u"address_layout")
        self.address_label = QLabel(ParticipantsPerson)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)

        self.address_layout.addWidget(self.address_label)

        self.address_edit = QLineEdit(ParticipantsPerson)
        self.address_edit.setObjectName(u"address_edit")

        self.address_layout.addWidget(self.address_edit)

        self.address_error_label = QLabel(ParticipantsPerson)
        self.address_error_label.setObjectName(u"address_error_label")
        self.address_error_label.setProperty(u"kind", u"error")
        self.address_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.address_error_label.setWordWrap(True)

        self.address_layout.addWidget(self.address_error_label)


        self.layout.addLayout(self.address_layout)

        self.interpreter_language_layout = QVBoxLayout()
        self.interpreter_language_layout.setSpacing(3)
        self.interpreter_language_layout.setObjectName(u"interpreter_language_layout")
        self.interpreter_language_label = QLabel(ParticipantsPerson)
        self.interpreter_language_label.setObjectName(u"interpreter_language_label")
        self.interpreter_language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.interpreter_language_layout.addWidget(self.interpreter_language_label)

        self.interpreter_language_edit = QLineEdit(ParticipantsPerson)
        self.interpreter_language_edit.setObjectName(u"interpreter_language_edit")

        self.interpreter_language_layout.addWidget(self.interpreter_language_edit)

        self.interpreter_language_error_label = QLabel(ParticipantsPerson)
        self.interpreter_language_error_label.setObjectName(u"interpreter_language_error_label")
        self.interpreter_language_error_label.setProperty(u"kind", u"error")
        self.interpreter_language_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.interpreter_language_error_label.setWordWrap(True)

        self.interpreter_language_layout.addWidget(self.interpreter_language_error_label)


        self.layout.addLayout(self.interpreter_language_layout)

        self.comment_layout = QVBoxLayout()
        self.comment_layout.setSpacing(3)
        self.comment_layout.setObjectName(u"comment_layout")
        self.comment_label = QLabel(ParticipantsPerson)
        self.comment_label.setObjectName(u"comment_label")
        self.comment_label.setTextFormat(Qt.TextFormat.PlainText)

        self.comment_layout.addWidget(self.comment_label)

        self.comment_edit = QPlainTextEdit(ParticipantsPerson)
        self.comment_edit.setObjectName(u"comment_edit")
        self.comment_edit.setMaximumSize(QSize(16777215, 96))
        self.comment_edit.setTabChangesFocus(True)
        self.comment_edit.setMinimumSize(QSize(0, 80))

        self.comment_layout.addWidget(self.comment_edit)

        self.comment_help_label = QLabel(ParticipantsPerson)
        self.comment_help_label.setObjectName(u"comment_help_label")
        self.comment_help_label.setProperty(u"kind", u"small")
        self.comment_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.comment_help_label.setWordWrap(True)

        self.comment_layout.addWidget(self.comment_help_label)

        self.comment_error_label = QLabel(ParticipantsPerson)
        self.comment_error_label.setObjectName(u"comment_error_label")
        self.comment_error_label.setProperty(u"kind", u"error")
        self.comment_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.comment_error_label.setWordWrap(True)

        self.comment_layout.addWidget(self.comment_error_label)


        self.layout.addLayout(self.comment_layout)

#if QT_CONFIG(shortcut)
        self.given_name_label.setBuddy(self.given_name_edit)
        self.family_name_label.setBuddy(self.family_name_edit)
        self.alias_label.setBuddy(self.alias_edit)
        self.number_label.setBuddy(self.number_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.address_label.setBuddy(self.address_edit)
        self.interpreter_language_label.setBuddy(self.interpreter_language_edit)
        self.comment_label.setBuddy(self.comment_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.given_name_edit, self.family_name_edit)
        QWidget.setTabOrder(self.family_name_edit, self.alias_edit)
        QWidget.setTabOrder(self.alias_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.interpreter_language_edit)
        QWidget.setTabOrder(self.interpreter_language_edit, self.comment_edit)

        self.retranslateUi(ParticipantsPerson)
    # setupUi

    def retranslateUi(self, ParticipantsPerson):
        self.given_name_label.setText(QCoreApplication.translate("ParticipantsPerson", u"F\u00f6rnamn *", None))
#if QT_CONFIG(accessibility)
        self.given_name_edit.setAccessibleName(QCoreApplication.translate("ParticipantsPerson", u"F\u00f6rnamn", None))
#endif // QT_CONFIG(accessibility)
        self.given_name_error_label.setText("")
        self.family_name_label.setText(QCoreApplication.translate("ParticipantsPerson", u"Efternamn", None))
#if QT_CONFIG(accessibility)
        self.family_name_edit.setAccessibleName(QCoreApplication.translate("ParticipantsPerson", u"Efternamn", None))
#endif // QT_CONFIG(accessibility)
        self.family_name_error_label.setText("")
        self.alias_label.setText(QCoreApplication.translate("ParticipantsPerson", u"Kortnamn p\u00e5 tavlan", None))
#if QT_CONFIG(accessibility)
        self.alias_edit.setAccessibleName(QCoreApplication.translate("ParticipantsPerson", u"Kortnamn p\u00e5 tavlan", None))
#endif // QT_CONFIG(accessibility)
        self.alias_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsPerson", u"L\u00e4mna tomt f\u00f6r f\u00f6rnamnet", None))
        self.alias_error_label.setText("")
        self.number_label.setText(QCoreApplication.translate("ParticipantsPerson", u"Nytt personnummer", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("ParticipantsPerson", u"Nytt personnummer", None))
#endif // QT_CONFIG(accessibility)
        self.number_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsPerson", u"850213-1234", None))
        self.number_help_label.setText(QCoreApplication.translate("ParticipantsPerson", u"L\u00e4mna tomt om numret inte ska \u00e4ndras.", None))
        self.number_error_label.setText("")
        self.phone_label.setText(QCoreApplication.translate("ParticipantsPerson", u"Telefon", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("ParticipantsPerson", u"Telefon", None))
#endif // QT_CONFIG(accessibility)
        self.phone_error_label.setText("")
        self.email_label.setText(QCoreApplication.translate("ParticipantsPerson", u"E-post", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("ParticipantsPerson", u"E-post", None))
#endif // QT_CONFIG(accessibility)
        self.email_error_label.setText("")
        self.address_label.setText(QCoreApplication.translate("ParticipantsPerson", u"Adress", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("ParticipantsPerson", u"Adress", None))
#endif // QT_CONFIG(accessibility)
        self.address_error_label.setText("")
        self.interpreter_language_label.setText(QCoreApplication.translate("ParticipantsPerson", u"Tolkspr\u00e5k", None))
#if QT_CONFIG(accessibility)
        self.interpreter_language_edit.setAccessibleName(QCoreApplication.translate("ParticipantsPerson", u"Tolkspr\u00e5k", None))
#endif // QT_CONFIG(accessibility)
        self.interpreter_language_error_label.setText("")
        self.comment_label.setText(QCoreApplication.translate("ParticipantsPerson", u"Kommentar", None))
#if QT_CONFIG(accessibility)
        self.comment_edit.setAccessibleName(QCoreApplication.translate("ParticipantsPerson", u"Kommentar", None))
#endif // QT_CONFIG(accessibility)
        self.comment_help_label.setText(QCoreApplication.translate("ParticipantsPerson", u"Skriv inget om h\u00e4lsa h\u00e4r. S\u00e5dant h\u00f6r hemma i en anteckning.", None))
        self.comment_error_label.setText("")
        pass
    # retranslateUi

