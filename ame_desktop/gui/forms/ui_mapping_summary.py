# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mapping_summary.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_MappingSummary(object):
    def setupUi(self, MappingSummary):
        if not MappingSummary.objectName():
            MappingSummary.setObjectName(u"MappingSummary")
        self.layout = QVBoxLayout(MappingSummary)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(MappingSummary)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.skeleton_button = QPushButton(MappingSummary)
        self.skeleton_button.setObjectName(u"skeleton_button")

        self.layout.addWidget(self.skeleton_button)

        self.summary_layout = QVBoxLayout()
        self.summary_layout.setSpacing(3)
        self.summary_layout.setObjectName(u"summary_layout")
        self.summary_label = QLabel(MappingSummary)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)

        self.summary_layout.addWidget(self.summary_label)

        self.summary_edit = QPlainTextEdit(MappingSummary)
        self.summary_edit.setObjectName(u"summary_edit")
        self.summary_edit.setTabChangesFocus(True)
        self.summary_edit.setProperty(u"kind", u"lines")

        self.summary_layout.addWidget(self.summary_edit)

        self.summary_error_label = QLabel(MappingSummary)
        self.summary_error_label.setObjectName(u"summary_error_label")
        self.summary_error_label.setProperty(u"kind", u"error")
        self.summary_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_error_label.setWordWrap(True)

        self.summary_layout.addWidget(self.summary_error_label)


        self.layout.addLayout(self.summary_layout)

        self.assessment_layout = QVBoxLayout()
        self.assessment_layout.setSpacing(3)
        self.assessment_layout.setObjectName(u"assessment_layout")
        self.assessment_label = QLabel(MappingSummary)
        self.assessment_label.setObjectName(u"assessment_label")
        self.assessment_label.setTextFormat(Qt.TextFormat.PlainText)

        self.assessment_layout.addWidget(self.assessment_label)

        self.assessment_edit = QPlainTextEdit(MappingSummary)
        self.assessment_edit.setObjectName(u"assessment_edit")
        self.assessment_edit.setTabChangesFocus(True)
        self.assessment_edit.setProperty(u"kind", u"lines")

        self.assessment_layout.addWidget(self.assessment_edit)

        self.assessment_error_label = QLabel(MappingSummary)
        self.assessment_error_label.setObjectName(u"assessment_error_label")
        self.assessment_error_label.setProperty(u"kind", u"error")
        self.assessment_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.assessment_error_label.setWordWrap(True)

        self.assessment_layout.addWidget(self.assessment_error_label)


        self.layout.addLayout(self.assessment_layout)

        self.rehabilitation_layout = QVBoxLayout()
        self.rehabilitation_layout.setSpacing(3)
        self.rehabilitation_layout.setObjectName(u"rehabilitation_layout")
        self.rehabilitation_label = QLabel(MappingSummary)
        self.rehabilitation_label.setObjectName(u"rehabilitation_label")
        self.rehabilitation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rehabilitation_layout.addWidget(self.rehabilitation_label)

        self.rehabilitation_edit = QPlainTextEdit(MappingSummary)
        self.rehabilitation_edit.setObjectName(u"rehabilitation_edit")
        self.rehabilitation_edit.setTabChangesFocus(True)
        self.rehabilitation_edit.setProperty(u"kind", u"lines")

        self.rehabilitation_layout.addWidget(self.rehabilitation_edit)

        self.rehabilitation_error_label = QLabel(MappingSummary)
        self.rehabilitation_error_label.setObjectName(u"rehabilitation_error_label")
        self.rehabilitation_error_label.setProperty(u"kind", u"error")
        self.rehabilitation_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rehabilitation_error_label.setWordWrap(True)

        self.rehabilitation_layout.addWidget(self.rehabilitation_error_label)


        self.layout.addLayout(self.rehabilitation_layout)

        self.other_actions_layout = QVBoxLayout()
        self.other_actions_layout.setSpacing(3)
        self.other_actions_layout.setObjectName(u"other_actions_layout")
        self.other_actions_label = QLabel(MappingSummary)
        self.other_actions_label.setObjectName(u"other_actions_label")
        self.other_actions_label.setTextFormat(Qt.TextFormat.PlainText)

        self.other_actions_layout.addWidget(self.other_actions_label)

        self.other_actions_edit = QPlainTextEdit(MappingSummary)
        self.other_actions_edit.setObjectName(u"other_actions_edit")
        self.other_actions_edit.setTabChangesFocus(True)
        self.other_actions_edit.setProperty(u"kind", u"lines")

        self.other_actions_layout.addWidget(self.other_actions_edit)

        self.other_actions_error_label = QLabel(MappingSummary)
        self.other_actions_error_label.setObjectName(u"other_actions_error_label")
        self.other_actions_error_label.setProperty(u"kind", u"error")
        self.other_actions_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.other_actions_error_label.setWordWrap(True)

        self.other_actions_layout.addWidget(self.other_actions_error_label)


        self.layout.addLayout(self.other_actions_layout)

        self.comments_layout = QVBoxLayout()
        self.comments_layout.setSpacing(3)
        self.comments_layout.setObjectName(u"comments_layout")
        self.comments_label = QLabel(MappingSummary)
        self.comments_label.setObjectName(u"comments_label")
        self.comments_label.setTextFormat(Qt.TextFormat.PlainText)

        self.comments_layout.addWidget(self.comments_label)

        self.comments_edit = QPlainTextEdit(MappingSummary)
        self.comments_edit.setObjectName(u"comments_edit")
        self.comments_edit.setTabChangesFocus(True)
        self.comments_edit.setProperty(u"kind", u"lines")

        self.comments_layout.addWidget(self.comments_edit)

        self.comments_error_label = QLabel(MappingSummary)
        self.comments_error_label.setObjectName(u"comments_error_label")
        self.comments_error_label.setProperty(u"kind", u"error")
        self.comments_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.comments_error_label.setWordWrap(True)

        self.comments_layout.addWidget(self.comments_error_label)


        self.layout.addLayout(self.comments_layout)

