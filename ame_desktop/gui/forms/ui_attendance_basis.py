# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_basis.ui'
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
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_AttendanceBasis(object):
    def setupUi(self, AttendanceBasis):
        if not AttendanceBasis.objectName():
            AttendanceBasis.setObjectName(u"AttendanceBasis")
        self.layout = QVBoxLayout(AttendanceBasis)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.who_box = QWidget(AttendanceBasis)
        self.who_box.setObjectName(u"who_box")
        self.who_layout = QVBoxLayout(self.who_box)
        self.who_layout.setSpacing(3)
        self.who_layout.setObjectName(u"who_layout")
        self.who_layout.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(self.who_box)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setWordWrap(True)

        self.who_layout.addWidget(self.who_label)

        self.remark_label = QLabel(self.who_box)
        self.remark_label.setObjectName(u"remark_label")
        self.remark_label.setProperty(u"kind", u"muted")
        self.remark_label.setTextFormat(Qt.TextFormat.PlainText)
        self.remark_label.setWordWrap(True)

        self.who_layout.addWidget(self.remark_label)


        self.layout.addWidget(self.who_box)

        self.ground_box = QWidget(AttendanceBasis)
        self.ground_box.setObjectName(u"ground_box")
        self.ground_layout = QVBoxLayout(self.ground_box)
        self.ground_layout.setSpacing(3)
        self.ground_layout.setObjectName(u"ground_layout")
        self.ground_layout.setContentsMargins(0, 0, 0, 0)
        self.ground_label = QLabel(self.ground_box)
        self.ground_label.setObjectName(u"ground_label")
        self.ground_label.setTextFormat(Qt.TextFormat.PlainText)

        self.ground_layout.addWidget(self.ground_label)

        self.ground_combo = QComboBox(self.ground_box)
        self.ground_combo.setObjectName(u"ground_combo")

        self.ground_layout.addWidget(self.ground_combo)

        self.ground_error_label = QLabel(self.ground_box)
        self.ground_error_label.setObjectName(u"ground_error_label")
        self.ground_error_label.setProperty(u"kind", u"error")
        self.ground_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ground_error_label.setWordWrap(True)

        self.ground_layout.addWidget(self.ground_error_label)


        self.layout.addWidget(self.ground_box)

        self.support_box = QWidget(AttendanceBasis)
        self.support_box.setObjectName(u"support_box")
        self.support_layout = QVBoxLayout(self.support_box)
        self.support_layout.setSpacing(3)
        self.support_layout.setObjectName(u"support_layout")
        self.support_layout.setContentsMargins(0, 0, 0, 0)
        self.support_label = QLabel(self.support_box)
        self.support_label.setObjectName(u"support_label")
        self.support_label.setTextFormat(Qt.TextFormat.PlainText)

        self.support_layout.addWidget(self.support_label)

        self.support_edit = QLineEdit(self.support_box)
        self.support_edit.setObjectName(u"support_edit")

        self.support_layout.addWidget(self.support_edit)

        self.support_error_label = QLabel(self.support_box)
        self.support_error_label.setObjectName(u"support_error_label")
        self.support_error_label.setProperty(u"kind", u"error")
        self.support_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.support_error_label.setWordWrap(True)

        self.support_layout.addWidget(self.support_error_label)


        self.layout.addWidget(self.support_box)

        self.harm_box = QWidget(AttendanceBasis)
        self.harm_box.setObjectName(u"harm_box")
        self.harm_layout = QVBoxLayout(self.harm_box)
        self.harm_layout.setSpacing(3)
        self.harm_layout.setObjectName(u"harm_layout")
        self.harm_layout.setContentsMargins(0, 0, 0, 0)
        self.harm_label = QLabel(self.harm_box)
        self.harm_label.setObjectName(u"harm_label")
        self.harm_label.setTextFormat(Qt.TextFormat.PlainText)

        self.harm_layout.addWidget(self.harm_label)

        self.harm_edit = QPlainTextEdit(self.harm_box)
        self.harm_edit.setObjectName(u"harm_edit")
        self.harm_edit.setTabChangesFocus(True)

        self.harm_layout.addWidget(self.harm_edit)

        self.harm_error_label = QLabel(self.harm_box)
        self.harm_error_label.setObjectName(u"harm_error_label")
        self.harm_error_label.setProperty(u"kind", u"error")
        self.harm_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.harm_error_label.setWordWrap(True)

        self.harm_layout.addWidget(self.harm_error_label)

        self.harm_hint_label = QLabel(self.harm_box)
        self.harm_hint_label.setObjectName(u"harm_hint_label")
        self.harm_hint_label.setProperty(u"kind", u"muted")
        self.harm_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.harm_hint_label.setWordWrap(True)

        self.harm_layout.addWidget(self.harm_hint_label)


        self.layout.addWidget(self.harm_box)

#if QT_CONFIG(shortcut)
        self.ground_label.setBuddy(self.ground_combo)
        self.support_label.setBuddy(self.support_edit)
        self.harm_label.setBuddy(self.harm_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ground_combo, self.support_edit)
        QWidget.setTabOrder(self.support_edit, self.harm_edit)

        self.retranslateUi(AttendanceBasis)
    # setupUi

    def retranslateUi(self, AttendanceBasis):
        self.who_label.setText("")
        self.remark_label.setText("")
        self.ground_label.setText(QCoreApplication.translate("AttendanceBasis", u"Varf\u00f6r f\u00e5r uppgifterna l\u00e4mnas? *", None))
#if QT_CONFIG(accessibility)
        self.ground_combo.setAccessibleName(QCoreApplication.translate("AttendanceBasis", u"Varf\u00f6r f\u00e5r uppgifterna l\u00e4mnas?", None))
#endif // QT_CONFIG(accessibility)
        self.ground_error_label.setText("")
        self.support_label.setText(QCoreApplication.translate("AttendanceBasis", u"Lag eller f\u00f6rordning *", None))
#if QT_CONFIG(accessibility)
        self.support_edit.setAccessibleName(QCoreApplication.translate("AttendanceBasis", u"Lag eller f\u00f6rordning", None))
#endif // QT_CONFIG(accessibility)
        self.support_edit.setPlaceholderText(QCoreApplication.translate("AttendanceBasis", u"Namn och paragraf", None))
        self.support_error_label.setText("")
        self.harm_label.setText(QCoreApplication.translate("AttendanceBasis", u"Varf\u00f6r lider ingen men av det? *", None))
#if QT_CONFIG(accessibility)
        self.harm_edit.setAccessibleName(QCoreApplication.translate("AttendanceBasis", u"Varf\u00f6r lider ingen men av det?", None))
#endif // QT_CONFIG(accessibility)
        self.harm_error_label.setText("")
        self.harm_hint_label.setText(QCoreApplication.translate("AttendanceBasis", u"Skriv kort vad du har pr\u00f6vat. Texten sparas med underlaget men st\u00e5r inte p\u00e5 det.", None))
        pass
    # retranslateUi

