# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_referral.ui'
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

class Ui_ParticipantsReferral(object):
    def setupUi(self, ParticipantsReferral):
        if not ParticipantsReferral.objectName():
            ParticipantsReferral.setObjectName(u"ParticipantsReferral")
        self.layout = QVBoxLayout(ParticipantsReferral)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.route_layout = QVBoxLayout()
        self.route_layout.setSpacing(3)
        self.route_layout.setObjectName(u"route_layout")
        self.route_label = QLabel(ParticipantsReferral)
        self.route_label.setObjectName(u"route_label")
        self.route_label.setTextFormat(Qt.TextFormat.PlainText)

        self.route_layout.addWidget(self.route_label)

        self.route_combo = QComboBox(ParticipantsReferral)
        self.route_combo.setObjectName(u"route_combo")

        self.route_layout.addWidget(self.route_combo)

        self.route_error_label = QLabel(ParticipantsReferral)
        self.route_error_label.setObjectName(u"route_error_label")
        self.route_error_label.setProperty(u"kind", u"error")
        self.route_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.route_error_label.setWordWrap(True)

        self.route_layout.addWidget(self.route_error_label)


        self.layout.addLayout(self.route_layout)

        self.row_2_layout = QHBoxLayout()
        self.row_2_layout.setSpacing(10)
        self.row_2_layout.setObjectName(u"row_2_layout")
        self.referred_by_layout = QVBoxLayout()
        self.referred_by_layout.setSpacing(3)
        self.referred_by_layout.setObjectName(u"referred_by_layout")
        self.referred_by_label = QLabel(ParticipantsReferral)
        self.referred_by_label.setObjectName(u"referred_by_label")
        self.referred_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.referred_by_layout.addWidget(self.referred_by_label)

        self.referred_by_edit = QLineEdit(ParticipantsReferral)
        self.referred_by_edit.setObjectName(u"referred_by_edit")

        self.referred_by_layout.addWidget(self.referred_by_edit)

        self.referred_by_error_label = QLabel(ParticipantsReferral)
        self.referred_by_error_label.setObjectName(u"referred_by_error_label")
        self.referred_by_error_label.setProperty(u"kind", u"error")
        self.referred_by_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.referred_by_error_label.setWordWrap(True)

        self.referred_by_layout.addWidget(self.referred_by_error_label)


        self.row_2_layout.addLayout(self.referred_by_layout)

        self.received_on_layout = QVBoxLayout()
        self.received_on_layout.setSpacing(3)
        self.received_on_layout.setObjectName(u"received_on_layout")
        self.received_on_label = QLabel(ParticipantsReferral)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.received_on_layout.addWidget(self.received_on_label)

        self.received_on_edit = QLineEdit(ParticipantsReferral)
        self.received_on_edit.setObjectName(u"received_on_edit")

        self.received_on_layout.addWidget(self.received_on_edit)

        self.received_on_error_label = QLabel(ParticipantsReferral)
        self.received_on_error_label.setObjectName(u"received_on_error_label")
        self.received_on_error_label.setProperty(u"kind", u"error")
        self.received_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_error_label.setWordWrap(True)

        self.received_on_layout.addWidget(self.received_on_error_label)


        self.row_2_layout.addLayout(self.received_on_layout)


        self.layout.addLayout(self.row_2_layout)

        self.forum_layout = QVBoxLayout()
        self.forum_layout.setSpacing(3)
        self.forum_layout.setObjectName(u"forum_layout")
        self.forum_label = QLabel(ParticipantsReferral)
        self.forum_label.setObjectName(u"forum_label")
        self.forum_label.setTextFormat(Qt.TextFormat.PlainText)

        self.forum_layout.addWidget(self.forum_label)

        self.forum_edit = QLineEdit(ParticipantsReferral)
        self.forum_edit.setObjectName(u"forum_edit")

        self.forum_layout.addWidget(self.forum_edit)

        self.forum_error_label = QLabel(ParticipantsReferral)
        self.forum_error_label.setObjectName(u"forum_error_label")
        self.forum_error_label.setProperty(u"kind", u"error")
        self.forum_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.forum_error_label.setWordWrap(True)

        self.forum_layout.addWidget(self.forum_error_label)


        self.layout.addLayout(self.forum_layout)

        self.owner_layout = QVBoxLayout()
        self.owner_layout.setSpacing(3)
        self.owner_layout.setObjectName(u"owner_layout")
        self.owner_label = QLabel(ParticipantsReferral)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)

        self.owner_layout.addWidget(self.owner_label)

        self.owner_combo = QComboBox(ParticipantsReferral)
        self.owner_combo.setObjectName(u"owner_combo")

        self.owner_layout.addWidget(self.owner_combo)

        self.owner_error_label = QLabel(ParticipantsReferral)
        self.owner_error_label.setObjectName(u"owner_error_label")
        self.owner_error_label.setProperty(u"kind", u"error")
        self.owner_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_error_label.setWordWrap(True)

        self.owner_layout.addWidget(self.owner_error_label)


        self.layout.addLayout(self.owner_layout)

        self.owner_name_layout = QVBoxLayout()
        self.owner_name_layout.setSpacing(3)
        self.owner_name_layout.setObjectName(u"owner_name_layout")
        self.owner_name_label = QLabel(ParticipantsReferral)
        self.owner_name_label.setObjectName(u"owner_name_label")
        self.owner_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.owner_name_layout.addWidget(self.owner_name_label)

        self.owner_name_edit = QLineEdit(ParticipantsReferral)
        self.owner_name_edit.setObjectName(u"owner_name_edit")

        self.owner_name_layout.addWidget(self.owner_name_edit)

        self.owner_name_error_label = QLabel(ParticipantsReferral)
        self.owner_name_error_label.setObjectName(u"owner_name_error_label")
        self.owner_name_error_label.setProperty(u"kind", u"error")
        self.owner_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_name_error_label.setWordWrap(True)

        self.owner_name_layout.addWidget(self.owner_name_error_label)


        self.layout.addLayout(self.owner_name_layout)

        self.placed_by_layout = QVBoxLayout()
        self.placed_by_layout.setSpacing(3)
        self.placed_by_layout.setObjectName(u"placed_by_layout")
        self.placed_by_label = QLabel(ParticipantsReferral)
        self.placed_by_label.setObjectName(u"placed_by_label")
        self.placed_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.placed_by_layout.addWidget(self.placed_by_label)

        self.placed_by_combo = QComboBox(ParticipantsReferral)
        self.placed_by_combo.setObjectName(u"placed_by_combo")

        self.placed_by_layout.addWidget(self.placed_by_combo)

        self.placed_by_error_label = QLabel(ParticipantsReferral)
        self.placed_by_error_label.setObjectName(u"placed_by_error_label")
        self.placed_by_error_label.setProperty(u"kind", u"error")
        self.placed_by_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.placed_by_error_label.setWordWrap(True)

        self.placed_by_layout.addWidget(self.placed_by_error_label)


        self.layout.addLayout(self.placed_by_layout)

        self.steps_title = QLabel(ParticipantsReferral)
        self.steps_title.setObjectName(u"steps_title")
        self.steps_title.setProperty(u"kind", u"heading")
        self.steps_title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.steps_title)

        self.row_8_layout = QHBoxLayout()
        self.row_8_layout.setSpacing(10)
        self.row_8_layout.setObjectName(u"row_8_layout")
        self.contact_on_layout = QVBoxLayout()
        self.contact_on_layout.setSpacing(3)
        self.contact_on_layout.setObjectName(u"contact_on_layout")
        self.contact_on_label = QLabel(ParticipantsReferral)
        self.contact_on_label.setObjectName(u"contact_on_label")
        self.contact_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.contact_on_layout.addWidget(self.contact_on_label)

        self.contact_on_edit = QLineEdit(ParticipantsReferral)
        self.contact_on_edit.setObjectName(u"contact_on_edit")

        self.contact_on_layout.addWidget(self.contact_on_edit)

        self.contact_on_error_label = QLabel(ParticipantsReferral)
        self.contact_on_error_label.setObjectName(u"contact_on_error_label")
        self.contact_on_error_label.setProperty(u"kind", u"error")
        self.contact_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_on_error_label.setWordWrap(True)

        self.contact_on_layout.addWidget(self.contact_on_error_label)


        self.row_8_layout.addLayout(self.contact_on_layout)

        self.mapping_on_layout = QVBoxLayout()
        self.mapping_on_layout.setSpacing(3)
        self.mapping_on_layout.setObjectName(u"mapping_on_layout")
        self.mapping_on_label = QLabel(ParticipantsReferral)
        self.mapping_on_label.setObjectName(u"mapping_on_label")
        self.mapping_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.mapping_on_layout.addWidget(self.mapping_on_label)

        self.mapping_on_edit = QLineEdit(ParticipantsReferral)
        self.mapping_on_edit.setObjectName(u"mapping_on_edit")

        self.mapping_on_layout.addWidget(self.mapping_on_edit)

        self.mapping_on_error_label = QLabel(ParticipantsReferral)
        self.mapping_on_error_label.setObjectName(u"mapping_on_error_label")
        self.mapping_on_error_label.setProperty(u"kind", u"error")
        self.mapping_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.mapping_on_error_label.setWordWrap(True)

        self.mapping_on_layout.addWidget(self.mapping_on_error_label)


        self.row_8_layout.addLayout(self.mapping_on_layout)

        self.assessment_on_layout = QVBoxLayout()
        self.assessment_on_layout.setSpacing(3)
        self.assessment_on_layout.setObjectName(u"assessment_on_layout")
        self.assessment_on_label = QLabel(ParticipantsReferral)
        self.assessment_on_label.setObjectName(u"assessment_on_label")
        self.assessment_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.assessment_on_layout.addWidget(self.assessment_on_label)

        self.assessment_on_edit = QLineEdit(ParticipantsReferral)
        self.assessment_on_edit.setObjectName(u"assessment_on_edit")

        self.assessment_on_layout.addWidget(self.assessment_on_edit)

        self.assessment_on_error_label = QLabel(ParticipantsReferral)
        self.assessment_on_error_label.setObjectName(u"assessment_on_error_label")
        self.assessment_on_error_label.setProperty(u"kind", u"error")
        self.assessment_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.assessment_on_error_label.setWordWrap(True)

        self.assessment_on_layout.addWidget(self.assessment_on_error_label)


        self.row_8_layout.addLayout(self.assessment_on_layout)


        self.layout.addLayout(self.row_8_layout)

