# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'approvals_request.ui'
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

class Ui_ApprovalsRequest(object):
    def setupUi(self, ApprovalsRequest):
        if not ApprovalsRequest.objectName():
            ApprovalsRequest.setObjectName(u"ApprovalsRequest")
        self.layout = QVBoxLayout(ApprovalsRequest)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.person_layout = QVBoxLayout()
        self.person_layout.setSpacing(3)
        self.person_layout.setObjectName(u"person_layout")
        self.person_label = QLabel(ApprovalsRequest)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)

        self.person_layout.addWidget(self.person_label)

        self.person_combo = QComboBox(ApprovalsRequest)
        self.person_combo.setObjectName(u"person_combo")

        self.person_layout.addWidget(self.person_combo)

        self.person_error_label = QLabel(ApprovalsRequest)
        self.person_error_label.setObjectName(u"person_error_label")
        self.person_error_label.setProperty(u"kind", u"error")
        self.person_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_error_label.setWordWrap(True)

        self.person_layout.addWidget(self.person_error_label)


        self.layout.addLayout(self.person_layout)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(ApprovalsRequest)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ApprovalsRequest)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(ApprovalsRequest)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.layout.addLayout(self.kind_layout)

        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(3)
        self.what_layout.setObjectName(u"what_layout")
        self.what_label = QLabel(ApprovalsRequest)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.what_layout.addWidget(self.what_label)

        self.what_edit = QLineEdit(ApprovalsRequest)
        self.what_edit.setObjectName(u"what_edit")

        self.what_layout.addWidget(self.what_edit)

        self.what_error_label = QLabel(ApprovalsRequest)
        self.what_error_label.setObjectName(u"what_error_label")
        self.what_error_label.setProperty(u"kind", u"error")
        self.what_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_error_label.setWordWrap(True)

        self.what_layout.addWidget(self.what_error_label)


        self.layout.addLayout(self.what_layout)

        self.extent_layout = QVBoxLayout()
        self.extent_layout.setSpacing(3)
        self.extent_layout.setObjectName(u"extent_layout")
        self.extent_label = QLabel(ApprovalsRequest)
        self.extent_label.setObjectName(u"extent_label")
        self.extent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.extent_layout.addWidget(self.extent_label)

        self.extent_edit = QLineEdit(ApprovalsRequest)
        self.extent_edit.setObjectName(u"extent_edit")

        self.extent_layout.addWidget(self.extent_edit)

        self.extent_error_label = QLabel(ApprovalsRequest)
        self.extent_error_label.setObjectName(u"extent_error_label")
        self.extent_error_label.setProperty(u"kind", u"error")
        self.extent_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extent_error_label.setWordWrap(True)

        self.extent_layout.addWidget(self.extent_error_label)


        self.layout.addLayout(self.extent_layout)

        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(ApprovalsRequest)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(ApprovalsRequest)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(ApprovalsRequest)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.layout.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(ApprovalsRequest)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(ApprovalsRequest)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(ApprovalsRequest)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.layout.addLayout(self.end_layout)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_label = QLabel(ApprovalsRequest)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(ApprovalsRequest)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_error_label = QLabel(ApprovalsRequest)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setProperty(u"kind", u"error")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_error_label)


        self.layout.addLayout(self.reason_layout)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.what_label.setBuddy(self.what_edit)
        self.extent_label.setBuddy(self.extent_edit)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.extent_edit)
        QWidget.setTabOrder(self.extent_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.reason_edit)

        self.retranslateUi(ApprovalsRequest)
    # setupUi

    def retranslateUi(self, ApprovalsRequest):
        self.person_label.setText(QCoreApplication.translate("ApprovalsRequest", u"Deltagare", None))
#if QT_CONFIG(accessibility)
        self.person_combo.setAccessibleName(QCoreApplication.translate("ApprovalsRequest", u"Deltagare", None))
#endif // QT_CONFIG(accessibility)
        self.person_error_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("ApprovalsRequest", u"Vad det g\u00e4ller", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ApprovalsRequest", u"Vad det g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.what_label.setText(QCoreApplication.translate("ApprovalsRequest", u"Utbildning", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("ApprovalsRequest", u"Utbildning", None))
#endif // QT_CONFIG(accessibility)
        self.what_error_label.setText("")
        self.extent_label.setText(QCoreApplication.translate("ApprovalsRequest", u"Omfattning", None))
#if QT_CONFIG(accessibility)
        self.extent_edit.setAccessibleName(QCoreApplication.translate("ApprovalsRequest", u"Omfattning", None))
#endif // QT_CONFIG(accessibility)
        self.extent_edit.setPlaceholderText(QCoreApplication.translate("ApprovalsRequest", u"Till exempel en dag i veckan", None))
        self.extent_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("ApprovalsRequest", u"F\u00f6rsta dag", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("ApprovalsRequest", u"F\u00f6rsta dag", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("ApprovalsRequest", u"Till exempel 3 mars eller +14", None))
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("ApprovalsRequest", u"Sista dag", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("ApprovalsRequest", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("ApprovalsRequest", u"Till exempel 3 mars eller +14", None))
        self.end_error_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("ApprovalsRequest", u"Varf\u00f6r", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ApprovalsRequest", u"Varf\u00f6r", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        pass
    # retranslateUi

