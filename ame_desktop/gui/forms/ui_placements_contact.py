# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'placements_contact.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_PlacementsContact(object):
    def setupUi(self, PlacementsContact):
        if not PlacementsContact.objectName():
            PlacementsContact.setObjectName(u"PlacementsContact")
        self.layout = QVBoxLayout(PlacementsContact)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.due_on_box = QWidget(PlacementsContact)
        self.due_on_box.setObjectName(u"due_on_box")
        self.due_on_layout = QVBoxLayout(self.due_on_box)
        self.due_on_layout.setSpacing(3)
        self.due_on_layout.setObjectName(u"due_on_layout")
        self.due_on_layout.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(self.due_on_box)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.due_on_layout.addWidget(self.due_on_label)

        self.due_on_edit = QLineEdit(self.due_on_box)
        self.due_on_edit.setObjectName(u"due_on_edit")

        self.due_on_layout.addWidget(self.due_on_edit)

        self.due_on_error_label = QLabel(self.due_on_box)
        self.due_on_error_label.setObjectName(u"due_on_error_label")
        self.due_on_error_label.setProperty(u"kind", u"error")
        self.due_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_error_label.setWordWrap(True)

        self.due_on_layout.addWidget(self.due_on_error_label)


        self.row_1_layout.addWidget(self.due_on_box)

        self.held_on_box = QWidget(PlacementsContact)
        self.held_on_box.setObjectName(u"held_on_box")
        self.held_on_layout = QVBoxLayout(self.held_on_box)
        self.held_on_layout.setSpacing(3)
        self.held_on_layout.setObjectName(u"held_on_layout")
        self.held_on_layout.setContentsMargins(0, 0, 0, 0)
        self.held_on_label = QLabel(self.held_on_box)
        self.held_on_label.setObjectName(u"held_on_label")
        self.held_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.held_on_layout.addWidget(self.held_on_label)

        self.held_on_edit = QLineEdit(self.held_on_box)
        self.held_on_edit.setObjectName(u"held_on_edit")

        self.held_on_layout.addWidget(self.held_on_edit)

        self.held_on_error_label = QLabel(self.held_on_box)
        self.held_on_error_label.setObjectName(u"held_on_error_label")
        self.held_on_error_label.setProperty(u"kind", u"error")
        self.held_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_on_error_label.setWordWrap(True)

        self.held_on_layout.addWidget(self.held_on_error_label)


        self.row_1_layout.addWidget(self.held_on_box)

        self.row_1_layout.setStretch(0, 1)
        self.row_1_layout.setStretch(1, 1)

        self.layout.addLayout(self.row_1_layout)

        self.with_whom_box = QWidget(PlacementsContact)
        self.with_whom_box.setObjectName(u"with_whom_box")
        self.with_whom_layout = QVBoxLayout(self.with_whom_box)
        self.with_whom_layout.setSpacing(3)
        self.with_whom_layout.setObjectName(u"with_whom_layout")
        self.with_whom_layout.setContentsMargins(0, 0, 0, 0)
        self.with_whom_label = QLabel(self.with_whom_box)
        self.with_whom_label.setObjectName(u"with_whom_label")
        self.with_whom_label.setTextFormat(Qt.TextFormat.PlainText)

        self.with_whom_layout.addWidget(self.with_whom_label)

        self.with_whom_edit = QLineEdit(self.with_whom_box)
        self.with_whom_edit.setObjectName(u"with_whom_edit")

        self.with_whom_layout.addWidget(self.with_whom_edit)

        self.with_whom_error_label = QLabel(self.with_whom_box)
        self.with_whom_error_label.setObjectName(u"with_whom_error_label")
        self.with_whom_error_label.setProperty(u"kind", u"error")
        self.with_whom_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.with_whom_error_label.setWordWrap(True)

        self.with_whom_layout.addWidget(self.with_whom_error_label)


        self.layout.addWidget(self.with_whom_box)

        self.note_box = QWidget(PlacementsContact)
        self.note_box.setObjectName(u"note_box")
        self.note_layout = QVBoxLayout(self.note_box)
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_box)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.note_box)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMaximumSize(QSize(16777215, 64))

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(self.note_box)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addWidget(self.note_box)

        self.language_box = QWidget(PlacementsContact)
        self.language_box.setObjectName(u"language_box")
        self.language_layout = QVBoxLayout(self.language_box)
        self.language_layout.setSpacing(3)
        self.language_layout.setObjectName(u"language_layout")
        self.language_layout.setContentsMargins(0, 0, 0, 0)
        self.language_check = QCheckBox(self.language_box)
        self.language_check.setObjectName(u"language_check")

        self.language_layout.addWidget(self.language_check)

        self.language_error_label = QLabel(self.language_box)
        self.language_error_label.setObjectName(u"language_error_label")
        self.language_error_label.setProperty(u"kind", u"error")
        self.language_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.language_error_label.setWordWrap(True)

        self.language_layout.addWidget(self.language_error_label)


        self.layout.addWidget(self.language_box)

        self.removes_box = QWidget(PlacementsContact)
        self.removes_box.setObjectName(u"removes_box")
        self.removes_layout = QVBoxLayout(self.removes_box)
        self.removes_layout.setSpacing(3)
        self.removes_layout.setObjectName(u"removes_layout")
        self.removes_layout.setContentsMargins(0, 0, 0, 0)
        self.removes_check = QCheckBox(self.removes_box)
        self.removes_check.setObjectName(u"removes_check")

        self.removes_layout.addWidget(self.removes_check)

        self.removes_error_label = QLabel(self.removes_box)
        self.removes_error_label.setObjectName(u"removes_error_label")
        self.removes_error_label.setProperty(u"kind", u"error")
        self.removes_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.removes_error_label.setWordWrap(True)

        self.removes_layout.addWidget(self.removes_error_label)


        self.layout.addWidget(self.removes_box)

