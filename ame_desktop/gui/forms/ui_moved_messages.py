# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'moved_messages.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

class Ui_MovedMessages(object):
    def setupUi(self, MovedMessages):
        if not MovedMessages.objectName():
            MovedMessages.setObjectName(u"MovedMessages")
        MovedMessages.setProperty(u"kind", u"card")
        self.layout = QVBoxLayout(MovedMessages)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 10, 14, 10)
        self.title_label = QLabel(MovedMessages)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout.addWidget(self.title_label)

        self.to_label = QLabel(MovedMessages)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_label.setWordWrap(True)

        self.layout.addWidget(self.to_label)

        self.text_edit = QPlainTextEdit(MovedMessages)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setReadOnly(True)
        self.text_edit.setTabChangesFocus(True)

        self.layout.addWidget(self.text_edit)

        self.hint_label = QLabel(MovedMessages)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setProperty(u"kind", u"muted")
        self.hint_label.setWordWrap(True)

        self.layout.addWidget(self.hint_label)

        self.buttons_widget = QWidget(MovedMessages)
        self.buttons_widget.setObjectName(u"buttons_widget")
        self.copy_button = QPushButton(self.buttons_widget)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setProperty(u"kind", u"primary")
        self.next_button = QPushButton(self.buttons_widget)
        self.next_button.setObjectName(u"next_button")
        self.close_button = QPushButton(self.buttons_widget)
        self.close_button.setObjectName(u"close_button")

        self.layout.addWidget(self.buttons_widget)


        self.retranslateUi(MovedMessages)
    # setupUi

    def retranslateUi(self, MovedMessages):
        self.title_label.setText("")
        self.to_label.setText("")
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("MovedMessages", u"Meddelande", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("MovedMessages", u"Programmet skickar inget. Klistra in meddelandet d\u00e4r du brukar skriva.", None))
        self.copy_button.setText(QCoreApplication.translate("MovedMessages", u"Kopiera meddelandet", None))
        self.next_button.setText(QCoreApplication.translate("MovedMessages", u"N\u00e4sta meddelande", None))
        self.close_button.setText(QCoreApplication.translate("MovedMessages", u"St\u00e4ng", None))
        pass
    # retranslateUi

