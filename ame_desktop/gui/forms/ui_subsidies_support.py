# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'subsidies_support.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_SubsidiesSupport(object):
    def setupUi(self, SubsidiesSupport):
        if not SubsidiesSupport.objectName():
            SubsidiesSupport.setObjectName(u"SubsidiesSupport")
        self.layout = QVBoxLayout(SubsidiesSupport)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.participant_id_layout = QVBoxLayout()
        self.participant_id_layout.setSpacing(3)
        self.participant_id_layout.setObjectName(u"participant_id_layout")
        self.participant_id_label = QLabel(SubsidiesSupport)
        self.participant_id_label.setObjectName(u"participant_id_label")
        self.participant_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.participant_id_layout.addWidget(self.participant_id_label)

        self.participant_id_combo = QComboBox(SubsidiesSupport)
        self.participant_id_combo.setObjectName(u"participant_id_combo")

        self.participant_id_layout.addWidget(self.participant_id_combo)

        self.participant_id_error_label = QLabel(SubsidiesSupport)
        self.participant_id_error_label.setObjectName(u"participant_id_error_label")
        self.participant_id_error_label.setProperty(u"kind", u"error")
        self.participant_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.participant_id_error_label.setWordWrap(True)

        self.participant_id_layout.addWidget(self.participant_id_error_label)


        self.layout.addLayout(self.participant_id_layout)

        self.type_id_layout = QVBoxLayout()
        self.type_id_layout.setSpacing(3)
        self.type_id_layout.setObjectName(u"type_id_layout")
        self.type_id_label = QLabel(SubsidiesSupport)
        self.type_id_label.setObjectName(u"type_id_label")
        self.type_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.type_id_layout.addWidget(self.type_id_label)

        self.type_id_combo = QComboBox(SubsidiesSupport)
        self.type_id_combo.setObjectName(u"type_id_combo")

        self.type_id_layout.addWidget(self.type_id_combo)

        self.type_id_error_label = QLabel(SubsidiesSupport)
        self.type_id_error_label.setObjectName(u"type_id_error_label")
        self.type_id_error_label.setProperty(u"kind", u"error")
        self.type_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.type_id_error_label.setWordWrap(True)

        self.type_id_layout.addWidget(self.type_id_error_label)


        self.layout.addLayout(self.type_id_layout)

        self.variant_layout = QVBoxLayout()
        self.variant_layout.setSpacing(3)
        self.variant_layout.setObjectName(u"variant_layout")
        self.variant_label = QLabel(SubsidiesSupport)
        self.variant_label.setObjectName(u"variant_label")
        self.variant_label.setTextFormat(Qt.TextFormat.PlainText)

        self.variant_layout.addWidget(self.variant_label)

        self.variant_combo = QComboBox(SubsidiesSupport)
        self.variant_combo.setObjectName(u"variant_combo")

        self.variant_layout.addWidget(self.variant_combo)

        self.variant_error_label = QLabel(SubsidiesSupport)
        self.variant_error_label.setObjectName(u"variant_error_label")
        self.variant_error_label.setProperty(u"kind", u"error")
        self.variant_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.variant_error_label.setWordWrap(True)

        self.variant_layout.addWidget(self.variant_error_label)


        self.layout.addLayout(self.variant_layout)

        self.type_text_label = QLabel(SubsidiesSupport)
        self.type_text_label.setObjectName(u"type_text_label")
        self.type_text_label.setProperty(u"kind", u"muted")
        self.type_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.type_text_label.setWordWrap(True)

        self.layout.addWidget(self.type_text_label)

        self.placement_id_layout = QVBoxLayout()
        self.placement_id_layout.setSpacing(3)
        self.placement_id_layout.setObjectName(u"placement_id_layout")
        self.placement_id_label = QLabel(SubsidiesSupport)
        self.placement_id_label.setObjectName(u"placement_id_label")
        self.placement_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.placement_id_layout.addWidget(self.placement_id_label)

        self.placement_id_combo = QComboBox(SubsidiesSupport)
        self.placement_id_combo.setObjectName(u"placement_id_combo")

        self.placement_id_layout.addWidget(self.placement_id_combo)

        self.placement_id_error_label = QLabel(SubsidiesSupport)
        self.placement_id_error_label.setObjectName(u"placement_id_error_label")
        self.placement_id_error_label.setProperty(u"kind", u"error")
        self.placement_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.placement_id_error_label.setWordWrap(True)

        self.placement_id_layout.addWidget(self.placement_id_error_label)


        self.layout.addLayout(self.placement_id_layout)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.decision_number_layout = QVBoxLayout()
        self.decision_number_layout.setSpacing(3)
        self.decision_number_layout.setObjectName(u"decision_number_layout")
        self.decision_number_label = QLabel(SubsidiesSupport)
        self.decision_number_label.setObjectName(u"decision_number_label")
        self.decision_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decision_number_layout.addWidget(self.decision_number_label)

        self.decision_number_edit = QLineEdit(SubsidiesSupport)
        self.decision_number_edit.setObjectName(u"decision_number_edit")

        self.decision_number_layout.addWidget(self.decision_number_edit)

        self.decision_number_error_label = QLabel(SubsidiesSupport)
        self.decision_number_error_label.setObjectName(u"decision_number_error_label")
        self.decision_number_error_label.setProperty(u"kind", u"error")
        self.decision_number_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_number_error_label.setWordWrap(True)

        self.decision_number_layout.addWidget(self.decision_number_error_label)


        self.row_1_layout.addLayout(self.decision_number_layout)

        self.decided_on_layout = QVBoxLayout()
        self.decided_on_layout.setSpacing(3)
        self.decided_on_layout.setObjectName(u"decided_on_layout")
        self.decided_on_label = QLabel(SubsidiesSupport)
        self.decided_on_label.setObjectName(u"decided_on_label")
        self.decided_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decided_on_layout.addWidget(self.decided_on_label)

        self.decided_on_edit = QLineEdit(SubsidiesSupport)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.decided_on_layout.addWidget(self.decided_on_edit)

        self.decided_on_error_label = QLabel(SubsidiesSupport)
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
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(SubsidiesSupport)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(SubsidiesSupport)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(SubsidiesSupport)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.row_2_layout.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(SubsidiesSupport)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(SubsidiesSupport)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(SubsidiesSupport)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.row_2_layout.addLayout(self.end_layout)


        self.layout.addLayout(self.row_2_layout)

        self.row_3_layout = QHBoxLayout()
        self.row_3_layout.setSpacing(10)
        self.row_3_layout.setObjectName(u"row_3_layout")
        self.wage_layout = QVBoxLayout()
        self.wage_layout.setSpacing(3)
        self.wage_layout.setObjectName(u"wage_layout")
        self.wage_label = QLabel(SubsidiesSupport)
        self.wage_label.setObjectName(u"wage_label")
        self.wage_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wage_layout.addWidget(self.wage_label)

        self.wage_edit = QLineEdit(SubsidiesSupport)
        self.wage_edit.setObjectName(u"wage_edit")

        self.wage_layout.addWidget(self.wage_edit)

        self.wage_error_label = QLabel(SubsidiesSupport)
        self.wage_error_label.setObjectName(u"wage_error_label")
        self.wage_error_label.setProperty(u"kind", u"error")
        self.wage_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wage_error_label.setWordWrap(True)

        self.wage_layout.addWidget(self.wage_error_label)


        self.row_3_layout.addLayout(self.wage_layout)

        self.extent_percent_layout = QVBoxLayout()
        self.extent_percent_layout.setSpacing(3)
        self.extent_percent_layout.setObjectName(u"extent_percent_layout")
        self.extent_percent_label = QLabel(SubsidiesSupport)
        self.extent_percent_label.setObjectName(u"extent_percent_label")
        self.extent_percent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.extent_percent_layout.addWidget(self.extent_percent_label)

        self.extent_percent_edit = QLineEdit(SubsidiesSupport)
        self.extent_percent_edit.setObjectName(u"extent_percent_edit")

        self.extent_percent_layout.addWidget(self.extent_percent_edit)

        self.extent_percent_error_label = QLabel(SubsidiesSupport)
        self.extent_percent_error_label.setObjectName(u"extent_percent_error_label")
        self.extent_percent_error_label.setProperty(u"kind", u"error")
        self.extent_percent_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extent_percent_error_label.setWordWrap(True)

        self.extent_percent_layout.addWidget(self.extent_percent_error_label)


        self.row_3_layout.addLayout(self.extent_percent_layout)


        self.layout.addLayout(self.row_3_layout)

        self.row_4_layout = QHBoxLayout()
        self.row_4_layout.setSpacing(10)
        self.row_4_layout.setObjectName(u"row_4_layout")
        self.level_percent_layout = QVBoxLayout()
        self.level_percent_layout.setSpacing(3)
        self.level_percent_layout.setObjectName(u"level_percent_layout")
        self.level_percent_label = QLabel(SubsidiesSupport)
        self.level_percent_label.setObjectName(u"level_percent_label")
        self.level_percent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.level_percent_layout.addWidget(self.level_percent_label)

        self.level_percent_edit = QLineEdit(SubsidiesSupport)
        self.level_percent_edit.setObjectName(u"level_percent_edit")

        self.level_percent_layout.addWidget(self.level_percent_edit)

        self.level_percent_error_label = QLabel(SubsidiesSupport)
        self.level_percent_error_label.setObjectName(u"level_percent_error_label")
        self.level_percent_error_label.setProperty(u"kind", u"error")
        self.level_percent_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_percent_error_label.setWordWrap(True)

        self.level_percent_layout.addWidget(self.level_percent_error_label)


        self.row_4_layout.addLayout(self.level_percent_layout)

        self.extra_amount_layout = QVBoxLayout()
        self.extra_amount_layout.setSpacing(3)
        self.extra_amount_layout.setObjectName(u"extra_amount_layout")
        self.extra_amount_label = QLabel(SubsidiesSupport)
        self.extra_amount_label.setObjectName(u"extra_amount_label")
        self.extra_amount_label.setTextFormat(Qt.TextFormat.PlainText)

        self.extra_amount_layout.addWidget(self.extra_amount_label)

        self.extra_amount_edit = QLineEdit(SubsidiesSupport)
        self.extra_amount_edit.setObjectName(u"extra_amount_edit")

        self.extra_amount_layout.addWidget(self.extra_amount_edit)

        self.extra_amount_error_label = QLabel(SubsidiesSupport)
        self.extra_amount_error_label.setObjectName(u"extra_amount_error_label")
        self.extra_amount_error_label.setProperty(u"kind", u"error")
        self.extra_amount_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extra_amount_error_label.setWordWrap(True)

        self.extra_amount_layout.addWidget(self.extra_amount_error_label)


        self.row_4_layout.addLayout(self.extra_amount_layout)


        self.layout.addLayout(self.row_4_layout)

        self.day_rate_layout = QVBoxLayout()
        self.day_rate_layout.setSpacing(3)
        self.day_rate_layout.setObjectName(u"day_rate_layout")
        self.day_rate_label = QLabel(SubsidiesSupport)
        self.day_rate_label.setObjectName(u"day_rate_label")
        self.day_rate_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_rate_layout.addWidget(self.day_rate_label)

        self.day_rate_edit = QLineEdit(SubsidiesSupport)
        self.day_rate_edit.setObjectName(u"day_rate_edit")

        self.day_rate_layout.addWidget(self.day_rate_edit)

        self.day_rate_error_label = QLabel(SubsidiesSupport)
        self.day_rate_error_label.setObjectName(u"day_rate_error_label")
        self.day_rate_error_label.setProperty(u"kind", u"error")
        self.day_rate_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_rate_error_label.setWordWrap(True)

        self.day_rate_layout.addWidget(self.day_rate_error_label)


        self.layout.addLayout(self.day_rate_layout)

        self.applied_on_layout = QVBoxLayout()
        self.applied_on_layout.setSpacing(3)
        self.applied_on_layout.setObjectName(u"applied_on_layout")
        self.applied_on_label = QLabel(SubsidiesSupport)
        self.applied_on_label.setObjectName(u"applied_on_label")
        self.applied_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.applied_on_layout.addWidget(self.applied_on_label)

        self.applied_on_edit = QLineEdit(SubsidiesSupport)
        self.applied_on_edit.setObjectName(u"applied_on_edit")

        self.applied_on_layout.addWidget(self.applied_on_edit)

        self.applied_on_error_label = QLabel(SubsidiesSupport)
        self.applied_on_error_label.setObjectName(u"applied_on_error_label")
        self.applied_on_error_label.setProperty(u"kind", u"error")
        self.applied_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.applied_on_error_label.setWordWrap(True)

        self.applied_on_layout.addWidget(self.applied_on_error_label)


        self.layout.addLayout(self.applied_on_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(SubsidiesSupport)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QLineEdit(SubsidiesSupport)
        self.note_edit.setObjectName(u"note_edit")

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(SubsidiesSupport)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

        self.outcome_widget = QWidget(SubsidiesSupport)
        self.outcome_widget.setObjectName(u"outcome_widget")

        self.layout.addWidget(self.outcome_widget)

#if QT_CONFIG(shortcut)
        self.participant_id_label.setBuddy(self.participant_id_combo)
        self.type_id_label.setBuddy(self.type_id_combo)
        self.variant_label.setBuddy(self.variant_combo)
        self.placement_id_label.setBuddy(self.placement_id_combo)
        self.decision_number_label.setBuddy(self.decision_number_edit)
        self.decided_on_label.setBuddy(self.decided_on_edit)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.wage_label.setBuddy(self.wage_edit)
        self.extent_percent_label.setBuddy(self.extent_percent_edit)
        self.level_percent_label.setBuddy(self.level_percent_edit)
        self.extra_amount_label.setBuddy(self.extra_amount_edit)
        self.day_rate_label.setBuddy(self.day_rate_edit)
        self.applied_on_label.setBuddy(self.applied_on_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.participant_id_combo, self.type_id_combo)
        QWidget.setTabOrder(self.type_id_combo, self.variant_combo)
        QWidget.setTabOrder(self.variant_combo, self.placement_id_combo)
        QWidget.setTabOrder(self.placement_id_combo, self.decision_number_edit)
        QWidget.setTabOrder(self.decision_number_edit, self.decided_on_edit)
        QWidget.setTabOrder(self.decided_on_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.wage_edit)
        QWidget.setTabOrder(self.wage_edit, self.extent_percent_edit)
        QWidget.setTabOrder(self.extent_percent_edit, self.level_percent_edit)
        QWidget.setTabOrder(self.level_percent_edit, self.extra_amount_edit)
        QWidget.setTabOrder(self.extra_amount_edit, self.day_rate_edit)
        QWidget.setTabOrder(self.day_rate_edit, self.applied_on_edit)
        QWidget.setTabOrder(self.applied_on_edit, self.note_edit)

        self.retranslateUi(SubsidiesSupport)
    # setupUi

    def retranslateUi(self, SubsidiesSupport):
        self.participant_id_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Person", None))
#if QT_CONFIG(accessibility)
        self.participant_id_combo.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Person", None))
#endif // QT_CONFIG(accessibility)
        self.participant_id_error_label.setText("")
        self.type_id_label.setText(QCoreApplication.translate("SubsidiesSupport", u"St\u00f6dform", None))
#if QT_CONFIG(accessibility)
        self.type_id_combo.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"St\u00f6dform", None))
