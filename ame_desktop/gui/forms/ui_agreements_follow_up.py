# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agreements_follow_up.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_AgreementsFollowUp(object):
    def setupUi(self, AgreementsFollowUp):
        if not AgreementsFollowUp.objectName():
            AgreementsFollowUp.setObjectName(u"AgreementsFollowUp")
        self.layout = QVBoxLayout(AgreementsFollowUp)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(AgreementsFollowUp)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"kind", u"muted")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)

        self.layout.addWidget(self.text_label)

        self.days_row = QHBoxLayout()
        self.days_row.setSpacing(12)
        self.days_row.setObjectName(u"days_row")
        self.due_on_layout = QVBoxLayout()
        self.due_on_layout.setSpacing(3)
        self.due_on_layout.setObjectName(u"due_on_layout")
        self.due_on_label = QLabel(AgreementsFollowUp)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.due_on_layout.addWidget(self.due_on_label)

        self.due_on_edit = QLineEdit(AgreementsFollowUp)
        self.due_on_edit.setObjectName(u"due_on_edit")

        self.due_on_layout.addWidget(self.due_on_edit)

        self.due_on_error_label = QLabel(AgreementsFollowUp)
        self.due_on_error_label.setObjectName(u"due_on_error_label")
        self.due_on_error_label.setProperty(u"kind", u"error")
        self.due_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_error_label.setWordWrap(True)

        self.due_on_layout.addWidget(self.due_on_error_label)


        self.days_row.addLayout(self.due_on_layout)

        self.held_on_layout = QVBoxLayout()
        self.held_on_layout.setSpacing(3)
        self.held_on_layout.setObjectName(u"held_on_layout")
        self.held_on_label = QLabel(AgreementsFollowUp)
        self.held_on_label.setObjectName(u"held_on_label")
        self.held_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.held_on_layout.addWidget(self.held_on_label)

        self.held_on_edit = QLineEdit(AgreementsFollowUp)
        self.held_on_edit.setObjectName(u"held_on_edit")

        self.held_on_layout.addWidget(self.held_on_edit)

        self.held_on_error_label = QLabel(AgreementsFollowUp)
        self.held_on_error_label.setObjectName(u"held_on_error_label")
        self.held_on_error_label.setProperty(u"kind", u"error")
        self.held_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_on_error_label.setWordWrap(True)

        self.held_on_layout.addWidget(self.held_on_error_label)


        self.days_row.addLayout(self.held_on_layout)


        self.layout.addLayout(self.days_row)

        self.with_whom_layout = QVBoxLayout()
        self.with_whom_layout.setSpacing(3)
        self.with_whom_layout.setObjectName(u"with_whom_layout")
        self.with_whom_label = QLabel(AgreementsFollowUp)
        self.with_whom_label.setObjectName(u"with_whom_label")
        self.with_whom_label.setTextFormat(Qt.TextFormat.PlainText)

        self.with_whom_layout.addWidget(self.with_whom_label)

        self.with_whom_edit = QLineEdit(AgreementsFollowUp)
        self.with_whom_edit.setObjectName(u"with_whom_edit")

        self.with_whom_layout.addWidget(self.with_whom_edit)

        self.with_whom_error_label = QLabel(AgreementsFollowUp)
        self.with_whom_error_label.setObjectName(u"with_whom_error_label")
        self.with_whom_error_label.setProperty(u"kind", u"error")
        self.with_whom_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.with_whom_error_label.setWordWrap(True)

        self.with_whom_layout.addWidget(self.with_whom_error_label)


        self.layout.addLayout(self.with_whom_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(AgreementsFollowUp)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(AgreementsFollowUp)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 160))
        self.note_edit.setMaximumSize(QSize(16777215, 200))

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(AgreementsFollowUp)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

#if QT_CONFIG(shortcut)
        self.due_on_label.setBuddy(self.due_on_edit)
        self.held_on_label.setBuddy(self.held_on_edit)
        self.with_whom_label.setBuddy(self.with_whom_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.due_on_edit, self.held_on_edit)
        QWidget.setTabOrder(self.held_on_edit, self.with_whom_edit)
        QWidget.setTabOrder(self.with_whom_edit, self.note_edit)

        self.retranslateUi(AgreementsFollowUp)
    # setupUi

    def retranslateUi(self, AgreementsFollowUp):
        self.text_label.setText("")
        self.due_on_label.setText(QCoreApplication.translate("AgreementsFollowUp", u"Ska h\u00e5llas", None))
#if QT_CONFIG(accessibility)
        self.due_on_edit.setAccessibleName(QCoreApplication.translate("AgreementsFollowUp", u"Ska h\u00e5llas", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_error_label.setText("")
        self.held_on_label.setText(QCoreApplication.translate("AgreementsFollowUp", u"H\u00f6lls", None))
#if QT_CONFIG(accessibility)
        self.held_on_edit.setAccessibleName(QCoreApplication.translate("AgreementsFollowUp", u"H\u00f6lls", None))
#endif // QT_CONFIG(accessibility)
        self.held_on_edit.setPlaceholderText(QCoreApplication.translate("AgreementsFollowUp", u"Inte \u00e4n", None))
        self.held_on_error_label.setText("")
        self.with_whom_label.setText(QCoreApplication.translate("AgreementsFollowUp", u"Deltagare", None))
#if QT_CONFIG(accessibility)
        self.with_whom_edit.setAccessibleName(QCoreApplication.translate("AgreementsFollowUp", u"Deltagare", None))
#endif // QT_CONFIG(accessibility)
        self.with_whom_edit.setPlaceholderText(QCoreApplication.translate("AgreementsFollowUp", u"Till exempel kontaktpersonen", None))
        self.with_whom_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("AgreementsFollowUp", u"Vad ni kom fram till", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("AgreementsFollowUp", u"Vad ni kom fram till", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
        pass
    # retranslateUi