#if QT_CONFIG(shortcut)
        self.due_on_label.setBuddy(self.due_on_edit)
        self.held_on_label.setBuddy(self.held_on_edit)
        self.with_whom_label.setBuddy(self.with_whom_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlacementsContact)
    # setupUi

    def retranslateUi(self, PlacementsContact):
        self.due_on_label.setText(QCoreApplication.translate("PlacementsContact", u"Planerad den", None))
#if QT_CONFIG(accessibility)
        self.due_on_edit.setAccessibleName(QCoreApplication.translate("PlacementsContact", u"Planerad den", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_error_label.setText("")
        self.held_on_label.setText(QCoreApplication.translate("PlacementsContact", u"Genomf\u00f6rd den", None))
#if QT_CONFIG(accessibility)
        self.held_on_edit.setAccessibleName(QCoreApplication.translate("PlacementsContact", u"Genomf\u00f6rd den", None))
#endif // QT_CONFIG(accessibility)
        self.held_on_error_label.setText("")
        self.with_whom_label.setText(QCoreApplication.translate("PlacementsContact", u"Med vem", None))
#if QT_CONFIG(accessibility)
        self.with_whom_edit.setAccessibleName(QCoreApplication.translate("PlacementsContact", u"Med vem", None))
#endif // QT_CONFIG(accessibility)
        self.with_whom_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("PlacementsContact", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PlacementsContact", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.language_check.setAccessibleName(QCoreApplication.translate("PlacementsContact", u"Spr\u00e5kst\u00f6d: bes\u00f6k p\u00e5 arbetsplatsen", None))
#endif // QT_CONFIG(accessibility)
        self.language_check.setText(QCoreApplication.translate("PlacementsContact", u"Spr\u00e5kst\u00f6d: bes\u00f6k p\u00e5 arbetsplatsen", None))
        self.language_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.removes_check.setAccessibleName(QCoreApplication.translate("PlacementsContact", u"Ta bort st\u00f6dkontakten", None))
#endif // QT_CONFIG(accessibility)
        self.removes_check.setText(QCoreApplication.translate("PlacementsContact", u"Ta bort st\u00f6dkontakten", None))
        self.removes_error_label.setText("")
        pass
    # retranslateUi

