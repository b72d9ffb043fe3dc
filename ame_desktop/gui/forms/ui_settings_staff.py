# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_staff.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_SettingsStaff(object):
    def setupUi(self, SettingsStaff):
        if not SettingsStaff.objectName():
            SettingsStaff.setObjectName(u"SettingsStaff")
        self.layout = QVBoxLayout(SettingsStaff)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(3)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(SettingsStaff)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(SettingsStaff)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_error_label = QLabel(SettingsStaff)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setProperty(u"kind", u"error")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)

        self.name_layout.addWidget(self.name_error_label)


        self.layout.addLayout(self.name_layout)

        self.login_layout = QVBoxLayout()
        self.login_layout.setSpacing(3)
        self.login_layout.setObjectName(u"login_layout")
        self.login_label = QLabel(SettingsStaff)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setTextFormat(Qt.TextFormat.PlainText)

        self.login_layout.addWidget(self.login_label)

        self.login_edit = QLineEdit(SettingsStaff)
        self.login_edit.setObjectName(u"login_edit")

        self.login_layout.addWidget(self.login_edit)

        self.login_error_label = QLabel(SettingsStaff)
        self.login_error_label.setObjectName(u"login_error_label")
        self.login_error_label.setProperty(u"kind", u"error")
        self.login_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.login_error_label.setWordWrap(True)

        self.login_layout.addWidget(self.login_error_label)


        self.layout.addLayout(self.login_layout)

        self.roles_title = QLabel(SettingsStaff)
        self.roles_title.setObjectName(u"roles_title")
        self.roles_title.setProperty(u"kind", u"heading")
        self.roles_title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.roles_title)

        self.roles_widget = QWidget(SettingsStaff)
        self.roles_widget.setObjectName(u"roles_widget")

        self.layout.addWidget(self.roles_widget)

        self.arenas_title = QLabel(SettingsStaff)
        self.arenas_title.setObjectName(u"arenas_title")
        self.arenas_title.setProperty(u"kind", u"heading")
        self.arenas_title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.arenas_title)

        self.arenas_widget = QWidget(SettingsStaff)
        self.arenas_widget.setObjectName(u"arenas_widget")

        self.layout.addWidget(self.arenas_widget)

        self.active_layout = QVBoxLayout()
        self.active_layout.setSpacing(3)
        self.active_layout.setObjectName(u"active_layout")
        self.active_check = QCheckBox(SettingsStaff)
        self.active_check.setObjectName(u"active_check")

        self.active_layout.addWidget(self.active_check)

        self.active_error_label = QLabel(SettingsStaff)
        self.active_error_label.setObjectName(u"active_error_label")
        self.active_error_label.setProperty(u"kind", u"error")
        self.active_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.active_error_label.setWordWrap(True)

        self.active_layout.addWidget(self.active_error_label)


        self.layout.addLayout(self.active_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.login_label.setBuddy(self.login_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.login_edit)
        QWidget.setTabOrder(self.login_edit, self.active_check)

        self.retranslateUi(SettingsStaff)
    # setupUi

    def retranslateUi(self, SettingsStaff):
        self.name_label.setText(QCoreApplication.translate("SettingsStaff", u"Namn *", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SettingsStaff", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.name_error_label.setText("")
        self.login_label.setText(QCoreApplication.translate("SettingsStaff", u"Anv\u00e4ndarnamn *", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("SettingsStaff", u"Anv\u00e4ndarnamn", None))
#endif // QT_CONFIG(accessibility)
        self.login_error_label.setText("")
        self.roles_title.setText(QCoreApplication.translate("SettingsStaff", u"Roller", None))
        self.arenas_title.setText(QCoreApplication.translate("SettingsStaff", u"Arenor som personen leder", None))
#if QT_CONFIG(accessibility)
        self.active_check.setAccessibleName(QCoreApplication.translate("SettingsStaff", u"Arbetar h\u00e4r", None))
#endif // QT_CONFIG(accessibility)
        self.active_check.setText(QCoreApplication.translate("SettingsStaff", u"Arbetar h\u00e4r", None))
        self.active_error_label.setText("")
        pass
    # retranslateUi

