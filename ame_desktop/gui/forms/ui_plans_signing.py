# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plans_signing.ui'
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

class Ui_PlansSigning(object):
    def setupUi(self, PlansSigning):
        if not PlansSigning.objectName():
            PlansSigning.setObjectName(u"PlansSigning")
        self.layout = QVBoxLayout(PlansSigning)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.way_layout = QVBoxLayout()
        self.way_layout.setSpacing(3)
        self.way_layout.setObjectName(u"way_layout")
        self.way_label = QLabel(PlansSigning)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setTextFormat(Qt.TextFormat.PlainText)

        self.way_layout.addWidget(self.way_label)

        self.way_combo = QComboBox(PlansSigning)
        self.way_combo.setObjectName(u"way_combo")

        self.way_layout.addWidget(self.way_combo)

        self.way_error_label = QLabel(PlansSigning)
        self.way_error_label.setObjectName(u"way_error_label")
        self.way_error_label.setProperty(u"kind", u"error")
        self.way_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.way_error_label.setWordWrap(True)

        self.way_layout.addWidget(self.way_error_label)


        self.layout.addLayout(self.way_layout)

        self.person_layout = QVBoxLayout()
        self.person_layout.setSpacing(3)
        self.person_layout.setObjectName(u"person_layout")
        self.person_label = QLabel(PlansSigning)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)

        self.person_layout.addWidget(self.person_label)

        self.person_edit = QLineEdit(PlansSigning)
        self.person_edit.setObjectName(u"person_edit")

        self.person_layout.addWidget(self.person_edit)

        self.person_error_label = QLabel(PlansSigning)
        self.person_error_label.setObjectName(u"person_error_label")
        self.person_error_label.setProperty(u"kind", u"error")
        self.person_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_error_label.setWordWrap(True)

        self.person_layout.addWidget(self.person_error_label)


        self.layout.addLayout(self.person_layout)

        self.case_worker_layout = QVBoxLayout()
        self.case_worker_layout.setSpacing(3)
        self.case_worker_layout.setObjectName(u"case_worker_layout")
        self.case_worker_label = QLabel(PlansSigning)
        self.case_worker_label.setObjectName(u"case_worker_label")
        self.case_worker_label.setTextFormat(Qt.TextFormat.PlainText)

        self.case_worker_layout.addWidget(self.case_worker_label)

        self.case_worker_edit = QLineEdit(PlansSigning)
        self.case_worker_edit.setObjectName(u"case_worker_edit")

        self.case_worker_layout.addWidget(self.case_worker_edit)

        self.case_worker_error_label = QLabel(PlansSigning)
        self.case_worker_error_label.setObjectName(u"case_worker_error_label")
        self.case_worker_error_label.setProperty(u"kind", u"error")
        self.case_worker_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.case_worker_error_label.setWordWrap(True)

        self.case_worker_layout.addWidget(self.case_worker_error_label)


        self.layout.addLayout(self.case_worker_layout)

        self.af_layout = QVBoxLayout()
        self.af_layout.setSpacing(3)
        self.af_layout.setObjectName(u"af_layout")
        self.af_label = QLabel(PlansSigning)
        self.af_label.setObjectName(u"af_label")
        self.af_label.setTextFormat(Qt.TextFormat.PlainText)

        self.af_layout.addWidget(self.af_label)

        self.af_edit = QLineEdit(PlansSigning)
        self.af_edit.setObjectName(u"af_edit")

        self.af_layout.addWidget(self.af_edit)

        self.af_error_label = QLabel(PlansSigning)
        self.af_error_label.setObjectName(u"af_error_label")
        self.af_error_label.setProperty(u"kind", u"error")
        self.af_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.af_error_label.setWordWrap(True)

        self.af_layout.addWidget(self.af_error_label)


        self.layout.addLayout(self.af_layout)

        self.other_layout = QVBoxLayout()
        self.other_layout.setSpacing(3)
        self.other_layout.setObjectName(u"other_layout")
        self.other_label = QLabel(PlansSigning)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setTextFormat(Qt.TextFormat.PlainText)

        self.other_layout.addWidget(self.other_label)

        self.other_edit = QLineEdit(PlansSigning)
        self.other_edit.setObjectName(u"other_edit")

        self.other_layout.addWidget(self.other_edit)

        self.other_error_label = QLabel(PlansSigning)
        self.other_error_label.setObjectName(u"other_error_label")
        self.other_error_label.setProperty(u"kind", u"error")
        self.other_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.other_error_label.setWordWrap(True)

        self.other_layout.addWidget(self.other_error_label)


        self.layout.addLayout(self.other_layout)

        self.sealed_help_label = QLabel(PlansSigning)
        self.sealed_help_label.setObjectName(u"sealed_help_label")
        self.sealed_help_label.setProperty(u"kind", u"muted")
        self.sealed_help_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.sealed_help_label)

#if QT_CONFIG(shortcut)
        self.way_label.setBuddy(self.way_combo)
        self.person_label.setBuddy(self.person_edit)
        self.case_worker_label.setBuddy(self.case_worker_edit)
        self.af_label.setBuddy(self.af_edit)
        self.other_label.setBuddy(self.other_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.way_combo, self.person_edit)
        QWidget.setTabOrder(self.person_edit, self.case_worker_edit)
        QWidget.setTabOrder(self.case_worker_edit, self.af_edit)
        QWidget.setTabOrder(self.af_edit, self.other_edit)

        self.retranslateUi(PlansSigning)
    # setupUi

    def retranslateUi(self, PlansSigning):
        self.way_label.setText(QCoreApplication.translate("PlansSigning", u"Hur", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("PlansSigning", u"Hur", None))
#endif // QT_CONFIG(accessibility)
        self.way_error_label.setText("")
        self.person_label.setText(QCoreApplication.translate("PlansSigning", u"Deltagaren skrev under *", None))
#if QT_CONFIG(accessibility)
        self.person_edit.setAccessibleName(QCoreApplication.translate("PlansSigning", u"Deltagaren skrev under", None))
#endif // QT_CONFIG(accessibility)
        self.person_error_label.setText("")
        self.case_worker_label.setText(QCoreApplication.translate("PlansSigning", u"Handl\u00e4ggaren skrev under *", None))
#if QT_CONFIG(accessibility)
        self.case_worker_edit.setAccessibleName(QCoreApplication.translate("PlansSigning", u"Handl\u00e4ggaren skrev under", None))
#endif // QT_CONFIG(accessibility)
        self.case_worker_error_label.setText("")
        self.af_label.setText(QCoreApplication.translate("PlansSigning", u"Arbetsf\u00f6rmedlaren skrev under *", None))
#if QT_CONFIG(accessibility)
        self.af_edit.setAccessibleName(QCoreApplication.translate("PlansSigning", u"Arbetsf\u00f6rmedlaren skrev under", None))
#endif // QT_CONFIG(accessibility)
        self.af_error_label.setText("")
        self.other_label.setText(QCoreApplication.translate("PlansSigning", u"Den andra parten skrev under *", None))
#if QT_CONFIG(accessibility)
        self.other_edit.setAccessibleName(QCoreApplication.translate("PlansSigning", u"Den andra parten skrev under", None))
#endif // QT_CONFIG(accessibility)
        self.other_error_label.setText("")
        self.sealed_help_label.setText(QCoreApplication.translate("PlansSigning", u"Sedan \u00e4ndras planen bara i en ny utg\u00e5va.", None))
        pass
    # retranslateUi

