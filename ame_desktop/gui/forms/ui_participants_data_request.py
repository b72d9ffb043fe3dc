# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_data_request.ui'
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

class Ui_ParticipantsDataRequest(object):
    def setupUi(self, ParticipantsDataRequest):
        if not ParticipantsDataRequest.objectName():
            ParticipantsDataRequest.setObjectName(u"ParticipantsDataRequest")
        self.layout = QVBoxLayout(ParticipantsDataRequest)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(ParticipantsDataRequest)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ParticipantsDataRequest)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(ParticipantsDataRequest)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.layout.addLayout(self.kind_layout)

        self.received_layout = QVBoxLayout()
        self.received_layout.setSpacing(3)
        self.received_layout.setObjectName(u"received_layout")
        self.received_label = QLabel(ParticipantsDataRequest)
        self.received_label.setObjectName(u"received_label")
        self.received_label.setTextFormat(Qt.TextFormat.PlainText)

        self.received_layout.addWidget(self.received_label)

        self.received_edit = QLineEdit(ParticipantsDataRequest)
        self.received_edit.setObjectName(u"received_edit")

        self.received_layout.addWidget(self.received_edit)

        self.received_error_label = QLabel(ParticipantsDataRequest)
        self.received_error_label.setObjectName(u"received_error_label")
        self.received_error_label.setProperty(u"kind", u"error")
        self.received_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_error_label.setWordWrap(True)

        self.received_layout.addWidget(self.received_error_label)


        self.layout.addLayout(self.received_layout)

        self.due_text_label = QLabel(ParticipantsDataRequest)
        self.due_text_label.setObjectName(u"due_text_label")
        self.due_text_label.setProperty(u"kind", u"muted")
        self.due_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_text_label.setWordWrap(True)

        self.layout.addWidget(self.due_text_label)

        self.wish_layout = QVBoxLayout()
        self.wish_layout.setSpacing(3)
        self.wish_layout.setObjectName(u"wish_layout")
        self.wish_label = QLabel(ParticipantsDataRequest)
        self.wish_label.setObjectName(u"wish_label")
        self.wish_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wish_layout.addWidget(self.wish_label)

        self.wish_edit = QPlainTextEdit(ParticipantsDataRequest)
        self.wish_edit.setObjectName(u"wish_edit")
        self.wish_edit.setTabChangesFocus(True)
        self.wish_edit.setMinimumSize(QSize(0, 110))
        self.wish_edit.setMaximumSize(QSize(16777215, 110))

        self.wish_layout.addWidget(self.wish_edit)

        self.wish_error_label = QLabel(ParticipantsDataRequest)
        self.wish_error_label.setObjectName(u"wish_error_label")
        self.wish_error_label.setProperty(u"kind", u"error")
        self.wish_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wish_error_label.setWordWrap(True)

        self.wish_layout.addWidget(self.wish_error_label)


        self.layout.addLayout(self.wish_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.received_label.setBuddy(self.received_edit)
        self.wish_label.setBuddy(self.wish_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.received_edit)
        QWidget.setTabOrder(self.received_edit, self.wish_edit)

        self.retranslateUi(ParticipantsDataRequest)
    # setupUi

    def retranslateUi(self, ParticipantsDataRequest):
        self.kind_label.setText(QCoreApplication.translate("ParticipantsDataRequest", u"Vad personen beg\u00e4r", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ParticipantsDataRequest", u"Vad personen beg\u00e4r", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.received_label.setText(QCoreApplication.translate("ParticipantsDataRequest", u"Dagen d\u00e5 beg\u00e4ran kom", None))
#if QT_CONFIG(accessibility)
        self.received_edit.setAccessibleName(QCoreApplication.translate("ParticipantsDataRequest", u"Dagen d\u00e5 beg\u00e4ran kom", None))
#endif // QT_CONFIG(accessibility)
        self.received_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsDataRequest", u"Till exempel 3 mars eller idag", None))
        self.received_error_label.setText("")
        self.due_text_label.setText("")
        self.wish_label.setText(QCoreApplication.translate("ParticipantsDataRequest", u"Vad personen vill", None))
#if QT_CONFIG(accessibility)
        self.wish_edit.setAccessibleName(QCoreApplication.translate("ParticipantsDataRequest", u"Vad personen vill", None))
#endif // QT_CONFIG(accessibility)
        self.wish_error_label.setText("")
        pass
    # retranslateUi