#if QT_CONFIG(shortcut)
        self.summary_label.setBuddy(self.summary_edit)
        self.assessment_label.setBuddy(self.assessment_edit)
        self.rehabilitation_label.setBuddy(self.rehabilitation_edit)
        self.other_actions_label.setBuddy(self.other_actions_edit)
        self.comments_label.setBuddy(self.comments_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.skeleton_button, self.summary_edit)
        QWidget.setTabOrder(self.summary_edit, self.assessment_edit)
        QWidget.setTabOrder(self.assessment_edit, self.rehabilitation_edit)
        QWidget.setTabOrder(self.rehabilitation_edit, self.other_actions_edit)
        QWidget.setTabOrder(self.other_actions_edit, self.comments_edit)

        self.retranslateUi(MappingSummary)
    # setupUi

    def retranslateUi(self, MappingSummary):
        self.about_label.setText("")
        self.skeleton_button.setText(QCoreApplication.translate("MappingSummary", u"H\u00e4mta texten ur kartan", None))
        self.summary_label.setText(QCoreApplication.translate("MappingSummary", u"Sammanst\u00e4llning *", None))
#if QT_CONFIG(accessibility)
        self.summary_edit.setAccessibleName(QCoreApplication.translate("MappingSummary", u"Sammanst\u00e4llning", None))
#endif // QT_CONFIG(accessibility)
        self.summary_error_label.setText("")
        self.assessment_label.setText(QCoreApplication.translate("MappingSummary", u"Sammanfattning och bed\u00f6mning *", None))
#if QT_CONFIG(accessibility)
        self.assessment_edit.setAccessibleName(QCoreApplication.translate("MappingSummary", u"Sammanfattning och bed\u00f6mning", None))
#endif // QT_CONFIG(accessibility)
        self.assessment_error_label.setText("")
        self.rehabilitation_label.setText(QCoreApplication.translate("MappingSummary", u"Rehabiliteringsf\u00f6rslag *", None))
#if QT_CONFIG(accessibility)
        self.rehabilitation_edit.setAccessibleName(QCoreApplication.translate("MappingSummary", u"Rehabiliteringsf\u00f6rslag", None))
#endif // QT_CONFIG(accessibility)
        self.rehabilitation_error_label.setText("")
        self.other_actions_label.setText(QCoreApplication.translate("MappingSummary", u"\u00d6vriga \u00e5tg\u00e4rder *", None))
#if QT_CONFIG(accessibility)
        self.other_actions_edit.setAccessibleName(QCoreApplication.translate("MappingSummary", u"\u00d6vriga \u00e5tg\u00e4rder", None))
#endif // QT_CONFIG(accessibility)
        self.other_actions_error_label.setText("")
        self.comments_label.setText(QCoreApplication.translate("MappingSummary", u"Deltagarens synpunkter", None))
#if QT_CONFIG(accessibility)
        self.comments_edit.setAccessibleName(QCoreApplication.translate("MappingSummary", u"Deltagarens synpunkter", None))
#endif // QT_CONFIG(accessibility)
        self.comments_error_label.setText("")
        pass
    # retranslateUi

