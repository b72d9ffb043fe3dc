# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orders_editor.ui'
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
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_OrdersEditor(object):
    def setupUi(self, OrdersEditor):
        if not OrdersEditor.objectName():
            OrdersEditor.setObjectName(u"OrdersEditor")
        self.layout = QVBoxLayout(OrdersEditor)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.found_label = QLabel(OrdersEditor)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setProperty(u"kind", u"muted")
        self.found_label.setTextFormat(Qt.TextFormat.PlainText)
        self.found_label.setWordWrap(True)

        self.layout.addWidget(self.found_label)

        self.remarks_label = QLabel(OrdersEditor)
        self.remarks_label.setObjectName(u"remarks_label")
        self.remarks_label.setProperty(u"kind", u"error")
        self.remarks_label.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks_label.setWordWrap(True)

        self.layout.addWidget(self.remarks_label)

        self.customer_layout = QVBoxLayout()
        self.customer_layout.setSpacing(3)
        self.customer_layout.setObjectName(u"customer_layout")
        self.customer_label = QLabel(OrdersEditor)
        self.customer_label.setObjectName(u"customer_label")
        self.customer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.customer_layout.addWidget(self.customer_label)

        self.customer_edit = QLineEdit(OrdersEditor)
        self.customer_edit.setObjectName(u"customer_edit")

        self.customer_layout.addWidget(self.customer_edit)

        self.customer_error_label = QLabel(OrdersEditor)
        self.customer_error_label.setObjectName(u"customer_error_label")
        self.customer_error_label.setProperty(u"kind", u"error")
        self.customer_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.customer_error_label.setWordWrap(True)

        self.customer_layout.addWidget(self.customer_error_label)


        self.layout.addLayout(self.customer_layout)

        self.nearest_box = QWidget(OrdersEditor)
        self.nearest_box.setObjectName(u"nearest_box")

        self.layout.addWidget(self.nearest_box)

        self.new_kind_box = QWidget(OrdersEditor)
        self.new_kind_box.setObjectName(u"new_kind_box")
        self.new_kind_box_layout = QVBoxLayout(self.new_kind_box)
        self.new_kind_box_layout.setObjectName(u"new_kind_box_layout")
        self.new_kind_box_layout.setContentsMargins(0, 0, 0, 0)
        self.new_kind_layout = QVBoxLayout()
        self.new_kind_layout.setSpacing(3)
        self.new_kind_layout.setObjectName(u"new_kind_layout")
        self.new_kind_label = QLabel(self.new_kind_box)
        self.new_kind_label.setObjectName(u"new_kind_label")
        self.new_kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.new_kind_layout.addWidget(self.new_kind_label)

        self.new_kind_combo = QComboBox(self.new_kind_box)
        self.new_kind_combo.setObjectName(u"new_kind_combo")

        self.new_kind_layout.addWidget(self.new_kind_combo)

        self.new_kind_error_label = QLabel(self.new_kind_box)
        self.new_kind_error_label.setObjectName(u"new_kind_error_label")
        self.new_kind_error_label.setProperty(u"kind", u"error")
        self.new_kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_kind_error_label.setWordWrap(True)

        self.new_kind_layout.addWidget(self.new_kind_error_label)


        self.new_kind_box_layout.addLayout(self.new_kind_layout)


        self.layout.addWidget(self.new_kind_box)

        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(3)
        self.text_layout.setObjectName(u"text_layout")
        self.text_label = QLabel(OrdersEditor)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(OrdersEditor)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setMinimumSize(QSize(0, 84))
        self.text_edit.setMaximumSize(QSize(16777215, 140))
        self.text_edit.setTabChangesFocus(True)

        self.text_layout.addWidget(self.text_edit)

        self.text_error_label = QLabel(OrdersEditor)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setProperty(u"kind", u"error")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_error_label)


        self.layout.addLayout(self.text_layout)

        self.when_layout = QHBoxLayout()
        self.when_layout.setSpacing(10)
        self.when_layout.setObjectName(u"when_layout")
        self.wanted_on_layout = QVBoxLayout()
        self.wanted_on_layout.setSpacing(3)
        self.wanted_on_layout.setObjectName(u"wanted_on_layout")
        self.wanted_on_label = QLabel(OrdersEditor)
        self.wanted_on_label.setObjectName(u"wanted_on_label")
        self.wanted_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wanted_on_layout.addWidget(self.wanted_on_label)

        self.wanted_on_edit = QLineEdit(OrdersEditor)
        self.wanted_on_edit.setObjectName(u"wanted_on_edit")

        self.wanted_on_layout.addWidget(self.wanted_on_edit)

        self.wanted_on_error_label = QLabel(OrdersEditor)
        self.wanted_on_error_label.setObjectName(u"wanted_on_error_label")
        self.wanted_on_error_label.setProperty(u"kind", u"error")
        self.wanted_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wanted_on_error_label.setWordWrap(True)

        self.wanted_on_layout.addWidget(self.wanted_on_error_label)


        self.when_layout.addLayout(self.wanted_on_layout)

        self.hours_layout = QVBoxLayout()
        self.hours_layout.setSpacing(3)
        self.hours_layout.setObjectName(u"hours_layout")
        self.hours_label = QLabel(OrdersEditor)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setTextFormat(Qt.TextFormat.PlainText)

        self.hours_layout.addWidget(self.hours_label)

        self.hours_edit = QLineEdit(OrdersEditor)
        self.hours_edit.setObjectName(u"hours_edit")

        self.hours_layout.addWidget(self.hours_edit)

        self.hours_error_label = QLabel(OrdersEditor)
        self.hours_error_label.setObjectName(u"hours_error_label")
        self.hours_error_label.setProperty(u"kind", u"error")
        self.hours_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_error_label.setWordWrap(True)

        self.hours_layout.addWidget(self.hours_error_label)


        self.when_layout.addLayout(self.hours_layout)

        self.when_layout.setStretch(0, 1)
        self.when_layout.setStretch(1, 1)

        self.layout.addLayout(self.when_layout)

        self.who_layout = QHBoxLayout()
        self.who_layout.setSpacing(10)
        self.who_layout.setObjectName(u"who_layout")
        self.orderer_layout = QVBoxLayout()
        self.orderer_layout.setSpacing(3)
        self.orderer_layout.setObjectName(u"orderer_layout")
        self.orderer_label = QLabel(OrdersEditor)
        self.orderer_label.setObjectName(u"orderer_label")
        self.orderer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.orderer_layout.addWidget(self.orderer_label)

        self.orderer_edit = QLineEdit(OrdersEditor)
        self.orderer_edit.setObjectName(u"orderer_edit")

        self.orderer_layout.addWidget(self.orderer_edit)

        self.orderer_error_label = QLabel(OrdersEditor)
        self.orderer_error_label.setObjectName(u"orderer_error_label")
        self.orderer_error_label.setProperty(u"kind", u"error")
        self.orderer_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.orderer_error_label.setWordWrap(True)

        self.orderer_layout.addWidget(self.orderer_error_label)


        self.who_layout.addLayout(self.orderer_layout)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(3)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_label = QLabel(OrdersEditor)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(OrdersEditor)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_error_label = QLabel(OrdersEditor)
        self.phone_error_label.setObjectName(u"phone_error_label")
        self.phone_error_label.setProperty(u"kind", u"error")
        self.phone_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_error_label.setWordWrap(True)

        self.phone_layout.addWidget(self.phone_error_label)


        self.who_layout.addLayout(self.phone_layout)

        self.who_layout.setStretch(0, 1)
        self.who_layout.setStretch(1, 1)

        self.layout.addLayout(self.who_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(3)
        self.email_layout.setObjectName(u"email_layout")
        self.email_label = QLabel(OrdersEditor)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(OrdersEditor)
        self.email_edit.setObjectName(u"email_edit")

        self.email_layout.addWidget(self.email_edit)

        self.email_error_label = QLabel(OrdersEditor)
        self.email_error_label.setObjectName(u"email_error_label")
        self.email_error_label.setProperty(u"kind", u"error")
        self.email_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.email_error_label.setWordWrap(True)

        self.email_layout.addWidget(self.email_error_label)


        self.layout.addLayout(self.email_layout)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(3)
        self.address_layout.setObjectName(u"address_layout")
        self.address_label = QLabel(OrdersEditor)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)

        self.address_layout.addWidget(self.address_label)

        self.address_edit = QLineEdit(OrdersEditor)
        self.address_edit.setObjectName(u"address_edit")

        self.address_layout.addWidget(self.address_edit)

        self.address_error_label = QLabel(OrdersEditor)
        self.address_error_label.setObjectName(u"address_error_label")
        self.address_error_label.setProperty(u"kind", u"error")
        self.address_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.address_error_label.setWordWrap(True)

        self.address_layout.addWidget(self.address_error_label)


        self.layout.addLayout(self.address_layout)

        self.work_layout = QHBoxLayout()
        self.work_layout.setSpacing(10)
        self.work_layout.setObjectName(u"work_layout")
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(OrdersEditor)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(OrdersEditor)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(OrdersEditor)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.work_layout.addLayout(self.kind_layout)

        self.outdoor_layout = QVBoxLayout()
        self.outdoor_layout.setSpacing(3)
        self.outdoor_layout.setObjectName(u"outdoor_layout")
        self.outdoor_label = QLabel(OrdersEditor)
        self.outdoor_label.setObjectName(u"outdoor_label")
        self.outdoor_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outdoor_layout.addWidget(self.outdoor_label)

        self.outdoor_combo = QComboBox(OrdersEditor)
        self.outdoor_combo.setObjectName(u"outdoor_combo")

        self.outdoor_layout.addWidget(self.outdoor_combo)

        self.outdoor_error_label = QLabel(OrdersEditor)
        self.outdoor_error_label.setObjectName(u"outdoor_error_label")
        self.outdoor_error_label.setProperty(u"kind", u"error")
        self.outdoor_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outdoor_error_label.setWordWrap(True)

        self.outdoor_layout.addWidget(self.outdoor_error_label)


        self.work_layout.addLayout(self.outdoor_layout)

        self.work_layout.setStretch(0, 1)
        self.work_layout.setStretch(1, 1)

        self.layout.addLayout(self.work_layout)

        self.arena_id_layout = QVBoxLayout()
        self.arena_id_layout.setSpacing(3)
        self.arena_id_layout.setObjectName(u"arena_id_layout")
        self.arena_id_label = QLabel(OrdersEditor)
        self.arena_id_label.setObjectName(u"arena_id_label")
        self.arena_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.arena_id_layout.addWidget(self.arena_id_label)

        self.arena_id_combo = QComboBox(OrdersEditor)
        self.arena_id_combo.setObjectName(u"arena_id_combo")

        self.arena_id_layout.addWidget(self.arena_id_combo)

        self.arena_id_error_label = QLabel(OrdersEditor)
        self.arena_id_error_label.setObjectName(u"arena_id_error_label")
        self.arena_id_error_label.setProperty(u"kind", u"error")
        self.arena_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.arena_id_error_label.setWordWrap(True)

        self.arena_id_layout.addWidget(self.arena_id_error_label)


        self.layout.addLayout(self.arena_id_layout)

        self.came_layout = QHBoxLayout()
        self.came_layout.setSpacing(10)
        self.came_layout.setObjectName(u"came_layout")
        self.received_at_layout = QVBoxLayout()
        self.received_at_layout.setSpacing(3)
        self.received_at_layout.setObjectName(u"received_at_layout")
        self.received_at_label = QLabel(OrdersEditor)
        self.received_at_label.setObjectName(u"received_at_label")
        self.received_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.received_at_layout.addWidget(self.received_at_label)

        self.received_at_edit = QLineEdit(OrdersEditor)
        self.received_at_edit.setObjectName(u"received_at_edit")

        self.received_at_layout.addWidget(self.received_at_edit)

        self.received_at_error_label = QLabel(OrdersEditor)
        self.received_at_error_label.setObjectName(u"received_at_error_label")
        self.received_at_error_label.setProperty(u"kind", u"error")
        self.received_at_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_at_error_label.setWordWrap(True)

        self.received_at_layout.addWidget(self.received_at_error_label)


        self.came_layout.addLayout(self.received_at_layout)

        self.number_layout = QVBoxLayout()
        self.number_layout.setSpacing(3)
        self.number_layout.setObjectName(u"number_layout")
        self.number_label = QLabel(OrdersEditor)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.number_layout.addWidget(self.number_label)

        self.number_edit = QLineEdit(OrdersEditor)
        self.number_edit.setObjectName(u"number_edit")

        self.number_layout.addWidget(self.number_edit)

        self.number_error_label = QLabel(OrdersEditor)
        self.number_error_label.setObjectName(u"number_error_label")
        self.number_error_label.setProperty(u"kind", u"error")
        self.number_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_error_label.setWordWrap(True)

        self.number_layout.addWidget(self.number_error_label)


        self.came_layout.addLayout(self.number_layout)

        self.came_layout.setStretch(0, 1)
        self.came_layout.setStretch(1, 1)

        self.layout.addLayout(self.came_layout)

        self.open_same_button = QPushButton(OrdersEditor)
        self.open_same_button.setObjectName(u"open_same_button")

        self.layout.addWidget(self.open_same_button)

