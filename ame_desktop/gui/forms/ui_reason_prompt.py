# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reason_prompt.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_ReasonPrompt(object):
    def setupUi(self, ReasonPrompt):
        if not ReasonPrompt.objectName():
            ReasonPrompt.setObjectName(u"ReasonPrompt")
        ReasonPrompt.setProperty(u"kind", u"band")
        self.layout = QVBoxLayout(ReasonPrompt)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 10, 14, 10)
        self.question_label = QLabel(ReasonPrompt)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setWordWrap(True)

        self.layout.addWidget(self.question_label)

        self.choice_widget = QWidget(ReasonPrompt)
        self.choice_widget.setObjectName(u"choice_widget")

        self.layout.addWidget(self.choice_widget)

        self.own_layout = QHBoxLayout()
        self.own_layout.setObjectName(u"own_layout")
        self.own_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_edit = QLineEdit(ReasonPrompt)
        self.reason_edit.setObjectName(u"reason_edit")

        self.own_layout.addWidget(self.reason_edit)

        self.use_button = QPushButton(ReasonPrompt)
        self.use_button.setObjectName(u"use_button")

        self.own_layout.addWidget(self.use_button)

        self.cancel_button = QPushButton(ReasonPrompt)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"quiet")

        self.own_layout.addWidget(self.cancel_button)


        self.layout.addLayout(self.own_layout)

        QWidget.setTabOrder(self.reason_edit, self.use_button)
        QWidget.setTabOrder(self.use_button, self.cancel_button)

        self.retranslateUi(ReasonPrompt)
    # setupUi

    def retranslateUi(self, ReasonPrompt):
        self.question_label.setText("")
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ReasonPrompt", u"Annan orsak", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("ReasonPrompt", u"Annan orsak", None))
        self.use_button.setText(QCoreApplication.translate("ReasonPrompt", u"Anv\u00e4nd orsaken", None))
        self.cancel_button.setText(QCoreApplication.translate("ReasonPrompt", u"Avbryt", None))
        pass
    # retranslateUi

