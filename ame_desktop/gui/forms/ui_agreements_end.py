# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agreements_end.ui'
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

class Ui_AgreementsEnd(object):
    def setupUi(self, AgreementsEnd):
        if not AgreementsEnd.objectName():
            AgreementsEnd.setObjectName(u"AgreementsEnd")
        self.layout = QVBoxLayout(AgreementsEnd)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(AgreementsEnd)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"kind", u"muted")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)

        self.layout.addWidget(self.text_label)

        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(3)
        self.day_layout.setObjectName(u"day_layout")
        self.day_label = QLabel(AgreementsEnd)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.day_label)

        self.day_edit = QLineEdit(AgreementsEnd)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_error_label = QLabel(AgreementsEnd)
        self.day_error_label.setObjectName(u"day_error_label")
        self.day_error_label.setProperty(u"kind", u"error")
        self.day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_error_label.setWordWrap(True)

        self.day_layout.addWidget(self.day_error_label)


        self.layout.addLayout(self.day_layout)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_label = QLabel(AgreementsEnd)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(AgreementsEnd)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_error_label = QLabel(AgreementsEnd)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setProperty(u"kind", u"error")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_error_label)


        self.layout.addLayout(self.reason_layout)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.reason_edit)

        self.retranslateUi(AgreementsEnd)
    # setupUi

    def retranslateUi(self, AgreementsEnd):
        self.text_label.setText("")
        self.day_label.setText(QCoreApplication.translate("AgreementsEnd", u"Sista dag", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("AgreementsEnd", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.day_edit.setPlaceholderText(QCoreApplication.translate("AgreementsEnd", u"Till exempel 3 mars eller idag", None))
        self.day_error_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("AgreementsEnd", u"Varf\u00f6r", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("AgreementsEnd", u"Varf\u00f6r", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        pass
    # retranslateUi

