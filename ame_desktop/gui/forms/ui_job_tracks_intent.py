# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'job_tracks_intent.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_JobTracksIntent(object):
    def setupUi(self, JobTracksIntent):
        if not JobTracksIntent.objectName():
            JobTracksIntent.setObjectName(u"JobTracksIntent")
        self.layout = QVBoxLayout(JobTracksIntent)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.intro_label = QLabel(JobTracksIntent)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.layout.addWidget(self.intro_label)

        self.employers_part_layout = QVBoxLayout()
        self.employers_part_layout.setSpacing(3)
        self.employers_part_layout.setObjectName(u"employers_part_layout")
        self.employers_part_label = QLabel(JobTracksIntent)
        self.employers_part_label.setObjectName(u"employers_part_label")
        self.employers_part_label.setTextFormat(Qt.TextFormat.PlainText)

        self.employers_part_layout.addWidget(self.employers_part_label)

        self.employers_part_edit = QPlainTextEdit(JobTracksIntent)
        self.employers_part_edit.setObjectName(u"employers_part_edit")
        self.employers_part_edit.setTabChangesFocus(True)
        self.employers_part_edit.setMinimumSize(QSize(0, 84))
        self.employers_part_edit.setMaximumSize(QSize(16777215, 150))

        self.employers_part_layout.addWidget(self.employers_part_edit)

        self.employers_part_error_label = QLabel(JobTracksIntent)
        self.employers_part_error_label.setObjectName(u"employers_part_error_label")
        self.employers_part_error_label.setProperty(u"kind", u"error")
        self.employers_part_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.employers_part_error_label.setWordWrap(True)

        self.employers_part_layout.addWidget(self.employers_part_error_label)


        self.layout.addLayout(self.employers_part_layout)

        self.municipalitys_part_layout = QVBoxLayout()
        self.municipalitys_part_layout.setSpacing(3)
        self.municipalitys_part_layout.setObjectName(u"municipalitys_part_layout")
        self.municipalitys_part_label = QLabel(JobTracksIntent)
        self.municipalitys_part_label.setObjectName(u"municipalitys_part_label")
        self.municipalitys_part_label.setTextFormat(Qt.TextFormat.PlainText)

        self.municipalitys_part_layout.addWidget(self.municipalitys_part_label)

        self.municipalitys_part_edit = QPlainTextEdit(JobTracksIntent)
        self.municipalitys_part_edit.setObjectName(u"municipalitys_part_edit")
        self.municipalitys_part_edit.setTabChangesFocus(True)
        self.municipalitys_part_edit.setMinimumSize(QSize(0, 84))
        self.municipalitys_part_edit.setMaximumSize(QSize(16777215, 150))

        self.municipalitys_part_layout.addWidget(self.municipalitys_part_edit)

        self.municipalitys_part_error_label = QLabel(JobTracksIntent)
        self.municipalitys_part_error_label.setObjectName(u"municipalitys_part_error_label")
        self.municipalitys_part_error_label.setProperty(u"kind", u"error")
        self.municipalitys_part_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.municipalitys_part_error_label.setWordWrap(True)

        self.municipalitys_part_layout.addWidget(self.municipalitys_part_error_label)


        self.layout.addLayout(self.municipalitys_part_layout)

        self.af_part_layout = QVBoxLayout()
        self.af_part_layout.setSpacing(3)
        self.af_part_layout.setObjectName(u"af_part_layout")
        self.af_part_label = QLabel(JobTracksIntent)
        self.af_part_label.setObjectName(u"af_part_label")
        self.af_part_label.setTextFormat(Qt.TextFormat.PlainText)

        self.af_part_layout.addWidget(self.af_part_label)

        self.af_part_edit = QPlainTextEdit(JobTracksIntent)
        self.af_part_edit.setObjectName(u"af_part_edit")
        self.af_part_edit.setTabChangesFocus(True)
        self.af_part_edit.setMinimumSize(QSize(0, 84))
        self.af_part_edit.setMaximumSize(QSize(16777215, 150))

        self.af_part_layout.addWidget(self.af_part_edit)

        self.af_part_error_label = QLabel(JobTracksIntent)
        self.af_part_error_label.setObjectName(u"af_part_error_label")
        self.af_part_error_label.setProperty(u"kind", u"error")
        self.af_part_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.af_part_error_label.setWordWrap(True)

        self.af_part_layout.addWidget(self.af_part_error_label)


        self.layout.addLayout(self.af_part_layout)

        self.providers_part_layout = QVBoxLayout()
        self.providers_part_layout.setSpacing(3)
        self.providers_part_layout.setObjectName(u"providers_part_layout")
        self.providers_part_label = QLabel(JobTracksIntent)
        self.providers_part_label.setObjectName(u"providers_part_label")
        self.providers_part_label.setTextFormat(Qt.TextFormat.PlainText)

        self.providers_part_layout.addWidget(self.providers_part_label)

        self.providers_part_edit = QPlainTextEdit(JobTracksIntent)
        self.providers_part_edit.setObjectName(u"providers_part_edit")
        self.providers_part_edit.setTabChangesFocus(True)
        self.providers_part_edit.setMinimumSize(QSize(0, 84))
        self.providers_part_edit.setMaximumSize(QSize(16777215, 150))

        self.providers_part_layout.addWidget(self.providers_part_edit)

        self.providers_part_error_label = QLabel(JobTracksIntent)
        self.providers_part_error_label.setObjectName(u"providers_part_error_label")
        self.providers_part_error_label.setProperty(u"kind", u"error")
        self.providers_part_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.providers_part_error_label.setWordWrap(True)

        self.providers_part_layout.addWidget(self.providers_part_error_label)


        self.layout.addLayout(self.providers_part_layout)

