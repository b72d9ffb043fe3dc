# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_follow_up.ui'
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

class Ui_ParticipantsFollowUp(object):
    def setupUi(self, ParticipantsFollowUp):
        if not ParticipantsFollowUp.objectName():
            ParticipantsFollowUp.setObjectName(u"ParticipantsFollowUp")
        self.layout = QVBoxLayout(ParticipantsFollowUp)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.held_on_layout = QVBoxLayout()
        self.held_on_layout.setSpacing(3)
        self.held_on_layout.setObjectName(u"held_on_layout")
        self.held_on_label = QLabel(ParticipantsFollowUp)
        self.held_on_label.setObjectName(u"held_on_label")
        self.held_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.held_on_layout.addWidget(self.held_on_label)

        self.held_on_edit = QLineEdit(ParticipantsFollowUp)
        self.held_on_edit.setObjectName(u"held_on_edit")

        self.held_on_layout.addWidget(self.held_on_edit)

        self.held_on_error_label = QLabel(ParticipantsFollowUp)
        self.held_on_error_label.setObjectName(u"held_on_error_label")
        self.held_on_error_label.setProperty(u"kind", u"error")
        self.held_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_on_error_label.setWordWrap(True)

        self.held_on_layout.addWidget(self.held_on_error_label)


        self.layout.addLayout(self.held_on_layout)

        self.placement_layout = QVBoxLayout()
        self.placement_layout.setSpacing(3)
        self.placement_layout.setObjectName(u"placement_layout")
        self.placement_label = QLabel(ParticipantsFollowUp)
        self.placement_label.setObjectName(u"placement_label")
        self.placement_label.setTextFormat(Qt.TextFormat.PlainText)

        self.placement_layout.addWidget(self.placement_label)

        self.placement_combo = QComboBox(ParticipantsFollowUp)
        self.placement_combo.setObjectName(u"placement_combo")

        self.placement_layout.addWidget(self.placement_combo)

        self.placement_error_label = QLabel(ParticipantsFollowUp)
        self.placement_error_label.setObjectName(u"placement_error_label")
        self.placement_error_label.setProperty(u"kind", u"error")
        self.placement_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.placement_error_label.setWordWrap(True)

        self.placement_layout.addWidget(self.placement_error_label)


        self.layout.addLayout(self.placement_layout)

        self.present_layout = QVBoxLayout()
        self.present_layout.setSpacing(3)
        self.present_layout.setObjectName(u"present_layout")
        self.present_label = QLabel(ParticipantsFollowUp)
        self.present_label.setObjectName(u"present_label")
        self.present_label.setTextFormat(Qt.TextFormat.PlainText)

        self.present_layout.addWidget(self.present_label)

        self.present_box = QWidget(ParticipantsFollowUp)
        self.present_box.setObjectName(u"present_box")

        self.present_layout.addWidget(self.present_box)

        self.present_edit = QLineEdit(ParticipantsFollowUp)
        self.present_edit.setObjectName(u"present_edit")

        self.present_layout.addWidget(self.present_edit)

        self.present_error_label = QLabel(ParticipantsFollowUp)
        self.present_error_label.setObjectName(u"present_error_label")
        self.present_error_label.setProperty(u"kind", u"error")
        self.present_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.present_error_label.setWordWrap(True)

        self.present_layout.addWidget(self.present_error_label)


        self.layout.addLayout(self.present_layout)

        self.how_it_goes_layout = QVBoxLayout()
        self.how_it_goes_layout.setSpacing(3)
        self.how_it_goes_layout.setObjectName(u"how_it_goes_layout")
        self.how_it_goes_label = QLabel(ParticipantsFollowUp)
        self.how_it_goes_label.setObjectName(u"how_it_goes_label")
        self.how_it_goes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.how_it_goes_layout.addWidget(self.how_it_goes_label)

        self.how_it_goes_edit = QPlainTextEdit(ParticipantsFollowUp)
        self.how_it_goes_edit.setObjectName(u"how_it_goes_edit")
        self.how_it_goes_edit.setTabChangesFocus(True)
        self.how_it_goes_edit.setProperty(u"kind", u"lines")

        self.how_it_goes_layout.addWidget(self.how_it_goes_edit)

        self.how_it_goes_error_label = QLabel(ParticipantsFollowUp)
        self.how_it_goes_error_label.setObjectName(u"how_it_goes_error_label")
        self.how_it_goes_error_label.setProperty(u"kind", u"error")
        self.how_it_goes_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.how_it_goes_error_label.setWordWrap(True)

        self.how_it_goes_layout.addWidget(self.how_it_goes_error_label)


        self.layout.addLayout(self.how_it_goes_layout)

        self.further_adaptations_layout = QVBoxLayout()
        self.further_adaptations_layout.setSpacing(3)
        self.further_adaptations_layout.setObjectName(u"further_adaptations_layout")
        self.further_adaptations_label = QLabel(ParticipantsFollowUp)
        self.further_adaptations_label.setObjectName(u"further_adaptations_label")
        self.further_adaptations_label.setTextFormat(Qt.TextFormat.PlainText)

        self.further_adaptations_layout.addWidget(self.further_adaptations_label)

        self.further_adaptations_edit = QPlainTextEdit(ParticipantsFollowUp)
        self.further_adaptations_edit.setObjectName(u"further_adaptations_edit")
        self.further_adaptations_edit.setTabChangesFocus(True)
        self.further_adaptations_edit.setProperty(u"kind", u"lines")

        self.further_adaptations_layout.addWidget(self.further_adaptations_edit)

        self.further_adaptations_error_label = QLabel(ParticipantsFollowUp)
        self.further_adaptations_error_label.setObjectName(u"further_adaptations_error_label")
        self.further_adaptations_error_label.setProperty(u"kind", u"error")
        self.further_adaptations_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.further_adaptations_error_label.setWordWrap(True)

        self.further_adaptations_layout.addWidget(self.further_adaptations_error_label)


        self.layout.addLayout(self.further_adaptations_layout)

        self.view_of_support_layout = QVBoxLayout()
        self.view_of_support_layout.setSpacing(3)
        self.view_of_support_layout.setObjectName(u"view_of_support_layout")
        self.view_of_support_label = QLabel(ParticipantsFollowUp)
        self.view_of_support_label.setObjectName(u"view_of_support_label")
        self.view_of_support_label.setTextFormat(Qt.TextFormat.PlainText)

        self.view_of_support_layout.addWidget(self.view_of_support_label)

        self.view_of_support_edit = QPlainTextEdit(ParticipantsFollowUp)
        self.view_of_support_edit.setObjectName(u"view_of_support_edit")
        self.view_of_support_edit.setTabChangesFocus(True)
        self.view_of_support_edit.setProperty(u"kind", u"lines")

        self.view_of_support_layout.addWidget(self.view_of_support_edit)

        self.view_of_support_error_label = QLabel(ParticipantsFollowUp)
        self.view_of_support_error_label.setObjectName(u"view_of_support_error_label")
        self.view_of_support_error_label.setProperty(u"kind", u"error")
        self.view_of_support_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.view_of_support_error_label.setWordWrap(True)

        self.view_of_support_layout.addWidget(self.view_of_support_error_label)


        self.layout.addLayout(self.view_of_support_layout)

        self.the_future_layout = QVBoxLayout()
        self.the_future_layout.setSpacing(3)
        self.the_future_layout.setObjectName(u"the_future_layout")
        self.the_future_label = QLabel(ParticipantsFollowUp)
        self.the_future_label.setObjectName(u"the_future_label")
        self.the_future_label.setTextFormat(Qt.TextFormat.PlainText)

        self.the_future_layout.addWidget(self.the_future_label)

        self.the_future_edit = QPlainTextEdit(ParticipantsFollowUp)
        self.the_future_edit.setObjectName(u"the_future_edit")
        self.the_future_edit.setTabChangesFocus(True)
        self.the_future_edit.setProperty(u"kind", u"lines")

        self.the_future_layout.addWidget(self.the_future_edit)

        self.the_future_error_label = QLabel(ParticipantsFollowUp)
        self.the_future_error_label.setObjectName(u"the_future_error_label")
        self.the_future_error_label.setProperty(u"kind", u"error")
        self.the_future_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.the_future_error_label.setWordWrap(True)

        self.the_future_layout.addWidget(self.the_future_error_label)


        self.layout.addLayout(self.the_future_layout)

        self.contributes_layout = QVBoxLayout()
        self.contributes_layout.setSpacing(3)
        self.contributes_layout.setObjectName(u"contributes_layout")
        self.contributes_label = QLabel(ParticipantsFollowUp)
        self.contributes_label.setObjectName(u"contributes_label")
        self.contributes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.contributes_layout.addWidget(self.contributes_label)

        self.contributes_combo = QComboBox(ParticipantsFollowUp)
        self.contributes_combo.setObjectName(u"contributes_combo")

        self.contributes_layout.addWidget(self.contributes_combo)

        self.contributes_error_label = QLabel(ParticipantsFollowUp)
        self.contributes_error_label.setObjectName(u"contributes_error_label")
        self.contributes_error_label.setProperty(u"kind", u"error")
        self.contributes_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contributes_error_label.setWordWrap(True)

        self.contributes_layout.addWidget(self.contributes_error_label)


        self.layout.addLayout(self.contributes_layout)

        self.plan_label = QLabel(ParticipantsFollowUp)
        self.plan_label.setObjectName(u"plan_label")
        self.plan_label.setProperty(u"kind", u"heading")
        self.plan_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.plan_label)

        self.areas_box = QWidget(ParticipantsFollowUp)
        self.areas_box.setObjectName(u"areas_box")

        self.layout.addWidget(self.areas_box)

        self.areas_error_label = QLabel(ParticipantsFollowUp)
        self.areas_error_label.setObjectName(u"areas_error_label")
        self.areas_error_label.setProperty(u"kind", u"error")
        self.areas_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.areas_error_label.setWordWrap(True)

        self.layout.addWidget(self.areas_error_label)

        self.next_on_layout = QVBoxLayout()
        self.next_on_layout.setSpacing(3)
        self.next_on_layout.setObjectName(u"next_on_layout")
        self.next_on_label = QLabel(ParticipantsFollowUp)
        self.next_on_label.setObjectName(u"next_on_label")
        self.next_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.next_on_layout.addWidget(self.next_on_label)

        self.next_on_edit = QLineEdit(ParticipantsFollowUp)
        self.next_on_edit.setObjectName(u"next_on_edit")

        self.next_on_layout.addWidget(self.next_on_edit)

        self.next_on_error_label = QLabel(ParticipantsFollowUp)
        self.next_on_error_label.setObjectName(u"next_on_error_label")
        self.next_on_error_label.setProperty(u"kind", u"error")
        self.next_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_on_error_label.setWordWrap(True)

        self.next_on_layout.addWidget(self.next_on_error_label)


        self.layout.addLayout(self.next_on_layout)

