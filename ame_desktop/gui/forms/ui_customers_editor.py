# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'customers_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_CustomersEditor(object):
    def setupUi(self, CustomersEditor):
        if not CustomersEditor.objectName():
            CustomersEditor.setObjectName(u"CustomersEditor")
        self.layout = QVBoxLayout(CustomersEditor)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(3)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(CustomersEditor)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(CustomersEditor)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_error_label = QLabel(CustomersEditor)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setProperty(u"kind", u"error")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)

        self.name_layout.addWidget(self.name_error_label)


        self.layout.addLayout(self.name_layout)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(CustomersEditor)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(CustomersEditor)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(CustomersEditor)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.layout.addLayout(self.kind_layout)

        self.birth_date_layout = QVBoxLayout()
        self.birth_date_layout.setSpacing(3)
        self.birth_date_layout.setObjectName(u"birth_date_layout")
        self.birth_date_label = QLabel(CustomersEditor)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_date_layout.addWidget(self.birth_date_label)

        self.birth_date_edit = QLineEdit(CustomersEditor)
        self.birth_date_edit.setObjectName(u"birth_date_edit")

        self.birth_date_layout.addWidget(self.birth_date_edit)

        self.birth_date_error_label = QLabel(CustomersEditor)
        self.birth_date_error_label.setObjectName(u"birth_date_error_label")
        self.birth_date_error_label.setProperty(u"kind", u"error")
        self.birth_date_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.birth_date_error_label.setWordWrap(True)

        self.birth_date_layout.addWidget(self.birth_date_error_label)


        self.layout.addLayout(self.birth_date_layout)

        self.contact_layout = QVBoxLayout()
        self.contact_layout.setSpacing(3)
        self.contact_layout.setObjectName(u"contact_layout")
        self.contact_label = QLabel(CustomersEditor)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)

        self.contact_layout.addWidget(self.contact_label)

        self.contact_edit = QLineEdit(CustomersEditor)
        self.contact_edit.setObjectName(u"contact_edit")

        self.contact_layout.addWidget(self.contact_edit)

        self.contact_error_label = QLabel(CustomersEditor)
        self.contact_error_label.setObjectName(u"contact_error_label")
        self.contact_error_label.setProperty(u"kind", u"error")
        self.contact_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_error_label.setWordWrap(True)

        self.contact_layout.addWidget(self.contact_error_label)


        self.layout.addLayout(self.contact_layout)

        self.reach_row = QHBoxLayout()
        self.reach_row.setSpacing(12)
        self.reach_row.setObjectName(u"reach_row")
        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(3)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_label = QLabel(CustomersEditor)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(CustomersEditor)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_error_label = QLabel(CustomersEditor)
        self.phone_error_label.setObjectName(u"phone_error_label")
        self.phone_error_label.setProperty(u"kind", u"error")
        self.phone_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_error_label.setWordWrap(True)

        self.phone_layout.addWidget(self.phone_error_label)


        self.reach_row.addLayout(self.phone_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(3)
        self.email_layout.setObjectName(u"email_layout")
        self.email_label = QLabel(CustomersEditor)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(CustomersEditor)
        self.email_edit.setObjectName(u"email_edit")

        self.email_layout.addWidget(self.email_edit)

        self.email_error_label = QLabel(CustomersEditor)
        self.email_error_label.setObjectName(u"email_error_label")
        self.email_error_label.setProperty(u"kind", u"error")
        self.email_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.email_error_label.setWordWrap(True)

        self.email_layout.addWidget(self.email_error_label)


        self.reach_row.addLayout(self.email_layout)


        self.layout.addLayout(self.reach_row)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(3)
        self.address_layout.setObjectName(u"address_layout")
        self.address_label = QLabel(CustomersEditor)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)

        self.address_layout.addWidget(self.address_label)

        self.address_edit = QLineEdit(CustomersEditor)
        self.address_edit.setObjectName(u"address_edit")

        self.address_layout.addWidget(self.address_edit)

        self.address_error_label = QLabel(CustomersEditor)
        self.address_error_label.setObjectName(u"address_error_label")
        self.address_error_label.setProperty(u"kind", u"error")
        self.address_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.address_error_label.setWordWrap(True)

        self.address_layout.addWidget(self.address_error_label)


        self.layout.addLayout(self.address_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(CustomersEditor)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(CustomersEditor)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 62))
        self.note_edit.setMaximumSize(QSize(16777215, 102))

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(CustomersEditor)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

        self.active_layout = QVBoxLayout()
        self.active_layout.setSpacing(3)
        self.active_layout.setObjectName(u"active_layout")
        self.active_check = QCheckBox(CustomersEditor)
        self.active_check.setObjectName(u"active_check")

        self.active_layout.addWidget(self.active_check)

        self.active_error_label = QLabel(CustomersEditor)
        self.active_error_label.setObjectName(u"active_error_label")
        self.active_error_label.setProperty(u"kind", u"error")
        self.active_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.active_error_label.setWordWrap(True)

        self.active_layout.addWidget(self.active_error_label)


        self.layout.addLayout(self.active_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.birth_date_label.setBuddy(self.birth_date_edit)
        self.contact_label.setBuddy(self.contact_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.address_label.setBuddy(self.address_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.birth_date_edit)
        QWidget.setTabOrder(self.birth_date_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.active_check)

        self.retranslateUi(CustomersEditor)
    # setupUi

    def retranslateUi(self, CustomersEditor):
        self.name_label.setText(QCoreApplication.translate("CustomersEditor", u"Namn *", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("CustomersEditor", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("CustomersEditor", u"Till exempel F\u00f6rskolan Skogsbrynet", None))
        self.name_error_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("CustomersEditor", u"Slag *", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("CustomersEditor", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.birth_date_label.setText(QCoreApplication.translate("CustomersEditor", u"F\u00f6delsedatum *", None))
#if QT_CONFIG(accessibility)
        self.birth_date_edit.setAccessibleName(QCoreApplication.translate("CustomersEditor", u"F\u00f6delsedatum", None))
#endif // QT_CONFIG(accessibility)
        self.birth_date_edit.setPlaceholderText(QCoreApplication.translate("CustomersEditor", u"Till exempel 1950-03-01", None))
        self.birth_date_error_label.setText("")
        self.contact_label.setText(QCoreApplication.translate("CustomersEditor", u"Kontaktperson", None))
#if QT_CONFIG(accessibility)
        self.contact_edit.setAccessibleName(QCoreApplication.translate("CustomersEditor", u"Kontaktperson", None))
#endif // QT_CONFIG(accessibility)
        self.contact_error_label.setText("")
        self.phone_label.setText(QCoreApplication.translate("CustomersEditor", u"Telefon", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("CustomersEditor", u"Telefon", None))
#endif // QT_CONFIG(accessibility)
        self.phone_error_label.setText("")
        self.email_label.setText(QCoreApplication.translate("CustomersEditor", u"E-post", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("CustomersEditor", u"E-post", None))
#endif // QT_CONFIG(accessibility)
        self.email_error_label.setText("")
        self.address_label.setText(QCoreApplication.translate("CustomersEditor", u"Adress", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("CustomersEditor", u"Adress", None))
#endif // QT_CONFIG(accessibility)
        self.address_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("CustomersEditor", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("CustomersEditor", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.active_check.setAccessibleName(QCoreApplication.translate("CustomersEditor", u"Kan v\u00e4ljas f\u00f6r nya best\u00e4llningar och avtal", None))
#endif // QT_CONFIG(accessibility)
        self.active_check.setText(QCoreApplication.translate("CustomersEditor", u"Kan v\u00e4ljas f\u00f6r nya best\u00e4llningar och avtal", None))
        self.active_error_label.setText("")
        pass
    # retranslateUi