#if QT_CONFIG(shortcut)
        self.employers_part_label.setBuddy(self.employers_part_edit)
        self.municipalitys_part_label.setBuddy(self.municipalitys_part_edit)
        self.af_part_label.setBuddy(self.af_part_edit)
        self.providers_part_label.setBuddy(self.providers_part_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.employers_part_edit, self.municipalitys_part_edit)
        QWidget.setTabOrder(self.municipalitys_part_edit, self.af_part_edit)
        QWidget.setTabOrder(self.af_part_edit, self.providers_part_edit)

        self.retranslateUi(JobTracksIntent)
    # setupUi

    def retranslateUi(self, JobTracksIntent):
        self.intro_label.setText("")
        self.employers_part_label.setText(QCoreApplication.translate("JobTracksIntent", u"Arbetsgivarens del", None))
#if QT_CONFIG(accessibility)
        self.employers_part_edit.setAccessibleName(QCoreApplication.translate("JobTracksIntent", u"Arbetsgivarens del", None))
#endif // QT_CONFIG(accessibility)
        self.employers_part_edit.setPlaceholderText(QCoreApplication.translate("JobTracksIntent", u"Rekrytering, urval, praktik och l\u00e4rande p\u00e5 arbetsplatsen", None))
        self.employers_part_error_label.setText("")
        self.municipalitys_part_label.setText(QCoreApplication.translate("JobTracksIntent", u"Kommunens del", None))
#if QT_CONFIG(accessibility)
        self.municipalitys_part_edit.setAccessibleName(QCoreApplication.translate("JobTracksIntent", u"Kommunens del", None))
#endif // QT_CONFIG(accessibility)
        self.municipalitys_part_edit.setPlaceholderText(QCoreApplication.translate("JobTracksIntent", u"Vuxenutbildning, st\u00f6d och handledning", None))
        self.municipalitys_part_error_label.setText("")
        self.af_part_label.setText(QCoreApplication.translate("JobTracksIntent", u"Arbetsf\u00f6rmedlingens del", None))
#if QT_CONFIG(accessibility)
        self.af_part_edit.setAccessibleName(QCoreApplication.translate("JobTracksIntent", u"Arbetsf\u00f6rmedlingens del", None))
#endif // QT_CONFIG(accessibility)
        self.af_part_edit.setPlaceholderText(QCoreApplication.translate("JobTracksIntent", u"Utbildning, anvisning och ekonomiskt st\u00f6d", None))
        self.af_part_error_label.setText("")
        self.providers_part_label.setText(QCoreApplication.translate("JobTracksIntent", u"Anordnarens del", None))
#if QT_CONFIG(accessibility)
        self.providers_part_edit.setAccessibleName(QCoreApplication.translate("JobTracksIntent", u"Anordnarens del", None))
#endif // QT_CONFIG(accessibility)
        self.providers_part_edit.setPlaceholderText(QCoreApplication.translate("JobTracksIntent", u"Platser, l\u00e4rare och tider", None))
        self.providers_part_error_label.setText("")
        pass
    # retranslateUi

