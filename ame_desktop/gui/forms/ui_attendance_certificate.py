# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_certificate.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_AttendanceCertificate(object):
    def setupUi(self, AttendanceCertificate):
        if not AttendanceCertificate.objectName():
            AttendanceCertificate.setObjectName(u"AttendanceCertificate")
        self.layout = QVBoxLayout(AttendanceCertificate)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.sick_box = QWidget(AttendanceCertificate)
        self.sick_box.setObjectName(u"sick_box")
        self.sick_layout = QVBoxLayout(self.sick_box)
        self.sick_layout.setSpacing(3)
        self.sick_layout.setObjectName(u"sick_layout")
        self.sick_layout.setContentsMargins(0, 0, 0, 0)
        self.sick_label = QLabel(self.sick_box)
        self.sick_label.setObjectName(u"sick_label")
        self.sick_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sick_label.setWordWrap(True)

        self.sick_layout.addWidget(self.sick_label)


        self.layout.addWidget(self.sick_box)

        self.valid_to_box = QWidget(AttendanceCertificate)
        self.valid_to_box.setObjectName(u"valid_to_box")
        self.valid_to_layout = QVBoxLayout(self.valid_to_box)
        self.valid_to_layout.setSpacing(3)
        self.valid_to_layout.setObjectName(u"valid_to_layout")
        self.valid_to_layout.setContentsMargins(0, 0, 0, 0)
        self.valid_to_label = QLabel(self.valid_to_box)
        self.valid_to_label.setObjectName(u"valid_to_label")
        self.valid_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_to_layout.addWidget(self.valid_to_label)

        self.valid_to_edit = QLineEdit(self.valid_to_box)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.valid_to_layout.addWidget(self.valid_to_edit)

        self.valid_to_error_label = QLabel(self.valid_to_box)
        self.valid_to_error_label.setObjectName(u"valid_to_error_label")
        self.valid_to_error_label.setProperty(u"kind", u"error")
        self.valid_to_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_to_error_label.setWordWrap(True)

        self.valid_to_layout.addWidget(self.valid_to_error_label)

        self.valid_to_hint_label = QLabel(self.valid_to_box)
        self.valid_to_hint_label.setObjectName(u"valid_to_hint_label")
        self.valid_to_hint_label.setProperty(u"kind", u"muted")
        self.valid_to_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_to_hint_label.setWordWrap(True)

        self.valid_to_layout.addWidget(self.valid_to_hint_label)


        self.layout.addWidget(self.valid_to_box)

        self.extent_box = QWidget(AttendanceCertificate)
        self.extent_box.setObjectName(u"extent_box")
        self.extent_layout = QVBoxLayout(self.extent_box)
        self.extent_layout.setSpacing(3)
        self.extent_layout.setObjectName(u"extent_layout")
        self.extent_layout.setContentsMargins(0, 0, 0, 0)
        self.extent_label = QLabel(self.extent_box)
        self.extent_label.setObjectName(u"extent_label")
        self.extent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.extent_layout.addWidget(self.extent_label)

        self.extent_combo = QComboBox(self.extent_box)
        self.extent_combo.setObjectName(u"extent_combo")

        self.extent_layout.addWidget(self.extent_combo)


        self.layout.addWidget(self.extent_box)

#if QT_CONFIG(shortcut)
        self.valid_to_label.setBuddy(self.valid_to_edit)
        self.extent_label.setBuddy(self.extent_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AttendanceCertificate)
    # setupUi

    def retranslateUi(self, AttendanceCertificate):
        self.sick_label.setText("")
        self.valid_to_label.setText(QCoreApplication.translate("AttendanceCertificate", u"Intyg t.o.m. *", None))
#if QT_CONFIG(accessibility)
        self.valid_to_edit.setAccessibleName(QCoreApplication.translate("AttendanceCertificate", u"Intyg till och med", None))
#endif // QT_CONFIG(accessibility)
        self.valid_to_edit.setPlaceholderText(QCoreApplication.translate("AttendanceCertificate", u"Till exempel 4 december eller +14", None))
        self.valid_to_error_label.setText("")
        self.valid_to_hint_label.setText(QCoreApplication.translate("AttendanceCertificate", u"Bara sista dagen sparas, aldrig varf\u00f6r.", None))
        self.extent_label.setText(QCoreApplication.translate("AttendanceCertificate", u"Omfattning", None))
#if QT_CONFIG(accessibility)
        self.extent_combo.setAccessibleName(QCoreApplication.translate("AttendanceCertificate", u"Omfattning", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

