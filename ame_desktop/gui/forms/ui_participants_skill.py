# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_skill.ui'
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

class Ui_ParticipantsSkill(object):
    def setupUi(self, ParticipantsSkill):
        if not ParticipantsSkill.objectName():
            ParticipantsSkill.setObjectName(u"ParticipantsSkill")
        self.layout = QVBoxLayout(ParticipantsSkill)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(3)
        self.text_layout.setObjectName(u"text_layout")
        self.text_label = QLabel(ParticipantsSkill)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QLineEdit(ParticipantsSkill)
        self.text_edit.setObjectName(u"text_edit")

        self.text_layout.addWidget(self.text_edit)

        self.text_error_label = QLabel(ParticipantsSkill)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setProperty(u"kind", u"error")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_error_label)


        self.layout.addLayout(self.text_layout)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.source_layout = QVBoxLayout()
        self.source_layout.setSpacing(3)
        self.source_layout.setObjectName(u"source_layout")
        self.source_label = QLabel(ParticipantsSkill)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_layout.addWidget(self.source_label)

        self.source_combo = QComboBox(ParticipantsSkill)
        self.source_combo.setObjectName(u"source_combo")

        self.source_layout.addWidget(self.source_combo)

        self.source_error_label = QLabel(ParticipantsSkill)
        self.source_error_label.setObjectName(u"source_error_label")
        self.source_error_label.setProperty(u"kind", u"error")
        self.source_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_error_label.setWordWrap(True)

        self.source_layout.addWidget(self.source_error_label)


        self.row_1_layout.addLayout(self.source_layout)

        self.year_layout = QVBoxLayout()
        self.year_layout.setSpacing(3)
        self.year_layout.setObjectName(u"year_layout")
        self.year_label = QLabel(ParticipantsSkill)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setTextFormat(Qt.TextFormat.PlainText)

        self.year_layout.addWidget(self.year_label)

        self.year_edit = QLineEdit(ParticipantsSkill)
        self.year_edit.setObjectName(u"year_edit")

        self.year_layout.addWidget(self.year_edit)

        self.year_error_label = QLabel(ParticipantsSkill)
        self.year_error_label.setObjectName(u"year_error_label")
        self.year_error_label.setProperty(u"kind", u"error")
        self.year_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.year_error_label.setWordWrap(True)

        self.year_layout.addWidget(self.year_error_label)


        self.row_1_layout.addLayout(self.year_layout)


        self.layout.addLayout(self.row_1_layout)

        self.hint_text_label = QLabel(ParticipantsSkill)
        self.hint_text_label.setObjectName(u"hint_text_label")
        self.hint_text_label.setProperty(u"kind", u"muted")
        self.hint_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_text_label.setWordWrap(True)

        self.layout.addWidget(self.hint_text_label)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.source_label.setBuddy(self.source_combo)
        self.year_label.setBuddy(self.year_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.source_combo)
        QWidget.setTabOrder(self.source_combo, self.year_edit)

        self.retranslateUi(ParticipantsSkill)
    # setupUi

    def retranslateUi(self, ParticipantsSkill):
        self.text_label.setText(QCoreApplication.translate("ParticipantsSkill", u"Personen kan *", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("ParticipantsSkill", u"Personen kan *", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsSkill", u"Till exempel laga mat f\u00f6r m\u00e5nga", None))
        self.text_error_label.setText("")
        self.source_label.setText(QCoreApplication.translate("ParticipantsSkill", u"Kommer fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.source_combo.setAccessibleName(QCoreApplication.translate("ParticipantsSkill", u"Kommer fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.source_error_label.setText("")
        self.year_label.setText(QCoreApplication.translate("ParticipantsSkill", u"\u00c5r", None))
#if QT_CONFIG(accessibility)
        self.year_edit.setAccessibleName(QCoreApplication.translate("ParticipantsSkill", u"\u00c5r", None))
#endif // QT_CONFIG(accessibility)
        self.year_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsSkill", u"Inte k\u00e4nt", None))
        self.year_error_label.setText("")
        self.hint_text_label.setText("")
        pass
    # retranslateUi

