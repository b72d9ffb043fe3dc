# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_break_contact.ui'
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

class Ui_ParticipantsBreakContact(object):
    def setupUi(self, ParticipantsBreakContact):
        if not ParticipantsBreakContact.objectName():
            ParticipantsBreakContact.setObjectName(u"ParticipantsBreakContact")
        self.layout = QVBoxLayout(ParticipantsBreakContact)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.contact_on_layout = QVBoxLayout()
        self.contact_on_layout.setSpacing(3)
        self.contact_on_layout.setObjectName(u"contact_on_layout")
        self.contact_on_label = QLabel(ParticipantsBreakContact)
        self.contact_on_label.setObjectName(u"contact_on_label")
        self.contact_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.contact_on_layout.addWidget(self.contact_on_label)

        self.contact_on_edit = QLineEdit(ParticipantsBreakContact)
        self.contact_on_edit.setObjectName(u"contact_on_edit")

        self.contact_on_layout.addWidget(self.contact_on_edit)

        self.contact_on_error_label = QLabel(ParticipantsBreakContact)
        self.contact_on_error_label.setObjectName(u"contact_on_error_label")
        self.contact_on_error_label.setProperty(u"kind", u"error")
        self.contact_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_on_error_label.setWordWrap(True)

        self.contact_on_layout.addWidget(self.contact_on_error_label)


        self.layout.addLayout(self.contact_on_layout)

        self.hint_text_label = QLabel(ParticipantsBreakContact)
        self.hint_text_label.setObjectName(u"hint_text_label")
        self.hint_text_label.setProperty(u"kind", u"muted")
        self.hint_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_text_label.setWordWrap(True)

        self.layout.addWidget(self.hint_text_label)

#if QT_CONFIG(shortcut)
        self.contact_on_label.setBuddy(self.contact_on_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParticipantsBreakContact)
    # setupUi

    def retranslateUi(self, ParticipantsBreakContact):
        self.contact_on_label.setText(QCoreApplication.translate("ParticipantsBreakContact", u"Senaste kontakten *", None))
#if QT_CONFIG(accessibility)
        self.contact_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBreakContact", u"Senaste kontakten", None))
#endif // QT_CONFIG(accessibility)
        self.contact_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsBreakContact", u"Till exempel 3 mars eller idag", None))
        self.contact_on_error_label.setText("")
        self.hint_text_label.setText("")
        pass
    # retranslateUi

