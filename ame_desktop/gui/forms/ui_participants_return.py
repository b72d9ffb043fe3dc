# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_return.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_ParticipantsReturn(object):
    def setupUi(self, ParticipantsReturn):
        if not ParticipantsReturn.objectName():
            ParticipantsReturn.setObjectName(u"ParticipantsReturn")
        self.layout = QVBoxLayout(ParticipantsReturn)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(ParticipantsReturn)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.route_layout = QVBoxLayout()
        self.route_layout.setSpacing(3)
        self.route_layout.setObjectName(u"route_layout")
        self.route_label = QLabel(ParticipantsReturn)
        self.route_label.setObjectName(u"route_label")
        self.route_label.setTextFormat(Qt.TextFormat.PlainText)

        self.route_layout.addWidget(self.route_label)

        self.route_combo = QComboBox(ParticipantsReturn)
        self.route_combo.setObjectName(u"route_combo")

        self.route_layout.addWidget(self.route_combo)

        self.route_error_label = QLabel(ParticipantsReturn)
        self.route_error_label.setObjectName(u"route_error_label")
        self.route_error_label.setProperty(u"kind", u"error")
        self.route_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.route_error_label.setWordWrap(True)

        self.route_layout.addWidget(self.route_error_label)


        self.layout.addLayout(self.route_layout)

        self.arena_id_layout = QVBoxLayout()
        self.arena_id_layout.setSpacing(3)
        self.arena_id_layout.setObjectName(u"arena_id_layout")
        self.arena_id_label = QLabel(ParticipantsReturn)
        self.arena_id_label.setObjectName(u"arena_id_label")
        self.arena_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.arena_id_layout.addWidget(self.arena_id_label)

        self.arena_id_combo = QComboBox(ParticipantsReturn)
        self.arena_id_combo.setObjectName(u"arena_id_combo")

        self.arena_id_layout.addWidget(self.arena_id_combo)

        self.arena_id_error_label = QLabel(ParticipantsReturn)
        self.arena_id_error_label.setObjectName(u"arena_id_error_label")
        self.arena_id_error_label.setProperty(u"kind", u"error")
        self.arena_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.arena_id_error_label.setWordWrap(True)

        self.arena_id_layout.addWidget(self.arena_id_error_label)


        self.layout.addLayout(self.arena_id_layout)

        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(ParticipantsReturn)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(ParticipantsReturn)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(ParticipantsReturn)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.layout.addLayout(self.start_layout)

        self.referred_by_layout = QVBoxLayout()
        self.referred_by_layout.setSpacing(3)
        self.referred_by_layout.setObjectName(u"referred_by_layout")
        self.referred_by_label = QLabel(ParticipantsReturn)
        self.referred_by_label.setObjectName(u"referred_by_label")
        self.referred_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.referred_by_layout.addWidget(self.referred_by_label)

        self.referred_by_edit = QLineEdit(ParticipantsReturn)
        self.referred_by_edit.setObjectName(u"referred_by_edit")

        self.referred_by_layout.addWidget(self.referred_by_edit)

        self.referred_by_error_label = QLabel(ParticipantsReturn)
        self.referred_by_error_label.setObjectName(u"referred_by_error_label")
        self.referred_by_error_label.setProperty(u"kind", u"error")
        self.referred_by_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.referred_by_error_label.setWordWrap(True)

        self.referred_by_layout.addWidget(self.referred_by_error_label)


        self.layout.addLayout(self.referred_by_layout)

        self.owner_name_layout = QVBoxLayout()
        self.owner_name_layout.setSpacing(3)
        self.owner_name_layout.setObjectName(u"owner_name_layout")
        self.owner_name_label = QLabel(ParticipantsReturn)
        self.owner_name_label.setObjectName(u"owner_name_label")
        self.owner_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.owner_name_layout.addWidget(self.owner_name_label)

        self.owner_name_edit = QLineEdit(ParticipantsReturn)
        self.owner_name_edit.setObjectName(u"owner_name_edit")

        self.owner_name_layout.addWidget(self.owner_name_edit)

        self.owner_name_error_label = QLabel(ParticipantsReturn)
        self.owner_name_error_label.setObjectName(u"owner_name_error_label")
        self.owner_name_error_label.setProperty(u"kind", u"error")
        self.owner_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_name_error_label.setWordWrap(True)

        self.owner_name_layout.addWidget(self.owner_name_error_label)


        self.layout.addLayout(self.owner_name_layout)

#if QT_CONFIG(shortcut)
        self.route_label.setBuddy(self.route_combo)
        self.arena_id_label.setBuddy(self.arena_id_combo)
        self.start_label.setBuddy(self.start_edit)
        self.referred_by_label.setBuddy(self.referred_by_edit)
        self.owner_name_label.setBuddy(self.owner_name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.route_combo, self.arena_id_combo)
        QWidget.setTabOrder(self.arena_id_combo, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.referred_by_edit)
        QWidget.setTabOrder(self.referred_by_edit, self.owner_name_edit)

        self.retranslateUi(ParticipantsReturn)
    # setupUi

    def retranslateUi(self, ParticipantsReturn):
        self.text_1_label.setText(QCoreApplication.translate("ParticipantsReturn", u"Personen f\u00e5r en ny aktualisering. Allt som st\u00e5r i akten sedan tidigare finns kvar.", None))
        self.route_label.setText(QCoreApplication.translate("ParticipantsReturn", u"V\u00e4g in", None))
#if QT_CONFIG(accessibility)
        self.route_combo.setAccessibleName(QCoreApplication.translate("ParticipantsReturn", u"V\u00e4g in", None))
#endif // QT_CONFIG(accessibility)
        self.route_error_label.setText("")
        self.arena_id_label.setText(QCoreApplication.translate("ParticipantsReturn", u"Arena", None))
#if QT_CONFIG(accessibility)
        self.arena_id_combo.setAccessibleName(QCoreApplication.translate("ParticipantsReturn", u"Arena", None))
#endif // QT_CONFIG(accessibility)
        self.arena_id_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("ParticipantsReturn", u"Fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("ParticipantsReturn", u"Fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsReturn", u"Till exempel 3 mars eller idag", None))
        self.start_error_label.setText("")
        self.referred_by_label.setText(QCoreApplication.translate("ParticipantsReturn", u"Aktualiserad av", None))
#if QT_CONFIG(accessibility)
        self.referred_by_edit.setAccessibleName(QCoreApplication.translate("ParticipantsReturn", u"Aktualiserad av", None))
#endif // QT_CONFIG(accessibility)
        self.referred_by_error_label.setText("")
        self.owner_name_label.setText(QCoreApplication.translate("ParticipantsReturn", u"\u00c4rende\u00e4gare utanf\u00f6r enheten", None))
#if QT_CONFIG(accessibility)
        self.owner_name_edit.setAccessibleName(QCoreApplication.translate("ParticipantsReturn", u"\u00c4rende\u00e4gare utanf\u00f6r enheten", None))
#endif // QT_CONFIG(accessibility)
        self.owner_name_error_label.setText("")
        pass
    # retranslateUi

