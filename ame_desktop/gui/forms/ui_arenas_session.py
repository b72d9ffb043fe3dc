# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'arenas_session.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_ArenasSession(object):
    def setupUi(self, ArenasSession):
        if not ArenasSession.objectName():
            ArenasSession.setObjectName(u"ArenasSession")
        self.layout = QVBoxLayout(ArenasSession)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(3)
        self.day_layout.setObjectName(u"day_layout")
        self.day_label = QLabel(ArenasSession)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.day_label)

        self.day_edit = QLineEdit(ArenasSession)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_error_label = QLabel(ArenasSession)
        self.day_error_label.setObjectName(u"day_error_label")
        self.day_error_label.setProperty(u"kind", u"error")
        self.day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_error_label.setWordWrap(True)

        self.day_layout.addWidget(self.day_error_label)


        self.layout.addLayout(self.day_layout)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.start_minute_layout = QVBoxLayout()
        self.start_minute_layout.setSpacing(3)
        self.start_minute_layout.setObjectName(u"start_minute_layout")
        self.start_minute_label = QLabel(ArenasSession)
        self.start_minute_label.setObjectName(u"start_minute_label")
        self.start_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_minute_layout.addWidget(self.start_minute_label)

        self.start_minute_edit = QLineEdit(ArenasSession)
        self.start_minute_edit.setObjectName(u"start_minute_edit")

        self.start_minute_layout.addWidget(self.start_minute_edit)

        self.start_minute_error_label = QLabel(ArenasSession)
        self.start_minute_error_label.setObjectName(u"start_minute_error_label")
        self.start_minute_error_label.setProperty(u"kind", u"error")
        self.start_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_minute_error_label.setWordWrap(True)

        self.start_minute_layout.addWidget(self.start_minute_error_label)


        self.row_1_layout.addLayout(self.start_minute_layout)

        self.end_minute_layout = QVBoxLayout()
        self.end_minute_layout.setSpacing(3)
        self.end_minute_layout.setObjectName(u"end_minute_layout")
        self.end_minute_label = QLabel(ArenasSession)
        self.end_minute_label.setObjectName(u"end_minute_label")
        self.end_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_minute_layout.addWidget(self.end_minute_label)

        self.end_minute_edit = QLineEdit(ArenasSession)
        self.end_minute_edit.setObjectName(u"end_minute_edit")

        self.end_minute_layout.addWidget(self.end_minute_edit)

        self.end_minute_error_label = QLabel(ArenasSession)
        self.end_minute_error_label.setObjectName(u"end_minute_error_label")
        self.end_minute_error_label.setProperty(u"kind", u"error")
        self.end_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_minute_error_label.setWordWrap(True)

        self.end_minute_layout.addWidget(self.end_minute_error_label)


        self.row_1_layout.addLayout(self.end_minute_layout)


        self.layout.addLayout(self.row_1_layout)

        self.topic_layout = QVBoxLayout()
        self.topic_layout.setSpacing(3)
        self.topic_layout.setObjectName(u"topic_layout")
        self.topic_label = QLabel(ArenasSession)
        self.topic_label.setObjectName(u"topic_label")
        self.topic_label.setTextFormat(Qt.TextFormat.PlainText)

        self.topic_layout.addWidget(self.topic_label)

        self.topic_edit = QLineEdit(ArenasSession)
        self.topic_edit.setObjectName(u"topic_edit")

        self.topic_layout.addWidget(self.topic_edit)

        self.topic_error_label = QLabel(ArenasSession)
        self.topic_error_label.setObjectName(u"topic_error_label")
        self.topic_error_label.setProperty(u"kind", u"error")
        self.topic_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.topic_error_label.setWordWrap(True)

        self.topic_layout.addWidget(self.topic_error_label)


        self.layout.addLayout(self.topic_layout)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.start_minute_label.setBuddy(self.start_minute_edit)
        self.end_minute_label.setBuddy(self.end_minute_edit)
        self.topic_label.setBuddy(self.topic_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.start_minute_edit)
        QWidget.setTabOrder(self.start_minute_edit, self.end_minute_edit)
        QWidget.setTabOrder(self.end_minute_edit, self.topic_edit)

        self.retranslateUi(ArenasSession)
    # setupUi

    def retranslateUi(self, ArenasSession):
        self.day_label.setText(QCoreApplication.translate("ArenasSession", u"Dag *", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("ArenasSession", u"Dag *", None))
#endif // QT_CONFIG(accessibility)
        self.day_edit.setPlaceholderText(QCoreApplication.translate("ArenasSession", u"Till exempel 3 mars eller idag", None))
        self.day_error_label.setText("")
        self.start_minute_label.setText(QCoreApplication.translate("ArenasSession", u"Fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.start_minute_edit.setAccessibleName(QCoreApplication.translate("ArenasSession", u"Fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.start_minute_edit.setPlaceholderText(QCoreApplication.translate("ArenasSession", u"9.00", None))
        self.start_minute_error_label.setText("")
        self.end_minute_label.setText(QCoreApplication.translate("ArenasSession", u"Till", None))
#if QT_CONFIG(accessibility)
        self.end_minute_edit.setAccessibleName(QCoreApplication.translate("ArenasSession", u"Till", None))
#endif // QT_CONFIG(accessibility)
        self.end_minute_edit.setPlaceholderText(QCoreApplication.translate("ArenasSession", u"12.00", None))
        self.end_minute_error_label.setText("")
        self.topic_label.setText(QCoreApplication.translate("ArenasSession", u"\u00c4mne", None))
#if QT_CONFIG(accessibility)
        self.topic_edit.setAccessibleName(QCoreApplication.translate("ArenasSession", u"\u00c4mne", None))
#endif // QT_CONFIG(accessibility)
        self.topic_error_label.setText("")
        pass
    # retranslateUi

