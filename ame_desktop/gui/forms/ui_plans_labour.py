# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plans_labour.ui'
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

class Ui_PlansLabour(object):
    def setupUi(self, PlansLabour):
        if not PlansLabour.objectName():
            PlansLabour.setObjectName(u"PlansLabour")
        self.layout = QVBoxLayout(PlansLabour)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.now_layout = QVBoxLayout()
        self.now_layout.setSpacing(3)
        self.now_layout.setObjectName(u"now_layout")
        self.now_label = QLabel(PlansLabour)
        self.now_label.setObjectName(u"now_label")
        self.now_label.setTextFormat(Qt.TextFormat.PlainText)

        self.now_layout.addWidget(self.now_label)

        self.now_edit = QPlainTextEdit(PlansLabour)
        self.now_edit.setObjectName(u"now_edit")
        self.now_edit.setTabChangesFocus(True)
        self.now_edit.setProperty(u"kind", u"lines")

        self.now_layout.addWidget(self.now_edit)

        self.now_error_label = QLabel(PlansLabour)
        self.now_error_label.setObjectName(u"now_error_label")
        self.now_error_label.setProperty(u"kind", u"error")
        self.now_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.now_error_label.setWordWrap(True)

        self.now_layout.addWidget(self.now_error_label)


        self.layout.addLayout(self.now_layout)

        self.branch_layout = QVBoxLayout()
        self.branch_layout.setSpacing(3)
        self.branch_layout.setObjectName(u"branch_layout")
        self.branch_label = QLabel(PlansLabour)
        self.branch_label.setObjectName(u"branch_label")
        self.branch_label.setTextFormat(Qt.TextFormat.PlainText)

        self.branch_layout.addWidget(self.branch_label)

        self.branch_edit = QLineEdit(PlansLabour)
        self.branch_edit.setObjectName(u"branch_edit")

        self.branch_layout.addWidget(self.branch_edit)

        self.branch_error_label = QLabel(PlansLabour)
        self.branch_error_label.setObjectName(u"branch_error_label")
        self.branch_error_label.setProperty(u"kind", u"error")
        self.branch_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.branch_error_label.setWordWrap(True)

        self.branch_layout.addWidget(self.branch_error_label)


        self.layout.addLayout(self.branch_layout)

        self.unavailable_layout = QVBoxLayout()
        self.unavailable_layout.setSpacing(3)
        self.unavailable_layout.setObjectName(u"unavailable_layout")
        self.unavailable_label = QLabel(PlansLabour)
        self.unavailable_label.setObjectName(u"unavailable_label")
        self.unavailable_label.setTextFormat(Qt.TextFormat.PlainText)

        self.unavailable_layout.addWidget(self.unavailable_label)

        self.unavailable_edit = QLineEdit(PlansLabour)
        self.unavailable_edit.setObjectName(u"unavailable_edit")

        self.unavailable_layout.addWidget(self.unavailable_edit)

        self.unavailable_error_label = QLabel(PlansLabour)
        self.unavailable_error_label.setObjectName(u"unavailable_error_label")
        self.unavailable_error_label.setProperty(u"kind", u"error")
        self.unavailable_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unavailable_error_label.setWordWrap(True)

        self.unavailable_layout.addWidget(self.unavailable_error_label)


        self.layout.addLayout(self.unavailable_layout)

        self.assessment_layout = QVBoxLayout()
        self.assessment_layout.setSpacing(3)
        self.assessment_layout.setObjectName(u"assessment_layout")
        self.assessment_label = QLabel(PlansLabour)
        self.assessment_label.setObjectName(u"assessment_label")
        self.assessment_label.setTextFormat(Qt.TextFormat.PlainText)

        self.assessment_layout.addWidget(self.assessment_label)

        self.assessment_edit = QPlainTextEdit(PlansLabour)
        self.assessment_edit.setObjectName(u"assessment_edit")
        self.assessment_edit.setTabChangesFocus(True)
        self.assessment_edit.setProperty(u"kind", u"lines")

        self.assessment_layout.addWidget(self.assessment_edit)

        self.assessment_error_label = QLabel(PlansLabour)
        self.assessment_error_label.setObjectName(u"assessment_error_label")
        self.assessment_error_label.setProperty(u"kind", u"error")
        self.assessment_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.assessment_error_label.setWordWrap(True)

        self.assessment_layout.addWidget(self.assessment_error_label)


        self.layout.addLayout(self.assessment_layout)

        self.goal_row = QHBoxLayout()
        self.goal_row.setSpacing(12)
        self.goal_row.setObjectName(u"goal_row")
        self.goal_on_layout = QVBoxLayout()
        self.goal_on_layout.setSpacing(3)
        self.goal_on_layout.setObjectName(u"goal_on_layout")
        self.goal_on_label = QLabel(PlansLabour)
        self.goal_on_label.setObjectName(u"goal_on_label")
        self.goal_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.goal_on_layout.addWidget(self.goal_on_label)

        self.goal_on_edit = QLineEdit(PlansLabour)
        self.goal_on_edit.setObjectName(u"goal_on_edit")

        self.goal_on_layout.addWidget(self.goal_on_edit)

        self.goal_on_error_label = QLabel(PlansLabour)
        self.goal_on_error_label.setObjectName(u"goal_on_error_label")
        self.goal_on_error_label.setProperty(u"kind", u"error")
        self.goal_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.goal_on_error_label.setWordWrap(True)

        self.goal_on_layout.addWidget(self.goal_on_error_label)


        self.goal_row.addLayout(self.goal_on_layout)


        self.layout.addLayout(self.goal_row)

        self.goal_layout = QVBoxLayout()
        self.goal_layout.setSpacing(3)
        self.goal_layout.setObjectName(u"goal_layout")
        self.goal_label = QLabel(PlansLabour)
        self.goal_label.setObjectName(u"goal_label")
        self.goal_label.setTextFormat(Qt.TextFormat.PlainText)

        self.goal_layout.addWidget(self.goal_label)

        self.goal_edit = QLineEdit(PlansLabour)
        self.goal_edit.setObjectName(u"goal_edit")

        self.goal_layout.addWidget(self.goal_edit)

        self.goal_error_label = QLabel(PlansLabour)
        self.goal_error_label.setObjectName(u"goal_error_label")
        self.goal_error_label.setProperty(u"kind", u"error")
        self.goal_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.goal_error_label.setWordWrap(True)

        self.goal_layout.addWidget(self.goal_error_label)


        self.layout.addLayout(self.goal_layout)

        self.competence_layout = QVBoxLayout()
        self.competence_layout.setSpacing(3)
        self.competence_layout.setObjectName(u"competence_layout")
        self.competence_label = QLabel(PlansLabour)
        self.competence_label.setObjectName(u"competence_label")
        self.competence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.competence_layout.addWidget(self.competence_label)

        self.competence_edit = QPlainTextEdit(PlansLabour)
        self.competence_edit.setObjectName(u"competence_edit")
        self.competence_edit.setTabChangesFocus(True)
        self.competence_edit.setProperty(u"kind", u"lines")

        self.competence_layout.addWidget(self.competence_edit)

        self.competence_error_label = QLabel(PlansLabour)
        self.competence_error_label.setObjectName(u"competence_error_label")
        self.competence_error_label.setProperty(u"kind", u"error")
        self.competence_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.competence_error_label.setWordWrap(True)

        self.competence_layout.addWidget(self.competence_error_label)


        self.layout.addLayout(self.competence_layout)

        self.activities_heading_label = QLabel(PlansLabour)
        self.activities_heading_label.setObjectName(u"activities_heading_label")
        self.activities_heading_label.setProperty(u"kind", u"heading")
        self.activities_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.activities_heading_label)

        self.activities_box = QWidget(PlansLabour)
        self.activities_box.setObjectName(u"activities_box")

        self.layout.addWidget(self.activities_box)

        self.activities_error_label = QLabel(PlansLabour)
        self.activities_error_label.setObjectName(u"activities_error_label")
        self.activities_error_label.setProperty(u"kind", u"error")
        self.activities_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.activities_error_label.setWordWrap(True)

        self.layout.addWidget(self.activities_error_label)

        self.documents_heading_label = QLabel(PlansLabour)
        self.documents_heading_label.setObjectName(u"documents_heading_label")
        self.documents_heading_label.setProperty(u"kind", u"heading")
        self.documents_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.documents_heading_label)

        self.documents_box = QWidget(PlansLabour)
        self.documents_box.setObjectName(u"documents_box")

        self.layout.addWidget(self.documents_box)

        self.documents_error_label = QLabel(PlansLabour)
        self.documents_error_label.setObjectName(u"documents_error_label")
        self.documents_error_label.setProperty(u"kind", u"error")
        self.documents_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.documents_error_label.setWordWrap(True)

        self.layout.addWidget(self.documents_error_label)

        self.follow_up_layout = QVBoxLayout()
        self.follow_up_layout.setSpacing(3)
        self.follow_up_layout.setObjectName(u"follow_up_layout")
        self.follow_up_label = QLabel(PlansLabour)
        self.follow_up_label.setObjectName(u"follow_up_label")
        self.follow_up_label.setTextFormat(Qt.TextFormat.PlainText)

        self.follow_up_layout.addWidget(self.follow_up_label)

        self.follow_up_edit = QPlainTextEdit(PlansLabour)
        self.follow_up_edit.setObjectName(u"follow_up_edit")
        self.follow_up_edit.setTabChangesFocus(True)
        self.follow_up_edit.setProperty(u"kind", u"lines")

        self.follow_up_layout.addWidget(self.follow_up_edit)

        self.follow_up_error_label = QLabel(PlansLabour)
        self.follow_up_error_label.setObjectName(u"follow_up_error_label")
        self.follow_up_error_label.setProperty(u"kind", u"error")
        self.follow_up_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.follow_up_error_label.setWordWrap(True)

        self.follow_up_layout.addWidget(self.follow_up_error_label)


        self.layout.addLayout(self.follow_up_layout)

        self.deep_row = QHBoxLayout()
        self.deep_row.setSpacing(12)
        self.deep_row.setObjectName(u"deep_row")
        self.deep_follow_up_on_layout = QVBoxLayout()
        self.deep_follow_up_on_layout.setSpacing(3)
        self.deep_follow_up_on_layout.setObjectName(u"deep_follow_up_on_layout")
        self.deep_follow_up_on_label = QLabel(PlansLabour)
        self.deep_follow_up_on_label.setObjectName(u"deep_follow_up_on_label")
        self.deep_follow_up_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.deep_follow_up_on_layout.addWidget(self.deep_follow_up_on_label)

        self.deep_follow_up_on_edit = QLineEdit(PlansLabour)
        self.deep_follow_up_on_edit.setObjectName(u"deep_follow_up_on_edit")

        self.deep_follow_up_on_layout.addWidget(self.deep_follow_up_on_edit)

        self.deep_follow_up_on_error_label = QLabel(PlansLabour)
        self.deep_follow_up_on_error_label.setObjectName(u"deep_follow_up_on_error_label")
        self.deep_follow_up_on_error_label.setProperty(u"kind", u"error")
        self.deep_follow_up_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.deep_follow_up_on_error_label.setWordWrap(True)

        self.deep_follow_up_on_layout.addWidget(self.deep_follow_up_on_error_label)


        self.deep_row.addLayout(self.deep_follow_up_on_layout)

        self.deep_follow_up_minute_layout = QVBoxLayout()
        self.deep_follow_up_minute_layout.setSpacing(3)
        self.deep_follow_up_minute_layout.setObjectName(u"deep_follow_up_minute_layout")
        self.deep_follow_up_minute_label = QLabel(PlansLabour)
        self.deep_follow_up_minute_label.setObjectName(u"deep_follow_up_minute_label")
        self.deep_follow_up_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.deep_follow_up_minute_layout.addWidget(self.deep_follow_up_minute_label)

        self.deep_follow_up_minute_edit = QLineEdit(PlansLabour)
        self.deep_follow_up_minute_edit.setObjectName(u"deep_follow_up_minute_edit")

        self.deep_follow_up_minute_layout.addWidget(self.deep_follow_up_minute_edit)

        self.deep_follow_up_minute_error_label = QLabel(PlansLabour)
        self.deep_follow_up_minute_error_label.setObjectName(u"deep_follow_up_minute_error_label")
        self.deep_follow_up_minute_error_label.setProperty(u"kind", u"error")
        self.deep_follow_up_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.deep_follow_up_minute_error_label.setWordWrap(True)

        self.deep_follow_up_minute_layout.addWidget(self.deep_follow_up_minute_error_label)


        self.deep_row.addLayout(self.deep_follow_up_minute_layout)


        self.layout.addLayout(self.deep_row)

        self.valid_row = QHBoxLayout()
        self.valid_row.setSpacing(12)
        self.valid_row.setObjectName(u"valid_row")
        self.valid_from_layout = QVBoxLayout()
        self.valid_from_layout.setSpacing(3)
        self.valid_from_layout.setObjectName(u"valid_from_layout")
        self.valid_from_label = QLabel(PlansLabour)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_from_layout.addWidget(self.valid_from_label)

        self.valid_from_edit = QLineEdit(PlansLabour)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.valid_from_layout.addWidget(self.valid_from_edit)

        self.valid_from_error_label = QLabel(PlansLabour)
        self.valid_from_error_label.setObjectName(u"valid_from_error_label")
        self.valid_from_error_label.setProperty(u"kind", u"error")
        self.valid_from_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_error_label.setWordWrap(True)

        self.valid_from_layout.addWidget(self.valid_from_error_label)


        self.valid_row.addLayout(self.valid_from_layout)

        self.valid_to_layout = QVBoxLayout()
        self.valid_to_layout.setSpacing(3)
        self.valid_to_layout.setObjectName(u"valid_to_layout")
        self.valid_to_label = QLabel(PlansLabour)
        self.valid_to_label.setObjectName(u"valid_to_label")
        self.valid_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_to_layout.addWidget(self.valid_to_label)

        self.valid_to_edit = QLineEdit(PlansLabour)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.valid_to_layout.addWidget(self.valid_to_edit)

        self.valid_to_error_label = QLabel(PlansLabour)
        self.valid_to_error_label.setObjectName(u"valid_to_error_label")
        self.valid_to_error_label.setProperty(u"kind", u"error")
        self.valid_to_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_to_error_label.setWordWrap(True)

        self.valid_to_layout.addWidget(self.valid_to_error_label)


        self.valid_row.addLayout(self.valid_to_layout)


        self.layout.addLayout(self.valid_row)

