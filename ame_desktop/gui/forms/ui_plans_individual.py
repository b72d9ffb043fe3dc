# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plans_individual.ui'
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

class Ui_PlansIndividual(object):
    def setupUi(self, PlansIndividual):
        if not PlansIndividual.objectName():
            PlansIndividual.setObjectName(u"PlansIndividual")
        self.layout = QVBoxLayout(PlansIndividual)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.goal_layout = QVBoxLayout()
        self.goal_layout.setSpacing(3)
        self.goal_layout.setObjectName(u"goal_layout")
        self.goal_label = QLabel(PlansIndividual)
        self.goal_label.setObjectName(u"goal_label")
        self.goal_label.setTextFormat(Qt.TextFormat.PlainText)

        self.goal_layout.addWidget(self.goal_label)

        self.goal_edit = QPlainTextEdit(PlansIndividual)
        self.goal_edit.setObjectName(u"goal_edit")
        self.goal_edit.setTabChangesFocus(True)
        self.goal_edit.setProperty(u"kind", u"lines")

        self.goal_layout.addWidget(self.goal_edit)

        self.goal_error_label = QLabel(PlansIndividual)
        self.goal_error_label.setObjectName(u"goal_error_label")
        self.goal_error_label.setProperty(u"kind", u"error")
        self.goal_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.goal_error_label.setWordWrap(True)

        self.goal_layout.addWidget(self.goal_error_label)


        self.layout.addLayout(self.goal_layout)

        self.part_goals_heading_label = QLabel(PlansIndividual)
        self.part_goals_heading_label.setObjectName(u"part_goals_heading_label")
        self.part_goals_heading_label.setProperty(u"kind", u"heading")
        self.part_goals_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.part_goals_heading_label)

        self.part_goals_box = QWidget(PlansIndividual)
        self.part_goals_box.setObjectName(u"part_goals_box")

        self.layout.addWidget(self.part_goals_box)

        self.part_goals_error_label = QLabel(PlansIndividual)
        self.part_goals_error_label.setObjectName(u"part_goals_error_label")
        self.part_goals_error_label.setProperty(u"kind", u"error")
        self.part_goals_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.part_goals_error_label.setWordWrap(True)

        self.layout.addWidget(self.part_goals_error_label)

        self.measures_heading_label = QLabel(PlansIndividual)
        self.measures_heading_label.setObjectName(u"measures_heading_label")
        self.measures_heading_label.setProperty(u"kind", u"heading")
        self.measures_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.measures_heading_label)

        self.measures_help_label = QLabel(PlansIndividual)
        self.measures_help_label.setObjectName(u"measures_help_label")
        self.measures_help_label.setProperty(u"kind", u"muted")
        self.measures_help_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.measures_help_label)

        self.measures_box = QWidget(PlansIndividual)
        self.measures_box.setObjectName(u"measures_box")

        self.layout.addWidget(self.measures_box)

        self.measures_error_label = QLabel(PlansIndividual)
        self.measures_error_label.setObjectName(u"measures_error_label")
        self.measures_error_label.setProperty(u"kind", u"error")
        self.measures_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.measures_error_label.setWordWrap(True)

        self.layout.addWidget(self.measures_error_label)

        self.parties_heading_label = QLabel(PlansIndividual)
        self.parties_heading_label.setObjectName(u"parties_heading_label")
        self.parties_heading_label.setProperty(u"kind", u"heading")
        self.parties_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.parties_heading_label)

        self.parties_help_label = QLabel(PlansIndividual)
        self.parties_help_label.setObjectName(u"parties_help_label")
        self.parties_help_label.setProperty(u"kind", u"muted")
        self.parties_help_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.parties_help_label)

        self.parties_box = QWidget(PlansIndividual)
        self.parties_box.setObjectName(u"parties_box")

        self.layout.addWidget(self.parties_box)

        self.parties_error_label = QLabel(PlansIndividual)
        self.parties_error_label.setObjectName(u"parties_error_label")
        self.parties_error_label.setProperty(u"kind", u"error")
        self.parties_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.parties_error_label.setWordWrap(True)

        self.layout.addWidget(self.parties_error_label)

        self.follow_up_layout = QVBoxLayout()
        self.follow_up_layout.setSpacing(3)
        self.follow_up_layout.setObjectName(u"follow_up_layout")
        self.follow_up_label = QLabel(PlansIndividual)
        self.follow_up_label.setObjectName(u"follow_up_label")
        self.follow_up_label.setTextFormat(Qt.TextFormat.PlainText)

        self.follow_up_layout.addWidget(self.follow_up_label)

        self.follow_up_edit = QPlainTextEdit(PlansIndividual)
        self.follow_up_edit.setObjectName(u"follow_up_edit")
        self.follow_up_edit.setTabChangesFocus(True)
        self.follow_up_edit.setProperty(u"kind", u"lines")

        self.follow_up_layout.addWidget(self.follow_up_edit)

        self.follow_up_error_label = QLabel(PlansIndividual)
        self.follow_up_error_label.setObjectName(u"follow_up_error_label")
        self.follow_up_error_label.setProperty(u"kind", u"error")
        self.follow_up_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.follow_up_error_label.setWordWrap(True)

        self.follow_up_layout.addWidget(self.follow_up_error_label)


        self.layout.addLayout(self.follow_up_layout)

        self.valid_row = QHBoxLayout()
        self.valid_row.setSpacing(12)
        self.valid_row.setObjectName(u"valid_row")
        self.valid_from_layout = QVBoxLayout()
        self.valid_from_layout.setSpacing(3)
        self.valid_from_layout.setObjectName(u"valid_from_layout")
        self.valid_from_label = QLabel(PlansIndividual)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_from_layout.addWidget(self.valid_from_label)

        self.valid_from_edit = QLineEdit(PlansIndividual)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.valid_from_layout.addWidget(self.valid_from_edit)

        self.valid_from_error_label = QLabel(PlansIndividual)
        self.valid_from_error_label.setObjectName(u"valid_from_error_label")
        self.valid_from_error_label.setProperty(u"kind", u"error")
        self.valid_from_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_error_label.setWordWrap(True)

        self.valid_from_layout.addWidget(self.valid_from_error_label)


        self.valid_row.addLayout(self.valid_from_layout)

        self.valid_to_layout = QVBoxLayout()
        self.valid_to_layout.setSpacing(3)
        self.valid_to_layout.setObjectName(u"valid_to_layout")
        self.valid_to_label = QLabel(PlansIndividual)
        self.valid_to_label.setObjectName(u"valid_to_label")
        self.valid_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_to_layout.addWidget(self.valid_to_label)

        self.valid_to_edit = QLineEdit(PlansIndividual)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.valid_to_layout.addWidget(self.valid_to_edit)

        self.valid_to_error_label = QLabel(PlansIndividual)
        self.valid_to_error_label.setObjectName(u"valid_to_error_label")
        self.valid_to_error_label.setProperty(u"kind", u"error")
        self.valid_to_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_to_error_label.setWordWrap(True)

        self.valid_to_layout.addWidget(self.valid_to_error_label)


        self.valid_row.addLayout(self.valid_to_layout)


        self.layout.addLayout(self.valid_row)

