# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mapping_sign.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_MappingSign(object):
    def setupUi(self, MappingSign):
        if not MappingSign.objectName():
            MappingSign.setObjectName(u"MappingSign")
        self.layout = QVBoxLayout(MappingSign)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(MappingSign)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.signed_on_layout = QVBoxLayout()
        self.signed_on_layout.setSpacing(3)
        self.signed_on_layout.setObjectName(u"signed_on_layout")
        self.signed_on_label = QLabel(MappingSign)
        self.signed_on_label.setObjectName(u"signed_on_label")
        self.signed_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.signed_on_layout.addWidget(self.signed_on_label)

        self.signed_on_edit = QLineEdit(MappingSign)
        self.signed_on_edit.setObjectName(u"signed_on_edit")

        self.signed_on_layout.addWidget(self.signed_on_edit)

        self.signed_on_error_label = QLabel(MappingSign)
        self.signed_on_error_label.setObjectName(u"signed_on_error_label")
        self.signed_on_error_label.setProperty(u"kind", u"error")
        self.signed_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signed_on_error_label.setWordWrap(True)

        self.signed_on_layout.addWidget(self.signed_on_error_label)


        self.layout.addLayout(self.signed_on_layout)

        self.signed_by_layout = QVBoxLayout()
        self.signed_by_layout.setSpacing(3)
        self.signed_by_layout.setObjectName(u"signed_by_layout")
        self.signed_by_label = QLabel(MappingSign)
        self.signed_by_label.setObjectName(u"signed_by_label")
        self.signed_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.signed_by_layout.addWidget(self.signed_by_label)

        self.signed_by_edit = QLineEdit(MappingSign)
        self.signed_by_edit.setObjectName(u"signed_by_edit")

        self.signed_by_layout.addWidget(self.signed_by_edit)

        self.signed_by_error_label = QLabel(MappingSign)
        self.signed_by_error_label.setObjectName(u"signed_by_error_label")
        self.signed_by_error_label.setProperty(u"kind", u"error")
        self.signed_by_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signed_by_error_label.setWordWrap(True)

        self.signed_by_layout.addWidget(self.signed_by_error_label)


        self.layout.addLayout(self.signed_by_layout)

        self.word_layout = QVBoxLayout()
        self.word_layout.setSpacing(3)
        self.word_layout.setObjectName(u"word_layout")
        self.word_label = QLabel(MappingSign)
        self.word_label.setObjectName(u"word_label")
        self.word_label.setTextFormat(Qt.TextFormat.PlainText)

        self.word_layout.addWidget(self.word_label)

        self.word_edit = QLineEdit(MappingSign)
        self.word_edit.setObjectName(u"word_edit")

        self.word_layout.addWidget(self.word_edit)

        self.word_error_label = QLabel(MappingSign)
        self.word_error_label.setObjectName(u"word_error_label")
        self.word_error_label.setProperty(u"kind", u"error")
        self.word_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.word_error_label.setWordWrap(True)

        self.word_layout.addWidget(self.word_error_label)


        self.layout.addLayout(self.word_layout)

#if QT_CONFIG(shortcut)
        self.signed_on_label.setBuddy(self.signed_on_edit)
        self.signed_by_label.setBuddy(self.signed_by_edit)
        self.word_label.setBuddy(self.word_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.signed_on_edit, self.signed_by_edit)
        QWidget.setTabOrder(self.signed_by_edit, self.word_edit)

        self.retranslateUi(MappingSign)
    # setupUi

    def retranslateUi(self, MappingSign):
        self.about_label.setText("")
        self.signed_on_label.setText(QCoreApplication.translate("MappingSign", u"Dag p\u00e5 papperet *", None))
#if QT_CONFIG(accessibility)
        self.signed_on_edit.setAccessibleName(QCoreApplication.translate("MappingSign", u"Dag p\u00e5 papperet", None))
#endif // QT_CONFIG(accessibility)
        self.signed_on_error_label.setText("")
        self.signed_by_label.setText(QCoreApplication.translate("MappingSign", u"Undertecknad av *", None))
#if QT_CONFIG(accessibility)
        self.signed_by_edit.setAccessibleName(QCoreApplication.translate("MappingSign", u"Undertecknad av", None))
#endif // QT_CONFIG(accessibility)
        self.signed_by_error_label.setText("")
        self.word_label.setText(QCoreApplication.translate("MappingSign", u"Skriv UNDERTECKNAD", None))
#if QT_CONFIG(accessibility)
        self.word_edit.setAccessibleName(QCoreApplication.translate("MappingSign", u"Skriv UNDERTECKNAD", None))
#endif // QT_CONFIG(accessibility)
        self.word_error_label.setText("")
        pass
    # retranslateUi