#if QT_CONFIG(shortcut)
        self.held_on_label.setBuddy(self.held_on_edit)
        self.placement_label.setBuddy(self.placement_combo)
        self.present_label.setBuddy(self.present_edit)
        self.how_it_goes_label.setBuddy(self.how_it_goes_edit)
        self.further_adaptations_label.setBuddy(self.further_adaptations_edit)
        self.view_of_support_label.setBuddy(self.view_of_support_edit)
        self.the_future_label.setBuddy(self.the_future_edit)
        self.contributes_label.setBuddy(self.contributes_combo)
        self.next_on_label.setBuddy(self.next_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.held_on_edit, self.placement_combo)
        QWidget.setTabOrder(self.placement_combo, self.present_edit)
        QWidget.setTabOrder(self.present_edit, self.how_it_goes_edit)
        QWidget.setTabOrder(self.how_it_goes_edit, self.further_adaptations_edit)
        QWidget.setTabOrder(self.further_adaptations_edit, self.view_of_support_edit)
        QWidget.setTabOrder(self.view_of_support_edit, self.the_future_edit)
        QWidget.setTabOrder(self.the_future_edit, self.contributes_combo)
        QWidget.setTabOrder(self.contributes_combo, self.next_on_edit)

        self.retranslateUi(ParticipantsFollowUp)
    # setupUi

    def retranslateUi(self, ParticipantsFollowUp):
        self.held_on_label.setText(QCoreApplication.translate("ParticipantsFollowUp", u"Datum *", None))
