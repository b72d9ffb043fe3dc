# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_certificate.ui'
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

class Ui_ParticipantsCertificate(object):
    def setupUi(self, ParticipantsCertificate):
        if not ParticipantsCertificate.objectName():
            ParticipantsCertificate.setObjectName(u"ParticipantsCertificate")
        self.layout = QVBoxLayout(ParticipantsCertificate)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.first_day_box = QWidget(ParticipantsCertificate)
        self.first_day_box.setObjectName(u"first_day_box")
        self.first_day_layout = QVBoxLayout(self.first_day_box)
        self.first_day_layout.setSpacing(3)
        self.first_day_layout.setObjectName(u"first_day_layout")
        self.first_day_layout.setContentsMargins(0, 0, 0, 0)
        self.first_day_label = QLabel(self.first_day_box)
        self.first_day_label.setObjectName(u"first_day_label")
        self.first_day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.first_day_layout.addWidget(self.first_day_label)

        self.first_day_edit = QLineEdit(self.first_day_box)
        self.first_day_edit.setObjectName(u"first_day_edit")

        self.first_day_layout.addWidget(self.first_day_edit)

        self.first_day_error_label = QLabel(self.first_day_box)
        self.first_day_error_label.setObjectName(u"first_day_error_label")
        self.first_day_error_label.setProperty(u"kind", u"error")
        self.first_day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_day_error_label.setWordWrap(True)

        self.first_day_layout.addWidget(self.first_day_error_label)


        self.layout.addWidget(self.first_day_box)

        self.valid_to_box = QWidget(ParticipantsCertificate)
        self.valid_to_box.setObjectName(u"valid_to_box")
        self.valid_to_layout = QVBoxLayout(self.valid_to_box)
        self.valid_to_layout.setSpacing(3)
        self.valid_to_layout.setObjectName(u"valid_to_layout")
        self.valid_to_layout.setContentsMargins(0, 0, 0, 0)
        self.valid_to_label = QLabel(self.valid_to_box)
        self.valid_to_label.setObjectName(u"valid_to_label")
        self.valid_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_to_layout.addWidget(self.valid_to_label)

        self.valid_to_edit = QLineEdit(self.valid_to_box)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.valid_to_layout.addWidget(self.valid_to_edit)

        self.valid_to_error_label = QLabel(self.valid_to_box)
        self.valid_to_error_label.setObjectName(u"valid_to_error_label")
        self.valid_to_error_label.setProperty(u"kind", u"error")
        self.valid_to_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_to_error_label.setWordWrap(True)

        self.valid_to_layout.addWidget(self.valid_to_error_label)


        self.layout.addWidget(self.valid_to_box)

        self.extent_box = QWidget(ParticipantsCertificate)
        self.extent_box.setObjectName(u"extent_box")
        self.extent_layout = QVBoxLayout(self.extent_box)
        self.extent_layout.setSpacing(3)
        self.extent_layout.setObjectName(u"extent_layout")
        self.extent_layout.setContentsMargins(0, 0, 0, 0)
        self.extent_label = QLabel(self.extent_box)
        self.extent_label.setObjectName(u"extent_label")
        self.extent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.extent_layout.addWidget(self.extent_label)

        self.extent_combo = QComboBox(self.extent_box)
        self.extent_combo.setObjectName(u"extent_combo")

        self.extent_layout.addWidget(self.extent_combo)

        self.extent_error_label = QLabel(self.extent_box)
        self.extent_error_label.setObjectName(u"extent_error_label")
        self.extent_error_label.setProperty(u"kind", u"error")
        self.extent_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extent_error_label.setWordWrap(True)

        self.extent_layout.addWidget(self.extent_error_label)


        self.layout.addWidget(self.extent_box)

        self.seen_on_box = QWidget(ParticipantsCertificate)
        self.seen_on_box.setObjectName(u"seen_on_box")
        self.seen_on_layout = QVBoxLayout(self.seen_on_box)
        self.seen_on_layout.setSpacing(3)
        self.seen_on_layout.setObjectName(u"seen_on_layout")
        self.seen_on_layout.setContentsMargins(0, 0, 0, 0)
        self.seen_on_label = QLabel(self.seen_on_box)
        self.seen_on_label.setObjectName(u"seen_on_label")
        self.seen_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.seen_on_layout.addWidget(self.seen_on_label)

        self.seen_on_edit = QLineEdit(self.seen_on_box)
        self.seen_on_edit.setObjectName(u"seen_on_edit")

        self.seen_on_layout.addWidget(self.seen_on_edit)

        self.seen_on_error_label = QLabel(self.seen_on_box)
        self.seen_on_error_label.setObjectName(u"seen_on_error_label")
        self.seen_on_error_label.setProperty(u"kind", u"error")
        self.seen_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.seen_on_error_label.setWordWrap(True)

        self.seen_on_layout.addWidget(self.seen_on_error_label)


        self.layout.addWidget(self.seen_on_box)

        self.assessed_on_box = QWidget(ParticipantsCertificate)
        self.assessed_on_box.setObjectName(u"assessed_on_box")
        self.assessed_on_layout = QVBoxLayout(self.assessed_on_box)
        self.assessed_on_layout.setSpacing(3)
        self.assessed_on_layout.setObjectName(u"assessed_on_layout")
        self.assessed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.assessed_on_label = QLabel(self.assessed_on_box)
        self.assessed_on_label.setObjectName(u"assessed_on_label")
        self.assessed_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.assessed_on_layout.addWidget(self.assessed_on_label)

        self.assessed_on_edit = QLineEdit(self.assessed_on_box)
        self.assessed_on_edit.setObjectName(u"assessed_on_edit")

        self.assessed_on_layout.addWidget(self.assessed_on_edit)

        self.assessed_on_help_label = QLabel(self.assessed_on_box)
        self.assessed_on_help_label.setObjectName(u"assessed_on_help_label")
        self.assessed_on_help_label.setProperty(u"kind", u"small")
        self.assessed_on_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.assessed_on_help_label.setWordWrap(True)

        self.assessed_on_layout.addWidget(self.assessed_on_help_label)

        self.assessed_on_error_label = QLabel(self.assessed_on_box)
        self.assessed_on_error_label.setObjectName(u"assessed_on_error_label")
        self.assessed_on_error_label.setProperty(u"kind", u"error")
        self.assessed_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.assessed_on_error_label.setWordWrap(True)

        self.assessed_on_layout.addWidget(self.assessed_on_error_label)


        self.layout.addWidget(self.assessed_on_box)

        self.no_cause_label = QLabel(ParticipantsCertificate)
        self.no_cause_label.setObjectName(u"no_cause_label")
        self.no_cause_label.setProperty(u"kind", u"muted")
        self.no_cause_label.setTextFormat(Qt.TextFormat.PlainText)
        self.no_cause_label.setWordWrap(True)

        self.layout.addWidget(self.no_cause_label)

