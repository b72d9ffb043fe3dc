# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'subsidies_claim.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_SubsidiesClaim(object):
    def setupUi(self, SubsidiesClaim):
        if not SubsidiesClaim.objectName():
            SubsidiesClaim.setObjectName(u"SubsidiesClaim")
        self.layout = QVBoxLayout(SubsidiesClaim)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(SubsidiesClaim)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.days_layout = QVBoxLayout()
        self.days_layout.setSpacing(3)
        self.days_layout.setObjectName(u"days_layout")
        self.days_label = QLabel(SubsidiesClaim)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.days_label)

        self.days_edit = QLineEdit(SubsidiesClaim)
        self.days_edit.setObjectName(u"days_edit")

        self.days_layout.addWidget(self.days_edit)

        self.days_error_label = QLabel(SubsidiesClaim)
        self.days_error_label.setObjectName(u"days_error_label")
        self.days_error_label.setProperty(u"kind", u"error")
        self.days_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.days_error_label.setWordWrap(True)

        self.days_layout.addWidget(self.days_error_label)


        self.layout.addLayout(self.days_layout)

        self.amount_layout = QVBoxLayout()
        self.amount_layout.setSpacing(3)
        self.amount_layout.setObjectName(u"amount_layout")
        self.amount_label = QLabel(SubsidiesClaim)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)

        self.amount_layout.addWidget(self.amount_label)

        self.amount_edit = QLineEdit(SubsidiesClaim)
        self.amount_edit.setObjectName(u"amount_edit")

        self.amount_layout.addWidget(self.amount_edit)

        self.amount_error_label = QLabel(SubsidiesClaim)
        self.amount_error_label.setObjectName(u"amount_error_label")
        self.amount_error_label.setProperty(u"kind", u"error")
        self.amount_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.amount_error_label.setWordWrap(True)

        self.amount_layout.addWidget(self.amount_error_label)


        self.layout.addLayout(self.amount_layout)

        self.claimed_on_layout = QVBoxLayout()
        self.claimed_on_layout.setSpacing(3)
        self.claimed_on_layout.setObjectName(u"claimed_on_layout")
        self.claimed_on_label = QLabel(SubsidiesClaim)
        self.claimed_on_label.setObjectName(u"claimed_on_label")
        self.claimed_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.claimed_on_layout.addWidget(self.claimed_on_label)

        self.claimed_on_edit = QLineEdit(SubsidiesClaim)
        self.claimed_on_edit.setObjectName(u"claimed_on_edit")

        self.claimed_on_layout.addWidget(self.claimed_on_edit)

        self.claimed_on_error_label = QLabel(SubsidiesClaim)
        self.claimed_on_error_label.setObjectName(u"claimed_on_error_label")
        self.claimed_on_error_label.setProperty(u"kind", u"error")
        self.claimed_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.claimed_on_error_label.setWordWrap(True)

        self.claimed_on_layout.addWidget(self.claimed_on_error_label)


        self.layout.addLayout(self.claimed_on_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(SubsidiesClaim)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QLineEdit(SubsidiesClaim)
        self.note_edit.setObjectName(u"note_edit")

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(SubsidiesClaim)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

#if QT_CONFIG(shortcut)
        self.days_label.setBuddy(self.days_edit)
        self.amount_label.setBuddy(self.amount_edit)
        self.claimed_on_label.setBuddy(self.claimed_on_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.days_edit, self.amount_edit)
        QWidget.setTabOrder(self.amount_edit, self.claimed_on_edit)
        QWidget.setTabOrder(self.claimed_on_edit, self.note_edit)

        self.retranslateUi(SubsidiesClaim)
    # setupUi

    def retranslateUi(self, SubsidiesClaim):
        self.text_1_label.setText("")
        self.days_label.setText(QCoreApplication.translate("SubsidiesClaim", u"Beg\u00e4rda dagar", None))
#if QT_CONFIG(accessibility)
        self.days_edit.setAccessibleName(QCoreApplication.translate("SubsidiesClaim", u"Beg\u00e4rda dagar", None))
#endif // QT_CONFIG(accessibility)
        self.days_error_label.setText("")
        self.amount_label.setText(QCoreApplication.translate("SubsidiesClaim", u"Beg\u00e4rt belopp i kr", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("SubsidiesClaim", u"Beg\u00e4rt belopp i kr", None))
#endif // QT_CONFIG(accessibility)
        self.amount_error_label.setText("")
        self.claimed_on_label.setText(QCoreApplication.translate("SubsidiesClaim", u"Beg\u00e4rt den", None))
#if QT_CONFIG(accessibility)
        self.claimed_on_edit.setAccessibleName(QCoreApplication.translate("SubsidiesClaim", u"Beg\u00e4rt den", None))
#endif // QT_CONFIG(accessibility)
        self.claimed_on_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesClaim", u"Till exempel 3 mars eller idag", None))
        self.claimed_on_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("SubsidiesClaim", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("SubsidiesClaim", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
        pass
    # retranslateUi