#if QT_CONFIG(shortcut)
        self.goal_label.setBuddy(self.goal_edit)
        self.follow_up_label.setBuddy(self.follow_up_edit)
        self.valid_from_label.setBuddy(self.valid_from_edit)
        self.valid_to_label.setBuddy(self.valid_to_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.goal_edit, self.follow_up_edit)
        QWidget.setTabOrder(self.follow_up_edit, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.valid_to_edit)

        self.retranslateUi(PlansIndividual)
    # setupUi

    def retranslateUi(self, PlansIndividual):
        self.goal_label.setText(QCoreApplication.translate("PlansIndividual", u"M\u00e5l med egna ord *", None))
#if QT_CONFIG(accessibility)
        self.goal_edit.setAccessibleName(QCoreApplication.translate("PlansIndividual", u"M\u00e5l med egna ord", None))
#endif // QT_CONFIG(accessibility)
        self.goal_error_label.setText("")
        self.part_goals_heading_label.setText(QCoreApplication.translate("PlansIndividual", u"Delm\u00e5l *", None))
        self.part_goals_error_label.setText("")
        self.measures_heading_label.setText(QCoreApplication.translate("PlansIndividual", u"Ansvarsf\u00f6rdelning *", None))
        self.measures_help_label.setText(QCoreApplication.translate("PlansIndividual", u"Skriv medarbetares hela namn, s\u00e5 p\u00e5minns de.", None))
        self.measures_error_label.setText("")
        self.parties_heading_label.setText(QCoreApplication.translate("PlansIndividual", u"Med p\u00e5 m\u00f6tet *", None))
        self.parties_help_label.setText(QCoreApplication.translate("PlansIndividual", u"De tre f\u00f6rsta \u00e4r alltid med och skriver under.", None))
        self.parties_error_label.setText("")
        self.follow_up_label.setText(QCoreApplication.translate("PlansIndividual", u"S\u00e5 f\u00f6ljer vi upp planen", None))
#if QT_CONFIG(accessibility)
        self.follow_up_edit.setAccessibleName(QCoreApplication.translate("PlansIndividual", u"S\u00e5 f\u00f6ljer vi upp planen", None))
#endif // QT_CONFIG(accessibility)
        self.follow_up_error_label.setText("")
        self.valid_from_label.setText(QCoreApplication.translate("PlansIndividual", u"G\u00e4ller fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.valid_from_edit.setAccessibleName(QCoreApplication.translate("PlansIndividual", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_error_label.setText("")
        self.valid_to_label.setText(QCoreApplication.translate("PlansIndividual", u"Till och med", None))
#if QT_CONFIG(accessibility)
        self.valid_to_edit.setAccessibleName(QCoreApplication.translate("PlansIndividual", u"Till och med", None))
#endif // QT_CONFIG(accessibility)
        self.valid_to_error_label.setText("")
        pass
    # retranslateUi

