# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_apart.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_ParticipantsApart(object):
    def setupUi(self, ParticipantsApart):
        if not ParticipantsApart.objectName():
            ParticipantsApart.setObjectName(u"ParticipantsApart")
        self.layout = QVBoxLayout(ParticipantsApart)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(ParticipantsApart)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.other_layout = QVBoxLayout()
        self.other_layout.setSpacing(3)
        self.other_layout.setObjectName(u"other_layout")
        self.other_label = QLabel(ParticipantsApart)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setTextFormat(Qt.TextFormat.PlainText)

        self.other_layout.addWidget(self.other_label)

        self.other_combo = QComboBox(ParticipantsApart)
        self.other_combo.setObjectName(u"other_combo")

        self.other_layout.addWidget(self.other_combo)

        self.other_error_label = QLabel(ParticipantsApart)
        self.other_error_label.setObjectName(u"other_error_label")
        self.other_error_label.setProperty(u"kind", u"error")
        self.other_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.other_error_label.setWordWrap(True)

        self.other_layout.addWidget(self.other_error_label)


        self.layout.addLayout(self.other_layout)

#if QT_CONFIG(shortcut)
        self.other_label.setBuddy(self.other_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParticipantsApart)
    # setupUi

    def retranslateUi(self, ParticipantsApart):
        self.text_1_label.setText(QCoreApplication.translate("ParticipantsApart", u"V\u00e4lj vem personen inte ska arbeta tillsammans med. Sk\u00e4let skrivs aldrig i programmet.", None))
        self.other_label.setText(QCoreApplication.translate("ParticipantsApart", u"Person", None))
#if QT_CONFIG(accessibility)
        self.other_combo.setAccessibleName(QCoreApplication.translate("ParticipantsApart", u"Person", None))
#endif // QT_CONFIG(accessibility)
        self.other_error_label.setText("")
        pass
    # retranslateUi

