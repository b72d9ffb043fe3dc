# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plans_af.ui'
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

class Ui_PlansAf(object):
    def setupUi(self, PlansAf):
        if not PlansAf.objectName():
            PlansAf.setObjectName(u"PlansAf")
        self.layout = QVBoxLayout(PlansAf)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.af_days_row = QHBoxLayout()
        self.af_days_row.setSpacing(12)
        self.af_days_row.setObjectName(u"af_days_row")
        self.registered_on_layout = QVBoxLayout()
        self.registered_on_layout.setSpacing(3)
        self.registered_on_layout.setObjectName(u"registered_on_layout")
        self.registered_on_label = QLabel(PlansAf)
        self.registered_on_label.setObjectName(u"registered_on_label")
        self.registered_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.registered_on_layout.addWidget(self.registered_on_label)

        self.registered_on_edit = QLineEdit(PlansAf)
        self.registered_on_edit.setObjectName(u"registered_on_edit")

        self.registered_on_layout.addWidget(self.registered_on_edit)

        self.registered_on_error_label = QLabel(PlansAf)
        self.registered_on_error_label.setObjectName(u"registered_on_error_label")
        self.registered_on_error_label.setProperty(u"kind", u"error")
        self.registered_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.registered_on_error_label.setWordWrap(True)

        self.registered_on_layout.addWidget(self.registered_on_error_label)


        self.af_days_row.addLayout(self.registered_on_layout)

        self.made_on_layout = QVBoxLayout()
        self.made_on_layout.setSpacing(3)
        self.made_on_layout.setObjectName(u"made_on_layout")
        self.made_on_label = QLabel(PlansAf)
        self.made_on_label.setObjectName(u"made_on_label")
        self.made_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.made_on_layout.addWidget(self.made_on_label)

        self.made_on_edit = QLineEdit(PlansAf)
        self.made_on_edit.setObjectName(u"made_on_edit")

        self.made_on_layout.addWidget(self.made_on_edit)

        self.made_on_error_label = QLabel(PlansAf)
        self.made_on_error_label.setObjectName(u"made_on_error_label")
        self.made_on_error_label.setProperty(u"kind", u"error")
        self.made_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.made_on_error_label.setWordWrap(True)

        self.made_on_layout.addWidget(self.made_on_error_label)


        self.af_days_row.addLayout(self.made_on_layout)


        self.layout.addLayout(self.af_days_row)

        self.made_help_label = QLabel(PlansAf)
        self.made_help_label.setObjectName(u"made_help_label")
        self.made_help_label.setProperty(u"kind", u"muted")
        self.made_help_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.made_help_label)

        self.simplified_check = QCheckBox(PlansAf)
        self.simplified_check.setObjectName(u"simplified_check")

        self.layout.addWidget(self.simplified_check)

        self.delay_layout = QVBoxLayout()
        self.delay_layout.setSpacing(3)
        self.delay_layout.setObjectName(u"delay_layout")
        self.delay_label = QLabel(PlansAf)
        self.delay_label.setObjectName(u"delay_label")
        self.delay_label.setTextFormat(Qt.TextFormat.PlainText)

        self.delay_layout.addWidget(self.delay_label)

        self.delay_edit = QPlainTextEdit(PlansAf)
        self.delay_edit.setObjectName(u"delay_edit")
        self.delay_edit.setTabChangesFocus(True)
        self.delay_edit.setProperty(u"kind", u"lines")

        self.delay_layout.addWidget(self.delay_edit)

        self.delay_error_label = QLabel(PlansAf)
        self.delay_error_label.setObjectName(u"delay_error_label")
        self.delay_error_label.setProperty(u"kind", u"error")
        self.delay_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.delay_error_label.setWordWrap(True)

        self.delay_layout.addWidget(self.delay_error_label)


        self.layout.addLayout(self.delay_layout)

        self.support_need_layout = QVBoxLayout()
        self.support_need_layout.setSpacing(3)
        self.support_need_layout.setObjectName(u"support_need_layout")
        self.support_need_label = QLabel(PlansAf)
        self.support_need_label.setObjectName(u"support_need_label")
        self.support_need_label.setTextFormat(Qt.TextFormat.PlainText)

        self.support_need_layout.addWidget(self.support_need_label)

        self.support_need_edit = QPlainTextEdit(PlansAf)
        self.support_need_edit.setObjectName(u"support_need_edit")
        self.support_need_edit.setTabChangesFocus(True)
        self.support_need_edit.setProperty(u"kind", u"lines")

        self.support_need_layout.addWidget(self.support_need_edit)

        self.support_need_error_label = QLabel(PlansAf)
        self.support_need_error_label.setObjectName(u"support_need_error_label")
        self.support_need_error_label.setProperty(u"kind", u"error")
        self.support_need_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.support_need_error_label.setWordWrap(True)

        self.support_need_layout.addWidget(self.support_need_error_label)


        self.layout.addLayout(self.support_need_layout)

        self.activities_heading_label = QLabel(PlansAf)
        self.activities_heading_label.setObjectName(u"activities_heading_label")
        self.activities_heading_label.setProperty(u"kind", u"heading")
        self.activities_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.activities_heading_label)

        self.activities_box = QWidget(PlansAf)
        self.activities_box.setObjectName(u"activities_box")

        self.layout.addWidget(self.activities_box)

        self.activities_error_label = QLabel(PlansAf)
        self.activities_error_label.setObjectName(u"activities_error_label")
        self.activities_error_label.setProperty(u"kind", u"error")
        self.activities_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.activities_error_label.setWordWrap(True)

        self.layout.addWidget(self.activities_error_label)

        self.motivation_layout = QVBoxLayout()
        self.motivation_layout.setSpacing(3)
        self.motivation_layout.setObjectName(u"motivation_layout")
        self.motivation_label = QLabel(PlansAf)
        self.motivation_label.setObjectName(u"motivation_label")
        self.motivation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.motivation_layout.addWidget(self.motivation_label)

        self.motivation_edit = QPlainTextEdit(PlansAf)
        self.motivation_edit.setObjectName(u"motivation_edit")
        self.motivation_edit.setTabChangesFocus(True)
        self.motivation_edit.setProperty(u"kind", u"lines")

        self.motivation_layout.addWidget(self.motivation_edit)

        self.motivation_error_label = QLabel(PlansAf)
        self.motivation_error_label.setObjectName(u"motivation_error_label")
        self.motivation_error_label.setProperty(u"kind", u"error")
        self.motivation_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.motivation_error_label.setWordWrap(True)

        self.motivation_layout.addWidget(self.motivation_error_label)


        self.layout.addLayout(self.motivation_layout)

        self.duties_heading_label = QLabel(PlansAf)
        self.duties_heading_label.setObjectName(u"duties_heading_label")
        self.duties_heading_label.setProperty(u"kind", u"heading")
        self.duties_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.duties_heading_label)

        self.duties_box = QWidget(PlansAf)
        self.duties_box.setObjectName(u"duties_box")

        self.layout.addWidget(self.duties_box)

        self.duties_error_label = QLabel(PlansAf)
        self.duties_error_label.setObjectName(u"duties_error_label")
        self.duties_error_label.setProperty(u"kind", u"error")
        self.duties_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.duties_error_label.setWordWrap(True)

        self.layout.addWidget(self.duties_error_label)

        self.af_support_heading_label = QLabel(PlansAf)
        self.af_support_heading_label.setObjectName(u"af_support_heading_label")
        self.af_support_heading_label.setProperty(u"kind", u"heading")
        self.af_support_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.af_support_heading_label)

        self.af_support_box = QWidget(PlansAf)
        self.af_support_box.setObjectName(u"af_support_box")

        self.layout.addWidget(self.af_support_box)

        self.af_support_error_label = QLabel(PlansAf)
        self.af_support_error_label.setObjectName(u"af_support_error_label")
        self.af_support_error_label.setProperty(u"kind", u"error")
        self.af_support_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.af_support_error_label.setWordWrap(True)

        self.layout.addWidget(self.af_support_error_label)

