# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_bus_card.ui'
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

class Ui_ParticipantsBusCard(object):
    def setupUi(self, ParticipantsBusCard):
        if not ParticipantsBusCard.objectName():
            ParticipantsBusCard.setObjectName(u"ParticipantsBusCard")
        self.layout = QVBoxLayout(ParticipantsBusCard)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.type_box = QWidget(ParticipantsBusCard)
        self.type_box.setObjectName(u"type_box")
        self.type_layout = QVBoxLayout(self.type_box)
        self.type_layout.setSpacing(3)
        self.type_layout.setObjectName(u"type_layout")
        self.type_layout.setContentsMargins(0, 0, 0, 0)
        self.type_label = QLabel(self.type_box)
        self.type_label.setObjectName(u"type_label")
        self.type_label.setTextFormat(Qt.TextFormat.PlainText)

        self.type_layout.addWidget(self.type_label)

        self.type_combo = QComboBox(self.type_box)
        self.type_combo.setObjectName(u"type_combo")

        self.type_layout.addWidget(self.type_combo)

        self.type_error_label = QLabel(self.type_box)
        self.type_error_label.setObjectName(u"type_error_label")
        self.type_error_label.setProperty(u"kind", u"error")
        self.type_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.type_error_label.setWordWrap(True)

        self.type_layout.addWidget(self.type_error_label)


        self.layout.addWidget(self.type_box)

        self.pays_label = QLabel(ParticipantsBusCard)
        self.pays_label.setObjectName(u"pays_label")
        self.pays_label.setProperty(u"kind", u"muted")
        self.pays_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pays_label.setWordWrap(True)

        self.layout.addWidget(self.pays_label)

        self.row_3_layout = QHBoxLayout()
        self.row_3_layout.setSpacing(10)
        self.row_3_layout.setObjectName(u"row_3_layout")
        self.start_box = QWidget(ParticipantsBusCard)
        self.start_box.setObjectName(u"start_box")
        self.start_layout = QVBoxLayout(self.start_box)
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.start_label = QLabel(self.start_box)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(self.start_box)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(self.start_box)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.row_3_layout.addWidget(self.start_box)

        self.end_box = QWidget(ParticipantsBusCard)
        self.end_box.setObjectName(u"end_box")
        self.end_layout = QVBoxLayout(self.end_box)
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_layout.setContentsMargins(0, 0, 0, 0)
        self.end_label = QLabel(self.end_box)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(self.end_box)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(self.end_box)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.row_3_layout.addWidget(self.end_box)

        self.row_3_layout.setStretch(0, 1)
        self.row_3_layout.setStretch(1, 1)

        self.layout.addLayout(self.row_3_layout)

        self.route_box = QWidget(ParticipantsBusCard)
        self.route_box.setObjectName(u"route_box")
        self.route_layout = QVBoxLayout(self.route_box)
        self.route_layout.setSpacing(3)
        self.route_layout.setObjectName(u"route_layout")
        self.route_layout.setContentsMargins(0, 0, 0, 0)
        self.route_label = QLabel(self.route_box)
        self.route_label.setObjectName(u"route_label")
        self.route_label.setTextFormat(Qt.TextFormat.PlainText)

        self.route_layout.addWidget(self.route_label)

        self.route_edit = QLineEdit(self.route_box)
        self.route_edit.setObjectName(u"route_edit")

        self.route_layout.addWidget(self.route_edit)

        self.route_error_label = QLabel(self.route_box)
        self.route_error_label.setObjectName(u"route_error_label")
        self.route_error_label.setProperty(u"kind", u"error")
        self.route_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.route_error_label.setWordWrap(True)

        self.route_layout.addWidget(self.route_error_label)


        self.layout.addWidget(self.route_box)

        self.kilometres_box = QWidget(ParticipantsBusCard)
        self.kilometres_box.setObjectName(u"kilometres_box")
        self.kilometres_layout = QVBoxLayout(self.kilometres_box)
        self.kilometres_layout.setSpacing(3)
        self.kilometres_layout.setObjectName(u"kilometres_layout")
        self.kilometres_layout.setContentsMargins(0, 0, 0, 0)
        self.kilometres_label = QLabel(self.kilometres_box)
        self.kilometres_label.setObjectName(u"kilometres_label")
        self.kilometres_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kilometres_layout.addWidget(self.kilometres_label)

        self.kilometres_edit = QLineEdit(self.kilometres_box)
        self.kilometres_edit.setObjectName(u"kilometres_edit")

        self.kilometres_layout.addWidget(self.kilometres_edit)

        self.kilometres_error_label = QLabel(self.kilometres_box)
        self.kilometres_error_label.setObjectName(u"kilometres_error_label")
        self.kilometres_error_label.setProperty(u"kind", u"error")
        self.kilometres_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kilometres_error_label.setWordWrap(True)

        self.kilometres_layout.addWidget(self.kilometres_error_label)


        self.layout.addWidget(self.kilometres_box)

        self.far_label = QLabel(ParticipantsBusCard)
        self.far_label.setObjectName(u"far_label")
        self.far_label.setProperty(u"kind", u"muted")
        self.far_label.setTextFormat(Qt.TextFormat.PlainText)
        self.far_label.setWordWrap(True)

        self.layout.addWidget(self.far_label)

        self.reason_box = QWidget(ParticipantsBusCard)
        self.reason_box.setObjectName(u"reason_box")
        self.reason_layout = QVBoxLayout(self.reason_box)
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_box)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.reason_box)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 90))
        self.reason_edit.setMaximumSize(QSize(16777215, 90))

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_error_label = QLabel(self.reason_box)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setProperty(u"kind", u"error")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_error_label)


        self.layout.addWidget(self.reason_box)

        self.note_label = QLabel(ParticipantsBusCard)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setWordWrap(True)

        self.layout.addWidget(self.note_label)

