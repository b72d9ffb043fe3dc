# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_referral.ui'
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
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_IntakeReferral(object):
    def setupUi(self, IntakeReferral):
        if not IntakeReferral.objectName():
            IntakeReferral.setObjectName(u"IntakeReferral")
        self.layout = QVBoxLayout(IntakeReferral)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.row_0 = QHBoxLayout()
        self.row_0.setSpacing(12)
        self.row_0.setObjectName(u"row_0")
        self.given_name_layout = QVBoxLayout()
        self.given_name_layout.setSpacing(3)
        self.given_name_layout.setObjectName(u"given_name_layout")
        self.given_name_label = QLabel(IntakeReferral)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.given_name_layout.addWidget(self.given_name_label)

        self.given_name_edit = QLineEdit(IntakeReferral)
        self.given_name_edit.setObjectName(u"given_name_edit")

        self.given_name_layout.addWidget(self.given_name_edit)

        self.given_name_error_label = QLabel(IntakeReferral)
        self.given_name_error_label.setObjectName(u"given_name_error_label")
        self.given_name_error_label.setProperty(u"kind", u"error")
        self.given_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.given_name_error_label.setWordWrap(True)

        self.given_name_layout.addWidget(self.given_name_error_label)


        self.row_0.addLayout(self.given_name_layout)

        self.family_name_layout = QVBoxLayout()
        self.family_name_layout.setSpacing(3)
        self.family_name_layout.setObjectName(u"family_name_layout")
        self.family_name_label = QLabel(IntakeReferral)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.family_name_layout.addWidget(self.family_name_label)

        self.family_name_edit = QLineEdit(IntakeReferral)
        self.family_name_edit.setObjectName(u"family_name_edit")

        self.family_name_layout.addWidget(self.family_name_edit)

        self.family_name_error_label = QLabel(IntakeReferral)
        self.family_name_error_label.setObjectName(u"family_name_error_label")
        self.family_name_error_label.setProperty(u"kind", u"error")
        self.family_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.family_name_error_label.setWordWrap(True)

        self.family_name_layout.addWidget(self.family_name_error_label)


        self.row_0.addLayout(self.family_name_layout)


        self.layout.addLayout(self.row_0)

        self.number_layout = QVBoxLayout()
        self.number_layout.setSpacing(3)
        self.number_layout.setObjectName(u"number_layout")
        self.number_label = QLabel(IntakeReferral)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.number_layout.addWidget(self.number_label)

        self.number_edit = QLineEdit(IntakeReferral)
        self.number_edit.setObjectName(u"number_edit")

        self.number_layout.addWidget(self.number_edit)

        self.number_error_label = QLabel(IntakeReferral)
        self.number_error_label.setObjectName(u"number_error_label")
        self.number_error_label.setProperty(u"kind", u"error")
        self.number_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_error_label.setWordWrap(True)

        self.number_layout.addWidget(self.number_error_label)


        self.layout.addLayout(self.number_layout)

        self.route_layout = QVBoxLayout()
        self.route_layout.setSpacing(3)
        self.route_layout.setObjectName(u"route_layout")
        self.route_label = QLabel(IntakeReferral)
        self.route_label.setObjectName(u"route_label")
        self.route_label.setTextFormat(Qt.TextFormat.PlainText)

        self.route_layout.addWidget(self.route_label)

        self.route_combo = QComboBox(IntakeReferral)
        self.route_combo.setObjectName(u"route_combo")

        self.route_layout.addWidget(self.route_combo)

        self.route_error_label = QLabel(IntakeReferral)
        self.route_error_label.setObjectName(u"route_error_label")
        self.route_error_label.setProperty(u"kind", u"error")
        self.route_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.route_error_label.setWordWrap(True)

        self.route_layout.addWidget(self.route_error_label)


        self.layout.addLayout(self.route_layout)

        self.row_3 = QHBoxLayout()
        self.row_3.setSpacing(12)
        self.row_3.setObjectName(u"row_3")
        self.referred_by_layout = QVBoxLayout()
        self.referred_by_layout.setSpacing(3)
        self.referred_by_layout.setObjectName(u"referred_by_layout")
        self.referred_by_label = QLabel(IntakeReferral)
        self.referred_by_label.setObjectName(u"referred_by_label")
        self.referred_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.referred_by_layout.addWidget(self.referred_by_label)

        self.referred_by_edit = QLineEdit(IntakeReferral)
        self.referred_by_edit.setObjectName(u"referred_by_edit")

        self.referred_by_layout.addWidget(self.referred_by_edit)

        self.referred_by_error_label = QLabel(IntakeReferral)
        self.referred_by_error_label.setObjectName(u"referred_by_error_label")
        self.referred_by_error_label.setProperty(u"kind", u"error")
        self.referred_by_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.referred_by_error_label.setWordWrap(True)

        self.referred_by_layout.addWidget(self.referred_by_error_label)


        self.row_3.addLayout(self.referred_by_layout)

        self.forum_layout = QVBoxLayout()
        self.forum_layout.setSpacing(3)
        self.forum_layout.setObjectName(u"forum_layout")
        self.forum_label = QLabel(IntakeReferral)
        self.forum_label.setObjectName(u"forum_label")
        self.forum_label.setTextFormat(Qt.TextFormat.PlainText)

        self.forum_layout.addWidget(self.forum_label)

        self.forum_edit = QLineEdit(IntakeReferral)
        self.forum_edit.setObjectName(u"forum_edit")

        self.forum_layout.addWidget(self.forum_edit)

        self.forum_error_label = QLabel(IntakeReferral)
        self.forum_error_label.setObjectName(u"forum_error_label")
        self.forum_error_label.setProperty(u"kind", u"error")
        self.forum_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.forum_error_label.setWordWrap(True)

        self.forum_layout.addWidget(self.forum_error_label)


        self.row_3.addLayout(self.forum_layout)


        self.layout.addLayout(self.row_3)

        self.received_on_layout = QVBoxLayout()
        self.received_on_layout.setSpacing(3)
        self.received_on_layout.setObjectName(u"received_on_layout")
        self.received_on_label = QLabel(IntakeReferral)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.received_on_layout.addWidget(self.received_on_label)

        self.received_on_edit = QLineEdit(IntakeReferral)
        self.received_on_edit.setObjectName(u"received_on_edit")

        self.received_on_layout.addWidget(self.received_on_edit)

        self.received_on_error_label = QLabel(IntakeReferral)
        self.received_on_error_label.setObjectName(u"received_on_error_label")
        self.received_on_error_label.setProperty(u"kind", u"error")
        self.received_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_error_label.setWordWrap(True)

        self.received_on_layout.addWidget(self.received_on_error_label)


        self.layout.addLayout(self.received_on_layout)

        self.owner_name_layout = QVBoxLayout()
        self.owner_name_layout.setSpacing(3)
        self.owner_name_layout.setObjectName(u"owner_name_layout")
        self.owner_name_label = QLabel(IntakeReferral)
        self.owner_name_label.setObjectName(u"owner_name_label")
        self.owner_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.owner_name_layout.addWidget(self.owner_name_label)

        self.owner_name_edit = QLineEdit(IntakeReferral)
        self.owner_name_edit.setObjectName(u"owner_name_edit")

        self.owner_name_layout.addWidget(self.owner_name_edit)

        self.owner_name_error_label = QLabel(IntakeReferral)
        self.owner_name_error_label.setObjectName(u"owner_name_error_label")
        self.owner_name_error_label.setProperty(u"kind", u"error")
        self.owner_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_name_error_label.setWordWrap(True)

        self.owner_name_layout.addWidget(self.owner_name_error_label)


        self.layout.addLayout(self.owner_name_layout)

        self.row_6 = QHBoxLayout()
        self.row_6.setSpacing(12)
        self.row_6.setObjectName(u"row_6")
        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(3)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_label = QLabel(IntakeReferral)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(IntakeReferral)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_error_label = QLabel(IntakeReferral)
        self.phone_error_label.setObjectName(u"phone_error_label")
        self.phone_error_label.setProperty(u"kind", u"error")
        self.phone_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_error_label.setWordWrap(True)

        self.phone_layout.addWidget(self.phone_error_label)


        self.row_6.addLayout(self.phone_layout)

        self.interpreter_language_layout = QVBoxLayout()
        self.interpreter_language_layout.setSpacing(3)
        self.interpreter_language_layout.setObjectName(u"interpreter_language_layout")
        self.interpreter_language_label = QLabel(IntakeReferral)
        self.interpreter_language_label.setObjectName(u"interpreter_language_label")
        self.interpreter_language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.interpreter_language_layout.addWidget(self.interpreter_language_label)

        self.interpreter_language_edit = QLineEdit(IntakeReferral)
        self.interpreter_language_edit.setObjectName(u"interpreter_language_edit")

        self.interpreter_language_layout.addWidget(self.interpreter_language_edit)

        self.interpreter_language_error_label = QLabel(IntakeReferral)
        self.interpreter_language_error_label.setObjectName(u"interpreter_language_error_label")
        self.interpreter_language_error_label.setProperty(u"kind", u"error")
        self.interpreter_language_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.interpreter_language_error_label.setWordWrap(True)

        self.interpreter_language_layout.addWidget(self.interpreter_language_error_label)


        self.row_6.addLayout(self.interpreter_language_layout)


        self.layout.addLayout(self.row_6)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_label = QLabel(IntakeReferral)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(IntakeReferral)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 80))

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_help_label = QLabel(IntakeReferral)
        self.reason_help_label.setObjectName(u"reason_help_label")
        self.reason_help_label.setProperty(u"kind", u"small")
        self.reason_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_help_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_help_label)

        self.reason_error_label = QLabel(IntakeReferral)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setProperty(u"kind", u"error")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_error_label)


        self.layout.addLayout(self.reason_layout)

