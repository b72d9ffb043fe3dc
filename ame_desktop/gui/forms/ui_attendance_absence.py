# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_absence.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_AttendanceAbsence(object):
    def setupUi(self, AttendanceAbsence):
        if not AttendanceAbsence.objectName():
            AttendanceAbsence.setObjectName(u"AttendanceAbsence")
        AttendanceAbsence.setProperty(u"kind", u"band")
        self.layout = QVBoxLayout(AttendanceAbsence)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 10, 14, 10)
        self.row_layout = QHBoxLayout()
        self.row_layout.setSpacing(8)
        self.row_layout.setObjectName(u"row_layout")
        self.row_layout.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(AttendanceAbsence)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_layout.addWidget(self.person_label)

        self.state_combo = QComboBox(AttendanceAbsence)
        self.state_combo.setObjectName(u"state_combo")

        self.row_layout.addWidget(self.state_combo)

        self.until_label = QLabel(AttendanceAbsence)
        self.until_label.setObjectName(u"until_label")

        self.row_layout.addWidget(self.until_label)

        self.until_edit = QLineEdit(AttendanceAbsence)
        self.until_edit.setObjectName(u"until_edit")
        self.until_edit.setMaximumSize(QSize(220, 16777215))

        self.row_layout.addWidget(self.until_edit)

        self.date_label = QLabel(AttendanceAbsence)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_layout.addWidget(self.date_label)

        self.row_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_layout.addItem(self.row_spacer)

        self.announce_button = QPushButton(AttendanceAbsence)
        self.announce_button.setObjectName(u"announce_button")
        self.announce_button.setProperty(u"kind", u"primary")

        self.row_layout.addWidget(self.announce_button)

        self.cancel_button = QPushButton(AttendanceAbsence)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"quiet")

        self.row_layout.addWidget(self.cancel_button)


        self.layout.addLayout(self.row_layout)

        self.error_label = QLabel(AttendanceAbsence)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.layout.addWidget(self.error_label)

#if QT_CONFIG(shortcut)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AttendanceAbsence)
    # setupUi

    def retranslateUi(self, AttendanceAbsence):
        self.person_label.setText("")
#if QT_CONFIG(accessibility)
        self.state_combo.setAccessibleName(QCoreApplication.translate("AttendanceAbsence", u"Fr\u00e5nvaro", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("AttendanceAbsence", u"&till och med", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("AttendanceAbsence", u"Till och med", None))
#endif // QT_CONFIG(accessibility)
        self.until_edit.setPlaceholderText(QCoreApplication.translate("AttendanceAbsence", u"fre, 27/11 eller +3", None))
        self.date_label.setText("")
        self.announce_button.setText(QCoreApplication.translate("AttendanceAbsence", u"Anm\u00e4l", None))
        self.cancel_button.setText(QCoreApplication.translate("AttendanceAbsence", u"Avbryt", None))
        self.error_label.setText("")
        pass
    # retranslateUi

