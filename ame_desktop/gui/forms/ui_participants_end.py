# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_end.ui'
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

class Ui_ParticipantsEnd(object):
    def setupUi(self, ParticipantsEnd):
        if not ParticipantsEnd.objectName():
            ParticipantsEnd.setObjectName(u"ParticipantsEnd")
        self.layout = QVBoxLayout(ParticipantsEnd)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_label = QLabel(ParticipantsEnd)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_combo = QComboBox(ParticipantsEnd)
        self.reason_combo.setObjectName(u"reason_combo")

        self.reason_layout.addWidget(self.reason_combo)

        self.reason_error_label = QLabel(ParticipantsEnd)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setProperty(u"kind", u"error")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_error_label)


        self.layout.addLayout(self.reason_layout)

        self.counts_text_label = QLabel(ParticipantsEnd)
        self.counts_text_label.setObjectName(u"counts_text_label")
        self.counts_text_label.setProperty(u"kind", u"muted")
        self.counts_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.counts_text_label.setWordWrap(True)

        self.layout.addWidget(self.counts_text_label)

        self.outcome_from_layout = QVBoxLayout()
        self.outcome_from_layout.setSpacing(3)
        self.outcome_from_layout.setObjectName(u"outcome_from_layout")
        self.outcome_from_label = QLabel(ParticipantsEnd)
        self.outcome_from_label.setObjectName(u"outcome_from_label")
        self.outcome_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outcome_from_layout.addWidget(self.outcome_from_label)

        self.outcome_from_edit = QLineEdit(ParticipantsEnd)
        self.outcome_from_edit.setObjectName(u"outcome_from_edit")

        self.outcome_from_layout.addWidget(self.outcome_from_edit)

        self.outcome_from_error_label = QLabel(ParticipantsEnd)
        self.outcome_from_error_label.setObjectName(u"outcome_from_error_label")
        self.outcome_from_error_label.setProperty(u"kind", u"error")
        self.outcome_from_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_from_error_label.setWordWrap(True)

        self.outcome_from_layout.addWidget(self.outcome_from_error_label)


        self.layout.addLayout(self.outcome_from_layout)

        self.last_day_layout = QVBoxLayout()
        self.last_day_layout.setSpacing(3)
        self.last_day_layout.setObjectName(u"last_day_layout")
        self.last_day_label = QLabel(ParticipantsEnd)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.last_day_layout.addWidget(self.last_day_label)

        self.last_day_edit = QLineEdit(ParticipantsEnd)
        self.last_day_edit.setObjectName(u"last_day_edit")

        self.last_day_layout.addWidget(self.last_day_edit)

        self.last_day_error_label = QLabel(ParticipantsEnd)
        self.last_day_error_label.setObjectName(u"last_day_error_label")
        self.last_day_error_label.setProperty(u"kind", u"error")
        self.last_day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_day_error_label.setWordWrap(True)

        self.last_day_layout.addWidget(self.last_day_error_label)


        self.layout.addLayout(self.last_day_layout)

        self.employer_layout = QVBoxLayout()
        self.employer_layout.setSpacing(3)
        self.employer_layout.setObjectName(u"employer_layout")
        self.employer_label = QLabel(ParticipantsEnd)
        self.employer_label.setObjectName(u"employer_label")
        self.employer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.employer_layout.addWidget(self.employer_label)

        self.employer_edit = QLineEdit(ParticipantsEnd)
        self.employer_edit.setObjectName(u"employer_edit")

        self.employer_layout.addWidget(self.employer_edit)

        self.employer_error_label = QLabel(ParticipantsEnd)
        self.employer_error_label.setObjectName(u"employer_error_label")
        self.employer_error_label.setProperty(u"kind", u"error")
        self.employer_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.employer_error_label.setWordWrap(True)

        self.employer_layout.addWidget(self.employer_error_label)


        self.layout.addLayout(self.employer_layout)

        self.regular_employer_layout = QVBoxLayout()
        self.regular_employer_layout.setSpacing(3)
        self.regular_employer_layout.setObjectName(u"regular_employer_layout")
        self.regular_employer_label = QLabel(ParticipantsEnd)
        self.regular_employer_label.setObjectName(u"regular_employer_label")
        self.regular_employer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.regular_employer_layout.addWidget(self.regular_employer_label)

        self.regular_employer_combo = QComboBox(ParticipantsEnd)
        self.regular_employer_combo.setObjectName(u"regular_employer_combo")

        self.regular_employer_layout.addWidget(self.regular_employer_combo)

        self.regular_employer_error_label = QLabel(ParticipantsEnd)
        self.regular_employer_error_label.setObjectName(u"regular_employer_error_label")
        self.regular_employer_error_label.setProperty(u"kind", u"error")
        self.regular_employer_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.regular_employer_error_label.setWordWrap(True)

        self.regular_employer_layout.addWidget(self.regular_employer_error_label)


        self.layout.addLayout(self.regular_employer_layout)

        self.subsidy_code_layout = QVBoxLayout()
        self.subsidy_code_layout.setSpacing(3)
        self.subsidy_code_layout.setObjectName(u"subsidy_code_layout")
        self.subsidy_code_label = QLabel(ParticipantsEnd)
        self.subsidy_code_label.setObjectName(u"subsidy_code_label")
        self.subsidy_code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.subsidy_code_layout.addWidget(self.subsidy_code_label)

        self.subsidy_code_combo = QComboBox(ParticipantsEnd)
        self.subsidy_code_combo.setObjectName(u"subsidy_code_combo")

        self.subsidy_code_layout.addWidget(self.subsidy_code_combo)

        self.subsidy_code_error_label = QLabel(ParticipantsEnd)
        self.subsidy_code_error_label.setObjectName(u"subsidy_code_error_label")
        self.subsidy_code_error_label.setProperty(u"kind", u"error")
        self.subsidy_code_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.subsidy_code_error_label.setWordWrap(True)

        self.subsidy_code_layout.addWidget(self.subsidy_code_error_label)


        self.layout.addLayout(self.subsidy_code_layout)

        self.lasts_two_months_layout = QVBoxLayout()
        self.lasts_two_months_layout.setSpacing(3)
        self.lasts_two_months_layout.setObjectName(u"lasts_two_months_layout")
        self.lasts_two_months_label = QLabel(ParticipantsEnd)
        self.lasts_two_months_label.setObjectName(u"lasts_two_months_label")
        self.lasts_two_months_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lasts_two_months_layout.addWidget(self.lasts_two_months_label)

        self.lasts_two_months_combo = QComboBox(ParticipantsEnd)
        self.lasts_two_months_combo.setObjectName(u"lasts_two_months_combo")

        self.lasts_two_months_layout.addWidget(self.lasts_two_months_combo)

        self.lasts_two_months_error_label = QLabel(ParticipantsEnd)
        self.lasts_two_months_error_label.setObjectName(u"lasts_two_months_error_label")
        self.lasts_two_months_error_label.setProperty(u"kind", u"error")
        self.lasts_two_months_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lasts_two_months_error_label.setWordWrap(True)

        self.lasts_two_months_layout.addWidget(self.lasts_two_months_error_label)


        self.layout.addLayout(self.lasts_two_months_layout)

        self.studies_layout = QVBoxLayout()
        self.studies_layout.setSpacing(3)
        self.studies_layout.setObjectName(u"studies_layout")
        self.studies_label = QLabel(ParticipantsEnd)
        self.studies_label.setObjectName(u"studies_label")
        self.studies_label.setTextFormat(Qt.TextFormat.PlainText)

        self.studies_layout.addWidget(self.studies_label)

        self.studies_edit = QLineEdit(ParticipantsEnd)
        self.studies_edit.setObjectName(u"studies_edit")

        self.studies_layout.addWidget(self.studies_edit)

        self.studies_error_label = QLabel(ParticipantsEnd)
        self.studies_error_label.setObjectName(u"studies_error_label")
        self.studies_error_label.setProperty(u"kind", u"error")
        self.studies_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.studies_error_label.setWordWrap(True)

        self.studies_layout.addWidget(self.studies_error_label)


        self.layout.addLayout(self.studies_layout)

        self.csn_eligible_layout = QVBoxLayout()
        self.csn_eligible_layout.setSpacing(3)
        self.csn_eligible_layout.setObjectName(u"csn_eligible_layout")
        self.csn_eligible_label = QLabel(ParticipantsEnd)
        self.csn_eligible_label.setObjectName(u"csn_eligible_label")
        self.csn_eligible_label.setTextFormat(Qt.TextFormat.PlainText)

        self.csn_eligible_layout.addWidget(self.csn_eligible_label)

        self.csn_eligible_combo = QComboBox(ParticipantsEnd)
        self.csn_eligible_combo.setObjectName(u"csn_eligible_combo")

        self.csn_eligible_layout.addWidget(self.csn_eligible_combo)

        self.csn_eligible_error_label = QLabel(ParticipantsEnd)
        self.csn_eligible_error_label.setObjectName(u"csn_eligible_error_label")
        self.csn_eligible_error_label.setProperty(u"kind", u"error")
        self.csn_eligible_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.csn_eligible_error_label.setWordWrap(True)

        self.csn_eligible_layout.addWidget(self.csn_eligible_error_label)


        self.layout.addLayout(self.csn_eligible_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(ParticipantsEnd)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(ParticipantsEnd)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 96))
        self.note_edit.setMaximumSize(QSize(16777215, 96))

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(ParticipantsEnd)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_combo)
        self.outcome_from_label.setBuddy(self.outcome_from_edit)
        self.last_day_label.setBuddy(self.last_day_edit)
        self.employer_label.setBuddy(self.employer_edit)
        self.regular_employer_label.setBuddy(self.regular_employer_combo)
        self.subsidy_code_label.setBuddy(self.subsidy_code_combo)
        self.lasts_two_months_label.setBuddy(self.lasts_two_months_combo)
        self.studies_label.setBuddy(self.studies_edit)
        self.csn_eligible_label.setBuddy(self.csn_eligible_combo)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_combo, self.outcome_from_edit)
        QWidget.setTabOrder(self.outcome_from_edit, self.last_day_edit)
        QWidget.setTabOrder(self.last_day_edit, self.employer_edit)
        QWidget.setTabOrder(self.employer_edit, self.regular_employer_combo)
        QWidget.setTabOrder(self.regular_employer_combo, self.subsidy_code_combo)
        QWidget.setTabOrder(self.subsidy_code_combo, self.lasts_two_months_combo)
        QWidget.setTabOrder(self.lasts_two_months_combo, self.studies_edit)
        QWidget.setTabOrder(self.studies_edit, self.csn_eligible_combo)
        QWidget.setTabOrder(self.csn_eligible_combo, self.note_edit)

        self.retranslateUi(ParticipantsEnd)
    # setupUi

    def retranslateUi(self, ParticipantsEnd):
        self.reason_label.setText(QCoreApplication.translate("ParticipantsEnd", u"Orsak", None))
