# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orders_hours.ui'
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

class Ui_OrdersHours(object):
    def setupUi(self, OrdersHours):
        if not OrdersHours.objectName():
            OrdersHours.setObjectName(u"OrdersHours")
        self.layout = QVBoxLayout(OrdersHours)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.board_label = QLabel(OrdersHours)
        self.board_label.setObjectName(u"board_label")
        self.board_label.setTextFormat(Qt.TextFormat.PlainText)
        self.board_label.setProperty(u"kind", u"muted")
        self.board_label.setWordWrap(True)

        self.layout.addWidget(self.board_label)

        self.hours_layout = QVBoxLayout()
        self.hours_layout.setSpacing(3)
        self.hours_layout.setObjectName(u"hours_layout")
        self.hours_layout.setContentsMargins(0, 0, 0, 0)
        self.hours_label = QLabel(OrdersHours)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setTextFormat(Qt.TextFormat.PlainText)

        self.hours_layout.addWidget(self.hours_label)

        self.hours_edit = QLineEdit(OrdersHours)
        self.hours_edit.setObjectName(u"hours_edit")

        self.hours_layout.addWidget(self.hours_edit)

        self.hours_error_label = QLabel(OrdersHours)
        self.hours_error_label.setObjectName(u"hours_error_label")
        self.hours_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_error_label.setProperty(u"kind", u"error")
        self.hours_error_label.setWordWrap(True)

        self.hours_layout.addWidget(self.hours_error_label)


        self.layout.addLayout(self.hours_layout)

        self.people_layout = QVBoxLayout()
        self.people_layout.setSpacing(3)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)
        self.people_label = QLabel(OrdersHours)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setTextFormat(Qt.TextFormat.PlainText)

        self.people_layout.addWidget(self.people_label)

        self.people_edit = QLineEdit(OrdersHours)
        self.people_edit.setObjectName(u"people_edit")

        self.people_layout.addWidget(self.people_edit)

        self.people_error_label = QLabel(OrdersHours)
        self.people_error_label.setObjectName(u"people_error_label")
        self.people_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.people_error_label.setProperty(u"kind", u"error")
        self.people_error_label.setWordWrap(True)

        self.people_layout.addWidget(self.people_error_label)


        self.layout.addLayout(self.people_layout)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(OrdersHours)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(OrdersHours)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_error_label = QLabel(OrdersHours)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setProperty(u"kind", u"error")
        self.reason_error_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_error_label)


        self.layout.addLayout(self.reason_layout)

#if QT_CONFIG(shortcut)
        self.hours_label.setBuddy(self.hours_edit)
        self.people_label.setBuddy(self.people_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrdersHours)
    # setupUi

    def retranslateUi(self, OrdersHours):
        self.board_label.setText("")
        self.hours_label.setText(QCoreApplication.translate("OrdersHours", u"Timmar som ska g\u00e4lla", None))
#if QT_CONFIG(accessibility)
        self.hours_edit.setAccessibleName(QCoreApplication.translate("OrdersHours", u"Timmar som ska g\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.hours_edit.setPlaceholderText(QCoreApplication.translate("OrdersHours", u"Tomt: tavlans timmar", None))
        self.hours_error_label.setText("")
        self.people_label.setText(QCoreApplication.translate("OrdersHours", u"Personer som ska g\u00e4lla", None))
#if QT_CONFIG(accessibility)
        self.people_edit.setAccessibleName(QCoreApplication.translate("OrdersHours", u"Personer som ska g\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.people_edit.setPlaceholderText(QCoreApplication.translate("OrdersHours", u"Tomt: tavlans personer", None))
        self.people_error_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("OrdersHours", u"Varf\u00f6r", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("OrdersHours", u"Varf\u00f6r", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        pass
    # retranslateUi

