# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_page.ui'
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
    QSizePolicy, QStackedWidget, QVBoxLayout, QWidget)

from ame_desktop.gui.widgets.data_table import DataTable

class Ui_ParticipantsPage(object):
    def setupUi(self, ParticipantsPage):
        if not ParticipantsPage.objectName():
            ParticipantsPage.setObjectName(u"ParticipantsPage")
        self.layout = QHBoxLayout(ParticipantsPage)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(20, 14, 20, 14)
        self.stack = QStackedWidget(ParticipantsPage)
        self.stack.setObjectName(u"stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(12)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.people_table = DataTable(self.list_page)
        self.people_table.setObjectName(u"people_table")
        self.people_table.setAlternatingRowColors(True)

        self.list_layout.addWidget(self.people_table)

        self.count_label = QLabel(self.list_page)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty(u"kind", u"small")

        self.list_layout.addWidget(self.count_label)

        self.stack.addWidget(self.list_page)

        self.layout.addWidget(self.stack)


        self.retranslateUi(ParticipantsPage)
    # setupUi

    def retranslateUi(self, ParticipantsPage):
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("ParticipantsPage", u"Deltagare", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        pass
    # retranslateUi

