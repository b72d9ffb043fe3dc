# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_deputy.ui'
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

class Ui_SettingsDeputy(object):
    def setupUi(self, SettingsDeputy):
        if not SettingsDeputy.objectName():
            SettingsDeputy.setObjectName(u"SettingsDeputy")
        self.layout = QVBoxLayout(SettingsDeputy)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.staff_layout = QVBoxLayout()
        self.staff_layout.setSpacing(3)
        self.staff_layout.setObjectName(u"staff_layout")
        self.staff_label = QLabel(SettingsDeputy)
        self.staff_label.setObjectName(u"staff_label")
        self.staff_label.setTextFormat(Qt.TextFormat.PlainText)

        self.staff_layout.addWidget(self.staff_label)

        self.staff_combo = QComboBox(SettingsDeputy)
        self.staff_combo.setObjectName(u"staff_combo")

        self.staff_layout.addWidget(self.staff_combo)

        self.staff_error_label = QLabel(SettingsDeputy)
        self.staff_error_label.setObjectName(u"staff_error_label")
        self.staff_error_label.setProperty(u"kind", u"error")
        self.staff_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.staff_error_label.setWordWrap(True)

        self.staff_layout.addWidget(self.staff_error_label)


        self.layout.addLayout(self.staff_layout)

        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(SettingsDeputy)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(SettingsDeputy)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(SettingsDeputy)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.layout.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(SettingsDeputy)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(SettingsDeputy)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(SettingsDeputy)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.layout.addLayout(self.end_layout)

#if QT_CONFIG(shortcut)
        self.staff_label.setBuddy(self.staff_combo)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.staff_combo, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)

        self.retranslateUi(SettingsDeputy)
    # setupUi

    def retranslateUi(self, SettingsDeputy):
        self.staff_label.setText(QCoreApplication.translate("SettingsDeputy", u"St\u00e4llf\u00f6retr\u00e4dare *", None))
#if QT_CONFIG(accessibility)
        self.staff_combo.setAccessibleName(QCoreApplication.translate("SettingsDeputy", u"St\u00e4llf\u00f6retr\u00e4dare", None))
#endif // QT_CONFIG(accessibility)
        self.staff_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("SettingsDeputy", u"F\u00f6rsta dag *", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("SettingsDeputy", u"F\u00f6rsta dag", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("SettingsDeputy", u"Till exempel 3 mars eller +14", None))
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("SettingsDeputy", u"Sista dag *", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("SettingsDeputy", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("SettingsDeputy", u"Till exempel 3 mars eller +14", None))
        self.end_error_label.setText("")
        pass
    # retranslateUi

