# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'subsidies_cost.ui'
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

class Ui_SubsidiesCost(object):
    def setupUi(self, SubsidiesCost):
        if not SubsidiesCost.objectName():
            SubsidiesCost.setObjectName(u"SubsidiesCost")
        self.layout = QVBoxLayout(SubsidiesCost)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(SubsidiesCost)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.monthly_layout = QVBoxLayout()
        self.monthly_layout.setSpacing(3)
        self.monthly_layout.setObjectName(u"monthly_layout")
        self.monthly_label = QLabel(SubsidiesCost)
        self.monthly_label.setObjectName(u"monthly_label")
        self.monthly_label.setTextFormat(Qt.TextFormat.PlainText)

        self.monthly_layout.addWidget(self.monthly_label)

        self.monthly_edit = QLineEdit(SubsidiesCost)
        self.monthly_edit.setObjectName(u"monthly_edit")

        self.monthly_layout.addWidget(self.monthly_edit)

        self.monthly_error_label = QLabel(SubsidiesCost)
        self.monthly_error_label.setObjectName(u"monthly_error_label")
        self.monthly_error_label.setProperty(u"kind", u"error")
        self.monthly_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.monthly_error_label.setWordWrap(True)

        self.monthly_layout.addWidget(self.monthly_error_label)


        self.layout.addLayout(self.monthly_layout)

        self.valid_from_layout = QVBoxLayout()
        self.valid_from_layout.setSpacing(3)
        self.valid_from_layout.setObjectName(u"valid_from_layout")
        self.valid_from_label = QLabel(SubsidiesCost)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_from_layout.addWidget(self.valid_from_label)

        self.valid_from_edit = QLineEdit(SubsidiesCost)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.valid_from_layout.addWidget(self.valid_from_edit)

        self.valid_from_error_label = QLabel(SubsidiesCost)
        self.valid_from_error_label.setObjectName(u"valid_from_error_label")
        self.valid_from_error_label.setProperty(u"kind", u"error")
        self.valid_from_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_error_label.setWordWrap(True)

        self.valid_from_layout.addWidget(self.valid_from_error_label)


        self.layout.addLayout(self.valid_from_layout)

#if QT_CONFIG(shortcut)
        self.monthly_label.setBuddy(self.monthly_edit)
        self.valid_from_label.setBuddy(self.valid_from_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.monthly_edit, self.valid_from_edit)

        self.retranslateUi(SubsidiesCost)
    # setupUi

    def retranslateUi(self, SubsidiesCost):
        self.text_1_label.setText("")
        self.monthly_label.setText(QCoreApplication.translate("SubsidiesCost", u"Kostnad i kr per m\u00e5nad", None))
#if QT_CONFIG(accessibility)
        self.monthly_edit.setAccessibleName(QCoreApplication.translate("SubsidiesCost", u"Kostnad i kr per m\u00e5nad", None))
#endif // QT_CONFIG(accessibility)
        self.monthly_error_label.setText("")
        self.valid_from_label.setText(QCoreApplication.translate("SubsidiesCost", u"G\u00e4ller fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.valid_from_edit.setAccessibleName(QCoreApplication.translate("SubsidiesCost", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesCost", u"Till exempel 3 mars eller idag", None))
        self.valid_from_error_label.setText("")
        pass
    # retranslateUi

