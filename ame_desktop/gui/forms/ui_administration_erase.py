# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'administration_erase.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_AdministrationErase(object):
    def setupUi(self, AdministrationErase):
        if not AdministrationErase.objectName():
            AdministrationErase.setObjectName(u"AdministrationErase")
        self.layout = QVBoxLayout(AdministrationErase)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(AdministrationErase)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.path_label = QLabel(AdministrationErase)
        self.path_label.setObjectName(u"path_label")
        self.path_label.setTextFormat(Qt.TextFormat.PlainText)
        self.path_label.setWordWrap(True)

        self.layout.addWidget(self.path_label)

        self.path_edit = QLineEdit(AdministrationErase)
        self.path_edit.setObjectName(u"path_edit")

        self.layout.addWidget(self.path_edit)

        self.choose_button = QPushButton(AdministrationErase)
        self.choose_button.setObjectName(u"choose_button")

        self.layout.addWidget(self.choose_button)

        self.path_error_label = QLabel(AdministrationErase)
        self.path_error_label.setObjectName(u"path_error_label")
        self.path_error_label.setProperty(u"kind", u"error")
        self.path_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.path_error_label.setWordWrap(True)

        self.layout.addWidget(self.path_error_label)

        self.typed_label = QLabel(AdministrationErase)
        self.typed_label.setObjectName(u"typed_label")
        self.typed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.typed_label.setWordWrap(True)

        self.layout.addWidget(self.typed_label)

        self.typed_edit = QLineEdit(AdministrationErase)
        self.typed_edit.setObjectName(u"typed_edit")

        self.layout.addWidget(self.typed_edit)

        self.typed_error_label = QLabel(AdministrationErase)
        self.typed_error_label.setObjectName(u"typed_error_label")
        self.typed_error_label.setProperty(u"kind", u"error")
        self.typed_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.typed_error_label.setWordWrap(True)

        self.layout.addWidget(self.typed_error_label)

#if QT_CONFIG(shortcut)
        self.path_label.setBuddy(self.path_edit)
        self.typed_label.setBuddy(self.typed_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.path_edit, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.typed_edit)

        self.retranslateUi(AdministrationErase)
    # setupUi

    def retranslateUi(self, AdministrationErase):
        self.about_label.setText("")
        self.path_label.setText(QCoreApplication.translate("AdministrationErase", u"Arkivexporten", None))
#if QT_CONFIG(accessibility)
        self.path_edit.setAccessibleName(QCoreApplication.translate("AdministrationErase", u"Arkivexporten", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("AdministrationErase", u"Peka ut filen\u2026", None))
        self.path_error_label.setText("")
        self.typed_label.setText(QCoreApplication.translate("AdministrationErase", u"Skriv GALLRA", None))
#if QT_CONFIG(accessibility)
        self.typed_edit.setAccessibleName(QCoreApplication.translate("AdministrationErase", u"Skriv GALLRA", None))
#endif // QT_CONFIG(accessibility)
        self.typed_error_label.setText("")
        pass
    # retranslateUi