#if QT_CONFIG(shortcut)
        self.type_label.setBuddy(self.type_combo)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.route_label.setBuddy(self.route_edit)
        self.kilometres_label.setBuddy(self.kilometres_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParticipantsBusCard)
    # setupUi

    def retranslateUi(self, ParticipantsBusCard):
        self.type_label.setText(QCoreApplication.translate("ParticipantsBusCard", u"Slag", None))
#if QT_CONFIG(accessibility)
        self.type_combo.setAccessibleName(QCoreApplication.translate("ParticipantsBusCard", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.type_error_label.setText("")
        self.pays_label.setText("")
        self.start_label.setText(QCoreApplication.translate("ParticipantsBusCard", u"G\u00e4ller fr\u00e5n *", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBusCard", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("ParticipantsBusCard", u"G\u00e4ller till *", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBusCard", u"G\u00e4ller till", None))
#endif // QT_CONFIG(accessibility)
        self.end_error_label.setText("")
        self.route_label.setText(QCoreApplication.translate("ParticipantsBusCard", u"Str\u00e4cka *", None))
#if QT_CONFIG(accessibility)
        self.route_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBusCard", u"Str\u00e4cka", None))
#endif // QT_CONFIG(accessibility)
        self.route_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsBusCard", u"Till exempel Br\u00e4cke\u2013Hammarstrand", None))
        self.route_error_label.setText("")
        self.kilometres_label.setText(QCoreApplication.translate("ParticipantsBusCard", u"Kilometer enkel v\u00e4g *", None))
#if QT_CONFIG(accessibility)
        self.kilometres_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBusCard", u"Kilometer enkel v\u00e4g", None))
#endif // QT_CONFIG(accessibility)
        self.kilometres_error_label.setText("")
        self.far_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("ParticipantsBusCard", u"Sk\u00e4l *", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBusCard", u"Sk\u00e4l", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("ParticipantsBusCard", u"En anteckning av slaget Busskort skrivs i akten.", None))
        pass
    # retranslateUi

