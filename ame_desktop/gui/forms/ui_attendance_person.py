# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_person.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ame_desktop.gui.widgets.data_table import DataTable

class Ui_AttendancePerson(object):
    def setupUi(self, AttendancePerson):
        if not AttendancePerson.objectName():
            AttendancePerson.setObjectName(u"AttendancePerson")
        AttendancePerson.setProperty(u"kind", u"card")
        self.layout = QVBoxLayout(AttendancePerson)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 14)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(AttendancePerson)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"heading")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setWordWrap(True)

        self.head_layout.addWidget(self.name_label)

        self.head_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.file_button = QPushButton(AttendancePerson)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setProperty(u"kind", u"quiet")

        self.head_layout.addWidget(self.file_button)

        self.close_button = QPushButton(AttendancePerson)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"quiet")

        self.head_layout.addWidget(self.close_button)


        self.layout.addLayout(self.head_layout)

        self.summary_label = QLabel(AttendancePerson)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setWordWrap(True)

        self.layout.addWidget(self.summary_label)

        self.absence_layout = QHBoxLayout()
        self.absence_layout.setSpacing(8)
        self.absence_layout.setObjectName(u"absence_layout")
        self.absence_layout.setContentsMargins(0, 0, 0, 0)
        self.absence_label = QLabel(AttendancePerson)
        self.absence_label.setObjectName(u"absence_label")
        self.absence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.absence_label.setWordWrap(True)

        self.absence_layout.addWidget(self.absence_label)

        self.withdraw_button = QPushButton(AttendancePerson)
        self.withdraw_button.setObjectName(u"withdraw_button")

        self.absence_layout.addWidget(self.withdraw_button)


        self.layout.addLayout(self.absence_layout)

        self.days_table = DataTable(AttendancePerson)
        self.days_table.setObjectName(u"days_table")

        self.layout.addWidget(self.days_table)

        self.correction_label = QLabel(AttendancePerson)
        self.correction_label.setObjectName(u"correction_label")
        self.correction_label.setProperty(u"kind", u"muted")
        self.correction_label.setTextFormat(Qt.TextFormat.PlainText)
        self.correction_label.setWordWrap(True)

        self.layout.addWidget(self.correction_label)


        self.retranslateUi(AttendancePerson)
    # setupUi

    def retranslateUi(self, AttendancePerson):
        self.name_label.setText("")
        self.file_button.setText(QCoreApplication.translate("AttendancePerson", u"\u00d6ppna akten", None))
        self.close_button.setText(QCoreApplication.translate("AttendancePerson", u"St\u00e4ng", None))
        self.summary_label.setText("")
        self.absence_label.setText("")
        self.withdraw_button.setText(QCoreApplication.translate("AttendancePerson", u"Ta tillbaka", None))
#if QT_CONFIG(accessibility)
        self.days_table.setAccessibleName(QCoreApplication.translate("AttendancePerson", u"Personens dagar", None))
#endif // QT_CONFIG(accessibility)
        self.correction_label.setText("")
        pass
    # retranslateUi

