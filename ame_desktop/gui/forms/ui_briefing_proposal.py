# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'briefing_proposal.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

class Ui_BriefingProposal(object):
    def setupUi(self, BriefingProposal):
        if not BriefingProposal.objectName():
            BriefingProposal.setObjectName(u"BriefingProposal")
        BriefingProposal.setProperty(u"kind", u"card")
        self.layout = QVBoxLayout(BriefingProposal)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 10, 12, 12)
        self.title_label = QLabel(BriefingProposal)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout.addWidget(self.title_label)

        self.summary_label = QLabel(BriefingProposal)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setProperty(u"kind", u"small")
        self.summary_label.setWordWrap(True)

        self.layout.addWidget(self.summary_label)

        self.list_widget = QWidget(BriefingProposal)
        self.list_widget.setObjectName(u"list_widget")

        self.layout.addWidget(self.list_widget)

        self.error_label = QLabel(BriefingProposal)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setWordWrap(True)

        self.layout.addWidget(self.error_label)

        self.buttons_layout = QGridLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setHorizontalSpacing(8)
        self.buttons_layout.setVerticalSpacing(8)
        self.all_button = QPushButton(BriefingProposal)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.all_button, 0, 0, 1, 1)

        self.reject_button = QPushButton(BriefingProposal)
        self.reject_button.setObjectName(u"reject_button")

        self.buttons_layout.addWidget(self.reject_button, 0, 1, 1, 1)

        self.one_button = QPushButton(BriefingProposal)
        self.one_button.setObjectName(u"one_button")

        self.buttons_layout.addWidget(self.one_button, 1, 0, 1, 1)

        self.leave_button = QPushButton(BriefingProposal)
        self.leave_button.setObjectName(u"leave_button")

        self.buttons_layout.addWidget(self.leave_button, 1, 1, 1, 1)


        self.layout.addLayout(self.buttons_layout)


        self.retranslateUi(BriefingProposal)
    # setupUi

    def retranslateUi(self, BriefingProposal):
        self.title_label.setText(QCoreApplication.translate("BriefingProposal", u"F\u00f6rslag", None))
        self.summary_label.setText("")
        self.error_label.setText("")
        self.all_button.setText(QCoreApplication.translate("BriefingProposal", u"Ta allt", None))
#if QT_CONFIG(tooltip)
        self.all_button.setToolTip(QCoreApplication.translate("BriefingProposal", u"Enter", None))
#endif // QT_CONFIG(tooltip)
        self.reject_button.setText(QCoreApplication.translate("BriefingProposal", u"Avvisa", None))
#if QT_CONFIG(tooltip)
        self.reject_button.setToolTip(QCoreApplication.translate("BriefingProposal", u"Esc", None))
#endif // QT_CONFIG(tooltip)
        self.one_button.setText(QCoreApplication.translate("BriefingProposal", u"Ta den h\u00e4r", None))
#if QT_CONFIG(tooltip)
        self.one_button.setToolTip(QCoreApplication.translate("BriefingProposal", u"J", None))
#endif // QT_CONFIG(tooltip)
        self.leave_button.setText(QCoreApplication.translate("BriefingProposal", u"L\u00e4mna den h\u00e4r", None))
#if QT_CONFIG(tooltip)
        self.leave_button.setToolTip(QCoreApplication.translate("BriefingProposal", u"Del", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

