# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rain_plan.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_RainPlan(object):
    def setupUi(self, RainPlan):
        if not RainPlan.objectName():
            RainPlan.setObjectName(u"RainPlan")
        RainPlan.setProperty(u"kind", u"card")
        self.layout = QVBoxLayout(RainPlan)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 10, 14, 10)
        self.title_label = QLabel(RainPlan)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout.addWidget(self.title_label)

        self.hint_label = QLabel(RainPlan)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setProperty(u"kind", u"muted")
        self.hint_label.setWordWrap(True)

        self.layout.addWidget(self.hint_label)

        self.rows_widget = QWidget(RainPlan)
        self.rows_widget.setObjectName(u"rows_widget")

        self.layout.addWidget(self.rows_widget)

        self.indoors_label = QLabel(RainPlan)
        self.indoors_label.setObjectName(u"indoors_label")
        self.indoors_label.setTextFormat(Qt.TextFormat.PlainText)
        self.indoors_label.setProperty(u"kind", u"muted")
        self.indoors_label.setWordWrap(True)

        self.layout.addWidget(self.indoors_label)

        self.error_label = QLabel(RainPlan)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setWordWrap(True)

        self.layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.do_button = QPushButton(RainPlan)
        self.do_button.setObjectName(u"do_button")
        self.do_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.do_button)

        self.cancel_button = QPushButton(RainPlan)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)


        self.layout.addLayout(self.buttons_layout)


        self.retranslateUi(RainPlan)
    # setupUi

    def retranslateUi(self, RainPlan):
        self.title_label.setText(QCoreApplication.translate("RainPlan", u"Regnplan", None))
        self.hint_label.setText(QCoreApplication.translate("RainPlan", u"S\u00e5 h\u00e4r l\u00e4ggs utearbetet om. \u00c4ndra det som inte st\u00e4mmer. Ingen blir fr\u00e5nvarande av v\u00e4dret.", None))
        self.indoors_label.setText(QCoreApplication.translate("RainPlan", u"Inga uppgifter \u00e4r m\u00e4rkta som inomhus. Det g\u00f6r chefen i Inst\u00e4llningar, under Uppgiftskatalog.", None))
        self.error_label.setText("")
        self.do_button.setText(QCoreApplication.translate("RainPlan", u"L\u00e4gg om dagen", None))
        self.cancel_button.setText(QCoreApplication.translate("RainPlan", u"Avbryt", None))
        pass
    # retranslateUi

