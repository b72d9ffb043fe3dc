# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_qualification.ui'
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

class Ui_ParticipantsQualification(object):
    def setupUi(self, ParticipantsQualification):
        if not ParticipantsQualification.objectName():
            ParticipantsQualification.setObjectName(u"ParticipantsQualification")
        self.layout = QVBoxLayout(ParticipantsQualification)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(ParticipantsQualification)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ParticipantsQualification)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(ParticipantsQualification)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.layout.addLayout(self.kind_layout)

        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(3)
        self.text_layout.setObjectName(u"text_layout")
        self.text_label = QLabel(ParticipantsQualification)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QLineEdit(ParticipantsQualification)
        self.text_edit.setObjectName(u"text_edit")

        self.text_layout.addWidget(self.text_edit)

        self.text_error_label = QLabel(ParticipantsQualification)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setProperty(u"kind", u"error")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_error_label)


        self.layout.addLayout(self.text_layout)

        self.valid_to_layout = QVBoxLayout()
        self.valid_to_layout.setSpacing(3)
        self.valid_to_layout.setObjectName(u"valid_to_layout")
        self.valid_to_label = QLabel(ParticipantsQualification)
        self.valid_to_label.setObjectName(u"valid_to_label")
        self.valid_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_to_layout.addWidget(self.valid_to_label)

        self.valid_to_edit = QLineEdit(ParticipantsQualification)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.valid_to_layout.addWidget(self.valid_to_edit)

        self.valid_to_error_label = QLabel(ParticipantsQualification)
        self.valid_to_error_label.setObjectName(u"valid_to_error_label")
        self.valid_to_error_label.setProperty(u"kind", u"error")
        self.valid_to_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_to_error_label.setWordWrap(True)

        self.valid_to_layout.addWidget(self.valid_to_error_label)


        self.layout.addLayout(self.valid_to_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.text_label.setBuddy(self.text_edit)
        self.valid_to_label.setBuddy(self.valid_to_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.valid_to_edit)

        self.retranslateUi(ParticipantsQualification)
    # setupUi

    def retranslateUi(self, ParticipantsQualification):
        self.kind_label.setText(QCoreApplication.translate("ParticipantsQualification", u"Beh\u00f6righet", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ParticipantsQualification", u"Beh\u00f6righet", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.text_label.setText(QCoreApplication.translate("ParticipantsQualification", u"Niv\u00e5 eller namn", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("ParticipantsQualification", u"Niv\u00e5 eller namn", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsQualification", u"Till exempel A+B", None))
        self.text_error_label.setText("")
        self.valid_to_label.setText(QCoreApplication.translate("ParticipantsQualification", u"G\u00e5r ut", None))
#if QT_CONFIG(accessibility)
        self.valid_to_edit.setAccessibleName(QCoreApplication.translate("ParticipantsQualification", u"G\u00e5r ut", None))
#endif // QT_CONFIG(accessibility)
        self.valid_to_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsQualification", u"Till exempel 3 mars eller idag", None))
        self.valid_to_error_label.setText("")
        pass
    # retranslateUi

