# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'customers_contact.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_CustomersContact(object):
    def setupUi(self, CustomersContact):
        if not CustomersContact.objectName():
            CustomersContact.setObjectName(u"CustomersContact")
        self.layout = QVBoxLayout(CustomersContact)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.day_box = QWidget(CustomersContact)
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


        self.row_1_layout.addWidget(self.day_box)

        self.way_box = QWidget(CustomersContact)
        self.way_box.setObjectName(u"way_box")
        self.way_layout = QVBoxLayout(self.way_box)
        self.way_layout.setSpacing(3)
        self.way_layout.setObjectName(u"way_layout")
        self.way_layout.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.way_box)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setTextFormat(Qt.TextFormat.PlainText)

        self.way_layout.addWidget(self.way_label)

        self.way_combo = QComboBox(self.way_box)
        self.way_combo.setObjectName(u"way_combo")

        self.way_layout.addWidget(self.way_combo)

        self.way_error_label = QLabel(self.way_box)
        self.way_error_label.setObjectName(u"way_error_label")
        self.way_error_label.setProperty(u"kind", u"error")
        self.way_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.way_error_label.setWordWrap(True)

        self.way_layout.addWidget(self.way_error_label)


        self.row_1_layout.addWidget(self.way_box)

        self.row_1_layout.setStretch(0, 1)
        self.row_1_layout.setStretch(1, 1)

        self.layout.addLayout(self.row_1_layout)

        self.about_box = QWidget(CustomersContact)
        self.about_box.setObjectName(u"about_box")
        self.about_layout = QVBoxLayout(self.about_box)
        self.about_layout.setSpacing(3)
        self.about_layout.setObjectName(u"about_layout")
        self.about_layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(self.about_box)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)

        self.about_layout.addWidget(self.about_label)

        self.about_edit = QPlainTextEdit(self.about_box)
        self.about_edit.setObjectName(u"about_edit")
        self.about_edit.setTabChangesFocus(True)
        self.about_edit.setMinimumSize(QSize(0, 90))
        self.about_edit.setMaximumSize(QSize(16777215, 90))

        self.about_layout.addWidget(self.about_edit)

        self.about_error_label = QLabel(self.about_box)
        self.about_error_label.setObjectName(u"about_error_label")
        self.about_error_label.setProperty(u"kind", u"error")
        self.about_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_error_label.setWordWrap(True)

        self.about_layout.addWidget(self.about_error_label)


        self.layout.addWidget(self.about_box)

        self.honest_label = QLabel(CustomersContact)
        self.honest_label.setObjectName(u"honest_label")
        self.honest_label.setProperty(u"kind", u"muted")
        self.honest_label.setTextFormat(Qt.TextFormat.PlainText)
        self.honest_label.setWordWrap(True)

        self.layout.addWidget(self.honest_label)

        self.follow_up_on_box = QWidget(CustomersContact)
        self.follow_up_on_box.setObjectName(u"follow_up_on_box")
        self.follow_up_on_layout = QVBoxLayout(self.follow_up_on_box)
        self.follow_up_on_layout.setSpacing(3)
        self.follow_up_on_layout.setObjectName(u"follow_up_on_layout")
        self.follow_up_on_layout.setContentsMargins(0, 0, 0, 0)
        self.follow_up_on_label = QLabel(self.follow_up_on_box)
        self.follow_up_on_label.setObjectName(u"follow_up_on_label")
        self.follow_up_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.follow_up_on_layout.addWidget(self.follow_up_on_label)

        self.follow_up_on_edit = QLineEdit(self.follow_up_on_box)
        self.follow_up_on_edit.setObjectName(u"follow_up_on_edit")

        self.follow_up_on_layout.addWidget(self.follow_up_on_edit)

        self.follow_up_on_error_label = QLabel(self.follow_up_on_box)
        self.follow_up_on_error_label.setObjectName(u"follow_up_on_error_label")
        self.follow_up_on_error_label.setProperty(u"kind", u"error")
        self.follow_up_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.follow_up_on_error_label.setWordWrap(True)

        self.follow_up_on_layout.addWidget(self.follow_up_on_error_label)


        self.layout.addWidget(self.follow_up_on_box)

        self.earlier_label = QLabel(CustomersContact)
        self.earlier_label.setObjectName(u"earlier_label")
        self.earlier_label.setProperty(u"kind", u"muted")
        self.earlier_label.setTextFormat(Qt.TextFormat.PlainText)
        self.earlier_label.setWordWrap(True)

        self.layout.addWidget(self.earlier_label)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.way_label.setBuddy(self.way_combo)
        self.about_label.setBuddy(self.about_edit)
        self.follow_up_on_label.setBuddy(self.follow_up_on_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CustomersContact)
    # setupUi

    def retranslateUi(self, CustomersContact):
        self.day_label.setText(QCoreApplication.translate("CustomersContact", u"Dag *", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("CustomersContact", u"Dag", None))
#endif // QT_CONFIG(accessibility)
        self.day_error_label.setText("")
        self.way_label.setText(QCoreApplication.translate("CustomersContact", u"Hur", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("CustomersContact", u"Hur", None))
#endif // QT_CONFIG(accessibility)
        self.way_error_label.setText("")
        self.about_label.setText(QCoreApplication.translate("CustomersContact", u"Vad det handlade om *", None))
#if QT_CONFIG(accessibility)
        self.about_edit.setAccessibleName(QCoreApplication.translate("CustomersContact", u"Vad det handlade om", None))
#endif // QT_CONFIG(accessibility)
        self.about_error_label.setText("")
        self.honest_label.setText(QCoreApplication.translate("CustomersContact", u"Ber\u00e4tta vad deltagarna kan och vilket st\u00f6d som finns. Var \u00e4rlig, och h\u00f6r av dig igen ocks\u00e5 n\u00e4r det gick fel.", None))
        self.follow_up_on_label.setText(QCoreApplication.translate("CustomersContact", u"H\u00f6r av dig igen", None))
#if QT_CONFIG(accessibility)
        self.follow_up_on_edit.setAccessibleName(QCoreApplication.translate("CustomersContact", u"H\u00f6r av dig igen", None))
#endif // QT_CONFIG(accessibility)
        self.follow_up_on_edit.setPlaceholderText(QCoreApplication.translate("CustomersContact", u"Till exempel +30. L\u00e4mna tomt om inget \u00e4r lovat", None))
        self.follow_up_on_error_label.setText("")
        self.earlier_label.setText("")
        pass
    # retranslateUi