#if QT_CONFIG(shortcut)
        self.now_label.setBuddy(self.now_edit)
        self.branch_label.setBuddy(self.branch_edit)
        self.unavailable_label.setBuddy(self.unavailable_edit)
        self.assessment_label.setBuddy(self.assessment_edit)
        self.goal_on_label.setBuddy(self.goal_on_edit)
        self.goal_label.setBuddy(self.goal_edit)
        self.competence_label.setBuddy(self.competence_edit)
        self.follow_up_label.setBuddy(self.follow_up_edit)
        self.deep_follow_up_on_label.setBuddy(self.deep_follow_up_on_edit)
        self.deep_follow_up_minute_label.setBuddy(self.deep_follow_up_minute_edit)
        self.valid_from_label.setBuddy(self.valid_from_edit)
        self.valid_to_label.setBuddy(self.valid_to_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.now_edit, self.branch_edit)
        QWidget.setTabOrder(self.branch_edit, self.unavailable_edit)
        QWidget.setTabOrder(self.unavailable_edit, self.assessment_edit)
        QWidget.setTabOrder(self.assessment_edit, self.goal_on_edit)
        QWidget.setTabOrder(self.goal_on_edit, self.goal_edit)
        QWidget.setTabOrder(self.goal_edit, self.competence_edit)
        QWidget.setTabOrder(self.competence_edit, self.follow_up_edit)
        QWidget.setTabOrder(self.follow_up_edit, self.deep_follow_up_on_edit)
        QWidget.setTabOrder(self.deep_follow_up_on_edit, self.deep_follow_up_minute_edit)
        QWidget.setTabOrder(self.deep_follow_up_minute_edit, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.valid_to_edit)

        self.retranslateUi(PlansLabour)
    # setupUi

    def retranslateUi(self, PlansLabour):
        self.now_label.setText(QCoreApplication.translate("PlansLabour", u"Nul\u00e4ge *", None))
