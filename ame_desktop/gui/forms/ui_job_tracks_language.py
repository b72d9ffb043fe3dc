# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'job_tracks_language.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_JobTracksLanguage(object):
    def setupUi(self, JobTracksLanguage):
        if not JobTracksLanguage.objectName():
            JobTracksLanguage.setObjectName(u"JobTracksLanguage")
        self.layout = QVBoxLayout(JobTracksLanguage)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.intro_label = QLabel(JobTracksLanguage)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.layout.addWidget(self.intro_label)

        self.language_meeting_on_layout = QVBoxLayout()
        self.language_meeting_on_layout.setSpacing(3)
        self.language_meeting_on_layout.setObjectName(u"language_meeting_on_layout")
        self.language_meeting_on_label = QLabel(JobTracksLanguage)
        self.language_meeting_on_label.setObjectName(u"language_meeting_on_label")
        self.language_meeting_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.language_meeting_on_layout.addWidget(self.language_meeting_on_label)

        self.language_meeting_on_edit = QLineEdit(JobTracksLanguage)
        self.language_meeting_on_edit.setObjectName(u"language_meeting_on_edit")

        self.language_meeting_on_layout.addWidget(self.language_meeting_on_edit)

        self.language_meeting_on_error_label = QLabel(JobTracksLanguage)
        self.language_meeting_on_error_label.setObjectName(u"language_meeting_on_error_label")
        self.language_meeting_on_error_label.setProperty(u"kind", u"error")
        self.language_meeting_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.language_meeting_on_error_label.setWordWrap(True)

        self.language_meeting_on_layout.addWidget(self.language_meeting_on_error_label)


        self.layout.addLayout(self.language_meeting_on_layout)

        self.language_judgement_layout = QVBoxLayout()
        self.language_judgement_layout.setSpacing(3)
        self.language_judgement_layout.setObjectName(u"language_judgement_layout")
        self.language_judgement_label = QLabel(JobTracksLanguage)
        self.language_judgement_label.setObjectName(u"language_judgement_label")
        self.language_judgement_label.setTextFormat(Qt.TextFormat.PlainText)

        self.language_judgement_layout.addWidget(self.language_judgement_label)

        self.language_judgement_edit = QPlainTextEdit(JobTracksLanguage)
        self.language_judgement_edit.setObjectName(u"language_judgement_edit")
        self.language_judgement_edit.setTabChangesFocus(True)
        self.language_judgement_edit.setMinimumSize(QSize(0, 84))
        self.language_judgement_edit.setMaximumSize(QSize(16777215, 150))

        self.language_judgement_layout.addWidget(self.language_judgement_edit)

        self.language_judgement_error_label = QLabel(JobTracksLanguage)
        self.language_judgement_error_label.setObjectName(u"language_judgement_error_label")
        self.language_judgement_error_label.setProperty(u"kind", u"error")
        self.language_judgement_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.language_judgement_error_label.setWordWrap(True)

        self.language_judgement_layout.addWidget(self.language_judgement_error_label)


        self.layout.addLayout(self.language_judgement_layout)

#if QT_CONFIG(shortcut)
        self.language_meeting_on_label.setBuddy(self.language_meeting_on_edit)
        self.language_judgement_label.setBuddy(self.language_judgement_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.language_meeting_on_edit, self.language_judgement_edit)

        self.retranslateUi(JobTracksLanguage)
    # setupUi

    def retranslateUi(self, JobTracksLanguage):
        self.intro_label.setText("")
        self.language_meeting_on_label.setText(QCoreApplication.translate("JobTracksLanguage", u"Deltagare tr\u00e4ffade arbetsgivaren", None))
#if QT_CONFIG(accessibility)
        self.language_meeting_on_edit.setAccessibleName(QCoreApplication.translate("JobTracksLanguage", u"Deltagare tr\u00e4ffade arbetsgivaren", None))
#endif // QT_CONFIG(accessibility)
        self.language_meeting_on_error_label.setText("")
        self.language_judgement_label.setText(QCoreApplication.translate("JobTracksLanguage", u"Arbetsgivarens bed\u00f6mning", None))
#if QT_CONFIG(accessibility)
        self.language_judgement_edit.setAccessibleName(QCoreApplication.translate("JobTracksLanguage", u"Arbetsgivarens bed\u00f6mning", None))
#endif // QT_CONFIG(accessibility)
        self.language_judgement_edit.setPlaceholderText(QCoreApplication.translate("JobTracksLanguage", u"Vilken niv\u00e5 r\u00e4cker f\u00f6r jobbet?", None))
        self.language_judgement_error_label.setText("")
        pass
    # retranslateUi