#if QT_CONFIG(shortcut)
        self.customer_label.setBuddy(self.customer_edit)
        self.new_kind_label.setBuddy(self.new_kind_combo)
        self.text_label.setBuddy(self.text_edit)
        self.wanted_on_label.setBuddy(self.wanted_on_edit)
        self.hours_label.setBuddy(self.hours_edit)
        self.orderer_label.setBuddy(self.orderer_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.address_label.setBuddy(self.address_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.outdoor_label.setBuddy(self.outdoor_combo)
        self.arena_id_label.setBuddy(self.arena_id_combo)
        self.received_at_label.setBuddy(self.received_at_edit)
        self.number_label.setBuddy(self.number_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.customer_edit, self.new_kind_combo)
        QWidget.setTabOrder(self.new_kind_combo, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.wanted_on_edit)
        QWidget.setTabOrder(self.wanted_on_edit, self.hours_edit)
        QWidget.setTabOrder(self.hours_edit, self.orderer_edit)
        QWidget.setTabOrder(self.orderer_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.outdoor_combo)
        QWidget.setTabOrder(self.outdoor_combo, self.arena_id_combo)
        QWidget.setTabOrder(self.arena_id_combo, self.received_at_edit)
        QWidget.setTabOrder(self.received_at_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.open_same_button)

        self.retranslateUi(OrdersEditor)
    # setupUi

    def retranslateUi(self, OrdersEditor):
        self.found_label.setText("")
        self.remarks_label.setText("")
        self.customer_label.setText(QCoreApplication.translate("OrdersEditor", u"Best\u00e4llare", None))
#if QT_CONFIG(accessibility)
        self.customer_edit.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"Best\u00e4llare", None))