#if QT_CONFIG(accessibility)
        self.now_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"Nul\u00e4ge", None))
#endif // QT_CONFIG(accessibility)
        self.now_edit.setPlaceholderText(QCoreApplication.translate("PlansLabour", u"Arbete och studier nu, planering med andra, inriktning", None))
        self.now_error_label.setText("")
        self.branch_label.setText(QCoreApplication.translate("PlansLabour", u"Bransch eller branscher *", None))
#if QT_CONFIG(accessibility)
        self.branch_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"Bransch eller branscher", None))
#endif // QT_CONFIG(accessibility)
        self.branch_error_label.setText("")
        self.unavailable_label.setText(QCoreApplication.translate("PlansLabour", u"Kan inte st\u00e5 till f\u00f6rfogande", None))
#if QT_CONFIG(accessibility)
        self.unavailable_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"Kan inte st\u00e5 till f\u00f6rfogande", None))
#endif // QT_CONFIG(accessibility)
        self.unavailable_edit.setPlaceholderText(QCoreApplication.translate("PlansLabour", u"Bara om det \u00e4r styrkt med intyg. Aldrig diagnos.", None))
        self.unavailable_error_label.setText("")
        self.assessment_label.setText(QCoreApplication.translate("PlansLabour", u"Bed\u00f6mning och sk\u00e4l", None))