#if QT_CONFIG(shortcut)
        self.route_label.setBuddy(self.route_combo)
        self.referred_by_label.setBuddy(self.referred_by_edit)
        self.received_on_label.setBuddy(self.received_on_edit)
        self.forum_label.setBuddy(self.forum_edit)
        self.owner_label.setBuddy(self.owner_combo)
        self.owner_name_label.setBuddy(self.owner_name_edit)
        self.placed_by_label.setBuddy(self.placed_by_combo)
        self.contact_on_label.setBuddy(self.contact_on_edit)
        self.mapping_on_label.setBuddy(self.mapping_on_edit)
        self.assessment_on_label.setBuddy(self.assessment_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.route_combo, self.referred_by_edit)
        QWidget.setTabOrder(self.referred_by_edit, self.received_on_edit)
        QWidget.setTabOrder(self.received_on_edit, self.forum_edit)
        QWidget.setTabOrder(self.forum_edit, self.owner_combo)
        QWidget.setTabOrder(self.owner_combo, self.owner_name_edit)
        QWidget.setTabOrder(self.owner_name_edit, self.placed_by_combo)
        QWidget.setTabOrder(self.placed_by_combo, self.contact_on_edit)
        QWidget.setTabOrder(self.contact_on_edit, self.mapping_on_edit)
        QWidget.setTabOrder(self.mapping_on_edit, self.assessment_on_edit)

        self.retranslateUi(ParticipantsReferral)
    # setupUi

    def retranslateUi(self, ParticipantsReferral):
        self.route_label.setText(QCoreApplication.translate("ParticipantsReferral", u"V\u00e4g in", None))
