# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_export.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_AttendanceExport(object):
    def setupUi(self, AttendanceExport):
        if not AttendanceExport.objectName():
            AttendanceExport.setObjectName(u"AttendanceExport")
        AttendanceExport.setProperty(u"kind", u"band")
        self.layout = QVBoxLayout(AttendanceExport)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 10, 14, 10)
        self.title_label = QLabel(AttendanceExport)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.layout.addWidget(self.title_label)

        self.row_layout = QHBoxLayout()
        self.row_layout.setSpacing(8)
        self.row_layout.setObjectName(u"row_layout")
        self.row_layout.setContentsMargins(0, 0, 0, 0)
        self.names_check = QCheckBox(AttendanceExport)
        self.names_check.setObjectName(u"names_check")

        self.row_layout.addWidget(self.names_check)

        self.purpose_label = QLabel(AttendanceExport)
        self.purpose_label.setObjectName(u"purpose_label")

        self.row_layout.addWidget(self.purpose_label)

        self.purpose_edit = QLineEdit(AttendanceExport)
        self.purpose_edit.setObjectName(u"purpose_edit")

        self.row_layout.addWidget(self.purpose_edit)

        self.save_button = QPushButton(AttendanceExport)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.row_layout.addWidget(self.save_button)

        self.cancel_button = QPushButton(AttendanceExport)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"quiet")

        self.row_layout.addWidget(self.cancel_button)


        self.layout.addLayout(self.row_layout)

        self.error_label = QLabel(AttendanceExport)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.layout.addWidget(self.error_label)

#if QT_CONFIG(shortcut)
        self.purpose_label.setBuddy(self.purpose_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AttendanceExport)
    # setupUi

    def retranslateUi(self, AttendanceExport):
        self.title_label.setText("")
        self.names_check.setText(QCoreApplication.translate("AttendanceExport", u"Ta med &namn", None))
        self.purpose_label.setText(QCoreApplication.translate("AttendanceExport", u"\u00c4&ndam\u00e5l", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("AttendanceExport", u"\u00c4ndam\u00e5l", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_edit.setPlaceholderText(QCoreApplication.translate("AttendanceExport", u"Vad ska listan anv\u00e4ndas till?", None))
        self.save_button.setText(QCoreApplication.translate("AttendanceExport", u"Spara som Excel", None))
        self.cancel_button.setText(QCoreApplication.translate("AttendanceExport", u"Avbryt", None))
        self.error_label.setText("")
        pass
    # retranslateUi

