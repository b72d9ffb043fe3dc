# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'key_list.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

class Ui_KeyList(object):
    def setupUi(self, KeyList):
        if not KeyList.objectName():
            KeyList.setObjectName(u"KeyList")
        KeyList.setMinimumSize(QSize(560, 480))
        self.layout = QVBoxLayout(KeyList)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(KeyList)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"kind", u"title")
        self.title_label.setWordWrap(True)

        self.layout.addWidget(self.title_label)

        self.key_table = QTableView(KeyList)
        self.key_table.setObjectName(u"key_table")

        self.layout.addWidget(self.key_table)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.spacer_1)

        self.close_button = QPushButton(KeyList)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"primary")

        self.button_layout.addWidget(self.close_button)


        self.layout.addLayout(self.button_layout)


        self.retranslateUi(KeyList)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, KeyList):
        KeyList.setWindowTitle(QCoreApplication.translate("KeyList", u"Tangenter", None))
        self.title_label.setText(QCoreApplication.translate("KeyList", u"Tangenter", None))
#if QT_CONFIG(accessibility)
        self.key_table.setAccessibleName(QCoreApplication.translate("KeyList", u"Tangenter", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("KeyList", u"St\u00e4ng", None))
    # retranslateUi

