# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'placements_adaptation.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_PlacementsAdaptation(object):
    def setupUi(self, PlacementsAdaptation):
        if not PlacementsAdaptation.objectName():
            PlacementsAdaptation.setObjectName(u"PlacementsAdaptation")
        self.layout = QVBoxLayout(PlacementsAdaptation)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.what_box = QWidget(PlacementsAdaptation)
        self.what_box.setObjectName(u"what_box")
        self.what_layout = QVBoxLayout(self.what_box)
        self.what_layout.setSpacing(3)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.what_box)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.what_layout.addWidget(self.what_label)

        self.what_edit = QLineEdit(self.what_box)
        self.what_edit.setObjectName(u"what_edit")

        self.what_layout.addWidget(self.what_edit)

        self.what_error_label = QLabel(self.what_box)
        self.what_error_label.setObjectName(u"what_error_label")
        self.what_error_label.setProperty(u"kind", u"error")
        self.what_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_error_label.setWordWrap(True)

        self.what_layout.addWidget(self.what_error_label)


        self.layout.addWidget(self.what_box)

        self.responsible_box = QWidget(PlacementsAdaptation)
        self.responsible_box.setObjectName(u"responsible_box")
        self.responsible_layout = QVBoxLayout(self.responsible_box)
        self.responsible_layout.setSpacing(3)
        self.responsible_layout.setObjectName(u"responsible_layout")
        self.responsible_layout.setContentsMargins(0, 0, 0, 0)
        self.responsible_label = QLabel(self.responsible_box)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setTextFormat(Qt.TextFormat.PlainText)

        self.responsible_layout.addWidget(self.responsible_label)

        self.responsible_edit = QLineEdit(self.responsible_box)
        self.responsible_edit.setObjectName(u"responsible_edit")

        self.responsible_layout.addWidget(self.responsible_edit)

        self.responsible_error_label = QLabel(self.responsible_box)
        self.responsible_error_label.setObjectName(u"responsible_error_label")
        self.responsible_error_label.setProperty(u"kind", u"error")
        self.responsible_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.responsible_error_label.setWordWrap(True)

        self.responsible_layout.addWidget(self.responsible_error_label)


        self.layout.addWidget(self.responsible_box)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.status_box = QWidget(PlacementsAdaptation)
        self.status_box.setObjectName(u"status_box")
        self.status_layout = QVBoxLayout(self.status_box)
        self.status_layout.setSpacing(3)
        self.status_layout.setObjectName(u"status_layout")
        self.status_layout.setContentsMargins(0, 0, 0, 0)
        self.status_label = QLabel(self.status_box)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)

        self.status_layout.addWidget(self.status_label)

        self.status_combo = QComboBox(self.status_box)
        self.status_combo.setObjectName(u"status_combo")

        self.status_layout.addWidget(self.status_combo)

        self.status_error_label = QLabel(self.status_box)
        self.status_error_label.setObjectName(u"status_error_label")
        self.status_error_label.setProperty(u"kind", u"error")
        self.status_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_error_label.setWordWrap(True)

        self.status_layout.addWidget(self.status_error_label)


        self.row_1_layout.addWidget(self.status_box)

        self.since_box = QWidget(PlacementsAdaptation)
        self.since_box.setObjectName(u"since_box")
        self.since_layout = QVBoxLayout(self.since_box)
        self.since_layout.setSpacing(3)
        self.since_layout.setObjectName(u"since_layout")
        self.since_layout.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(self.since_box)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)

        self.since_layout.addWidget(self.since_label)

        self.since_edit = QLineEdit(self.since_box)
        self.since_edit.setObjectName(u"since_edit")

        self.since_layout.addWidget(self.since_edit)

        self.since_error_label = QLabel(self.since_box)
        self.since_error_label.setObjectName(u"since_error_label")
        self.since_error_label.setProperty(u"kind", u"error")
        self.since_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.since_error_label.setWordWrap(True)

        self.since_layout.addWidget(self.since_error_label)


        self.row_1_layout.addWidget(self.since_box)

        self.row_1_layout.setStretch(0, 1)
        self.row_1_layout.setStretch(1, 1)

        self.layout.addLayout(self.row_1_layout)

        self.outcome_box = QWidget(PlacementsAdaptation)
        self.outcome_box.setObjectName(u"outcome_box")
        self.outcome_layout = QVBoxLayout(self.outcome_box)
        self.outcome_layout.setSpacing(3)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(self.outcome_box)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outcome_layout.addWidget(self.outcome_label)

        self.outcome_combo = QComboBox(self.outcome_box)
        self.outcome_combo.setObjectName(u"outcome_combo")

        self.outcome_layout.addWidget(self.outcome_combo)

        self.outcome_error_label = QLabel(self.outcome_box)
        self.outcome_error_label.setObjectName(u"outcome_error_label")
        self.outcome_error_label.setProperty(u"kind", u"error")
        self.outcome_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_error_label.setWordWrap(True)

        self.outcome_layout.addWidget(self.outcome_error_label)


        self.layout.addWidget(self.outcome_box)

        self.outcome_text_box = QWidget(PlacementsAdaptation)
        self.outcome_text_box.setObjectName(u"outcome_text_box")
        self.outcome_text_layout = QVBoxLayout(self.outcome_text_box)
        self.outcome_text_layout.setSpacing(3)
        self.outcome_text_layout.setObjectName(u"outcome_text_layout")
        self.outcome_text_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_text_label = QLabel(self.outcome_text_box)
        self.outcome_text_label.setObjectName(u"outcome_text_label")
        self.outcome_text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outcome_text_layout.addWidget(self.outcome_text_label)

        self.outcome_text_edit = QPlainTextEdit(self.outcome_text_box)
        self.outcome_text_edit.setObjectName(u"outcome_text_edit")
        self.outcome_text_edit.setTabChangesFocus(True)
        self.outcome_text_edit.setMaximumSize(QSize(16777215, 64))

        self.outcome_text_layout.addWidget(self.outcome_text_edit)

        self.outcome_text_error_label = QLabel(self.outcome_text_box)
        self.outcome_text_error_label.setObjectName(u"outcome_text_error_label")
        self.outcome_text_error_label.setProperty(u"kind", u"error")
        self.outcome_text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_text_error_label.setWordWrap(True)

        self.outcome_text_layout.addWidget(self.outcome_text_error_label)


        self.layout.addWidget(self.outcome_text_box)

        self.removes_box = QWidget(PlacementsAdaptation)
        self.removes_box.setObjectName(u"removes_box")
        self.removes_layout = QVBoxLayout(self.removes_box)
        self.removes_layout.setSpacing(3)
        self.removes_layout.setObjectName(u"removes_layout")
        self.removes_layout.setContentsMargins(0, 0, 0, 0)
        self.removes_check = QCheckBox(self.removes_box)
        self.removes_check.setObjectName(u"removes_check")

        self.removes_layout.addWidget(self.removes_check)

        self.removes_error_label = QLabel(self.removes_box)
        self.removes_error_label.setObjectName(u"removes_error_label")
        self.removes_error_label.setProperty(u"kind", u"error")
        self.removes_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.removes_error_label.setWordWrap(True)

        self.removes_layout.addWidget(self.removes_error_label)


        self.layout.addWidget(self.removes_box)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_edit)
        self.responsible_label.setBuddy(self.responsible_edit)
        self.status_label.setBuddy(self.status_combo)
        self.since_label.setBuddy(self.since_edit)
        self.outcome_label.setBuddy(self.outcome_combo)
        self.outcome_text_label.setBuddy(self.outcome_text_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlacementsAdaptation)
    # setupUi

    def retranslateUi(self, PlacementsAdaptation):
        self.what_label.setText(QCoreApplication.translate("PlacementsAdaptation", u"Vad som anpassas", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("PlacementsAdaptation", u"Vad som anpassas", None))
#endif // QT_CONFIG(accessibility)
        self.what_error_label.setText("")
        self.responsible_label.setText(QCoreApplication.translate("PlacementsAdaptation", u"Vem ordnar det", None))
#if QT_CONFIG(accessibility)
        self.responsible_edit.setAccessibleName(QCoreApplication.translate("PlacementsAdaptation", u"Vem ordnar det", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_error_label.setText("")
        self.status_label.setText(QCoreApplication.translate("PlacementsAdaptation", u"L\u00e4ge", None))
#if QT_CONFIG(accessibility)
        self.status_combo.setAccessibleName(QCoreApplication.translate("PlacementsAdaptation", u"L\u00e4ge", None))
#endif // QT_CONFIG(accessibility)
        self.status_error_label.setText("")
        self.since_label.setText(QCoreApplication.translate("PlacementsAdaptation", u"Sedan", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("PlacementsAdaptation", u"Sedan", None))
#endif // QT_CONFIG(accessibility)
        self.since_error_label.setText("")
        self.outcome_label.setText(QCoreApplication.translate("PlacementsAdaptation", u"Utfall", None))
#if QT_CONFIG(accessibility)
        self.outcome_combo.setAccessibleName(QCoreApplication.translate("PlacementsAdaptation", u"Utfall", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_error_label.setText("")
        self.outcome_text_label.setText(QCoreApplication.translate("PlacementsAdaptation", u"Hur det gick", None))
#if QT_CONFIG(accessibility)
        self.outcome_text_edit.setAccessibleName(QCoreApplication.translate("PlacementsAdaptation", u"Hur det gick", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_text_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.removes_check.setAccessibleName(QCoreApplication.translate("PlacementsAdaptation", u"Ta bort anpassningen", None))
#endif // QT_CONFIG(accessibility)
        self.removes_check.setText(QCoreApplication.translate("PlacementsAdaptation", u"Ta bort anpassningen", None))
        self.removes_error_label.setText("")
        pass
    # retranslateUi

