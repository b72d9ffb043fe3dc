# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mapping_cross.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QPlainTextEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_MappingCross(object):
    def setupUi(self, MappingCross):
        if not MappingCross.objectName():
            MappingCross.setObjectName(u"MappingCross")
        self.layout = QVBoxLayout(MappingCross)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.worse_for_me_layout = QVBoxLayout()
        self.worse_for_me_layout.setSpacing(3)
        self.worse_for_me_layout.setObjectName(u"worse_for_me_layout")
        self.worse_for_me_label = QLabel(MappingCross)
        self.worse_for_me_label.setObjectName(u"worse_for_me_label")
        self.worse_for_me_label.setTextFormat(Qt.TextFormat.PlainText)

        self.worse_for_me_layout.addWidget(self.worse_for_me_label)

        self.worse_for_me_edit = QPlainTextEdit(MappingCross)
        self.worse_for_me_edit.setObjectName(u"worse_for_me_edit")
        self.worse_for_me_edit.setTabChangesFocus(True)
        self.worse_for_me_edit.setProperty(u"kind", u"lines")

        self.worse_for_me_layout.addWidget(self.worse_for_me_edit)

        self.worse_for_me_error_label = QLabel(MappingCross)
        self.worse_for_me_error_label.setObjectName(u"worse_for_me_error_label")
        self.worse_for_me_error_label.setProperty(u"kind", u"error")
        self.worse_for_me_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.worse_for_me_error_label.setWordWrap(True)

        self.worse_for_me_layout.addWidget(self.worse_for_me_error_label)


        self.layout.addLayout(self.worse_for_me_layout)

        self.better_for_me_layout = QVBoxLayout()
        self.better_for_me_layout.setSpacing(3)
        self.better_for_me_layout.setObjectName(u"better_for_me_layout")
        self.better_for_me_label = QLabel(MappingCross)
        self.better_for_me_label.setObjectName(u"better_for_me_label")
        self.better_for_me_label.setTextFormat(Qt.TextFormat.PlainText)

        self.better_for_me_layout.addWidget(self.better_for_me_label)

        self.better_for_me_edit = QPlainTextEdit(MappingCross)
        self.better_for_me_edit.setObjectName(u"better_for_me_edit")
        self.better_for_me_edit.setTabChangesFocus(True)
        self.better_for_me_edit.setProperty(u"kind", u"lines")

        self.better_for_me_layout.addWidget(self.better_for_me_edit)

        self.better_for_me_error_label = QLabel(MappingCross)
        self.better_for_me_error_label.setObjectName(u"better_for_me_error_label")
        self.better_for_me_error_label.setProperty(u"kind", u"error")
        self.better_for_me_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.better_for_me_error_label.setWordWrap(True)

        self.better_for_me_layout.addWidget(self.better_for_me_error_label)


        self.layout.addLayout(self.better_for_me_layout)

        self.worse_for_others_layout = QVBoxLayout()
        self.worse_for_others_layout.setSpacing(3)
        self.worse_for_others_layout.setObjectName(u"worse_for_others_layout")
        self.worse_for_others_label = QLabel(MappingCross)
        self.worse_for_others_label.setObjectName(u"worse_for_others_label")
        self.worse_for_others_label.setTextFormat(Qt.TextFormat.PlainText)

        self.worse_for_others_layout.addWidget(self.worse_for_others_label)

        self.worse_for_others_edit = QPlainTextEdit(MappingCross)
        self.worse_for_others_edit.setObjectName(u"worse_for_others_edit")
        self.worse_for_others_edit.setTabChangesFocus(True)
        self.worse_for_others_edit.setProperty(u"kind", u"lines")

        self.worse_for_others_layout.addWidget(self.worse_for_others_edit)

        self.worse_for_others_error_label = QLabel(MappingCross)
        self.worse_for_others_error_label.setObjectName(u"worse_for_others_error_label")
        self.worse_for_others_error_label.setProperty(u"kind", u"error")
        self.worse_for_others_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.worse_for_others_error_label.setWordWrap(True)

        self.worse_for_others_layout.addWidget(self.worse_for_others_error_label)


        self.layout.addLayout(self.worse_for_others_layout)

        self.better_for_others_layout = QVBoxLayout()
        self.better_for_others_layout.setSpacing(3)
        self.better_for_others_layout.setObjectName(u"better_for_others_layout")
        self.better_for_others_label = QLabel(MappingCross)
        self.better_for_others_label.setObjectName(u"better_for_others_label")
        self.better_for_others_label.setTextFormat(Qt.TextFormat.PlainText)

        self.better_for_others_layout.addWidget(self.better_for_others_label)

        self.better_for_others_edit = QPlainTextEdit(MappingCross)
        self.better_for_others_edit.setObjectName(u"better_for_others_edit")
        self.better_for_others_edit.setTabChangesFocus(True)
        self.better_for_others_edit.setProperty(u"kind", u"lines")

        self.better_for_others_layout.addWidget(self.better_for_others_edit)

        self.better_for_others_error_label = QLabel(MappingCross)
        self.better_for_others_error_label.setObjectName(u"better_for_others_error_label")
        self.better_for_others_error_label.setProperty(u"kind", u"error")
        self.better_for_others_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.better_for_others_error_label.setWordWrap(True)

        self.better_for_others_layout.addWidget(self.better_for_others_error_label)


        self.layout.addLayout(self.better_for_others_layout)

        self.will_layout = QVBoxLayout()
        self.will_layout.setSpacing(3)
        self.will_layout.setObjectName(u"will_layout")
        self.will_label = QLabel(MappingCross)
        self.will_label.setObjectName(u"will_label")
        self.will_label.setTextFormat(Qt.TextFormat.PlainText)

        self.will_layout.addWidget(self.will_label)

        self.will_edit = QPlainTextEdit(MappingCross)
        self.will_edit.setObjectName(u"will_edit")
        self.will_edit.setTabChangesFocus(True)
        self.will_edit.setProperty(u"kind", u"lines")

        self.will_layout.addWidget(self.will_edit)

        self.will_error_label = QLabel(MappingCross)
        self.will_error_label.setObjectName(u"will_error_label")
        self.will_error_label.setProperty(u"kind", u"error")
        self.will_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.will_error_label.setWordWrap(True)

        self.will_layout.addWidget(self.will_error_label)


        self.layout.addLayout(self.will_layout)

        self.change_stage_layout = QVBoxLayout()
        self.change_stage_layout.setSpacing(3)
        self.change_stage_layout.setObjectName(u"change_stage_layout")
        self.change_stage_label = QLabel(MappingCross)
        self.change_stage_label.setObjectName(u"change_stage_label")
        self.change_stage_label.setTextFormat(Qt.TextFormat.PlainText)

        self.change_stage_layout.addWidget(self.change_stage_label)

        self.change_stage_combo = QComboBox(MappingCross)
        self.change_stage_combo.setObjectName(u"change_stage_combo")
        self.change_stage_combo.setEditable(True)

        self.change_stage_layout.addWidget(self.change_stage_combo)

        self.change_stage_error_label = QLabel(MappingCross)
        self.change_stage_error_label.setObjectName(u"change_stage_error_label")
        self.change_stage_error_label.setProperty(u"kind", u"error")
        self.change_stage_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.change_stage_error_label.setWordWrap(True)

        self.change_stage_layout.addWidget(self.change_stage_error_label)


        self.layout.addLayout(self.change_stage_layout)

