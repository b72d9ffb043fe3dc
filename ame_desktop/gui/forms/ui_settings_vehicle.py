# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_vehicle.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_SettingsVehicle(object):
    def setupUi(self, SettingsVehicle):
        if not SettingsVehicle.objectName():
            SettingsVehicle.setObjectName(u"SettingsVehicle")
        self.layout = QVBoxLayout(SettingsVehicle)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(3)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(SettingsVehicle)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(SettingsVehicle)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_error_label = QLabel(SettingsVehicle)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setProperty(u"kind", u"error")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)

        self.name_layout.addWidget(self.name_error_label)


        self.layout.addLayout(self.name_layout)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(SettingsVehicle)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(SettingsVehicle)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(SettingsVehicle)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.layout.addLayout(self.kind_layout)

        self.registration_layout = QVBoxLayout()
        self.registration_layout.setSpacing(3)
        self.registration_layout.setObjectName(u"registration_layout")
        self.registration_label = QLabel(SettingsVehicle)
        self.registration_label.setObjectName(u"registration_label")
        self.registration_label.setTextFormat(Qt.TextFormat.PlainText)

        self.registration_layout.addWidget(self.registration_label)

        self.registration_edit = QLineEdit(SettingsVehicle)
        self.registration_edit.setObjectName(u"registration_edit")

        self.registration_layout.addWidget(self.registration_edit)

        self.registration_error_label = QLabel(SettingsVehicle)
        self.registration_error_label.setObjectName(u"registration_error_label")
        self.registration_error_label.setProperty(u"kind", u"error")
        self.registration_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.registration_error_label.setWordWrap(True)

        self.registration_layout.addWidget(self.registration_error_label)


        self.layout.addLayout(self.registration_layout)

        self.checked_until_layout = QVBoxLayout()
        self.checked_until_layout.setSpacing(3)
        self.checked_until_layout.setObjectName(u"checked_until_layout")
        self.checked_until_label = QLabel(SettingsVehicle)
        self.checked_until_label.setObjectName(u"checked_until_label")
        self.checked_until_label.setTextFormat(Qt.TextFormat.PlainText)

        self.checked_until_layout.addWidget(self.checked_until_label)

        self.checked_until_edit = QLineEdit(SettingsVehicle)
        self.checked_until_edit.setObjectName(u"checked_until_edit")

        self.checked_until_layout.addWidget(self.checked_until_edit)

        self.checked_until_error_label = QLabel(SettingsVehicle)
        self.checked_until_error_label.setObjectName(u"checked_until_error_label")
        self.checked_until_error_label.setProperty(u"kind", u"error")
        self.checked_until_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.checked_until_error_label.setWordWrap(True)

        self.checked_until_layout.addWidget(self.checked_until_error_label)


        self.layout.addLayout(self.checked_until_layout)

        self.active_layout = QVBoxLayout()
        self.active_layout.setSpacing(3)
        self.active_layout.setObjectName(u"active_layout")
        self.active_check = QCheckBox(SettingsVehicle)
        self.active_check.setObjectName(u"active_check")

        self.active_layout.addWidget(self.active_check)

        self.active_error_label = QLabel(SettingsVehicle)
        self.active_error_label.setObjectName(u"active_error_label")
        self.active_error_label.setProperty(u"kind", u"error")
        self.active_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.active_error_label.setWordWrap(True)

        self.active_layout.addWidget(self.active_error_label)


        self.layout.addLayout(self.active_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.registration_label.setBuddy(self.registration_edit)
        self.checked_until_label.setBuddy(self.checked_until_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.registration_edit)
        QWidget.setTabOrder(self.registration_edit, self.checked_until_edit)
        QWidget.setTabOrder(self.checked_until_edit, self.active_check)

        self.retranslateUi(SettingsVehicle)
    # setupUi

    def retranslateUi(self, SettingsVehicle):
        self.name_label.setText(QCoreApplication.translate("SettingsVehicle", u"Namn *", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SettingsVehicle", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.name_error_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("SettingsVehicle", u"Slag", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("SettingsVehicle", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.registration_label.setText(QCoreApplication.translate("SettingsVehicle", u"Registreringsnummer", None))
#if QT_CONFIG(accessibility)
        self.registration_edit.setAccessibleName(QCoreApplication.translate("SettingsVehicle", u"Registreringsnummer", None))
#endif // QT_CONFIG(accessibility)
        self.registration_error_label.setText("")
        self.checked_until_label.setText(QCoreApplication.translate("SettingsVehicle", u"Besiktad till", None))
#if QT_CONFIG(accessibility)
        self.checked_until_edit.setAccessibleName(QCoreApplication.translate("SettingsVehicle", u"Besiktad till", None))
#endif // QT_CONFIG(accessibility)
        self.checked_until_edit.setPlaceholderText(QCoreApplication.translate("SettingsVehicle", u"Till exempel 3 mars eller idag", None))
        self.checked_until_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.active_check.setAccessibleName(QCoreApplication.translate("SettingsVehicle", u"Anv\u00e4nds", None))
#endif // QT_CONFIG(accessibility)
        self.active_check.setText(QCoreApplication.translate("SettingsVehicle", u"Anv\u00e4nds", None))
        self.active_error_label.setText("")
        pass
    # retranslateUi

