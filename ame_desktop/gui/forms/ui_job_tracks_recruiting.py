# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'job_tracks_recruiting.ui'
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

class Ui_JobTracksRecruiting(object):
    def setupUi(self, JobTracksRecruiting):
        if not JobTracksRecruiting.objectName():
            JobTracksRecruiting.setObjectName(u"JobTracksRecruiting")
        self.layout = QVBoxLayout(JobTracksRecruiting)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.intro_label = QLabel(JobTracksRecruiting)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.layout.addWidget(self.intro_label)

        self.part_layout = QVBoxLayout()
        self.part_layout.setSpacing(3)
        self.part_layout.setObjectName(u"part_layout")
        self.part_label = QLabel(JobTracksRecruiting)
        self.part_label.setObjectName(u"part_label")
        self.part_label.setTextFormat(Qt.TextFormat.PlainText)

        self.part_layout.addWidget(self.part_label)

        self.part_combo = QComboBox(JobTracksRecruiting)
        self.part_combo.setObjectName(u"part_combo")

        self.part_layout.addWidget(self.part_combo)

        self.part_error_label = QLabel(JobTracksRecruiting)
        self.part_error_label.setObjectName(u"part_error_label")
        self.part_error_label.setProperty(u"kind", u"error")
        self.part_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.part_error_label.setWordWrap(True)

        self.part_layout.addWidget(self.part_error_label)


        self.layout.addLayout(self.part_layout)

        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(3)
        self.text_layout.setObjectName(u"text_layout")
        self.text_label = QLabel(JobTracksRecruiting)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(JobTracksRecruiting)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(0, 84))
        self.text_edit.setMaximumSize(QSize(16777215, 150))

        self.text_layout.addWidget(self.text_edit)

        self.text_error_label = QLabel(JobTracksRecruiting)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setProperty(u"kind", u"error")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_error_label)


        self.layout.addLayout(self.text_layout)

        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(3)
        self.day_layout.setObjectName(u"day_layout")
        self.day_label = QLabel(JobTracksRecruiting)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.day_label)

        self.day_edit = QLineEdit(JobTracksRecruiting)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_error_label = QLabel(JobTracksRecruiting)
        self.day_error_label.setObjectName(u"day_error_label")
        self.day_error_label.setProperty(u"kind", u"error")
        self.day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_error_label.setWordWrap(True)

        self.day_layout.addWidget(self.day_error_label)


        self.layout.addLayout(self.day_layout)

#if QT_CONFIG(shortcut)
        self.part_label.setBuddy(self.part_combo)
        self.text_label.setBuddy(self.text_edit)
        self.day_label.setBuddy(self.day_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.part_combo, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.day_edit)

        self.retranslateUi(JobTracksRecruiting)
    # setupUi

    def retranslateUi(self, JobTracksRecruiting):
        self.intro_label.setText("")
        self.part_label.setText(QCoreApplication.translate("JobTracksRecruiting", u"Del", None))
#if QT_CONFIG(accessibility)
        self.part_combo.setAccessibleName(QCoreApplication.translate("JobTracksRecruiting", u"Del", None))
#endif // QT_CONFIG(accessibility)
        self.part_error_label.setText("")
        self.text_label.setText(QCoreApplication.translate("JobTracksRecruiting", u"Vad ska g\u00f6ras? *", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("JobTracksRecruiting", u"Vad ska g\u00f6ras?", None))
#endif // QT_CONFIG(accessibility)
        self.text_error_label.setText("")
        self.day_label.setText(QCoreApplication.translate("JobTracksRecruiting", u"Dag", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("JobTracksRecruiting", u"Dag", None))
#endif // QT_CONFIG(accessibility)
        self.day_error_label.setText("")
        pass
    # retranslateUi