#if QT_CONFIG(shortcut)
        self.worse_for_me_label.setBuddy(self.worse_for_me_edit)
        self.better_for_me_label.setBuddy(self.better_for_me_edit)
        self.worse_for_others_label.setBuddy(self.worse_for_others_edit)
        self.better_for_others_label.setBuddy(self.better_for_others_edit)
        self.will_label.setBuddy(self.will_edit)
        self.change_stage_label.setBuddy(self.change_stage_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.worse_for_me_edit, self.better_for_me_edit)
        QWidget.setTabOrder(self.better_for_me_edit, self.worse_for_others_edit)
        QWidget.setTabOrder(self.worse_for_others_edit, self.better_for_others_edit)
        QWidget.setTabOrder(self.better_for_others_edit, self.will_edit)
        QWidget.setTabOrder(self.will_edit, self.change_stage_combo)

        self.retranslateUi(MappingCross)
    # setupUi

    def retranslateUi(self, MappingCross):
        self.worse_for_me_label.setText(QCoreApplication.translate("MappingCross", u"Mindre bra f\u00f6r mig", None))
#if QT_CONFIG(accessibility)
        self.worse_for_me_edit.setAccessibleName(QCoreApplication.translate("MappingCross", u"Mindre bra f\u00f6r mig", None))
#endif // QT_CONFIG(accessibility)
        self.worse_for_me_error_label.setText("")
        self.better_for_me_label.setText(QCoreApplication.translate("MappingCross", u"Bra f\u00f6r mig", None))
#if QT_CONFIG(accessibility)
        self.better_for_me_edit.setAccessibleName(QCoreApplication.translate("MappingCross", u"Bra f\u00f6r mig", None))
#endif // QT_CONFIG(accessibility)
        self.better_for_me_error_label.setText("")
        self.worse_for_others_label.setText(QCoreApplication.translate("MappingCross", u"Mindre bra f\u00f6r min omgivning", None))
#if QT_CONFIG(accessibility)
        self.worse_for_others_edit.setAccessibleName(QCoreApplication.translate("MappingCross", u"Mindre bra f\u00f6r min omgivning", None))
#endif // QT_CONFIG(accessibility)
        self.worse_for_others_error_label.setText("")
        self.better_for_others_label.setText(QCoreApplication.translate("MappingCross", u"Bra f\u00f6r min omgivning", None))
#if QT_CONFIG(accessibility)
        self.better_for_others_edit.setAccessibleName(QCoreApplication.translate("MappingCross", u"Bra f\u00f6r min omgivning", None))
#endif // QT_CONFIG(accessibility)
        self.better_for_others_error_label.setText("")
        self.will_label.setText(QCoreApplication.translate("MappingCross", u"Vilja till f\u00f6r\u00e4ndring", None))
#if QT_CONFIG(accessibility)
        self.will_edit.setAccessibleName(QCoreApplication.translate("MappingCross", u"Vilja till f\u00f6r\u00e4ndring", None))
#endif // QT_CONFIG(accessibility)
        self.will_error_label.setText("")
        self.change_stage_label.setText(QCoreApplication.translate("MappingCross", u"Var i f\u00f6r\u00e4ndringen", None))
#if QT_CONFIG(accessibility)
        self.change_stage_combo.setAccessibleName(QCoreApplication.translate("MappingCross", u"Var i f\u00f6r\u00e4ndringen", None))
#endif // QT_CONFIG(accessibility)
        self.change_stage_error_label.setText("")
        pass
    # retranslateUi

