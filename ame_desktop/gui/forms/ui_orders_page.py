# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orders_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_OrdersPage(object):
    def setupUi(self, OrdersPage):
        if not OrdersPage.objectName():
            OrdersPage.setObjectName(u"OrdersPage")
        self.OrdersPage_layout = QVBoxLayout(OrdersPage)
        self.OrdersPage_layout.setSpacing(10)
        self.OrdersPage_layout.setObjectName(u"OrdersPage_layout")
        self.OrdersPage_layout.setContentsMargins(20, 14, 20, 14)
        self.middle_layout = QHBoxLayout()
        self.middle_layout.setSpacing(0)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.side_area = QScrollArea(OrdersPage)
        self.side_area.setObjectName(u"side_area")
        self.side_area.setWidgetResizable(True)
        self.side_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_content = QWidget()
        self.side_content.setObjectName(u"side_content")
        self.side_content.setProperty(u"kind", u"plain")
        self.side_content_layout = QVBoxLayout(self.side_content)
        self.side_content_layout.setSpacing(8)
        self.side_content_layout.setObjectName(u"side_content_layout")
        self.side_content_layout.setContentsMargins(16, 0, 4, 0)
        self.name_label = QLabel(self.side_content)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"kind", u"heading")
        self.name_label.setWordWrap(True)

        self.side_content_layout.addWidget(self.name_label)

        self.status_label = QLabel(self.side_content)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setProperty(u"kind", u"muted")
        self.status_label.setWordWrap(True)

        self.side_content_layout.addWidget(self.status_label)

        self.text_edit = QPlainTextEdit(self.side_content)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setReadOnly(True)
        self.text_edit.setMinimumSize(QSize(0, 72))
        self.text_edit.setMaximumSize(QSize(16777215, 120))
        self.text_edit.setTabChangesFocus(True)

        self.side_content_layout.addWidget(self.text_edit)

        self.facts_layout = QGridLayout()
        self.facts_layout.setSpacing(6)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.received_label = QLabel(self.side_content)
        self.received_label.setObjectName(u"received_label")
        self.received_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_label.setProperty(u"kind", u"muted")
        self.received_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.facts_layout.addWidget(self.received_label, 0, 0, 1, 1)

        self.received_value = QLabel(self.side_content)
        self.received_value.setObjectName(u"received_value")
        self.received_value.setTextFormat(Qt.TextFormat.PlainText)
        self.received_value.setWordWrap(True)
        self.received_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.received_value.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.facts_layout.addWidget(self.received_value, 0, 1, 1, 1)

        self.customer_label = QLabel(self.side_content)
        self.customer_label.setObjectName(u"customer_label")
        self.customer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.customer_label.setProperty(u"kind", u"muted")
        self.customer_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.facts_layout.addWidget(self.customer_label, 1, 0, 1, 1)

        self.customer_value = QLabel(self.side_content)
        self.customer_value.setObjectName(u"customer_value")
        self.customer_value.setTextFormat(Qt.TextFormat.PlainText)
        self.customer_value.setWordWrap(True)
        self.customer_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.customer_value.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.facts_layout.addWidget(self.customer_value, 1, 1, 1, 1)

        self.orderer_label = QLabel(self.side_content)
        self.orderer_label.setObjectName(u"orderer_label")
        self.orderer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.orderer_label.setProperty(u"kind", u"muted")
        self.orderer_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.facts_layout.addWidget(self.orderer_label, 2, 0, 1, 1)

        self.orderer_value = QLabel(self.side_content)
        self.orderer_value.setObjectName(u"orderer_value")
        self.orderer_value.setTextFormat(Qt.TextFormat.PlainText)
        self.orderer_value.setWordWrap(True)
        self.orderer_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.orderer_value.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.facts_layout.addWidget(self.orderer_value, 2, 1, 1, 1)

        self.phone_label = QLabel(self.side_content)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_label.setProperty(u"kind", u"muted")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.facts_layout.addWidget(self.phone_label, 3, 0, 1, 1)

        self.phone_value = QLabel(self.side_content)
        self.phone_value.setObjectName(u"phone_value")
        self.phone_value.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_value.setWordWrap(True)
        self.phone_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.phone_value.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.facts_layout.addWidget(self.phone_value, 3, 1, 1, 1)

        self.email_label = QLabel(self.side_content)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)
        self.email_label.setProperty(u"kind", u"muted")
        self.email_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.facts_layout.addWidget(self.email_label, 4, 0, 1, 1)

        self.email_value = QLabel(self.side_content)
        self.email_value.setObjectName(u"email_value")
        self.email_value.setTextFormat(Qt.TextFormat.PlainText)
        self.email_value.setWordWrap(True)
        self.email_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.email_value.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.facts_layout.addWidget(self.email_value, 4, 1, 1, 1)

        self.address_label = QLabel(self.side_content)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)
        self.address_label.setProperty(u"kind", u"muted")
        self.address_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.facts_layout.addWidget(self.address_label, 5, 0, 1, 1)

        self.address_value = QLabel(self.side_content)
        self.address_value.setObjectName(u"address_value")
        self.address_value.setTextFormat(Qt.TextFormat.PlainText)
        self.address_value.setWordWrap(True)
        self.address_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.address_value.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.facts_layout.addWidget(self.address_value, 5, 1, 1, 1)

        self.wanted_label = QLabel(self.side_content)
        self.wanted_label.setObjectName(u"wanted_label")
        self.wanted_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wanted_label.setProperty(u"kind", u"muted")
        self.wanted_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.facts_layout.addWidget(self.wanted_label, 6, 0, 1, 1)

        self.wanted_value = QLabel(self.side_content)
        self.wanted_value.setObjectName(u"wanted_value")
        self.wanted_value.setTextFormat(Qt.TextFormat.PlainText)
        self.wanted_value.setWordWrap(True)
        self.wanted_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wanted_value.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.facts_layout.addWidget(self.wanted_value, 6, 1, 1, 1)

        self.planned_label = QLabel(self.side_content)
        self.planned_label.setObjectName(u"planned_label")
        self.planned_label.setTextFormat(Qt.TextFormat.PlainText)
        self.planned_label.setProperty(u"kind", u"muted")
        self.planned_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.facts_layout.addWidget(self.planned_label, 7, 0, 1, 1)

        self.planned_value = QLabel(self.side_content)
        self.planned_value.setObjectName(u"planned_value")
        self.planned_value.setTextFormat(Qt.TextFormat.PlainText)
        self.planned_value.setWordWrap(True)
        self.planned_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.planned_value.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.facts_layout.addWidget(self.planned_value, 7, 1, 1, 1)

        self.hours_label = QLabel(self.side_content)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_label.setProperty(u"kind", u"muted")
        self.hours_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.facts_layout.addWidget(self.hours_label, 8, 0, 1, 1)

        self.hours_value = QLabel(self.side_content)
        self.hours_value.setObjectName(u"hours_value")
        self.hours_value.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_value.setWordWrap(True)
        self.hours_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hours_value.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.facts_layout.addWidget(self.hours_value, 8, 1, 1, 1)

        self.kind_label = QLabel(self.side_content)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setProperty(u"kind", u"muted")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.facts_layout.addWidget(self.kind_label, 9, 0, 1, 1)

        self.kind_value = QLabel(self.side_content)
        self.kind_value.setObjectName(u"kind_value")
        self.kind_value.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_value.setWordWrap(True)
        self.kind_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kind_value.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.facts_layout.addWidget(self.kind_value, 9, 1, 1, 1)

        self.reason_label = QLabel(self.side_content)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setProperty(u"kind", u"muted")
        self.reason_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.facts_layout.addWidget(self.reason_label, 10, 0, 1, 1)

        self.reason_value = QLabel(self.side_content)
        self.reason_value.setObjectName(u"reason_value")
        self.reason_value.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_value.setWordWrap(True)
        self.reason_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reason_value.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.facts_layout.addWidget(self.reason_value, 10, 1, 1, 1)


        self.side_content_layout.addLayout(self.facts_layout)

        self.actions_box = QWidget(self.side_content)
        self.actions_box.setObjectName(u"actions_box")
        self.actions_box_layout = QVBoxLayout(self.actions_box)
        self.actions_box_layout.setSpacing(8)
        self.actions_box_layout.setObjectName(u"actions_box_layout")
        self.actions_box_layout.setContentsMargins(0, 0, 0, 0)
        self.arena_layout = QHBoxLayout()
        self.arena_layout.setSpacing(8)
        self.arena_layout.setObjectName(u"arena_layout")
        self.arena_layout.setContentsMargins(0, 0, 0, 0)
        self.arena_label = QLabel(self.actions_box)
        self.arena_label.setObjectName(u"arena_label")
        self.arena_label.setTextFormat(Qt.TextFormat.PlainText)

        self.arena_layout.addWidget(self.arena_label)

        self.arena_combo = QComboBox(self.actions_box)
        self.arena_combo.setObjectName(u"arena_combo")
        self.arena_combo.setMinimumContentsLength(10)
        self.arena_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.arena_layout.addWidget(self.arena_combo)

        self.arena_layout.setStretch(1, 1)

        self.actions_box_layout.addLayout(self.arena_layout)

        self.plan_button = QPushButton(self.actions_box)
        self.plan_button.setObjectName(u"plan_button")
        self.plan_button.setProperty(u"kind", u"primary")

        self.actions_box_layout.addWidget(self.plan_button)

        self.edit_button = QPushButton(self.actions_box)
        self.edit_button.setObjectName(u"edit_button")

        self.actions_box_layout.addWidget(self.edit_button)

        self.change_label = QLabel(self.actions_box)
        self.change_label.setObjectName(u"change_label")
        self.change_label.setTextFormat(Qt.TextFormat.PlainText)
        self.change_label.setProperty(u"kind", u"muted")

        self.actions_box_layout.addWidget(self.change_label)

        self.status_box = QWidget(self.actions_box)
        self.status_box.setObjectName(u"status_box")

        self.actions_box_layout.addWidget(self.status_box)


        self.side_content_layout.addWidget(self.actions_box)

        self.spacer_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_content_layout.addItem(self.spacer_1)

        self.side_area.setWidget(self.side_content)

        self.middle_layout.addWidget(self.side_area)


        self.OrdersPage_layout.addLayout(self.middle_layout)