#if QT_CONFIG(shortcut)
        self.first_day_label.setBuddy(self.first_day_edit)
        self.valid_to_label.setBuddy(self.valid_to_edit)
        self.extent_label.setBuddy(self.extent_combo)
        self.seen_on_label.setBuddy(self.seen_on_edit)
        self.assessed_on_label.setBuddy(self.assessed_on_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParticipantsCertificate)
    # setupUi

    def retranslateUi(self, ParticipantsCertificate):
        self.first_day_label.setText(QCoreApplication.translate("ParticipantsCertificate", u"G\u00e4ller fr\u00e5n *", None))
#if QT_CONFIG(accessibility)
        self.first_day_edit.setAccessibleName(QCoreApplication.translate("ParticipantsCertificate", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.first_day_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsCertificate", u"Till exempel 3 mars eller idag", None))
        self.first_day_error_label.setText("")
        self.valid_to_label.setText(QCoreApplication.translate("ParticipantsCertificate", u"G\u00e4ller till och med *", None))
#if QT_CONFIG(accessibility)
        self.valid_to_edit.setAccessibleName(QCoreApplication.translate("ParticipantsCertificate", u"G\u00e4ller till och med", None))
#endif // QT_CONFIG(accessibility)
        self.valid_to_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsCertificate", u"Till exempel +14 eller v 12", None))
        self.valid_to_error_label.setText("")
        self.extent_label.setText(QCoreApplication.translate("ParticipantsCertificate", u"Omfattning", None))
#if QT_CONFIG(accessibility)
        self.extent_combo.setAccessibleName(QCoreApplication.translate("ParticipantsCertificate", u"Omfattning", None))
#endif // QT_CONFIG(accessibility)
        self.extent_error_label.setText("")
        self.seen_on_label.setText(QCoreApplication.translate("ParticipantsCertificate", u"Intyget visades *", None))
#if QT_CONFIG(accessibility)
        self.seen_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsCertificate", u"Intyget visades", None))
#endif // QT_CONFIG(accessibility)
        self.seen_on_error_label.setText("")
        self.assessed_on_label.setText(QCoreApplication.translate("ParticipantsCertificate", u"Planeringen bed\u00f6md", None))
#if QT_CONFIG(accessibility)
        self.assessed_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsCertificate", u"Planeringen bed\u00f6md", None))
#endif // QT_CONFIG(accessibility)
        self.assessed_on_help_label.setText(QCoreApplication.translate("ParticipantsCertificate", u"Dagen d\u00e5 ni s\u00e5g om planeringen kan forts\u00e4tta. L\u00e4mna tomt tills det \u00e4r gjort.", None))
        self.assessed_on_error_label.setText("")
        self.no_cause_label.setText(QCoreApplication.translate("ParticipantsCertificate", u"Skriv aldrig varf\u00f6r. Intyget sparas bara med sina dagar.", None))
        pass
    # retranslateUi

