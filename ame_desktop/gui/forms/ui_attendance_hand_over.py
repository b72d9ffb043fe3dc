# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_hand_over.ui'
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

class Ui_AttendanceHandOver(object):
    def setupUi(self, AttendanceHandOver):
        if not AttendanceHandOver.objectName():
            AttendanceHandOver.setObjectName(u"AttendanceHandOver")
        self.layout = QVBoxLayout(AttendanceHandOver)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.basis_box = QWidget(AttendanceHandOver)
        self.basis_box.setObjectName(u"basis_box")
        self.basis_layout = QVBoxLayout(self.basis_box)
        self.basis_layout.setSpacing(3)
        self.basis_layout.setObjectName(u"basis_layout")
        self.basis_layout.setContentsMargins(0, 0, 0, 0)
        self.basis_label = QLabel(self.basis_box)
        self.basis_label.setObjectName(u"basis_label")
        self.basis_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_label.setWordWrap(True)

        self.basis_layout.addWidget(self.basis_label)


        self.layout.addWidget(self.basis_box)

        self.day_box = QWidget(AttendanceHandOver)
        self.day_box.setObjectName(u"day_box")
        self.day_layout = QVBoxLayout(self.day_box)
        self.day_layout.setSpacing(3)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_box)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.day_label)

        self.day_edit = QLineEdit(self.day_box)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_error_label = QLabel(self.day_box)
        self.day_error_label.setObjectName(u"day_error_label")
        self.day_error_label.setProperty(u"kind", u"error")
        self.day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_error_label.setWordWrap(True)

        self.day_layout.addWidget(self.day_error_label)


        self.layout.addWidget(self.day_box)

        self.to_box = QWidget(AttendanceHandOver)
        self.to_box.setObjectName(u"to_box")
        self.to_layout = QVBoxLayout(self.to_box)
        self.to_layout.setSpacing(3)
        self.to_layout.setObjectName(u"to_layout")
        self.to_layout.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(self.to_box)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.to_layout.addWidget(self.to_label)

        self.to_edit = QLineEdit(self.to_box)
        self.to_edit.setObjectName(u"to_edit")

        self.to_layout.addWidget(self.to_edit)

        self.to_error_label = QLabel(self.to_box)
        self.to_error_label.setObjectName(u"to_error_label")
        self.to_error_label.setProperty(u"kind", u"error")
        self.to_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_error_label.setWordWrap(True)

        self.to_layout.addWidget(self.to_error_label)


        self.layout.addWidget(self.to_box)

        self.receipt_box = QWidget(AttendanceHandOver)
        self.receipt_box.setObjectName(u"receipt_box")
        self.receipt_layout = QVBoxLayout(self.receipt_box)
        self.receipt_layout.setSpacing(3)
        self.receipt_layout.setObjectName(u"receipt_layout")
        self.receipt_layout.setContentsMargins(0, 0, 0, 0)
        self.receipt_label = QLabel(self.receipt_box)
        self.receipt_label.setObjectName(u"receipt_label")
        self.receipt_label.setTextFormat(Qt.TextFormat.PlainText)

        self.receipt_layout.addWidget(self.receipt_label)

        self.receipt_edit = QLineEdit(self.receipt_box)
        self.receipt_edit.setObjectName(u"receipt_edit")

        self.receipt_layout.addWidget(self.receipt_edit)

        self.receipt_error_label = QLabel(self.receipt_box)
        self.receipt_error_label.setObjectName(u"receipt_error_label")
        self.receipt_error_label.setProperty(u"kind", u"error")
        self.receipt_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.receipt_error_label.setWordWrap(True)

        self.receipt_layout.addWidget(self.receipt_error_label)


        self.layout.addWidget(self.receipt_box)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.to_label.setBuddy(self.to_edit)
        self.receipt_label.setBuddy(self.receipt_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.to_edit)
        QWidget.setTabOrder(self.to_edit, self.receipt_edit)

        self.retranslateUi(AttendanceHandOver)
    # setupUi

    def retranslateUi(self, AttendanceHandOver):
        self.basis_label.setText("")
        self.day_label.setText(QCoreApplication.translate("AttendanceHandOver", u"L\u00e4mnat den *", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("AttendanceHandOver", u"L\u00e4mnat den", None))
#endif // QT_CONFIG(accessibility)
        self.day_edit.setPlaceholderText(QCoreApplication.translate("AttendanceHandOver", u"Till exempel i dag eller 3 nov", None))
        self.day_error_label.setText("")
        self.to_label.setText(QCoreApplication.translate("AttendanceHandOver", u"Till vem *", None))
#if QT_CONFIG(accessibility)
        self.to_edit.setAccessibleName(QCoreApplication.translate("AttendanceHandOver", u"Till vem", None))
#endif // QT_CONFIG(accessibility)
        self.to_edit.setPlaceholderText(QCoreApplication.translate("AttendanceHandOver", u"Namn eller funktion hos mottagaren", None))
        self.to_error_label.setText("")
        self.receipt_label.setText(QCoreApplication.translate("AttendanceHandOver", u"Kvittens", None))
#if QT_CONFIG(accessibility)
        self.receipt_edit.setAccessibleName(QCoreApplication.translate("AttendanceHandOver", u"Kvittens", None))
#endif // QT_CONFIG(accessibility)
        self.receipt_edit.setPlaceholderText(QCoreApplication.translate("AttendanceHandOver", u"Till exempel mejl 4 november", None))
        self.receipt_error_label.setText("")
        pass
    # retranslateUi

