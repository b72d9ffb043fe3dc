# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'job_tracks_track.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_JobTracksTrack(object):
    def setupUi(self, JobTracksTrack):
        if not JobTracksTrack.objectName():
            JobTracksTrack.setObjectName(u"JobTracksTrack")
        self.layout = QVBoxLayout(JobTracksTrack)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.intro_label = QLabel(JobTracksTrack)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.layout.addWidget(self.intro_label)

        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(3)
        self.title_layout.setObjectName(u"title_layout")
        self.title_label = QLabel(JobTracksTrack)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_layout.addWidget(self.title_label)

        self.title_edit = QLineEdit(JobTracksTrack)
        self.title_edit.setObjectName(u"title_edit")

        self.title_layout.addWidget(self.title_edit)

        self.title_error_label = QLabel(JobTracksTrack)
        self.title_error_label.setObjectName(u"title_error_label")
        self.title_error_label.setProperty(u"kind", u"error")
        self.title_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_error_label.setWordWrap(True)

        self.title_layout.addWidget(self.title_error_label)


        self.layout.addLayout(self.title_layout)

        self.profile_layout = QVBoxLayout()
        self.profile_layout.setSpacing(3)
        self.profile_layout.setObjectName(u"profile_layout")
        self.profile_label = QLabel(JobTracksTrack)
        self.profile_label.setObjectName(u"profile_label")
        self.profile_label.setTextFormat(Qt.TextFormat.PlainText)

        self.profile_layout.addWidget(self.profile_label)

        self.profile_combo = QComboBox(JobTracksTrack)
        self.profile_combo.setObjectName(u"profile_combo")

        self.profile_layout.addWidget(self.profile_combo)

        self.profile_error_label = QLabel(JobTracksTrack)
        self.profile_error_label.setObjectName(u"profile_error_label")
        self.profile_error_label.setProperty(u"kind", u"error")
        self.profile_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.profile_error_label.setWordWrap(True)

        self.profile_layout.addWidget(self.profile_error_label)


        self.layout.addLayout(self.profile_layout)

        self.customer_id_layout = QVBoxLayout()
        self.customer_id_layout.setSpacing(3)
        self.customer_id_layout.setObjectName(u"customer_id_layout")
        self.customer_id_label = QLabel(JobTracksTrack)
        self.customer_id_label.setObjectName(u"customer_id_label")
        self.customer_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.customer_id_layout.addWidget(self.customer_id_label)

        self.customer_id_combo = QComboBox(JobTracksTrack)
        self.customer_id_combo.setObjectName(u"customer_id_combo")

        self.customer_id_layout.addWidget(self.customer_id_combo)

        self.customer_id_error_label = QLabel(JobTracksTrack)
        self.customer_id_error_label.setObjectName(u"customer_id_error_label")
        self.customer_id_error_label.setProperty(u"kind", u"error")
        self.customer_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.customer_id_error_label.setWordWrap(True)

        self.customer_id_layout.addWidget(self.customer_id_error_label)


        self.layout.addLayout(self.customer_id_layout)

        self.employer_layout = QVBoxLayout()
        self.employer_layout.setSpacing(3)
        self.employer_layout.setObjectName(u"employer_layout")
        self.employer_label = QLabel(JobTracksTrack)
        self.employer_label.setObjectName(u"employer_label")
        self.employer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.employer_layout.addWidget(self.employer_label)

        self.employer_edit = QLineEdit(JobTracksTrack)
        self.employer_edit.setObjectName(u"employer_edit")

        self.employer_layout.addWidget(self.employer_edit)

        self.employer_error_label = QLabel(JobTracksTrack)
        self.employer_error_label.setObjectName(u"employer_error_label")
        self.employer_error_label.setProperty(u"kind", u"error")
        self.employer_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.employer_error_label.setWordWrap(True)

        self.employer_layout.addWidget(self.employer_error_label)


        self.layout.addLayout(self.employer_layout)

        self.contact_layout = QVBoxLayout()
        self.contact_layout.setSpacing(3)
        self.contact_layout.setObjectName(u"contact_layout")
        self.contact_label = QLabel(JobTracksTrack)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)

        self.contact_layout.addWidget(self.contact_label)

        self.contact_edit = QLineEdit(JobTracksTrack)
        self.contact_edit.setObjectName(u"contact_edit")

        self.contact_layout.addWidget(self.contact_edit)

        self.contact_error_label = QLabel(JobTracksTrack)
        self.contact_error_label.setObjectName(u"contact_error_label")
        self.contact_error_label.setProperty(u"kind", u"error")
        self.contact_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_error_label.setWordWrap(True)

        self.contact_layout.addWidget(self.contact_error_label)


        self.layout.addLayout(self.contact_layout)

        self.occupation_row = QHBoxLayout()
        self.occupation_row.setSpacing(12)
        self.occupation_row.setObjectName(u"occupation_row")
        self.occupation_layout = QVBoxLayout()
        self.occupation_layout.setSpacing(3)
        self.occupation_layout.setObjectName(u"occupation_layout")
        self.occupation_label = QLabel(JobTracksTrack)
        self.occupation_label.setObjectName(u"occupation_label")
        self.occupation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.occupation_layout.addWidget(self.occupation_label)

        self.occupation_edit = QLineEdit(JobTracksTrack)
        self.occupation_edit.setObjectName(u"occupation_edit")

        self.occupation_layout.addWidget(self.occupation_edit)

        self.occupation_error_label = QLabel(JobTracksTrack)
        self.occupation_error_label.setObjectName(u"occupation_error_label")
        self.occupation_error_label.setProperty(u"kind", u"error")
        self.occupation_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.occupation_error_label.setWordWrap(True)

        self.occupation_layout.addWidget(self.occupation_error_label)


        self.occupation_row.addLayout(self.occupation_layout)

        self.jobs_layout = QVBoxLayout()
        self.jobs_layout.setSpacing(3)
        self.jobs_layout.setObjectName(u"jobs_layout")
        self.jobs_label = QLabel(JobTracksTrack)
        self.jobs_label.setObjectName(u"jobs_label")
        self.jobs_label.setTextFormat(Qt.TextFormat.PlainText)

        self.jobs_layout.addWidget(self.jobs_label)

        self.jobs_edit = QLineEdit(JobTracksTrack)
        self.jobs_edit.setObjectName(u"jobs_edit")

        self.jobs_layout.addWidget(self.jobs_edit)

        self.jobs_error_label = QLabel(JobTracksTrack)
        self.jobs_error_label.setObjectName(u"jobs_error_label")
        self.jobs_error_label.setProperty(u"kind", u"error")
        self.jobs_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.jobs_error_label.setWordWrap(True)

        self.jobs_layout.addWidget(self.jobs_error_label)


        self.occupation_row.addLayout(self.jobs_layout)


        self.layout.addLayout(self.occupation_row)

        self.recurring_layout = QVBoxLayout()
        self.recurring_layout.setSpacing(3)
        self.recurring_layout.setObjectName(u"recurring_layout")
        self.recurring_check = QCheckBox(JobTracksTrack)
        self.recurring_check.setObjectName(u"recurring_check")

        self.recurring_layout.addWidget(self.recurring_check)

        self.recurring_error_label = QLabel(JobTracksTrack)
        self.recurring_error_label.setObjectName(u"recurring_error_label")
        self.recurring_error_label.setProperty(u"kind", u"error")
        self.recurring_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recurring_error_label.setWordWrap(True)

        self.recurring_layout.addWidget(self.recurring_error_label)


        self.layout.addLayout(self.recurring_layout)

        self.responsible_id_layout = QVBoxLayout()
        self.responsible_id_layout.setSpacing(3)
        self.responsible_id_layout.setObjectName(u"responsible_id_layout")
        self.responsible_id_label = QLabel(JobTracksTrack)
        self.responsible_id_label.setObjectName(u"responsible_id_label")
        self.responsible_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.responsible_id_layout.addWidget(self.responsible_id_label)

        self.responsible_id_combo = QComboBox(JobTracksTrack)
        self.responsible_id_combo.setObjectName(u"responsible_id_combo")

        self.responsible_id_layout.addWidget(self.responsible_id_combo)

        self.responsible_id_error_label = QLabel(JobTracksTrack)
        self.responsible_id_error_label.setObjectName(u"responsible_id_error_label")
        self.responsible_id_error_label.setProperty(u"kind", u"error")
        self.responsible_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.responsible_id_error_label.setWordWrap(True)

        self.responsible_id_layout.addWidget(self.responsible_id_error_label)


        self.layout.addLayout(self.responsible_id_layout)

        self.met_on_layout = QVBoxLayout()
        self.met_on_layout.setSpacing(3)
        self.met_on_layout.setObjectName(u"met_on_layout")
        self.met_on_label = QLabel(JobTracksTrack)
        self.met_on_label.setObjectName(u"met_on_label")
        self.met_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.met_on_layout.addWidget(self.met_on_label)

        self.met_on_edit = QLineEdit(JobTracksTrack)
        self.met_on_edit.setObjectName(u"met_on_edit")

        self.met_on_layout.addWidget(self.met_on_edit)

        self.met_on_error_label = QLabel(JobTracksTrack)
        self.met_on_error_label.setObjectName(u"met_on_error_label")
        self.met_on_error_label.setProperty(u"kind", u"error")
        self.met_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.met_on_error_label.setWordWrap(True)

        self.met_on_layout.addWidget(self.met_on_error_label)


        self.layout.addLayout(self.met_on_layout)

        self.start_row = QHBoxLayout()
        self.start_row.setSpacing(12)
        self.start_row.setObjectName(u"start_row")
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(JobTracksTrack)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(JobTracksTrack)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(JobTracksTrack)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.start_row.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(JobTracksTrack)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(JobTracksTrack)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(JobTracksTrack)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.start_row.addLayout(self.end_layout)


        self.layout.addLayout(self.start_row)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(JobTracksTrack)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(JobTracksTrack)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 62))
        self.note_edit.setMaximumSize(QSize(16777215, 102))

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(JobTracksTrack)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.profile_label.setBuddy(self.profile_combo)
        self.customer_id_label.setBuddy(self.customer_id_combo)
        self.employer_label.setBuddy(self.employer_edit)
        self.contact_label.setBuddy(self.contact_edit)
        self.occupation_label.setBuddy(self.occupation_edit)
        self.jobs_label.setBuddy(self.jobs_edit)
        self.responsible_id_label.setBuddy(self.responsible_id_combo)
        self.met_on_label.setBuddy(self.met_on_edit)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.profile_combo)
        QWidget.setTabOrder(self.profile_combo, self.customer_id_combo)
        QWidget.setTabOrder(self.customer_id_combo, self.employer_edit)
        QWidget.setTabOrder(self.employer_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.occupation_edit)
        QWidget.setTabOrder(self.occupation_edit, self.jobs_edit)
        QWidget.setTabOrder(self.jobs_edit, self.recurring_check)
        QWidget.setTabOrder(self.recurring_check, self.responsible_id_combo)
        QWidget.setTabOrder(self.responsible_id_combo, self.met_on_edit)
        QWidget.setTabOrder(self.met_on_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.note_edit)

        self.retranslateUi(JobTracksTrack)
    # setupUi

    def retranslateUi(self, JobTracksTrack):
        self.intro_label.setText("")
        self.title_label.setText(QCoreApplication.translate("JobTracksTrack", u"Namn *", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("JobTracksTrack", u"Till exempel M\u00e5ltidsbitr\u00e4den v\u00e5ren 2027", None))
        self.title_error_label.setText("")
        self.profile_label.setText(QCoreApplication.translate("JobTracksTrack", u"Utg\u00e5 fr\u00e5n yrkesprofil", None))
#if QT_CONFIG(accessibility)
        self.profile_combo.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"Utg\u00e5 fr\u00e5n yrkesprofil", None))
