# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orders_billing.ui'
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

class Ui_OrdersBilling(object):
    def setupUi(self, OrdersBilling):
        if not OrdersBilling.objectName():
            OrdersBilling.setObjectName(u"OrdersBilling")
        self.layout = QVBoxLayout(OrdersBilling)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(OrdersBilling)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"kind", u"muted")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)

        self.layout.addWidget(self.text_label)

        self.hours_layout = QVBoxLayout()
        self.hours_layout.setSpacing(3)
        self.hours_layout.setObjectName(u"hours_layout")
        self.hours_label = QLabel(OrdersBilling)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setTextFormat(Qt.TextFormat.PlainText)

        self.hours_layout.addWidget(self.hours_label)

        self.hours_edit = QLineEdit(OrdersBilling)
        self.hours_edit.setObjectName(u"hours_edit")

        self.hours_layout.addWidget(self.hours_edit)

        self.hours_error_label = QLabel(OrdersBilling)
        self.hours_error_label.setObjectName(u"hours_error_label")
        self.hours_error_label.setProperty(u"kind", u"error")
        self.hours_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_error_label.setWordWrap(True)

        self.hours_layout.addWidget(self.hours_error_label)


        self.layout.addLayout(self.hours_layout)

        self.hours_from_label = QLabel(OrdersBilling)
        self.hours_from_label.setObjectName(u"hours_from_label")
        self.hours_from_label.setProperty(u"kind", u"small")
        self.hours_from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_from_label.setWordWrap(True)

        self.layout.addWidget(self.hours_from_label)

        self.kilometres_layout = QVBoxLayout()
        self.kilometres_layout.setSpacing(3)
        self.kilometres_layout.setObjectName(u"kilometres_layout")
        self.kilometres_label = QLabel(OrdersBilling)
        self.kilometres_label.setObjectName(u"kilometres_label")
        self.kilometres_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kilometres_layout.addWidget(self.kilometres_label)

        self.kilometres_edit = QLineEdit(OrdersBilling)
        self.kilometres_edit.setObjectName(u"kilometres_edit")

        self.kilometres_layout.addWidget(self.kilometres_edit)

        self.kilometres_error_label = QLabel(OrdersBilling)
        self.kilometres_error_label.setObjectName(u"kilometres_error_label")
        self.kilometres_error_label.setProperty(u"kind", u"error")
        self.kilometres_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kilometres_error_label.setWordWrap(True)

        self.kilometres_layout.addWidget(self.kilometres_error_label)


        self.layout.addLayout(self.kilometres_layout)

        self.charged_layout = QVBoxLayout()
        self.charged_layout.setSpacing(3)
        self.charged_layout.setObjectName(u"charged_layout")
        self.charged_label = QLabel(OrdersBilling)
        self.charged_label.setObjectName(u"charged_label")
        self.charged_label.setTextFormat(Qt.TextFormat.PlainText)

        self.charged_layout.addWidget(self.charged_label)

        self.charged_edit = QLineEdit(OrdersBilling)
        self.charged_edit.setObjectName(u"charged_edit")

        self.charged_layout.addWidget(self.charged_edit)

        self.charged_error_label = QLabel(OrdersBilling)
        self.charged_error_label.setObjectName(u"charged_error_label")
        self.charged_error_label.setProperty(u"kind", u"error")
        self.charged_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.charged_error_label.setWordWrap(True)

        self.charged_layout.addWidget(self.charged_error_label)


        self.layout.addLayout(self.charged_layout)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_label = QLabel(OrdersBilling)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(OrdersBilling)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_error_label = QLabel(OrdersBilling)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setProperty(u"kind", u"error")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_error_label)


        self.layout.addLayout(self.reason_layout)

#if QT_CONFIG(shortcut)
        self.hours_label.setBuddy(self.hours_edit)
        self.kilometres_label.setBuddy(self.kilometres_edit)
        self.charged_label.setBuddy(self.charged_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.hours_edit, self.kilometres_edit)
        QWidget.setTabOrder(self.kilometres_edit, self.charged_edit)
        QWidget.setTabOrder(self.charged_edit, self.reason_edit)

        self.retranslateUi(OrdersBilling)
    # setupUi

    def retranslateUi(self, OrdersBilling):
        self.text_label.setText("")
        self.hours_label.setText(QCoreApplication.translate("OrdersBilling", u"Handledarens timmar", None))
#if QT_CONFIG(accessibility)
        self.hours_edit.setAccessibleName(QCoreApplication.translate("OrdersBilling", u"Handledarens timmar", None))
#endif // QT_CONFIG(accessibility)
        self.hours_edit.setPlaceholderText(QCoreApplication.translate("OrdersBilling", u"Till exempel 4,5", None))
        self.hours_error_label.setText("")
        self.hours_from_label.setText("")
        self.kilometres_label.setText(QCoreApplication.translate("OrdersBilling", u"Kilometer", None))
#if QT_CONFIG(accessibility)
        self.kilometres_edit.setAccessibleName(QCoreApplication.translate("OrdersBilling", u"Kilometer", None))
#endif // QT_CONFIG(accessibility)
        self.kilometres_edit.setPlaceholderText(QCoreApplication.translate("OrdersBilling", u"L\u00e4mna tomt om ni inte k\u00f6rde", None))
        self.kilometres_error_label.setText("")
        self.charged_label.setText(QCoreApplication.translate("OrdersBilling", u"Kronor att debitera", None))
#if QT_CONFIG(accessibility)
        self.charged_edit.setAccessibleName(QCoreApplication.translate("OrdersBilling", u"Kronor att debitera", None))
#endif // QT_CONFIG(accessibility)
        self.charged_edit.setPlaceholderText(QCoreApplication.translate("OrdersBilling", u"L\u00e4mna tomt f\u00f6r hela sj\u00e4lvkostnaden", None))
        self.charged_error_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("OrdersBilling", u"Varf\u00f6r underlaget r\u00e4ttas", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("OrdersBilling", u"Varf\u00f6r underlaget r\u00e4ttas", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        pass
    # retranslateUi

