# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'copy_choice.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ame_desktop.gui.widgets.data_table import DataTable

class Ui_CopyChoice(object):
    def setupUi(self, CopyChoice):
        if not CopyChoice.objectName():
            CopyChoice.setObjectName(u"CopyChoice")
        self.layout = QVBoxLayout(CopyChoice)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.copy_table = DataTable(CopyChoice)
        self.copy_table.setObjectName(u"copy_table")
        self.copy_table.setMinimumSize(QSize(0, 190))
        self.copy_table.setMaximumSize(QSize(16777215, 260))

        self.layout.addWidget(self.copy_table)

        self.file_layout = QHBoxLayout()
        self.file_layout.setSpacing(10)
        self.file_layout.setObjectName(u"file_layout")
        self.empty_label = QLabel(CopyChoice)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)

        self.file_layout.addWidget(self.empty_label)

        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_layout.addItem(self.spacer_1)

        self.file_button = QPushButton(CopyChoice)
        self.file_button.setObjectName(u"file_button")

        self.file_layout.addWidget(self.file_button)

        self.file_layout.setStretch(0, 3)

        self.layout.addLayout(self.file_layout)

        QWidget.setTabOrder(self.copy_table, self.file_button)

        self.retranslateUi(CopyChoice)
    # setupUi

    def retranslateUi(self, CopyChoice):
#if QT_CONFIG(accessibility)
        self.copy_table.setAccessibleName(QCoreApplication.translate("CopyChoice", u"S\u00e4kerhetskopior", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("CopyChoice", u"Det finns inga s\u00e4kerhetskopior bredvid filen. V\u00e4lj en kopia som ligger n\u00e5gon annanstans.", None))
        self.file_button.setText(QCoreApplication.translate("CopyChoice", u"V\u00e4lj en annan kopia\u2026", None))
        pass
    # retranslateUi

