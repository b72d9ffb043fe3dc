# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'final_documents_page.ui'
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

class Ui_FinalDocumentsPage(object):
    def setupUi(self, FinalDocumentsPage):
        if not FinalDocumentsPage.objectName():
            FinalDocumentsPage.setObjectName(u"FinalDocumentsPage")
        self.layout = QHBoxLayout(FinalDocumentsPage)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(20, 14, 20, 14)
        self.stack = QStackedWidget(FinalDocumentsPage)
        self.stack.setObjectName(u"stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(12)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.document_table = DataTable(self.list_page)
        self.document_table.setObjectName(u"document_table")

        self.list_layout.addWidget(self.document_table)

        self.count_label = QLabel(self.list_page)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"small")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.list_layout.addWidget(self.count_label)

        self.stack.addWidget(self.list_page)

        self.layout.addWidget(self.stack)


        self.retranslateUi(FinalDocumentsPage)
    # setupUi

    def retranslateUi(self, FinalDocumentsPage):
#if QT_CONFIG(accessibility)
        self.document_table.setAccessibleName(QCoreApplication.translate("FinalDocumentsPage", u"Dokument", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        pass
    # retranslateUi