#if QT_CONFIG(shortcut)
        self.registered_on_label.setBuddy(self.registered_on_edit)
        self.made_on_label.setBuddy(self.made_on_edit)
        self.delay_label.setBuddy(self.delay_edit)
        self.support_need_label.setBuddy(self.support_need_edit)
        self.motivation_label.setBuddy(self.motivation_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.registered_on_edit, self.made_on_edit)
        QWidget.setTabOrder(self.made_on_edit, self.simplified_check)
        QWidget.setTabOrder(self.simplified_check, self.delay_edit)
        QWidget.setTabOrder(self.delay_edit, self.support_need_edit)
        QWidget.setTabOrder(self.support_need_edit, self.motivation_edit)

        self.retranslateUi(PlansAf)
    # setupUi

    def retranslateUi(self, PlansAf):
        self.registered_on_label.setText(QCoreApplication.translate("PlansAf", u"Inskriven hos AF *", None))
#if QT_CONFIG(accessibility)
        self.registered_on_edit.setAccessibleName(QCoreApplication.translate("PlansAf", u"Inskriven hos AF", None))
#endif // QT_CONFIG(accessibility)
        self.registered_on_error_label.setText("")
        self.made_on_label.setText(QCoreApplication.translate("PlansAf", u"Planen gjord", None))