#if QT_CONFIG(accessibility)
        self.reason_combo.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"Orsak", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        self.counts_text_label.setText("")
        self.outcome_from_label.setText(QCoreApplication.translate("ParticipantsEnd", u"F\u00f6rsta dag", None))
#if QT_CONFIG(accessibility)
        self.outcome_from_edit.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"F\u00f6rsta dag", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_from_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsEnd", u"Till exempel 3 mars eller idag", None))
        self.outcome_from_error_label.setText("")
        self.last_day_label.setText(QCoreApplication.translate("ParticipantsEnd", u"Sista dag p\u00e5 enheten", None))
#if QT_CONFIG(accessibility)
        self.last_day_edit.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"Sista dag p\u00e5 enheten", None))
#endif // QT_CONFIG(accessibility)
        self.last_day_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsEnd", u"Till exempel 3 mars eller idag", None))
        self.last_day_error_label.setText("")
        self.employer_label.setText(QCoreApplication.translate("ParticipantsEnd", u"Arbetsgivare", None))
#if QT_CONFIG(accessibility)
        self.employer_edit.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"Arbetsgivare", None))
#endif // QT_CONFIG(accessibility)
        self.employer_error_label.setText("")
        self.regular_employer_label.setText(QCoreApplication.translate("ParticipantsEnd", u"Vanlig arbetsgivare?", None))
