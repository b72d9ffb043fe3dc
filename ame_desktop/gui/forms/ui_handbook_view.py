# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handbook_view.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QListView, QPushButton, QSizePolicy, QSpacerItem,
    QTextBrowser, QVBoxLayout, QWidget)

class Ui_HandbookView(object):
    def setupUi(self, HandbookView):
        if not HandbookView.objectName():
            HandbookView.setObjectName(u"HandbookView")
        HandbookView.setMinimumSize(QSize(680, 560))
        self.layout = QVBoxLayout(HandbookView)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(24, 20, 24, 20)
        self.page_layout = QHBoxLayout()
        self.page_layout.setSpacing(16)
        self.page_layout.setObjectName(u"page_layout")
        self.page_list = QListView(HandbookView)
        self.page_list.setObjectName(u"page_list")
        self.page_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.page_list.setSpacing(2)
        self.page_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.page_layout.addWidget(self.page_list)

        self.text_browser = QTextBrowser(HandbookView)
        self.text_browser.setObjectName(u"text_browser")

        self.page_layout.addWidget(self.text_browser)


        self.layout.addLayout(self.page_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(HandbookView)
        self.back_button.setObjectName(u"back_button")

        self.button_layout.addWidget(self.back_button)

        self.save_button = QPushButton(HandbookView)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.spacer_1)

        self.close_button = QPushButton(HandbookView)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"primary")

        self.button_layout.addWidget(self.close_button)


        self.layout.addLayout(self.button_layout)


        self.retranslateUi(HandbookView)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, HandbookView):
        HandbookView.setWindowTitle(QCoreApplication.translate("HandbookView", u"Handbok", None))
#if QT_CONFIG(accessibility)
        self.page_list.setAccessibleName(QCoreApplication.translate("HandbookView", u"Inneh\u00e5ll", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_browser.setAccessibleName(QCoreApplication.translate("HandbookView", u"Handbok", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("HandbookView", u"Tillbaka", None))
        self.save_button.setText(QCoreApplication.translate("HandbookView", u"Spara som PDF\u2026", None))
        self.close_button.setText(QCoreApplication.translate("HandbookView", u"St\u00e4ng", None))
    # retranslateUi

