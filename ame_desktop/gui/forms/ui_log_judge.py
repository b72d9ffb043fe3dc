# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'log_judge.ui'
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

class Ui_LogJudge(object):
    def setupUi(self, LogJudge):
        if not LogJudge.objectName():
            LogJudge.setObjectName(u"LogJudge")
        self.layout = QVBoxLayout(LogJudge)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.line_label = QLabel(LogJudge)
        self.line_label.setObjectName(u"line_label")
        self.line_label.setProperty(u"kind", u"muted")
        self.line_label.setTextFormat(Qt.TextFormat.PlainText)
        self.line_label.setWordWrap(True)

        self.layout.addWidget(self.line_label)

        self.verdict_layout = QVBoxLayout()
        self.verdict_layout.setSpacing(3)
        self.verdict_layout.setObjectName(u"verdict_layout")
        self.verdict_label = QLabel(LogJudge)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setTextFormat(Qt.TextFormat.PlainText)

        self.verdict_layout.addWidget(self.verdict_label)

        self.verdict_combo = QComboBox(LogJudge)
        self.verdict_combo.setObjectName(u"verdict_combo")

        self.verdict_layout.addWidget(self.verdict_combo)

        self.verdict_error_label = QLabel(LogJudge)
        self.verdict_error_label.setObjectName(u"verdict_error_label")
        self.verdict_error_label.setProperty(u"kind", u"error")
        self.verdict_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict_error_label.setWordWrap(True)

        self.verdict_layout.addWidget(self.verdict_error_label)


        self.layout.addLayout(self.verdict_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(LogJudge)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(LogJudge)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(LogJudge)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

#if QT_CONFIG(shortcut)
        self.verdict_label.setBuddy(self.verdict_combo)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.verdict_combo, self.note_edit)

        self.retranslateUi(LogJudge)
    # setupUi

    def retranslateUi(self, LogJudge):
        self.line_label.setText("")
        self.verdict_label.setText(QCoreApplication.translate("LogJudge", u"Bed\u00f6mning", None))
#if QT_CONFIG(accessibility)
        self.verdict_combo.setAccessibleName(QCoreApplication.translate("LogJudge", u"Bed\u00f6mning", None))
#endif // QT_CONFIG(accessibility)
        self.verdict_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("LogJudge", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("LogJudge", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
        pass
    # retranslateUi

