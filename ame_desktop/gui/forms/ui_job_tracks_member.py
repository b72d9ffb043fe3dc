# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'job_tracks_member.ui'
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

class Ui_JobTracksMember(object):
    def setupUi(self, JobTracksMember):
        if not JobTracksMember.objectName():
            JobTracksMember.setObjectName(u"JobTracksMember")
        self.layout = QVBoxLayout(JobTracksMember)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.intro_label = QLabel(JobTracksMember)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.layout.addWidget(self.intro_label)

        self.participant_id_layout = QVBoxLayout()
        self.participant_id_layout.setSpacing(3)
        self.participant_id_layout.setObjectName(u"participant_id_layout")
        self.participant_id_label = QLabel(JobTracksMember)
        self.participant_id_label.setObjectName(u"participant_id_label")
        self.participant_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.participant_id_layout.addWidget(self.participant_id_label)

        self.participant_id_combo = QComboBox(JobTracksMember)
        self.participant_id_combo.setObjectName(u"participant_id_combo")

        self.participant_id_layout.addWidget(self.participant_id_combo)

        self.participant_id_error_label = QLabel(JobTracksMember)
        self.participant_id_error_label.setObjectName(u"participant_id_error_label")
        self.participant_id_error_label.setProperty(u"kind", u"error")
        self.participant_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.participant_id_error_label.setWordWrap(True)

        self.participant_id_layout.addWidget(self.participant_id_error_label)


        self.layout.addLayout(self.participant_id_layout)

        self.start_row = QHBoxLayout()
        self.start_row.setSpacing(12)
        self.start_row.setObjectName(u"start_row")
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(JobTracksMember)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(JobTracksMember)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(JobTracksMember)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.start_row.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(JobTracksMember)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(JobTracksMember)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(JobTracksMember)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.start_row.addLayout(self.end_layout)


        self.layout.addLayout(self.start_row)

        self.level_layout = QVBoxLayout()
        self.level_layout.setSpacing(3)
        self.level_layout.setObjectName(u"level_layout")
        self.level_label = QLabel(JobTracksMember)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setTextFormat(Qt.TextFormat.PlainText)

        self.level_layout.addWidget(self.level_label)

        self.level_combo = QComboBox(JobTracksMember)
        self.level_combo.setObjectName(u"level_combo")

        self.level_layout.addWidget(self.level_combo)

        self.level_error_label = QLabel(JobTracksMember)
        self.level_error_label.setObjectName(u"level_error_label")
        self.level_error_label.setProperty(u"kind", u"error")
        self.level_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_error_label.setWordWrap(True)

        self.level_layout.addWidget(self.level_error_label)


        self.layout.addLayout(self.level_layout)

        self.employed_layout = QVBoxLayout()
        self.employed_layout.setSpacing(3)
        self.employed_layout.setObjectName(u"employed_layout")
        self.employed_label = QLabel(JobTracksMember)
        self.employed_label.setObjectName(u"employed_label")
        self.employed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.employed_layout.addWidget(self.employed_label)

        self.employed_combo = QComboBox(JobTracksMember)
        self.employed_combo.setObjectName(u"employed_combo")

        self.employed_layout.addWidget(self.employed_combo)

        self.employed_error_label = QLabel(JobTracksMember)
        self.employed_error_label.setObjectName(u"employed_error_label")
        self.employed_error_label.setProperty(u"kind", u"error")
        self.employed_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.employed_error_label.setWordWrap(True)

        self.employed_layout.addWidget(self.employed_error_label)


        self.layout.addLayout(self.employed_layout)

        self.outcome_layout = QVBoxLayout()
        self.outcome_layout.setSpacing(3)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_label = QLabel(JobTracksMember)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outcome_layout.addWidget(self.outcome_label)

        self.outcome_edit = QLineEdit(JobTracksMember)
        self.outcome_edit.setObjectName(u"outcome_edit")

        self.outcome_layout.addWidget(self.outcome_edit)

        self.outcome_error_label = QLabel(JobTracksMember)
        self.outcome_error_label.setObjectName(u"outcome_error_label")
        self.outcome_error_label.setProperty(u"kind", u"error")
        self.outcome_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_error_label.setWordWrap(True)

        self.outcome_layout.addWidget(self.outcome_error_label)


        self.layout.addLayout(self.outcome_layout)

#if QT_CONFIG(shortcut)
        self.participant_id_label.setBuddy(self.participant_id_combo)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.level_label.setBuddy(self.level_combo)
        self.employed_label.setBuddy(self.employed_combo)
        self.outcome_label.setBuddy(self.outcome_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.participant_id_combo, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.level_combo)
        QWidget.setTabOrder(self.level_combo, self.employed_combo)
        QWidget.setTabOrder(self.employed_combo, self.outcome_edit)

        self.retranslateUi(JobTracksMember)
    # setupUi

    def retranslateUi(self, JobTracksMember):
        self.intro_label.setText("")
        self.participant_id_label.setText(QCoreApplication.translate("JobTracksMember", u"Deltagare *", None))
#if QT_CONFIG(accessibility)
        self.participant_id_combo.setAccessibleName(QCoreApplication.translate("JobTracksMember", u"Deltagare", None))
#endif // QT_CONFIG(accessibility)
        self.participant_id_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("JobTracksMember", u"B\u00f6rjar *", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("JobTracksMember", u"B\u00f6rjar", None))
#endif // QT_CONFIG(accessibility)
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("JobTracksMember", u"Slutar", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("JobTracksMember", u"Slutar", None))
#endif // QT_CONFIG(accessibility)
        self.end_error_label.setText("")
        self.level_label.setText(QCoreApplication.translate("JobTracksMember", u"Spr\u00e5kniv\u00e5", None))
#if QT_CONFIG(accessibility)
        self.level_combo.setAccessibleName(QCoreApplication.translate("JobTracksMember", u"Spr\u00e5kniv\u00e5", None))
#endif // QT_CONFIG(accessibility)
        self.level_error_label.setText("")
        self.employed_label.setText(QCoreApplication.translate("JobTracksMember", u"Utfall", None))
#if QT_CONFIG(accessibility)
        self.employed_combo.setAccessibleName(QCoreApplication.translate("JobTracksMember", u"Utfall", None))
#endif // QT_CONFIG(accessibility)
        self.employed_error_label.setText("")
        self.outcome_label.setText(QCoreApplication.translate("JobTracksMember", u"Hur gick det?", None))
#if QT_CONFIG(accessibility)
        self.outcome_edit.setAccessibleName(QCoreApplication.translate("JobTracksMember", u"Hur gick det?", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_edit.setPlaceholderText(QCoreApplication.translate("JobTracksMember", u"Till exempel tillsvidare, 75 procent", None))
        self.outcome_error_label.setText("")
        pass
    # retranslateUi

