# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_again.ui'
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
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_IntakeAgain(object):
    def setupUi(self, IntakeAgain):
        if not IntakeAgain.objectName():
            IntakeAgain.setObjectName(u"IntakeAgain")
        self.layout = QVBoxLayout(IntakeAgain)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.route_layout = QVBoxLayout()
        self.route_layout.setSpacing(3)
        self.route_layout.setObjectName(u"route_layout")
        self.route_label = QLabel(IntakeAgain)
        self.route_label.setObjectName(u"route_label")
        self.route_label.setTextFormat(Qt.TextFormat.PlainText)

        self.route_layout.addWidget(self.route_label)

        self.route_combo = QComboBox(IntakeAgain)
        self.route_combo.setObjectName(u"route_combo")

        self.route_layout.addWidget(self.route_combo)

        self.route_error_label = QLabel(IntakeAgain)
        self.route_error_label.setObjectName(u"route_error_label")
        self.route_error_label.setProperty(u"kind", u"error")
        self.route_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.route_error_label.setWordWrap(True)

        self.route_layout.addWidget(self.route_error_label)


        self.layout.addLayout(self.route_layout)

        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(12)
        self.row_1.setObjectName(u"row_1")
        self.referred_by_layout = QVBoxLayout()
        self.referred_by_layout.setSpacing(3)
        self.referred_by_layout.setObjectName(u"referred_by_layout")
        self.referred_by_label = QLabel(IntakeAgain)
        self.referred_by_label.setObjectName(u"referred_by_label")
        self.referred_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.referred_by_layout.addWidget(self.referred_by_label)

        self.referred_by_edit = QLineEdit(IntakeAgain)
        self.referred_by_edit.setObjectName(u"referred_by_edit")

        self.referred_by_layout.addWidget(self.referred_by_edit)

        self.referred_by_error_label = QLabel(IntakeAgain)
        self.referred_by_error_label.setObjectName(u"referred_by_error_label")
        self.referred_by_error_label.setProperty(u"kind", u"error")
        self.referred_by_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.referred_by_error_label.setWordWrap(True)

        self.referred_by_layout.addWidget(self.referred_by_error_label)


        self.row_1.addLayout(self.referred_by_layout)

        self.forum_layout = QVBoxLayout()
        self.forum_layout.setSpacing(3)
        self.forum_layout.setObjectName(u"forum_layout")
        self.forum_label = QLabel(IntakeAgain)
        self.forum_label.setObjectName(u"forum_label")
        self.forum_label.setTextFormat(Qt.TextFormat.PlainText)

        self.forum_layout.addWidget(self.forum_label)

        self.forum_edit = QLineEdit(IntakeAgain)
        self.forum_edit.setObjectName(u"forum_edit")

        self.forum_layout.addWidget(self.forum_edit)

        self.forum_error_label = QLabel(IntakeAgain)
        self.forum_error_label.setObjectName(u"forum_error_label")
        self.forum_error_label.setProperty(u"kind", u"error")
        self.forum_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.forum_error_label.setWordWrap(True)

        self.forum_layout.addWidget(self.forum_error_label)


        self.row_1.addLayout(self.forum_layout)


        self.layout.addLayout(self.row_1)

        self.received_on_layout = QVBoxLayout()
        self.received_on_layout.setSpacing(3)
        self.received_on_layout.setObjectName(u"received_on_layout")
        self.received_on_label = QLabel(IntakeAgain)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.received_on_layout.addWidget(self.received_on_label)

        self.received_on_edit = QLineEdit(IntakeAgain)
        self.received_on_edit.setObjectName(u"received_on_edit")

        self.received_on_layout.addWidget(self.received_on_edit)

        self.received_on_error_label = QLabel(IntakeAgain)
        self.received_on_error_label.setObjectName(u"received_on_error_label")
        self.received_on_error_label.setProperty(u"kind", u"error")
        self.received_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_error_label.setWordWrap(True)

        self.received_on_layout.addWidget(self.received_on_error_label)


        self.layout.addLayout(self.received_on_layout)

        self.owner_name_layout = QVBoxLayout()
        self.owner_name_layout.setSpacing(3)
        self.owner_name_layout.setObjectName(u"owner_name_layout")
        self.owner_name_label = QLabel(IntakeAgain)
        self.owner_name_label.setObjectName(u"owner_name_label")
        self.owner_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.owner_name_layout.addWidget(self.owner_name_label)

        self.owner_name_edit = QLineEdit(IntakeAgain)
        self.owner_name_edit.setObjectName(u"owner_name_edit")

        self.owner_name_layout.addWidget(self.owner_name_edit)

        self.owner_name_error_label = QLabel(IntakeAgain)
        self.owner_name_error_label.setObjectName(u"owner_name_error_label")
        self.owner_name_error_label.setProperty(u"kind", u"error")
        self.owner_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_name_error_label.setWordWrap(True)

        self.owner_name_layout.addWidget(self.owner_name_error_label)


        self.layout.addLayout(self.owner_name_layout)

#if QT_CONFIG(shortcut)
        self.route_label.setBuddy(self.route_combo)
        self.referred_by_label.setBuddy(self.referred_by_edit)
        self.forum_label.setBuddy(self.forum_edit)
        self.received_on_label.setBuddy(self.received_on_edit)
        self.owner_name_label.setBuddy(self.owner_name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.route_combo, self.referred_by_edit)
        QWidget.setTabOrder(self.referred_by_edit, self.forum_edit)
        QWidget.setTabOrder(self.forum_edit, self.received_on_edit)
        QWidget.setTabOrder(self.received_on_edit, self.owner_name_edit)

        self.retranslateUi(IntakeAgain)
    # setupUi

    def retranslateUi(self, IntakeAgain):
        self.route_label.setText(QCoreApplication.translate("IntakeAgain", u"V\u00e4g in *", None))
#if QT_CONFIG(accessibility)
        self.route_combo.setAccessibleName(QCoreApplication.translate("IntakeAgain", u"V\u00e4g in", None))
#endif // QT_CONFIG(accessibility)
        self.route_error_label.setText("")
        self.referred_by_label.setText(QCoreApplication.translate("IntakeAgain", u"Aktualiserad av", None))
#if QT_CONFIG(accessibility)
        self.referred_by_edit.setAccessibleName(QCoreApplication.translate("IntakeAgain", u"Aktualiserad av", None))
#endif // QT_CONFIG(accessibility)
        self.referred_by_error_label.setText("")
        self.forum_label.setText(QCoreApplication.translate("IntakeAgain", u"Forum", None))
#if QT_CONFIG(accessibility)
        self.forum_edit.setAccessibleName(QCoreApplication.translate("IntakeAgain", u"Forum", None))
#endif // QT_CONFIG(accessibility)
        self.forum_error_label.setText("")
        self.received_on_label.setText(QCoreApplication.translate("IntakeAgain", u"Inkom *", None))
#if QT_CONFIG(accessibility)
        self.received_on_edit.setAccessibleName(QCoreApplication.translate("IntakeAgain", u"Inkom", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_error_label.setText("")
        self.owner_name_label.setText(QCoreApplication.translate("IntakeAgain", u"\u00c4rende\u00e4gare utanf\u00f6r enheten", None))
#if QT_CONFIG(accessibility)
        self.owner_name_edit.setAccessibleName(QCoreApplication.translate("IntakeAgain", u"\u00c4rende\u00e4gare utanf\u00f6r enheten", None))
#endif // QT_CONFIG(accessibility)
        self.owner_name_error_label.setText("")
        pass
    # retranslateUi

