# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'final_documents_send.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_FinalDocumentsSend(object):
    def setupUi(self, FinalDocumentsSend):
        if not FinalDocumentsSend.objectName():
            FinalDocumentsSend.setObjectName(u"FinalDocumentsSend")
        self.layout = QVBoxLayout(FinalDocumentsSend)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(FinalDocumentsSend)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.staff_layout = QVBoxLayout()
        self.staff_layout.setSpacing(3)
        self.staff_layout.setObjectName(u"staff_layout")
        self.staff_label = QLabel(FinalDocumentsSend)
        self.staff_label.setObjectName(u"staff_label")
        self.staff_label.setTextFormat(Qt.TextFormat.PlainText)

        self.staff_layout.addWidget(self.staff_label)

        self.staff_combo = QComboBox(FinalDocumentsSend)
        self.staff_combo.setObjectName(u"staff_combo")

        self.staff_layout.addWidget(self.staff_combo)

        self.staff_error_label = QLabel(FinalDocumentsSend)
        self.staff_error_label.setObjectName(u"staff_error_label")
        self.staff_error_label.setProperty(u"kind", u"error")
        self.staff_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.staff_error_label.setWordWrap(True)

        self.staff_layout.addWidget(self.staff_error_label)


        self.layout.addLayout(self.staff_layout)

#if QT_CONFIG(shortcut)
        self.staff_label.setBuddy(self.staff_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FinalDocumentsSend)
    # setupUi

    def retranslateUi(self, FinalDocumentsSend):
        self.about_label.setText(QCoreApplication.translate("FinalDocumentsSend", u"Handledaren ser avsnittet under Att g\u00f6ra och skriver sin text h\u00e4r.", None))
        self.staff_label.setText(QCoreApplication.translate("FinalDocumentsSend", u"Handledare", None))
#if QT_CONFIG(accessibility)
        self.staff_combo.setAccessibleName(QCoreApplication.translate("FinalDocumentsSend", u"Handledare", None))
#endif // QT_CONFIG(accessibility)
        self.staff_error_label.setText("")
        pass
    # retranslateUi

