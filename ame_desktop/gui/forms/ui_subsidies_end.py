# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'subsidies_end.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_SubsidiesEnd(object):
    def setupUi(self, SubsidiesEnd):
        if not SubsidiesEnd.objectName():
            SubsidiesEnd.setObjectName(u"SubsidiesEnd")
        self.layout = QVBoxLayout(SubsidiesEnd)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(SubsidiesEnd)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(SubsidiesEnd)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(SubsidiesEnd)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(SubsidiesEnd)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.layout.addLayout(self.end_layout)

#if QT_CONFIG(shortcut)
        self.end_label.setBuddy(self.end_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SubsidiesEnd)
    # setupUi

    def retranslateUi(self, SubsidiesEnd):
        self.text_1_label.setText("")
        self.end_label.setText(QCoreApplication.translate("SubsidiesEnd", u"Sista dag", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("SubsidiesEnd", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesEnd", u"Till exempel 3 mars eller idag", None))
        self.end_error_label.setText("")
        pass
    # retranslateUi