#endif // QT_CONFIG(accessibility)
        self.customer_edit.setPlaceholderText(QCoreApplication.translate("OrdersEditor", u"Enhet, f\u00f6retag, f\u00f6rening eller privatperson", None))
        self.customer_error_label.setText("")
        self.new_kind_label.setText(QCoreApplication.translate("OrdersEditor", u"Ny best\u00e4llare. Vad \u00e4r det?", None))
#if QT_CONFIG(accessibility)
        self.new_kind_combo.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"Ny best\u00e4llare. Vad \u00e4r det?", None))
#endif // QT_CONFIG(accessibility)
        self.new_kind_error_label.setText("")
        self.text_label.setText(QCoreApplication.translate("OrdersEditor", u"Vad det g\u00e4ller", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"Vad det g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.text_error_label.setText("")
        self.wanted_on_label.setText(QCoreApplication.translate("OrdersEditor", u"\u00d6nskat datum", None))
#if QT_CONFIG(accessibility)
        self.wanted_on_edit.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"\u00d6nskat datum", None))
#endif // QT_CONFIG(accessibility)
        self.wanted_on_edit.setPlaceholderText(QCoreApplication.translate("OrdersEditor", u"3/12, fre eller +14", None))
        self.wanted_on_error_label.setText("")
        self.hours_label.setText(QCoreApplication.translate("OrdersEditor", u"Uppskattad tid, timmar", None))
