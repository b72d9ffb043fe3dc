# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'job_tracks_competence.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QPlainTextEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_JobTracksCompetence(object):
    def setupUi(self, JobTracksCompetence):
        if not JobTracksCompetence.objectName():
            JobTracksCompetence.setObjectName(u"JobTracksCompetence")
        self.layout = QVBoxLayout(JobTracksCompetence)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.intro_label = QLabel(JobTracksCompetence)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.layout.addWidget(self.intro_label)

        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(3)
        self.text_layout.setObjectName(u"text_layout")
        self.text_label = QLabel(JobTracksCompetence)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(JobTracksCompetence)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(0, 62))
        self.text_edit.setMaximumSize(QSize(16777215, 102))

        self.text_layout.addWidget(self.text_edit)

        self.text_error_label = QLabel(JobTracksCompetence)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setProperty(u"kind", u"error")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_error_label)


        self.layout.addLayout(self.text_layout)

        self.demanded_layout = QVBoxLayout()
        self.demanded_layout.setSpacing(3)
        self.demanded_layout.setObjectName(u"demanded_layout")
        self.demanded_label = QLabel(JobTracksCompetence)
        self.demanded_label.setObjectName(u"demanded_label")
        self.demanded_label.setTextFormat(Qt.TextFormat.PlainText)

        self.demanded_layout.addWidget(self.demanded_label)

        self.demanded_combo = QComboBox(JobTracksCompetence)
        self.demanded_combo.setObjectName(u"demanded_combo")

        self.demanded_layout.addWidget(self.demanded_combo)

        self.demanded_error_label = QLabel(JobTracksCompetence)
        self.demanded_error_label.setObjectName(u"demanded_error_label")
        self.demanded_error_label.setProperty(u"kind", u"error")
        self.demanded_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.demanded_error_label.setWordWrap(True)

        self.demanded_layout.addWidget(self.demanded_error_label)


        self.layout.addLayout(self.demanded_layout)

        self.level_layout = QVBoxLayout()
        self.level_layout.setSpacing(3)
        self.level_layout.setObjectName(u"level_layout")
        self.level_label = QLabel(JobTracksCompetence)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setTextFormat(Qt.TextFormat.PlainText)

        self.level_layout.addWidget(self.level_label)

        self.level_combo = QComboBox(JobTracksCompetence)
        self.level_combo.setObjectName(u"level_combo")

        self.level_layout.addWidget(self.level_combo)

        self.level_error_label = QLabel(JobTracksCompetence)
        self.level_error_label.setObjectName(u"level_error_label")
        self.level_error_label.setProperty(u"kind", u"error")
        self.level_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_error_label.setWordWrap(True)

        self.level_layout.addWidget(self.level_error_label)


        self.layout.addLayout(self.level_layout)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.demanded_label.setBuddy(self.demanded_combo)
        self.level_label.setBuddy(self.level_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.demanded_combo)
        QWidget.setTabOrder(self.demanded_combo, self.level_combo)

        self.retranslateUi(JobTracksCompetence)
    # setupUi

    def retranslateUi(self, JobTracksCompetence):
        self.intro_label.setText("")
        self.text_label.setText(QCoreApplication.translate("JobTracksCompetence", u"Kompetens eller kunskap *", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("JobTracksCompetence", u"Kompetens eller kunskap", None))
#endif // QT_CONFIG(accessibility)
        self.text_error_label.setText("")
        self.demanded_label.setText(QCoreApplication.translate("JobTracksCompetence", u"Vikt", None))
#if QT_CONFIG(accessibility)
        self.demanded_combo.setAccessibleName(QCoreApplication.translate("JobTracksCompetence", u"Vikt", None))
#endif // QT_CONFIG(accessibility)
        self.demanded_error_label.setText("")
        self.level_label.setText(QCoreApplication.translate("JobTracksCompetence", u"Spr\u00e5kniv\u00e5", None))
#if QT_CONFIG(accessibility)
        self.level_combo.setAccessibleName(QCoreApplication.translate("JobTracksCompetence", u"Spr\u00e5kniv\u00e5", None))
#endif // QT_CONFIG(accessibility)
        self.level_error_label.setText("")
        pass
    # retranslateUi

