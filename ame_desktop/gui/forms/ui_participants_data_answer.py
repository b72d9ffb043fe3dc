# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_data_answer.ui'
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

class Ui_ParticipantsDataAnswer(object):
    def setupUi(self, ParticipantsDataAnswer):
        if not ParticipantsDataAnswer.objectName():
            ParticipantsDataAnswer.setObjectName(u"ParticipantsDataAnswer")
        self.layout = QVBoxLayout(ParticipantsDataAnswer)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.wish_text_label = QLabel(ParticipantsDataAnswer)
        self.wish_text_label.setObjectName(u"wish_text_label")
        self.wish_text_label.setProperty(u"kind", u"plain")
        self.wish_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wish_text_label.setWordWrap(True)

        self.layout.addWidget(self.wish_text_label)

        self.corrected_text_label = QLabel(ParticipantsDataAnswer)
        self.corrected_text_label.setObjectName(u"corrected_text_label")
        self.corrected_text_label.setProperty(u"kind", u"muted")
        self.corrected_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.corrected_text_label.setWordWrap(True)

        self.layout.addWidget(self.corrected_text_label)

        self.state_layout = QVBoxLayout()
        self.state_layout.setSpacing(3)
        self.state_layout.setObjectName(u"state_layout")
        self.state_label = QLabel(ParticipantsDataAnswer)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)

        self.state_layout.addWidget(self.state_label)

        self.state_combo = QComboBox(ParticipantsDataAnswer)
        self.state_combo.setObjectName(u"state_combo")

        self.state_layout.addWidget(self.state_combo)

        self.state_error_label = QLabel(ParticipantsDataAnswer)
        self.state_error_label.setObjectName(u"state_error_label")
        self.state_error_label.setProperty(u"kind", u"error")
        self.state_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_error_label.setWordWrap(True)

        self.state_layout.addWidget(self.state_error_label)


        self.layout.addLayout(self.state_layout)

        self.answer_layout = QVBoxLayout()
        self.answer_layout.setSpacing(3)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_label = QLabel(ParticipantsDataAnswer)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.answer_layout.addWidget(self.answer_label)

        self.answer_edit = QPlainTextEdit(ParticipantsDataAnswer)
        self.answer_edit.setObjectName(u"answer_edit")
        self.answer_edit.setTabChangesFocus(True)
        self.answer_edit.setMinimumSize(QSize(0, 130))
        self.answer_edit.setMaximumSize(QSize(16777215, 130))

        self.answer_layout.addWidget(self.answer_edit)

        self.answer_error_label = QLabel(ParticipantsDataAnswer)
        self.answer_error_label.setObjectName(u"answer_error_label")
        self.answer_error_label.setProperty(u"kind", u"error")
        self.answer_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answer_error_label.setWordWrap(True)

        self.answer_layout.addWidget(self.answer_error_label)


        self.layout.addLayout(self.answer_layout)

        self.told_text_label = QLabel(ParticipantsDataAnswer)
        self.told_text_label.setObjectName(u"told_text_label")
        self.told_text_label.setProperty(u"kind", u"muted")
        self.told_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_text_label.setWordWrap(True)

        self.layout.addWidget(self.told_text_label)

#if QT_CONFIG(shortcut)
        self.state_label.setBuddy(self.state_combo)
        self.answer_label.setBuddy(self.answer_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.state_combo, self.answer_edit)

        self.retranslateUi(ParticipantsDataAnswer)
    # setupUi

    def retranslateUi(self, ParticipantsDataAnswer):
        self.wish_text_label.setText("")
        self.corrected_text_label.setText("")
        self.state_label.setText(QCoreApplication.translate("ParticipantsDataAnswer", u"Svar p\u00e5 beg\u00e4ran", None))
#if QT_CONFIG(accessibility)
        self.state_combo.setAccessibleName(QCoreApplication.translate("ParticipantsDataAnswer", u"Svar p\u00e5 beg\u00e4ran", None))
#endif // QT_CONFIG(accessibility)
        self.state_error_label.setText("")
        self.answer_label.setText(QCoreApplication.translate("ParticipantsDataAnswer", u"Svar till personen", None))
#if QT_CONFIG(accessibility)
        self.answer_edit.setAccessibleName(QCoreApplication.translate("ParticipantsDataAnswer", u"Svar till personen", None))
#endif // QT_CONFIG(accessibility)
        self.answer_error_label.setText("")
        self.told_text_label.setText(QCoreApplication.translate("ParticipantsDataAnswer", u"Vid avslag: ber\u00e4tta att personen kan klaga hos Integritetsskyddsmyndigheten.", None))
        pass
    # retranslateUi

