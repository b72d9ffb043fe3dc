# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mapping_area.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_MappingArea(object):
    def setupUi(self, MappingArea):
        if not MappingArea.objectName():
            MappingArea.setObjectName(u"MappingArea")
        self.layout = QVBoxLayout(MappingArea)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(MappingArea)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.warning_label = QLabel(MappingArea)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setTextFormat(Qt.TextFormat.PlainText)
        self.warning_label.setWordWrap(True)

        self.layout.addWidget(self.warning_label)

        self.hinder_layout = QVBoxLayout()
        self.hinder_layout.setSpacing(3)
        self.hinder_layout.setObjectName(u"hinder_layout")
        self.hinder_label = QLabel(MappingArea)
        self.hinder_label.setObjectName(u"hinder_label")
        self.hinder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.hinder_layout.addWidget(self.hinder_label)

        self.hinder_edit = QPlainTextEdit(MappingArea)
        self.hinder_edit.setObjectName(u"hinder_edit")
        self.hinder_edit.setTabChangesFocus(True)
        self.hinder_edit.setProperty(u"kind", u"lines")

        self.hinder_layout.addWidget(self.hinder_edit)

        self.hinder_error_label = QLabel(MappingArea)
        self.hinder_error_label.setObjectName(u"hinder_error_label")
        self.hinder_error_label.setProperty(u"kind", u"error")
        self.hinder_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hinder_error_label.setWordWrap(True)

        self.hinder_layout.addWidget(self.hinder_error_label)


        self.layout.addLayout(self.hinder_layout)

        self.facts_layout = QVBoxLayout()
        self.facts_layout.setSpacing(3)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_label = QLabel(MappingArea)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.facts_label)

        self.facts_edit = QPlainTextEdit(MappingArea)
        self.facts_edit.setObjectName(u"facts_edit")
        self.facts_edit.setTabChangesFocus(True)
        self.facts_edit.setProperty(u"kind", u"lines")

        self.facts_layout.addWidget(self.facts_edit)

        self.facts_error_label = QLabel(MappingArea)
        self.facts_error_label.setObjectName(u"facts_error_label")
        self.facts_error_label.setProperty(u"kind", u"error")
        self.facts_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_error_label.setWordWrap(True)

        self.facts_layout.addWidget(self.facts_error_label)


        self.layout.addLayout(self.facts_layout)

        self.resources_layout = QVBoxLayout()
        self.resources_layout.setSpacing(3)
        self.resources_layout.setObjectName(u"resources_layout")
        self.resources_label = QLabel(MappingArea)
        self.resources_label.setObjectName(u"resources_label")
        self.resources_label.setTextFormat(Qt.TextFormat.PlainText)

        self.resources_layout.addWidget(self.resources_label)

        self.resources_edit = QPlainTextEdit(MappingArea)
        self.resources_edit.setObjectName(u"resources_edit")
        self.resources_edit.setTabChangesFocus(True)
        self.resources_edit.setProperty(u"kind", u"lines")

        self.resources_layout.addWidget(self.resources_edit)

        self.resources_error_label = QLabel(MappingArea)
        self.resources_error_label.setObjectName(u"resources_error_label")
        self.resources_error_label.setProperty(u"kind", u"error")
        self.resources_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.resources_error_label.setWordWrap(True)

        self.resources_layout.addWidget(self.resources_error_label)


        self.layout.addLayout(self.resources_layout)

        self.questions_label = QLabel(MappingArea)
        self.questions_label.setObjectName(u"questions_label")
        self.questions_label.setProperty(u"kind", u"muted")
        self.questions_label.setTextFormat(Qt.TextFormat.PlainText)
        self.questions_label.setWordWrap(True)

        self.layout.addWidget(self.questions_label)

#if QT_CONFIG(shortcut)
        self.hinder_label.setBuddy(self.hinder_edit)
        self.facts_label.setBuddy(self.facts_edit)
        self.resources_label.setBuddy(self.resources_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.hinder_edit, self.facts_edit)
        QWidget.setTabOrder(self.facts_edit, self.resources_edit)

        self.retranslateUi(MappingArea)
    # setupUi

    def retranslateUi(self, MappingArea):
        self.about_label.setText("")
        self.warning_label.setText("")
        self.hinder_label.setText(QCoreApplication.translate("MappingArea", u"Hinder f\u00f6r arbete", None))
#if QT_CONFIG(accessibility)
        self.hinder_edit.setAccessibleName(QCoreApplication.translate("MappingArea", u"Hinder f\u00f6r arbete", None))
#endif // QT_CONFIG(accessibility)
        self.hinder_error_label.setText("")
        self.facts_label.setText(QCoreApplication.translate("MappingArea", u"Fakta", None))
#if QT_CONFIG(accessibility)
        self.facts_edit.setAccessibleName(QCoreApplication.translate("MappingArea", u"Fakta", None))
#endif // QT_CONFIG(accessibility)
        self.facts_error_label.setText("")
        self.resources_label.setText(QCoreApplication.translate("MappingArea", u"Resurser f\u00f6r arbete", None))
#if QT_CONFIG(accessibility)
        self.resources_edit.setAccessibleName(QCoreApplication.translate("MappingArea", u"Resurser f\u00f6r arbete", None))
#endif // QT_CONFIG(accessibility)
        self.resources_error_label.setText("")
        self.questions_label.setText("")
        pass
    # retranslateUi

