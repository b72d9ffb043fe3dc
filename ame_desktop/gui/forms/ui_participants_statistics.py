# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_statistics.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_ParticipantsStatistics(object):
    def setupUi(self, ParticipantsStatistics):
        if not ParticipantsStatistics.objectName():
            ParticipantsStatistics.setObjectName(u"ParticipantsStatistics")
        self.layout = QVBoxLayout(ParticipantsStatistics)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.sex_layout = QVBoxLayout()
        self.sex_layout.setSpacing(3)
        self.sex_layout.setObjectName(u"sex_layout")
        self.sex_label = QLabel(ParticipantsStatistics)
        self.sex_label.setObjectName(u"sex_label")
        self.sex_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sex_layout.addWidget(self.sex_label)

        self.sex_combo = QComboBox(ParticipantsStatistics)
        self.sex_combo.setObjectName(u"sex_combo")

        self.sex_layout.addWidget(self.sex_combo)

        self.sex_error_label = QLabel(ParticipantsStatistics)
        self.sex_error_label.setObjectName(u"sex_error_label")
        self.sex_error_label.setProperty(u"kind", u"error")
        self.sex_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sex_error_label.setWordWrap(True)

        self.sex_layout.addWidget(self.sex_error_label)


        self.layout.addLayout(self.sex_layout)

        self.education_layout = QVBoxLayout()
        self.education_layout.setSpacing(3)
        self.education_layout.setObjectName(u"education_layout")
        self.education_label = QLabel(ParticipantsStatistics)
        self.education_label.setObjectName(u"education_label")
        self.education_label.setTextFormat(Qt.TextFormat.PlainText)

        self.education_layout.addWidget(self.education_label)

        self.education_combo = QComboBox(ParticipantsStatistics)
        self.education_combo.setObjectName(u"education_combo")

        self.education_layout.addWidget(self.education_combo)

        self.education_error_label = QLabel(ParticipantsStatistics)
        self.education_error_label.setObjectName(u"education_error_label")
        self.education_error_label.setProperty(u"kind", u"error")
        self.education_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.education_error_label.setWordWrap(True)

        self.education_layout.addWidget(self.education_error_label)


        self.layout.addLayout(self.education_layout)

        self.foreign_born_layout = QVBoxLayout()
        self.foreign_born_layout.setSpacing(3)
        self.foreign_born_layout.setObjectName(u"foreign_born_layout")
        self.foreign_born_label = QLabel(ParticipantsStatistics)
        self.foreign_born_label.setObjectName(u"foreign_born_label")
        self.foreign_born_label.setTextFormat(Qt.TextFormat.PlainText)

        self.foreign_born_layout.addWidget(self.foreign_born_label)

        self.foreign_born_combo = QComboBox(ParticipantsStatistics)
        self.foreign_born_combo.setObjectName(u"foreign_born_combo")

        self.foreign_born_layout.addWidget(self.foreign_born_combo)

        self.foreign_born_error_label = QLabel(ParticipantsStatistics)
        self.foreign_born_error_label.setObjectName(u"foreign_born_error_label")
        self.foreign_born_error_label.setProperty(u"kind", u"error")
        self.foreign_born_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.foreign_born_error_label.setWordWrap(True)

        self.foreign_born_layout.addWidget(self.foreign_born_error_label)


        self.layout.addLayout(self.foreign_born_layout)

        self.income_at_start_layout = QVBoxLayout()
        self.income_at_start_layout.setSpacing(3)
        self.income_at_start_layout.setObjectName(u"income_at_start_layout")
        self.income_at_start_label = QLabel(ParticipantsStatistics)
        self.income_at_start_label.setObjectName(u"income_at_start_label")
        self.income_at_start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.income_at_start_layout.addWidget(self.income_at_start_label)

        self.income_at_start_combo = QComboBox(ParticipantsStatistics)
        self.income_at_start_combo.setObjectName(u"income_at_start_combo")

        self.income_at_start_layout.addWidget(self.income_at_start_combo)

        self.income_at_start_error_label = QLabel(ParticipantsStatistics)
        self.income_at_start_error_label.setObjectName(u"income_at_start_error_label")
        self.income_at_start_error_label.setProperty(u"kind", u"error")
        self.income_at_start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.income_at_start_error_label.setWordWrap(True)

        self.income_at_start_layout.addWidget(self.income_at_start_error_label)


        self.layout.addLayout(self.income_at_start_layout)

        self.why_text_label = QLabel(ParticipantsStatistics)
        self.why_text_label.setObjectName(u"why_text_label")
        self.why_text_label.setProperty(u"kind", u"muted")
        self.why_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_text_label.setWordWrap(True)

        self.layout.addWidget(self.why_text_label)

#if QT_CONFIG(shortcut)
        self.sex_label.setBuddy(self.sex_combo)
        self.education_label.setBuddy(self.education_combo)
        self.foreign_born_label.setBuddy(self.foreign_born_combo)
        self.income_at_start_label.setBuddy(self.income_at_start_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sex_combo, self.education_combo)
        QWidget.setTabOrder(self.education_combo, self.foreign_born_combo)
        QWidget.setTabOrder(self.foreign_born_combo, self.income_at_start_combo)

        self.retranslateUi(ParticipantsStatistics)
    # setupUi

    def retranslateUi(self, ParticipantsStatistics):
        self.sex_label.setText(QCoreApplication.translate("ParticipantsStatistics", u"K\u00f6n", None))
#if QT_CONFIG(accessibility)
        self.sex_combo.setAccessibleName(QCoreApplication.translate("ParticipantsStatistics", u"K\u00f6n", None))
#endif // QT_CONFIG(accessibility)
        self.sex_error_label.setText("")
        self.education_label.setText(QCoreApplication.translate("ParticipantsStatistics", u"H\u00f6gsta avslutade utbildning", None))
#if QT_CONFIG(accessibility)
        self.education_combo.setAccessibleName(QCoreApplication.translate("ParticipantsStatistics", u"H\u00f6gsta avslutade utbildning", None))
#endif // QT_CONFIG(accessibility)
        self.education_error_label.setText("")
        self.foreign_born_label.setText(QCoreApplication.translate("ParticipantsStatistics", u"F\u00f6dd utomlands?", None))
#if QT_CONFIG(accessibility)
        self.foreign_born_combo.setAccessibleName(QCoreApplication.translate("ParticipantsStatistics", u"F\u00f6dd utomlands?", None))
#endif // QT_CONFIG(accessibility)
        self.foreign_born_error_label.setText("")
        self.income_at_start_label.setText(QCoreApplication.translate("ParticipantsStatistics", u"F\u00f6rs\u00f6rjning vid start", None))
#if QT_CONFIG(accessibility)
        self.income_at_start_combo.setAccessibleName(QCoreApplication.translate("ParticipantsStatistics", u"F\u00f6rs\u00f6rjning vid start", None))
#endif // QT_CONFIG(accessibility)
        self.income_at_start_error_label.setText("")
        self.why_text_label.setText(QCoreApplication.translate("ParticipantsStatistics", u"Uppgifterna beh\u00f6vs f\u00f6r den \u00e5rliga statistiken.", None))
        pass
    # retranslateUi