#if QT_CONFIG(accessibility)
        self.hours_edit.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"Uppskattad tid, timmar", None))
#endif // QT_CONFIG(accessibility)
        self.hours_edit.setPlaceholderText(QCoreApplication.translate("OrdersEditor", u"2,5", None))
        self.hours_error_label.setText("")
        self.orderer_label.setText(QCoreApplication.translate("OrdersEditor", u"Kontaktperson", None))
#if QT_CONFIG(accessibility)
        self.orderer_edit.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"Kontaktperson", None))
#endif // QT_CONFIG(accessibility)
        self.orderer_error_label.setText("")
        self.phone_label.setText(QCoreApplication.translate("OrdersEditor", u"Telefon", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"Telefon", None))
#endif // QT_CONFIG(accessibility)
        self.phone_error_label.setText("")
        self.email_label.setText(QCoreApplication.translate("OrdersEditor", u"E-post", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"E-post", None))
#endif // QT_CONFIG(accessibility)
        self.email_error_label.setText("")
        self.address_label.setText(QCoreApplication.translate("OrdersEditor", u"Adress", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"Adress", None))
#endif // QT_CONFIG(accessibility)
        self.address_error_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("OrdersEditor", u"Slag av arbete", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"Slag av arbete", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.outdoor_label.setText(QCoreApplication.translate("OrdersEditor", u"Ute eller inne", None))
#if QT_CONFIG(accessibility)
        self.outdoor_combo.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"Ute eller inne", None))
#endif // QT_CONFIG(accessibility)
        self.outdoor_error_label.setText("")
        self.arena_id_label.setText(QCoreApplication.translate("OrdersEditor", u"Arena", None))
#if QT_CONFIG(accessibility)
        self.arena_id_combo.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"Arena", None))
#endif // QT_CONFIG(accessibility)
        self.arena_id_error_label.setText("")
        self.received_at_label.setText(QCoreApplication.translate("OrdersEditor", u"Inkom", None))
#if QT_CONFIG(accessibility)
        self.received_at_edit.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"Inkom", None))
#endif // QT_CONFIG(accessibility)
        self.received_at_error_label.setText("")
        self.number_label.setText(QCoreApplication.translate("OrdersEditor", u"\u00c4rendenummer", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("OrdersEditor", u"\u00c4rendenummer", None))
#endif // QT_CONFIG(accessibility)
        self.number_error_label.setText("")
        self.open_same_button.setText(QCoreApplication.translate("OrdersEditor", u"\u00d6ppna best\u00e4llningen", None))
        pass
    # retranslateUi