#if QT_CONFIG(accessibility)
        self.held_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsFollowUp", u"Datum", None))
#endif // QT_CONFIG(accessibility)
        self.held_on_error_label.setText("")
        self.placement_label.setText(QCoreApplication.translate("ParticipantsFollowUp", u"Placering", None))
#if QT_CONFIG(accessibility)
        self.placement_combo.setAccessibleName(QCoreApplication.translate("ParticipantsFollowUp", u"Placering", None))
#endif // QT_CONFIG(accessibility)
        self.placement_error_label.setText("")
        self.present_label.setText(QCoreApplication.translate("ParticipantsFollowUp", u"Med p\u00e5 m\u00f6tet", None))
#if QT_CONFIG(accessibility)
        self.present_edit.setAccessibleName(QCoreApplication.translate("ParticipantsFollowUp", u"Fler som var med", None))
#endif // QT_CONFIG(accessibility)
        self.present_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsFollowUp", u"Fler som var med, med komma emellan", None))
        self.present_error_label.setText("")
        self.how_it_goes_label.setText(QCoreApplication.translate("ParticipantsFollowUp", u"Hur g\u00e5r det?", None))
#if QT_CONFIG(accessibility)
        self.how_it_goes_edit.setAccessibleName(QCoreApplication.translate("ParticipantsFollowUp", u"Hur g\u00e5r det?", None))
