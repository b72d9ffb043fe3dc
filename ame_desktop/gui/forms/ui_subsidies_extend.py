# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'subsidies_extend.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_SubsidiesExtend(object):
    def setupUi(self, SubsidiesExtend):
        if not SubsidiesExtend.objectName():
            SubsidiesExtend.setObjectName(u"SubsidiesExtend")
        self.layout = QVBoxLayout(SubsidiesExtend)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(SubsidiesExtend)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.decision_number_layout = QVBoxLayout()
        self.decision_number_layout.setSpacing(3)
        self.decision_number_layout.setObjectName(u"decision_number_layout")
        self.decision_number_label = QLabel(SubsidiesExtend)
        self.decision_number_label.setObjectName(u"decision_number_label")
        self.decision_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decision_number_layout.addWidget(self.decision_number_label)

        self.decision_number_edit = QLineEdit(SubsidiesExtend)
        self.decision_number_edit.setObjectName(u"decision_number_edit")

        self.decision_number_layout.addWidget(self.decision_number_edit)

        self.decision_number_error_label = QLabel(SubsidiesExtend)
        self.decision_number_error_label.setObjectName(u"decision_number_error_label")
        self.decision_number_error_label.setProperty(u"kind", u"error")
        self.decision_number_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_number_error_label.setWordWrap(True)

        self.decision_number_layout.addWidget(self.decision_number_error_label)


        self.layout.addLayout(self.decision_number_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(SubsidiesExtend)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(SubsidiesExtend)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(SubsidiesExtend)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.layout.addLayout(self.end_layout)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(SubsidiesExtend)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(SubsidiesExtend)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(SubsidiesExtend)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.row_1_layout.addLayout(self.start_layout)

        self.decided_on_layout = QVBoxLayout()
        self.decided_on_layout.setSpacing(3)
        self.decided_on_layout.setObjectName(u"decided_on_layout")
        self.decided_on_label = QLabel(SubsidiesExtend)
        self.decided_on_label.setObjectName(u"decided_on_label")
        self.decided_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decided_on_layout.addWidget(self.decided_on_label)

        self.decided_on_edit = QLineEdit(SubsidiesExtend)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.decided_on_layout.addWidget(self.decided_on_edit)

        self.decided_on_error_label = QLabel(SubsidiesExtend)
        self.decided_on_error_label.setObjectName(u"decided_on_error_label")
        self.decided_on_error_label.setProperty(u"kind", u"error")
        self.decided_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_on_error_label.setWordWrap(True)

        self.decided_on_layout.addWidget(self.decided_on_error_label)


        self.row_1_layout.addLayout(self.decided_on_layout)


        self.layout.addLayout(self.row_1_layout)

        self.row_2_layout = QHBoxLayout()
        self.row_2_layout.setSpacing(10)
        self.row_2_layout.setObjectName(u"row_2_layout")
        self.level_percent_layout = QVBoxLayout()
        self.level_percent_layout.setSpacing(3)
        self.level_percent_layout.setObjectName(u"level_percent_layout")
        self.level_percent_label = QLabel(SubsidiesExtend)
        self.level_percent_label.setObjectName(u"level_percent_label")
        self.level_percent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.level_percent_layout.addWidget(self.level_percent_label)

        self.level_percent_edit = QLineEdit(SubsidiesExtend)
        self.level_percent_edit.setObjectName(u"level_percent_edit")

        self.level_percent_layout.addWidget(self.level_percent_edit)

        self.level_percent_error_label = QLabel(SubsidiesExtend)
        self.level_percent_error_label.setObjectName(u"level_percent_error_label")
        self.level_percent_error_label.setProperty(u"kind", u"error")
        self.level_percent_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_percent_error_label.setWordWrap(True)

        self.level_percent_layout.addWidget(self.level_percent_error_label)


        self.row_2_layout.addLayout(self.level_percent_layout)

        self.wage_layout = QVBoxLayout()
        self.wage_layout.setSpacing(3)
        self.wage_layout.setObjectName(u"wage_layout")
        self.wage_label = QLabel(SubsidiesExtend)
        self.wage_label.setObjectName(u"wage_label")
        self.wage_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wage_layout.addWidget(self.wage_label)

        self.wage_edit = QLineEdit(SubsidiesExtend)
        self.wage_edit.setObjectName(u"wage_edit")

        self.wage_layout.addWidget(self.wage_edit)

        self.wage_error_label = QLabel(SubsidiesExtend)
        self.wage_error_label.setObjectName(u"wage_error_label")
        self.wage_error_label.setProperty(u"kind", u"error")
        self.wage_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wage_error_label.setWordWrap(True)

        self.wage_layout.addWidget(self.wage_error_label)


        self.row_2_layout.addLayout(self.wage_layout)


        self.layout.addLayout(self.row_2_layout)

#if QT_CONFIG(shortcut)
        self.decision_number_label.setBuddy(self.decision_number_edit)
        self.end_label.setBuddy(self.end_edit)
        self.start_label.setBuddy(self.start_edit)
        self.decided_on_label.setBuddy(self.decided_on_edit)
        self.level_percent_label.setBuddy(self.level_percent_edit)
        self.wage_label.setBuddy(self.wage_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decision_number_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.decided_on_edit)
        QWidget.setTabOrder(self.decided_on_edit, self.level_percent_edit)
        QWidget.setTabOrder(self.level_percent_edit, self.wage_edit)

        self.retranslateUi(SubsidiesExtend)
    # setupUi

    def retranslateUi(self, SubsidiesExtend):
        self.text_1_label.setText("")
        self.decision_number_label.setText(QCoreApplication.translate("SubsidiesExtend", u"Nytt beslutsnummer", None))
#if QT_CONFIG(accessibility)
        self.decision_number_edit.setAccessibleName(QCoreApplication.translate("SubsidiesExtend", u"Nytt beslutsnummer", None))
#endif // QT_CONFIG(accessibility)
        self.decision_number_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesExtend", u"Saknas: blir utkast", None))
        self.decision_number_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("SubsidiesExtend", u"Sista dag", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("SubsidiesExtend", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesExtend", u"Till exempel 3 mars eller idag", None))
        self.end_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("SubsidiesExtend", u"F\u00f6rsta dag", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("SubsidiesExtend", u"F\u00f6rsta dag", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesExtend", u"Till exempel 3 mars", None))
        self.start_error_label.setText("")
        self.decided_on_label.setText(QCoreApplication.translate("SubsidiesExtend", u"Beslutsdatum", None))
#if QT_CONFIG(accessibility)
        self.decided_on_edit.setAccessibleName(QCoreApplication.translate("SubsidiesExtend", u"Beslutsdatum", None))
#endif // QT_CONFIG(accessibility)
        self.decided_on_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesExtend", u"Till exempel 3 mars", None))
        self.decided_on_error_label.setText("")
        self.level_percent_label.setText(QCoreApplication.translate("SubsidiesExtend", u"Beslutets niv\u00e5 i %", None))
#if QT_CONFIG(accessibility)
        self.level_percent_edit.setAccessibleName(QCoreApplication.translate("SubsidiesExtend", u"Beslutets niv\u00e5 i %", None))
#endif // QT_CONFIG(accessibility)
        self.level_percent_error_label.setText("")
        self.wage_label.setText(QCoreApplication.translate("SubsidiesExtend", u"L\u00f6n i kr, heltid", None))
#if QT_CONFIG(accessibility)
        self.wage_edit.setAccessibleName(QCoreApplication.translate("SubsidiesExtend", u"L\u00f6n i kr, heltid", None))
#endif // QT_CONFIG(accessibility)
        self.wage_error_label.setText("")
        pass
    # retranslateUi

