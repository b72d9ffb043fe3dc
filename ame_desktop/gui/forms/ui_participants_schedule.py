# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_schedule.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_ParticipantsSchedule(object):
    def setupUi(self, ParticipantsSchedule):
        if not ParticipantsSchedule.objectName():
            ParticipantsSchedule.setObjectName(u"ParticipantsSchedule")
        self.layout = QVBoxLayout(ParticipantsSchedule)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(ParticipantsSchedule)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.step_layout = QVBoxLayout()
        self.step_layout.setSpacing(3)
        self.step_layout.setObjectName(u"step_layout")
        self.step_label = QLabel(ParticipantsSchedule)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setTextFormat(Qt.TextFormat.PlainText)

        self.step_layout.addWidget(self.step_label)

        self.step_combo = QComboBox(ParticipantsSchedule)
        self.step_combo.setObjectName(u"step_combo")

        self.step_layout.addWidget(self.step_combo)

        self.step_error_label = QLabel(ParticipantsSchedule)
        self.step_error_label.setObjectName(u"step_error_label")
        self.step_error_label.setProperty(u"kind", u"error")
        self.step_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.step_error_label.setWordWrap(True)

        self.step_layout.addWidget(self.step_error_label)


        self.layout.addLayout(self.step_layout)

        self.row_3_layout = QHBoxLayout()
        self.row_3_layout.setSpacing(10)
        self.row_3_layout.setObjectName(u"row_3_layout")
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(ParticipantsSchedule)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(ParticipantsSchedule)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(ParticipantsSchedule)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.row_3_layout.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(ParticipantsSchedule)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(ParticipantsSchedule)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(ParticipantsSchedule)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.row_3_layout.addLayout(self.end_layout)


        self.layout.addLayout(self.row_3_layout)

        self.days_widget = QWidget(ParticipantsSchedule)
        self.days_widget.setObjectName(u"days_widget")

        self.layout.addWidget(self.days_widget)

        self.removes_layout = QVBoxLayout()
        self.removes_layout.setSpacing(3)
        self.removes_layout.setObjectName(u"removes_layout")
        self.removes_check = QCheckBox(ParticipantsSchedule)
        self.removes_check.setObjectName(u"removes_check")

        self.removes_layout.addWidget(self.removes_check)

        self.removes_error_label = QLabel(ParticipantsSchedule)
        self.removes_error_label.setObjectName(u"removes_error_label")
        self.removes_error_label.setProperty(u"kind", u"error")
        self.removes_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.removes_error_label.setWordWrap(True)

        self.removes_layout.addWidget(self.removes_error_label)


        self.layout.addLayout(self.removes_layout)

#if QT_CONFIG(shortcut)
        self.step_label.setBuddy(self.step_combo)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.step_combo, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.removes_check)

        self.retranslateUi(ParticipantsSchedule)
    # setupUi

    def retranslateUi(self, ParticipantsSchedule):
        self.text_1_label.setText(QCoreApplication.translate("ParticipantsSchedule", u"Schemat styr vilka dagar personen v\u00e4ntas. N\u00e4rvaro som redan \u00e4r markerad \u00e4ndras aldrig.", None))
        self.step_label.setText(QCoreApplication.translate("ParticipantsSchedule", u"Steg", None))
#if QT_CONFIG(accessibility)
        self.step_combo.setAccessibleName(QCoreApplication.translate("ParticipantsSchedule", u"Steg", None))
#endif // QT_CONFIG(accessibility)
        self.step_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("ParticipantsSchedule", u"G\u00e4ller fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("ParticipantsSchedule", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsSchedule", u"Till exempel 3 mars eller idag", None))
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("ParticipantsSchedule", u"Till och med", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("ParticipantsSchedule", u"Till och med", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsSchedule", u"Till exempel 3 mars eller idag", None))
        self.end_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.removes_check.setAccessibleName(QCoreApplication.translate("ParticipantsSchedule", u"Ta bort det h\u00e4r steget", None))
#endif // QT_CONFIG(accessibility)
        self.removes_check.setText(QCoreApplication.translate("ParticipantsSchedule", u"Ta bort det h\u00e4r steget", None))
        self.removes_error_label.setText("")
        pass
    # retranslateUi