#if QT_CONFIG(accessibility)
        self.assessment_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"Bed\u00f6mning och sk\u00e4l", None))
#endif // QT_CONFIG(accessibility)
        self.assessment_error_label.setText("")
        self.goal_on_label.setText(QCoreApplication.translate("PlansLabour", u"I arbete senast *", None))
#if QT_CONFIG(accessibility)
        self.goal_on_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"I arbete senast", None))
#endif // QT_CONFIG(accessibility)
        self.goal_on_error_label.setText("")
        self.goal_label.setText(QCoreApplication.translate("PlansLabour", u"M\u00e5ls\u00e4ttning", None))
#if QT_CONFIG(accessibility)
        self.goal_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"M\u00e5ls\u00e4ttning", None))
#endif // QT_CONFIG(accessibility)
        self.goal_error_label.setText("")
        self.competence_label.setText(QCoreApplication.translate("PlansLabour", u"Kompetens *", None))
#if QT_CONFIG(accessibility)
        self.competence_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"Kompetens", None))
#endif // QT_CONFIG(accessibility)
        self.competence_edit.setPlaceholderText(QCoreApplication.translate("PlansLabour", u"Kort beskrivning", None))
        self.competence_error_label.setText("")
        self.activities_heading_label.setText(QCoreApplication.translate("PlansLabour", u"\u00d6verenskommelse *", None))
        self.activities_error_label.setText("")
        self.documents_heading_label.setText(QCoreApplication.translate("PlansLabour", u"Handlingar att ta med", None))
        self.documents_error_label.setText("")
        self.follow_up_label.setText(QCoreApplication.translate("PlansLabour", u"Uppf\u00f6ljning *", None))
