# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agreements_sign.ui'
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

class Ui_AgreementsSign(object):
    def setupUi(self, AgreementsSign):
        if not AgreementsSign.objectName():
            AgreementsSign.setObjectName(u"AgreementsSign")
        self.layout = QVBoxLayout(AgreementsSign)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(AgreementsSign)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"kind", u"muted")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)

        self.layout.addWidget(self.text_label)

        self.signed_on_layout = QVBoxLayout()
        self.signed_on_layout.setSpacing(3)
        self.signed_on_layout.setObjectName(u"signed_on_layout")
        self.signed_on_label = QLabel(AgreementsSign)
        self.signed_on_label.setObjectName(u"signed_on_label")
        self.signed_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.signed_on_layout.addWidget(self.signed_on_label)

        self.signed_on_edit = QLineEdit(AgreementsSign)
        self.signed_on_edit.setObjectName(u"signed_on_edit")

        self.signed_on_layout.addWidget(self.signed_on_edit)

        self.signed_on_error_label = QLabel(AgreementsSign)
        self.signed_on_error_label.setObjectName(u"signed_on_error_label")
        self.signed_on_error_label.setProperty(u"kind", u"error")
        self.signed_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signed_on_error_label.setWordWrap(True)

        self.signed_on_layout.addWidget(self.signed_on_error_label)


        self.layout.addLayout(self.signed_on_layout)

        self.by_customer_layout = QVBoxLayout()
        self.by_customer_layout.setSpacing(3)
        self.by_customer_layout.setObjectName(u"by_customer_layout")
        self.by_customer_label = QLabel(AgreementsSign)
        self.by_customer_label.setObjectName(u"by_customer_label")
        self.by_customer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.by_customer_layout.addWidget(self.by_customer_label)

        self.by_customer_edit = QLineEdit(AgreementsSign)
        self.by_customer_edit.setObjectName(u"by_customer_edit")

        self.by_customer_layout.addWidget(self.by_customer_edit)

        self.by_customer_error_label = QLabel(AgreementsSign)
        self.by_customer_error_label.setObjectName(u"by_customer_error_label")
        self.by_customer_error_label.setProperty(u"kind", u"error")
        self.by_customer_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.by_customer_error_label.setWordWrap(True)

        self.by_customer_layout.addWidget(self.by_customer_error_label)


        self.layout.addLayout(self.by_customer_layout)

#if QT_CONFIG(shortcut)
        self.signed_on_label.setBuddy(self.signed_on_edit)
        self.by_customer_label.setBuddy(self.by_customer_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.signed_on_edit, self.by_customer_edit)

        self.retranslateUi(AgreementsSign)
    # setupUi

    def retranslateUi(self, AgreementsSign):
        self.text_label.setText("")
        self.signed_on_label.setText(QCoreApplication.translate("AgreementsSign", u"Tecknat den", None))
#if QT_CONFIG(accessibility)
        self.signed_on_edit.setAccessibleName(QCoreApplication.translate("AgreementsSign", u"Tecknat den", None))
#endif // QT_CONFIG(accessibility)
        self.signed_on_error_label.setText("")
        self.by_customer_label.setText(QCoreApplication.translate("AgreementsSign", u"Vem tecknar f\u00f6r motparten", None))
#if QT_CONFIG(accessibility)
        self.by_customer_edit.setAccessibleName(QCoreApplication.translate("AgreementsSign", u"Vem tecknar f\u00f6r motparten", None))
#endif // QT_CONFIG(accessibility)
        self.by_customer_error_label.setText("")
        pass
    # retranslateUi

