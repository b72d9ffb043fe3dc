# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'job_tracks_measure.ui'
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
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_JobTracksMeasure(object):
    def setupUi(self, JobTracksMeasure):
        if not JobTracksMeasure.objectName():
            JobTracksMeasure.setObjectName(u"JobTracksMeasure")
        self.layout = QVBoxLayout(JobTracksMeasure)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.intro_label = QLabel(JobTracksMeasure)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.layout.addWidget(self.intro_label)

        self.supply_layout = QVBoxLayout()
        self.supply_layout.setSpacing(3)
        self.supply_layout.setObjectName(u"supply_layout")
        self.supply_label = QLabel(JobTracksMeasure)
        self.supply_label.setObjectName(u"supply_label")
        self.supply_label.setTextFormat(Qt.TextFormat.PlainText)

        self.supply_layout.addWidget(self.supply_label)

        self.supply_combo = QComboBox(JobTracksMeasure)
        self.supply_combo.setObjectName(u"supply_combo")

        self.supply_layout.addWidget(self.supply_combo)

        self.supply_error_label = QLabel(JobTracksMeasure)
        self.supply_error_label.setObjectName(u"supply_error_label")
        self.supply_error_label.setProperty(u"kind", u"error")
        self.supply_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.supply_error_label.setWordWrap(True)

        self.supply_layout.addWidget(self.supply_error_label)


        self.layout.addLayout(self.supply_layout)

        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(3)
        self.what_layout.setObjectName(u"what_layout")
        self.what_label = QLabel(JobTracksMeasure)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.what_layout.addWidget(self.what_label)

        self.what_edit = QPlainTextEdit(JobTracksMeasure)
        self.what_edit.setObjectName(u"what_edit")
        self.what_edit.setTabChangesFocus(True)
        self.what_edit.setMinimumSize(QSize(0, 62))
        self.what_edit.setMaximumSize(QSize(16777215, 102))

        self.what_layout.addWidget(self.what_edit)

        self.what_error_label = QLabel(JobTracksMeasure)
        self.what_error_label.setObjectName(u"what_error_label")
        self.what_error_label.setProperty(u"kind", u"error")
        self.what_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_error_label.setWordWrap(True)

        self.what_layout.addWidget(self.what_error_label)


        self.layout.addLayout(self.what_layout)

        self.provider_layout = QVBoxLayout()
        self.provider_layout.setSpacing(3)
        self.provider_layout.setObjectName(u"provider_layout")
        self.provider_label = QLabel(JobTracksMeasure)
        self.provider_label.setObjectName(u"provider_label")
        self.provider_label.setTextFormat(Qt.TextFormat.PlainText)

        self.provider_layout.addWidget(self.provider_label)

        self.provider_edit = QLineEdit(JobTracksMeasure)
        self.provider_edit.setObjectName(u"provider_edit")

        self.provider_layout.addWidget(self.provider_edit)

        self.provider_error_label = QLabel(JobTracksMeasure)
        self.provider_error_label.setObjectName(u"provider_error_label")
        self.provider_error_label.setProperty(u"kind", u"error")
        self.provider_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.provider_error_label.setWordWrap(True)

        self.provider_layout.addWidget(self.provider_error_label)


        self.layout.addLayout(self.provider_layout)

        self.responsible_layout = QVBoxLayout()
        self.responsible_layout.setSpacing(3)
        self.responsible_layout.setObjectName(u"responsible_layout")
        self.responsible_label = QLabel(JobTracksMeasure)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setTextFormat(Qt.TextFormat.PlainText)

        self.responsible_layout.addWidget(self.responsible_label)

        self.responsible_edit = QLineEdit(JobTracksMeasure)
        self.responsible_edit.setObjectName(u"responsible_edit")

        self.responsible_layout.addWidget(self.responsible_edit)

        self.responsible_error_label = QLabel(JobTracksMeasure)
        self.responsible_error_label.setObjectName(u"responsible_error_label")
        self.responsible_error_label.setProperty(u"kind", u"error")
        self.responsible_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.responsible_error_label.setWordWrap(True)

        self.responsible_layout.addWidget(self.responsible_error_label)


        self.layout.addLayout(self.responsible_layout)

        self.start_row = QHBoxLayout()
        self.start_row.setSpacing(12)
        self.start_row.setObjectName(u"start_row")
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(JobTracksMeasure)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(JobTracksMeasure)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(JobTracksMeasure)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.start_row.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(JobTracksMeasure)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(JobTracksMeasure)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(JobTracksMeasure)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.start_row.addLayout(self.end_layout)


        self.layout.addLayout(self.start_row)

#if QT_CONFIG(shortcut)
        self.supply_label.setBuddy(self.supply_combo)
        self.what_label.setBuddy(self.what_edit)
        self.provider_label.setBuddy(self.provider_edit)
        self.responsible_label.setBuddy(self.responsible_edit)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.supply_combo, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.provider_edit)
        QWidget.setTabOrder(self.provider_edit, self.responsible_edit)
        QWidget.setTabOrder(self.responsible_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)

        self.retranslateUi(JobTracksMeasure)
    # setupUi

    def retranslateUi(self, JobTracksMeasure):
        self.intro_label.setText("")
        self.supply_label.setText(QCoreApplication.translate("JobTracksMeasure", u"Slag *", None))
#if QT_CONFIG(accessibility)
        self.supply_combo.setAccessibleName(QCoreApplication.translate("JobTracksMeasure", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.supply_error_label.setText("")
        self.what_label.setText(QCoreApplication.translate("JobTracksMeasure", u"Insats *", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("JobTracksMeasure", u"Insats", None))
#endif // QT_CONFIG(accessibility)
        self.what_error_label.setText("")
        self.provider_label.setText(QCoreApplication.translate("JobTracksMeasure", u"Anordnare", None))
#if QT_CONFIG(accessibility)
        self.provider_edit.setAccessibleName(QCoreApplication.translate("JobTracksMeasure", u"Anordnare", None))
#endif // QT_CONFIG(accessibility)
        self.provider_error_label.setText("")
        self.responsible_label.setText(QCoreApplication.translate("JobTracksMeasure", u"Ansvarig", None))
#if QT_CONFIG(accessibility)
        self.responsible_edit.setAccessibleName(QCoreApplication.translate("JobTracksMeasure", u"Ansvarig", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("JobTracksMeasure", u"B\u00f6rjar", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("JobTracksMeasure", u"B\u00f6rjar", None))
#endif // QT_CONFIG(accessibility)
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("JobTracksMeasure", u"Slutar", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("JobTracksMeasure", u"Slutar", None))
#endif // QT_CONFIG(accessibility)
        self.end_error_label.setText("")
        pass
    # retranslateUi

