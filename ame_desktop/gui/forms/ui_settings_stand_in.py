# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_stand_in.ui'
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

class Ui_SettingsStandIn(object):
    def setupUi(self, SettingsStandIn):
        if not SettingsStandIn.objectName():
            SettingsStandIn.setObjectName(u"SettingsStandIn")
        self.layout = QVBoxLayout(SettingsStandIn)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.away_layout = QVBoxLayout()
        self.away_layout.setSpacing(3)
        self.away_layout.setObjectName(u"away_layout")
        self.away_label = QLabel(SettingsStandIn)
        self.away_label.setObjectName(u"away_label")
        self.away_label.setTextFormat(Qt.TextFormat.PlainText)

        self.away_layout.addWidget(self.away_label)

        self.away_combo = QComboBox(SettingsStandIn)
        self.away_combo.setObjectName(u"away_combo")

        self.away_layout.addWidget(self.away_combo)

        self.away_error_label = QLabel(SettingsStandIn)
        self.away_error_label.setObjectName(u"away_error_label")
        self.away_error_label.setProperty(u"kind", u"error")
        self.away_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.away_error_label.setWordWrap(True)

        self.away_layout.addWidget(self.away_error_label)


        self.layout.addLayout(self.away_layout)

        self.stand_in_layout = QVBoxLayout()
        self.stand_in_layout.setSpacing(3)
        self.stand_in_layout.setObjectName(u"stand_in_layout")
        self.stand_in_label = QLabel(SettingsStandIn)
        self.stand_in_label.setObjectName(u"stand_in_label")
        self.stand_in_label.setTextFormat(Qt.TextFormat.PlainText)

        self.stand_in_layout.addWidget(self.stand_in_label)

        self.stand_in_combo = QComboBox(SettingsStandIn)
        self.stand_in_combo.setObjectName(u"stand_in_combo")

        self.stand_in_layout.addWidget(self.stand_in_combo)

        self.stand_in_error_label = QLabel(SettingsStandIn)
        self.stand_in_error_label.setObjectName(u"stand_in_error_label")
        self.stand_in_error_label.setProperty(u"kind", u"error")
        self.stand_in_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stand_in_error_label.setWordWrap(True)

        self.stand_in_layout.addWidget(self.stand_in_error_label)


        self.layout.addLayout(self.stand_in_layout)

        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(SettingsStandIn)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(SettingsStandIn)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(SettingsStandIn)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.layout.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(SettingsStandIn)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(SettingsStandIn)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(SettingsStandIn)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.layout.addLayout(self.end_layout)

#if QT_CONFIG(shortcut)
        self.away_label.setBuddy(self.away_combo)
        self.stand_in_label.setBuddy(self.stand_in_combo)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.away_combo, self.stand_in_combo)
        QWidget.setTabOrder(self.stand_in_combo, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)

        self.retranslateUi(SettingsStandIn)
    # setupUi

    def retranslateUi(self, SettingsStandIn):
        self.away_label.setText(QCoreApplication.translate("SettingsStandIn", u"Borta *", None))
#if QT_CONFIG(accessibility)
        self.away_combo.setAccessibleName(QCoreApplication.translate("SettingsStandIn", u"Borta", None))
#endif // QT_CONFIG(accessibility)
        self.away_error_label.setText("")
        self.stand_in_label.setText(QCoreApplication.translate("SettingsStandIn", u"Vikarie *", None))
#if QT_CONFIG(accessibility)
        self.stand_in_combo.setAccessibleName(QCoreApplication.translate("SettingsStandIn", u"Vikarie", None))
#endif // QT_CONFIG(accessibility)
        self.stand_in_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("SettingsStandIn", u"F\u00f6rsta dag *", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("SettingsStandIn", u"F\u00f6rsta dag", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("SettingsStandIn", u"Till exempel 3 mars eller +14", None))
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("SettingsStandIn", u"Sista dag *", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("SettingsStandIn", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("SettingsStandIn", u"Till exempel 3 mars eller +14", None))
        self.end_error_label.setText("")
        pass
    # retranslateUi