#endif // QT_CONFIG(accessibility)
        self.type_id_error_label.setText("")
        self.variant_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Grupp", None))
#if QT_CONFIG(accessibility)
        self.variant_combo.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Grupp", None))
#endif // QT_CONFIG(accessibility)
        self.variant_error_label.setText("")
        self.type_text_label.setText("")
        self.placement_id_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Placering", None))
#if QT_CONFIG(accessibility)
        self.placement_id_combo.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Placering", None))
#endif // QT_CONFIG(accessibility)
        self.placement_id_error_label.setText("")
        self.decision_number_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Beslutsnummer", None))
#if QT_CONFIG(accessibility)
        self.decision_number_edit.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Beslutsnummer", None))
#endif // QT_CONFIG(accessibility)
        self.decision_number_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesSupport", u"Saknas: blir utkast", None))
        self.decision_number_error_label.setText("")
        self.decided_on_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Beslutsdatum", None))
#if QT_CONFIG(accessibility)
        self.decided_on_edit.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Beslutsdatum", None))
#endif // QT_CONFIG(accessibility)
        self.decided_on_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesSupport", u"Till exempel 3 mars", None))
        self.decided_on_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("SubsidiesSupport", u"F\u00f6rsta dag", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"F\u00f6rsta dag", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesSupport", u"Till exempel 3 mars", None))
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Sista dag", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesSupport", u"Tills vidare", None))
        self.end_error_label.setText("")
        self.wage_label.setText(QCoreApplication.translate("SubsidiesSupport", u"L\u00f6n i kr, heltid", None))
