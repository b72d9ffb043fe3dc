# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'final_documents_correct.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_FinalDocumentsCorrect(object):
    def setupUi(self, FinalDocumentsCorrect):
        if not FinalDocumentsCorrect.objectName():
            FinalDocumentsCorrect.setObjectName(u"FinalDocumentsCorrect")
        self.layout = QVBoxLayout(FinalDocumentsCorrect)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(FinalDocumentsCorrect)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_label = QLabel(FinalDocumentsCorrect)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(FinalDocumentsCorrect)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMinimumSize(QSize(0, 90))
        self.reason_edit.setTabChangesFocus(True)

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_error_label = QLabel(FinalDocumentsCorrect)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setProperty(u"kind", u"error")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_error_label)


        self.layout.addLayout(self.reason_layout)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FinalDocumentsCorrect)
    # setupUi

    def retranslateUi(self, FinalDocumentsCorrect):
        self.about_label.setText(QCoreApplication.translate("FinalDocumentsCorrect", u"Det fastst\u00e4llda dokumentet ligger kvar som det \u00e4r. R\u00e4ttelsen blir en ny utg\u00e5va.", None))
        self.reason_label.setText(QCoreApplication.translate("FinalDocumentsCorrect", u"Varf\u00f6r r\u00e4ttas dokumentet?", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("FinalDocumentsCorrect", u"Varf\u00f6r r\u00e4ttas dokumentet?", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        pass
    # retranslateUi