#endif // QT_CONFIG(accessibility)
        self.profile_error_label.setText("")
        self.customer_id_label.setText(QCoreApplication.translate("JobTracksTrack", u"Arbetsgivare bland motparterna", None))
#if QT_CONFIG(accessibility)
        self.customer_id_combo.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"Arbetsgivare bland motparterna", None))
#endif // QT_CONFIG(accessibility)
        self.customer_id_error_label.setText("")
        self.employer_label.setText(QCoreApplication.translate("JobTracksTrack", u"Annan arbetsgivare *", None))
#if QT_CONFIG(accessibility)
        self.employer_edit.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"Annan arbetsgivare", None))
#endif // QT_CONFIG(accessibility)
        self.employer_edit.setPlaceholderText(QCoreApplication.translate("JobTracksTrack", u"Namnet, om den inte \u00e4r motpart", None))
        self.employer_error_label.setText("")
        self.contact_label.setText(QCoreApplication.translate("JobTracksTrack", u"Kontakt hos arbetsgivaren", None))
#if QT_CONFIG(accessibility)
        self.contact_edit.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"Kontakt hos arbetsgivaren", None))
#endif // QT_CONFIG(accessibility)
        self.contact_error_label.setText("")
        self.occupation_label.setText(QCoreApplication.translate("JobTracksTrack", u"Yrke", None))