#if QT_CONFIG(accessibility)
        self.follow_up_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"Uppf\u00f6ljning", None))
#endif // QT_CONFIG(accessibility)
        self.follow_up_edit.setPlaceholderText(QCoreApplication.translate("PlansLabour", u"Hur \u00f6verenskommelsen f\u00f6ljs upp", None))
        self.follow_up_error_label.setText("")
        self.deep_follow_up_on_label.setText(QCoreApplication.translate("PlansLabour", u"F\u00f6rdjupad uppf\u00f6ljning *", None))
#if QT_CONFIG(accessibility)
        self.deep_follow_up_on_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"F\u00f6rdjupad uppf\u00f6ljning", None))
#endif // QT_CONFIG(accessibility)
        self.deep_follow_up_on_error_label.setText("")
        self.deep_follow_up_minute_label.setText(QCoreApplication.translate("PlansLabour", u"Tid *", None))
#if QT_CONFIG(accessibility)
        self.deep_follow_up_minute_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"Tid", None))
#endif // QT_CONFIG(accessibility)
        self.deep_follow_up_minute_edit.setPlaceholderText(QCoreApplication.translate("PlansLabour", u"Till exempel 10.30", None))
        self.deep_follow_up_minute_error_label.setText("")
        self.valid_from_label.setText(QCoreApplication.translate("PlansLabour", u"G\u00e4ller fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.valid_from_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_error_label.setText("")
        self.valid_to_label.setText(QCoreApplication.translate("PlansLabour", u"Till och med *", None))
#if QT_CONFIG(accessibility)
        self.valid_to_edit.setAccessibleName(QCoreApplication.translate("PlansLabour", u"Till och med", None))
#endif // QT_CONFIG(accessibility)
        self.valid_to_error_label.setText("")
        pass
    # retranslateUi

