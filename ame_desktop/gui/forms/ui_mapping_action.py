# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mapping_action.ui'
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
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_MappingAction(object):
    def setupUi(self, MappingAction):
        if not MappingAction.objectName():
            MappingAction.setObjectName(u"MappingAction")
        self.layout = QVBoxLayout(MappingAction)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(3)
        self.what_layout.setObjectName(u"what_layout")
        self.what_label = QLabel(MappingAction)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.what_layout.addWidget(self.what_label)

        self.what_edit = QPlainTextEdit(MappingAction)
        self.what_edit.setObjectName(u"what_edit")
        self.what_edit.setTabChangesFocus(True)
        self.what_edit.setProperty(u"kind", u"lines")

        self.what_layout.addWidget(self.what_edit)

        self.what_error_label = QLabel(MappingAction)
        self.what_error_label.setObjectName(u"what_error_label")
        self.what_error_label.setProperty(u"kind", u"error")
        self.what_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_error_label.setWordWrap(True)

        self.what_layout.addWidget(self.what_error_label)


        self.layout.addLayout(self.what_layout)

        self.responsible_id_layout = QVBoxLayout()
        self.responsible_id_layout.setSpacing(3)
        self.responsible_id_layout.setObjectName(u"responsible_id_layout")
        self.responsible_id_label = QLabel(MappingAction)
        self.responsible_id_label.setObjectName(u"responsible_id_label")
        self.responsible_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.responsible_id_layout.addWidget(self.responsible_id_label)

        self.responsible_id_combo = QComboBox(MappingAction)
        self.responsible_id_combo.setObjectName(u"responsible_id_combo")

        self.responsible_id_layout.addWidget(self.responsible_id_combo)

        self.responsible_id_error_label = QLabel(MappingAction)
        self.responsible_id_error_label.setObjectName(u"responsible_id_error_label")
        self.responsible_id_error_label.setProperty(u"kind", u"error")
        self.responsible_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.responsible_id_error_label.setWordWrap(True)

        self.responsible_id_layout.addWidget(self.responsible_id_error_label)


        self.layout.addLayout(self.responsible_id_layout)

        self.responsible_layout = QVBoxLayout()
        self.responsible_layout.setSpacing(3)
        self.responsible_layout.setObjectName(u"responsible_layout")
        self.responsible_label = QLabel(MappingAction)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setTextFormat(Qt.TextFormat.PlainText)

        self.responsible_layout.addWidget(self.responsible_label)

        self.responsible_edit = QLineEdit(MappingAction)
        self.responsible_edit.setObjectName(u"responsible_edit")

        self.responsible_layout.addWidget(self.responsible_edit)

        self.responsible_error_label = QLabel(MappingAction)
        self.responsible_error_label.setObjectName(u"responsible_error_label")
        self.responsible_error_label.setProperty(u"kind", u"error")
        self.responsible_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.responsible_error_label.setWordWrap(True)

        self.responsible_layout.addWidget(self.responsible_error_label)


        self.layout.addLayout(self.responsible_layout)

        self.due_layout = QVBoxLayout()
        self.due_layout.setSpacing(3)
        self.due_layout.setObjectName(u"due_layout")
        self.due_label = QLabel(MappingAction)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)

        self.due_layout.addWidget(self.due_label)

        self.due_edit = QLineEdit(MappingAction)
        self.due_edit.setObjectName(u"due_edit")

        self.due_layout.addWidget(self.due_edit)

        self.due_error_label = QLabel(MappingAction)
        self.due_error_label.setObjectName(u"due_error_label")
        self.due_error_label.setProperty(u"kind", u"error")
        self.due_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_error_label.setWordWrap(True)

        self.due_layout.addWidget(self.due_error_label)


        self.layout.addLayout(self.due_layout)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_edit)
        self.responsible_id_label.setBuddy(self.responsible_id_combo)
        self.responsible_label.setBuddy(self.responsible_edit)
        self.due_label.setBuddy(self.due_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what_edit, self.responsible_id_combo)
        QWidget.setTabOrder(self.responsible_id_combo, self.responsible_edit)
        QWidget.setTabOrder(self.responsible_edit, self.due_edit)

        self.retranslateUi(MappingAction)
    # setupUi

    def retranslateUi(self, MappingAction):
        self.what_label.setText(QCoreApplication.translate("MappingAction", u"\u00c5tg\u00e4rd *", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("MappingAction", u"\u00c5tg\u00e4rd", None))
#endif // QT_CONFIG(accessibility)
        self.what_error_label.setText("")
        self.responsible_id_label.setText(QCoreApplication.translate("MappingAction", u"Ansvarig p\u00e5 enheten", None))
#if QT_CONFIG(accessibility)
        self.responsible_id_combo.setAccessibleName(QCoreApplication.translate("MappingAction", u"Ansvarig p\u00e5 enheten", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_id_error_label.setText("")
        self.responsible_label.setText(QCoreApplication.translate("MappingAction", u"Ansvarig utanf\u00f6r enheten", None))
#if QT_CONFIG(accessibility)
        self.responsible_edit.setAccessibleName(QCoreApplication.translate("MappingAction", u"Ansvarig utanf\u00f6r enheten", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_error_label.setText("")
        self.due_label.setText(QCoreApplication.translate("MappingAction", u"Klart senast *", None))
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("MappingAction", u"Klart senast", None))
#endif // QT_CONFIG(accessibility)
        self.due_edit.setPlaceholderText(QCoreApplication.translate("MappingAction", u"Till exempel 3 dec", None))
        self.due_error_label.setText("")
        pass
    # retranslateUi