#if QT_CONFIG(shortcut)
        self.arena_label.setBuddy(self.arena_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrdersPage)
    # setupUi

    def retranslateUi(self, OrdersPage):
        self.name_label.setText("")
        self.status_label.setText("")
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("OrdersPage", u"Vad best\u00e4llningen g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.received_label.setText(QCoreApplication.translate("OrdersPage", u"Inkom", None))
        self.received_value.setText("")
        self.customer_label.setText(QCoreApplication.translate("OrdersPage", u"Best\u00e4llare", None))
        self.customer_value.setText("")
        self.orderer_label.setText(QCoreApplication.translate("OrdersPage", u"Kontaktperson", None))
        self.orderer_value.setText("")
        self.phone_label.setText(QCoreApplication.translate("OrdersPage", u"Telefon", None))
        self.phone_value.setText("")
        self.email_label.setText(QCoreApplication.translate("OrdersPage", u"E-post", None))
        self.email_value.setText("")
        self.address_label.setText(QCoreApplication.translate("OrdersPage", u"Adress", None))
        self.address_value.setText("")
        self.wanted_label.setText(QCoreApplication.translate("OrdersPage", u"\u00d6nskat datum", None))
        self.wanted_value.setText("")
        self.planned_label.setText(QCoreApplication.translate("OrdersPage", u"Planerad till", None))
        self.planned_value.setText("")
        self.hours_label.setText(QCoreApplication.translate("OrdersPage", u"Uppskattad tid", None))
        self.hours_value.setText("")
        self.kind_label.setText(QCoreApplication.translate("OrdersPage", u"Arbete", None))
        self.kind_value.setText("")
        self.reason_label.setText(QCoreApplication.translate("OrdersPage", u"Sk\u00e4l till avb\u00f6jd", None))
        self.reason_value.setText("")
        self.arena_label.setText(QCoreApplication.translate("OrdersPage", u"Arena", None))
#if QT_CONFIG(accessibility)
        self.arena_combo.setAccessibleName(QCoreApplication.translate("OrdersPage", u"Arena", None))
#endif // QT_CONFIG(accessibility)
        self.plan_button.setText(QCoreApplication.translate("OrdersPage", u"Planera p\u00e5 dagen", None))
        self.edit_button.setText(QCoreApplication.translate("OrdersPage", u"\u00c4ndra best\u00e4llningen", None))
        self.change_label.setText(QCoreApplication.translate("OrdersPage", u"\u00c4ndra status", None))
        pass
    # retranslateUi