#if QT_CONFIG(accessibility)
        self.route_combo.setAccessibleName(QCoreApplication.translate("ParticipantsReferral", u"V\u00e4g in", None))
#endif // QT_CONFIG(accessibility)
        self.route_error_label.setText("")
        self.referred_by_label.setText(QCoreApplication.translate("ParticipantsReferral", u"Aktualiserad av", None))
#if QT_CONFIG(accessibility)
        self.referred_by_edit.setAccessibleName(QCoreApplication.translate("ParticipantsReferral", u"Aktualiserad av", None))
#endif // QT_CONFIG(accessibility)
        self.referred_by_error_label.setText("")
        self.received_on_label.setText(QCoreApplication.translate("ParticipantsReferral", u"Inkom", None))
#if QT_CONFIG(accessibility)
        self.received_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsReferral", u"Inkom", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsReferral", u"Till exempel 3 mars eller idag", None))
        self.received_on_error_label.setText("")
        self.forum_label.setText(QCoreApplication.translate("ParticipantsReferral", u"Forum f\u00f6r samverkan", None))
#if QT_CONFIG(accessibility)
        self.forum_edit.setAccessibleName(QCoreApplication.translate("ParticipantsReferral", u"Forum f\u00f6r samverkan", None))
#endif // QT_CONFIG(accessibility)
        self.forum_error_label.setText("")
        self.owner_label.setText(QCoreApplication.translate("ParticipantsReferral", u"\u00c4rende\u00e4gare p\u00e5 enheten", None))