#if QT_CONFIG(accessibility)
        self.regular_employer_combo.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"Vanlig arbetsgivare?", None))
#endif // QT_CONFIG(accessibility)
        self.regular_employer_error_label.setText("")
        self.subsidy_code_label.setText(QCoreApplication.translate("ParticipantsEnd", u"St\u00f6d till arbetsgivaren", None))
#if QT_CONFIG(accessibility)
        self.subsidy_code_combo.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"St\u00f6d till arbetsgivaren", None))
#endif // QT_CONFIG(accessibility)
        self.subsidy_code_error_label.setText("")
        self.lasts_two_months_label.setText(QCoreApplication.translate("ParticipantsEnd", u"R\u00e4cker arbetet till egen f\u00f6rs\u00f6rjning?", None))
#if QT_CONFIG(accessibility)
        self.lasts_two_months_combo.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"R\u00e4cker arbetet till egen f\u00f6rs\u00f6rjning?", None))
#endif // QT_CONFIG(accessibility)
        self.lasts_two_months_error_label.setText("")
        self.studies_label.setText(QCoreApplication.translate("ParticipantsEnd", u"Studier", None))
#if QT_CONFIG(accessibility)
        self.studies_edit.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"Studier", None))
#endif // QT_CONFIG(accessibility)
        self.studies_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsEnd", u"Till exempel komvux eller folkh\u00f6gskola", None))
        self.studies_error_label.setText("")
        self.csn_eligible_label.setText(QCoreApplication.translate("ParticipantsEnd", u"Ger studierna r\u00e4tt till studiemedel?", None))
#if QT_CONFIG(accessibility)
        self.csn_eligible_combo.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"Ger studierna r\u00e4tt till studiemedel?", None))
#endif // QT_CONFIG(accessibility)
        self.csn_eligible_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("ParticipantsEnd", u"Avslutsanteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ParticipantsEnd", u"Avslutsanteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
        pass
    # retranslateUi