#if QT_CONFIG(accessibility)
        self.made_on_edit.setAccessibleName(QCoreApplication.translate("PlansAf", u"Planen gjord", None))
#endif // QT_CONFIG(accessibility)
        self.made_on_error_label.setText("")
        self.made_help_label.setText(QCoreApplication.translate("PlansAf", u"Tom dag: Att g\u00f6ra p\u00e5minner tills den \u00e4r gjord.", None))
        self.simplified_check.setText(QCoreApplication.translate("PlansAf", u"F\u00f6renklad plan, f\u00f6r den som har ett tillf\u00e4lligt arbete", None))
        self.delay_label.setText(QCoreApplication.translate("PlansAf", u"Sk\u00e4l till att planen dr\u00f6jde", None))
#if QT_CONFIG(accessibility)
        self.delay_edit.setAccessibleName(QCoreApplication.translate("PlansAf", u"Sk\u00e4l till att planen dr\u00f6jde", None))
#endif // QT_CONFIG(accessibility)
        self.delay_error_label.setText("")
        self.support_need_label.setText(QCoreApplication.translate("PlansAf", u"St\u00f6dbehov", None))
#if QT_CONFIG(accessibility)
        self.support_need_edit.setAccessibleName(QCoreApplication.translate("PlansAf", u"St\u00f6dbehov", None))
#endif // QT_CONFIG(accessibility)
        self.support_need_error_label.setText("")
        self.activities_heading_label.setText(QCoreApplication.translate("PlansAf", u"Insatser och aktiviteter", None))
        self.activities_error_label.setText("")
        self.motivation_label.setText(QCoreApplication.translate("PlansAf", u"D\u00e4rf\u00f6r \u00e4r insatserna motiverade", None))
#if QT_CONFIG(accessibility)
        self.motivation_edit.setAccessibleName(QCoreApplication.translate("PlansAf", u"D\u00e4rf\u00f6r \u00e4r insatserna motiverade", None))
#endif // QT_CONFIG(accessibility)
        self.motivation_error_label.setText("")
        self.duties_heading_label.setText(QCoreApplication.translate("PlansAf", u"Det h\u00e4r ska deltagaren g\u00f6ra", None))
        self.duties_error_label.setText("")
        self.af_support_heading_label.setText(QCoreApplication.translate("PlansAf", u"Det h\u00e4r bidrar AF med", None))
        self.af_support_error_label.setText("")
        pass
    # retranslateUi