#endif // QT_CONFIG(accessibility)
        self.how_it_goes_error_label.setText("")
        self.further_adaptations_label.setText(QCoreApplication.translate("ParticipantsFollowUp", u"Beh\u00f6vs fler anpassningar?", None))
#if QT_CONFIG(accessibility)
        self.further_adaptations_edit.setAccessibleName(QCoreApplication.translate("ParticipantsFollowUp", u"Beh\u00f6vs fler anpassningar?", None))
#endif // QT_CONFIG(accessibility)
        self.further_adaptations_error_label.setText("")
        self.view_of_support_label.setText(QCoreApplication.translate("ParticipantsFollowUp", u"Hur ser deltagaren p\u00e5 st\u00f6det?", None))
#if QT_CONFIG(accessibility)
        self.view_of_support_edit.setAccessibleName(QCoreApplication.translate("ParticipantsFollowUp", u"Hur ser deltagaren p\u00e5 st\u00f6det?", None))
#endif // QT_CONFIG(accessibility)
        self.view_of_support_error_label.setText("")
        self.the_future_label.setText(QCoreApplication.translate("ParticipantsFollowUp", u"Framtiden och den \u00f6ppna arbetsmarknaden", None))
#if QT_CONFIG(accessibility)
        self.the_future_edit.setAccessibleName(QCoreApplication.translate("ParticipantsFollowUp", u"Framtiden och den \u00f6ppna arbetsmarknaden", None))
#endif // QT_CONFIG(accessibility)
        self.the_future_error_label.setText("")
        self.contributes_label.setText(QCoreApplication.translate("ParticipantsFollowUp", u"Bidrar insatsen?", None))
#if QT_CONFIG(accessibility)
        self.contributes_combo.setAccessibleName(QCoreApplication.translate("ParticipantsFollowUp", u"Bidrar insatsen?", None))
#endif // QT_CONFIG(accessibility)
        self.contributes_error_label.setText("")
        self.plan_label.setText(QCoreApplication.translate("ParticipantsFollowUp", u"Utvecklingsplan", None))
        self.areas_error_label.setText("")
        self.next_on_label.setText(QCoreApplication.translate("ParticipantsFollowUp", u"N\u00e4sta uppf\u00f6ljning", None))
#if QT_CONFIG(accessibility)
        self.next_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsFollowUp", u"N\u00e4sta uppf\u00f6ljning", None))
#endif // QT_CONFIG(accessibility)
        self.next_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsFollowUp", u"Till exempel 14 dec eller +30", None))
        self.next_on_error_label.setText("")
        pass
    # retranslateUi

