# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_extract.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_ParticipantsExtract(object):
    def setupUi(self, ParticipantsExtract):
        if not ParticipantsExtract.objectName():
            ParticipantsExtract.setObjectName(u"ParticipantsExtract")
        self.layout = QVBoxLayout(ParticipantsExtract)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.names_text_label = QLabel(ParticipantsExtract)
        self.names_text_label.setObjectName(u"names_text_label")
        self.names_text_label.setProperty(u"kind", u"plain")
        self.names_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.names_text_label.setWordWrap(True)

        self.layout.addWidget(self.names_text_label)

        self.names_widget = QWidget(ParticipantsExtract)
        self.names_widget.setObjectName(u"names_widget")

        self.layout.addWidget(self.names_widget)

        self.content_text_label = QLabel(ParticipantsExtract)
        self.content_text_label.setObjectName(u"content_text_label")
        self.content_text_label.setProperty(u"kind", u"muted")
        self.content_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.content_text_label.setWordWrap(True)

        self.layout.addWidget(self.content_text_label)

        self.held_text_label = QLabel(ParticipantsExtract)
        self.held_text_label.setObjectName(u"held_text_label")
        self.held_text_label.setProperty(u"kind", u"muted")
        self.held_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_text_label.setWordWrap(True)

        self.layout.addWidget(self.held_text_label)


        self.retranslateUi(ParticipantsExtract)
    # setupUi

    def retranslateUi(self, ParticipantsExtract):
        self.names_text_label.setText(QCoreApplication.translate("ParticipantsExtract", u"Andra deltagares namn st\u00e5r i texterna. De stryks om du inte kryssar f\u00f6r att de f\u00e5r st\u00e5 kvar.", None))
#if QT_CONFIG(accessibility)
        self.names_widget.setAccessibleName(QCoreApplication.translate("ParticipantsExtract", u"Andra personers namn som f\u00e5r st\u00e5 kvar", None))
#endif // QT_CONFIG(accessibility)
        self.content_text_label.setText("")
        self.held_text_label.setText("")
        pass
    # retranslateUi