#if QT_CONFIG(accessibility)
        self.owner_combo.setAccessibleName(QCoreApplication.translate("ParticipantsReferral", u"\u00c4rende\u00e4gare p\u00e5 enheten", None))
#endif // QT_CONFIG(accessibility)
        self.owner_error_label.setText("")
        self.owner_name_label.setText(QCoreApplication.translate("ParticipantsReferral", u"\u00c4rende\u00e4gare utanf\u00f6r enheten", None))
#if QT_CONFIG(accessibility)
        self.owner_name_edit.setAccessibleName(QCoreApplication.translate("ParticipantsReferral", u"\u00c4rende\u00e4gare utanf\u00f6r enheten", None))
#endif // QT_CONFIG(accessibility)
        self.owner_name_error_label.setText("")
        self.placed_by_label.setText(QCoreApplication.translate("ParticipantsReferral", u"Ansvarig f\u00f6r placeringen", None))
#if QT_CONFIG(accessibility)
        self.placed_by_combo.setAccessibleName(QCoreApplication.translate("ParticipantsReferral", u"Ansvarig f\u00f6r placeringen", None))
#endif // QT_CONFIG(accessibility)
        self.placed_by_error_label.setText("")
        self.steps_title.setText(QCoreApplication.translate("ParticipantsReferral", u"Steg f\u00f6r v\u00e4g in AF", None))
        self.contact_on_label.setText(QCoreApplication.translate("ParticipantsReferral", u"Kontakt", None))
#if QT_CONFIG(accessibility)
        self.contact_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsReferral", u"Kontakt", None))
#endif // QT_CONFIG(accessibility)
        self.contact_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsReferral", u"Till exempel 3 mars eller idag", None))
        self.contact_on_error_label.setText("")
        self.mapping_on_label.setText(QCoreApplication.translate("ParticipantsReferral", u"Kartl\u00e4ggning", None))
#if QT_CONFIG(accessibility)
        self.mapping_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsReferral", u"Kartl\u00e4ggning", None))
#endif // QT_CONFIG(accessibility)
        self.mapping_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsReferral", u"Till exempel 3 mars eller idag", None))
        self.mapping_on_error_label.setText("")
        self.assessment_on_label.setText(QCoreApplication.translate("ParticipantsReferral", u"Bed\u00f6mning", None))
#if QT_CONFIG(accessibility)
        self.assessment_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsReferral", u"Bed\u00f6mning", None))
#endif // QT_CONFIG(accessibility)
        self.assessment_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsReferral", u"Till exempel 3 mars eller idag", None))
        self.assessment_on_error_label.setText("")
        pass
    # retranslateUi