#if QT_CONFIG(accessibility)
        self.occupation_edit.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"Yrke", None))
#endif // QT_CONFIG(accessibility)
        self.occupation_error_label.setText("")
        self.jobs_label.setText(QCoreApplication.translate("JobTracksTrack", u"Antal jobb", None))
#if QT_CONFIG(accessibility)
        self.jobs_edit.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"Antal jobb", None))
#endif // QT_CONFIG(accessibility)
        self.jobs_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.recurring_check.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"Behovet kommer tillbaka", None))
#endif // QT_CONFIG(accessibility)
        self.recurring_check.setText(QCoreApplication.translate("JobTracksTrack", u"Behovet kommer tillbaka", None))
        self.recurring_error_label.setText("")
        self.responsible_id_label.setText(QCoreApplication.translate("JobTracksTrack", u"Ansvarig hos oss", None))
#if QT_CONFIG(accessibility)
        self.responsible_id_combo.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"Ansvarig hos oss", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_id_error_label.setText("")
        self.met_on_label.setText(QCoreApplication.translate("JobTracksTrack", u"M\u00f6te med arbetsgivaren", None))
#if QT_CONFIG(accessibility)
        self.met_on_edit.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"M\u00f6te med arbetsgivaren", None))
#endif // QT_CONFIG(accessibility)
        self.met_on_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("JobTracksTrack", u"B\u00f6rjar", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"B\u00f6rjar", None))
#endif // QT_CONFIG(accessibility)
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("JobTracksTrack", u"Slutar", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"Slutar", None))
#endif // QT_CONFIG(accessibility)
        self.end_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("JobTracksTrack", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("JobTracksTrack", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
        pass
    # retranslateUi