#if QT_CONFIG(shortcut)
        self.given_name_label.setBuddy(self.given_name_edit)
        self.family_name_label.setBuddy(self.family_name_edit)
        self.number_label.setBuddy(self.number_edit)
        self.route_label.setBuddy(self.route_combo)
        self.referred_by_label.setBuddy(self.referred_by_edit)
        self.forum_label.setBuddy(self.forum_edit)
        self.received_on_label.setBuddy(self.received_on_edit)
        self.owner_name_label.setBuddy(self.owner_name_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.interpreter_language_label.setBuddy(self.interpreter_language_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.given_name_edit, self.family_name_edit)
        QWidget.setTabOrder(self.family_name_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.route_combo)
        QWidget.setTabOrder(self.route_combo, self.referred_by_edit)
        QWidget.setTabOrder(self.referred_by_edit, self.forum_edit)
        QWidget.setTabOrder(self.forum_edit, self.received_on_edit)
        QWidget.setTabOrder(self.received_on_edit, self.owner_name_edit)
        QWidget.setTabOrder(self.owner_name_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.interpreter_language_edit)
        QWidget.setTabOrder(self.interpreter_language_edit, self.reason_edit)

        self.retranslateUi(IntakeReferral)
    # setupUi

    def retranslateUi(self, IntakeReferral):
        self.given_name_label.setText(QCoreApplication.translate("IntakeReferral", u"F\u00f6rnamn *", None))
#if QT_CONFIG(accessibility)
        self.given_name_edit.setAccessibleName(QCoreApplication.translate("IntakeReferral", u"F\u00f6rnamn", None))
#endif // QT_CONFIG(accessibility)
        self.given_name_error_label.setText("")
        self.family_name_label.setText(QCoreApplication.translate("IntakeReferral", u"Efternamn", None))
#if QT_CONFIG(accessibility)
        self.family_name_edit.setAccessibleName(QCoreApplication.translate("IntakeReferral", u"Efternamn", None))
#endif // QT_CONFIG(accessibility)
        self.family_name_error_label.setText("")
        self.number_label.setText(QCoreApplication.translate("IntakeReferral", u"Personnummer", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("IntakeReferral", u"Personnummer", None))
#endif // QT_CONFIG(accessibility)
        self.number_error_label.setText("")
        self.route_label.setText(QCoreApplication.translate("IntakeReferral", u"V\u00e4g in *", None))
#if QT_CONFIG(accessibility)
        self.route_combo.setAccessibleName(QCoreApplication.translate("IntakeReferral", u"V\u00e4g in", None))
#endif // QT_CONFIG(accessibility)
        self.route_error_label.setText("")
        self.referred_by_label.setText(QCoreApplication.translate("IntakeReferral", u"Aktualiserad av", None))
#if QT_CONFIG(accessibility)
        self.referred_by_edit.setAccessibleName(QCoreApplication.translate("IntakeReferral", u"Aktualiserad av", None))
#endif // QT_CONFIG(accessibility)
        self.referred_by_error_label.setText("")
        self.forum_label.setText(QCoreApplication.translate("IntakeReferral", u"Forum", None))
#if QT_CONFIG(accessibility)
        self.forum_edit.setAccessibleName(QCoreApplication.translate("IntakeReferral", u"Forum", None))
#endif // QT_CONFIG(accessibility)
        self.forum_error_label.setText("")
        self.received_on_label.setText(QCoreApplication.translate("IntakeReferral", u"Inkom *", None))
#if QT_CONFIG(accessibility)
        self.received_on_edit.setAccessibleName(QCoreApplication.translate("IntakeReferral", u"Inkom", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_error_label.setText("")
        self.owner_name_label.setText(QCoreApplication.translate("IntakeReferral", u"\u00c4rende\u00e4gare utanf\u00f6r enheten", None))
#if QT_CONFIG(accessibility)
        self.owner_name_edit.setAccessibleName(QCoreApplication.translate("IntakeReferral", u"\u00c4rende\u00e4gare utanf\u00f6r enheten", None))
#endif // QT_CONFIG(accessibility)
        self.owner_name_error_label.setText("")
        self.phone_label.setText(QCoreApplication.translate("IntakeReferral", u"Telefon", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("IntakeReferral", u"Telefon", None))
#endif // QT_CONFIG(accessibility)
        self.phone_error_label.setText("")
        self.interpreter_language_label.setText(QCoreApplication.translate("IntakeReferral", u"Tolkspr\u00e5k", None))
#if QT_CONFIG(accessibility)
        self.interpreter_language_edit.setAccessibleName(QCoreApplication.translate("IntakeReferral", u"Tolkspr\u00e5k", None))
#endif // QT_CONFIG(accessibility)
        self.interpreter_language_error_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("IntakeReferral", u"Sk\u00e4l", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("IntakeReferral", u"Sk\u00e4l", None))
#endif // QT_CONFIG(accessibility)
        self.reason_help_label.setText(QCoreApplication.translate("IntakeReferral", u"Kort, om vad personen beh\u00f6ver hj\u00e4lp med. Inte diagnoser.", None))
        self.reason_error_label.setText("")
        pass
    # retranslateUi