#if QT_CONFIG(accessibility)
        self.wage_edit.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"L\u00f6n i kr, heltid", None))
#endif // QT_CONFIG(accessibility)
        self.wage_error_label.setText("")
        self.extent_percent_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Omfattning i %", None))
#if QT_CONFIG(accessibility)
        self.extent_percent_edit.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Omfattning i %", None))
#endif // QT_CONFIG(accessibility)
        self.extent_percent_error_label.setText("")
        self.level_percent_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Beslutets niv\u00e5 i %", None))
#if QT_CONFIG(accessibility)
        self.level_percent_edit.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Beslutets niv\u00e5 i %", None))
#endif // QT_CONFIG(accessibility)
        self.level_percent_error_label.setText("")
        self.extra_amount_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Till\u00e4gg i kr", None))
#if QT_CONFIG(accessibility)
        self.extra_amount_edit.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Till\u00e4gg i kr", None))
#endif // QT_CONFIG(accessibility)
        self.extra_amount_error_label.setText("")
        self.day_rate_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Ers\u00e4ttning i kr per dag", None))
#if QT_CONFIG(accessibility)
        self.day_rate_edit.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Ers\u00e4ttning i kr per dag", None))
#endif // QT_CONFIG(accessibility)
        self.day_rate_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesSupport", u"St\u00e5r i beslutet", None))
        self.day_rate_error_label.setText("")
        self.applied_on_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Ny ans\u00f6kan skickad", None))
#if QT_CONFIG(accessibility)
        self.applied_on_edit.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Ny ans\u00f6kan skickad", None))
#endif // QT_CONFIG(accessibility)
        self.applied_on_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesSupport", u"Till exempel 3 mars eller idag", None))
        self.applied_on_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("SubsidiesSupport", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("SubsidiesSupport", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
        pass
    # retranslateUi

