# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mapping_session.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_MappingSession(object):
    def setupUi(self, MappingSession):
        if not MappingSession.objectName():
            MappingSession.setObjectName(u"MappingSession")
        self.layout = QVBoxLayout(MappingSession)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(3)
        self.day_layout.setObjectName(u"day_layout")
        self.day_label = QLabel(MappingSession)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.day_label)

        self.day_edit = QLineEdit(MappingSession)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_error_label = QLabel(MappingSession)
        self.day_error_label.setObjectName(u"day_error_label")
        self.day_error_label.setProperty(u"kind", u"error")
        self.day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_error_label.setWordWrap(True)

        self.day_layout.addWidget(self.day_error_label)


        self.layout.addLayout(self.day_layout)

        self.start_minute_layout = QVBoxLayout()
        self.start_minute_layout.setSpacing(3)
        self.start_minute_layout.setObjectName(u"start_minute_layout")
        self.start_minute_label = QLabel(MappingSession)
        self.start_minute_label.setObjectName(u"start_minute_label")
        self.start_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_minute_layout.addWidget(self.start_minute_label)

        self.start_minute_edit = QLineEdit(MappingSession)
        self.start_minute_edit.setObjectName(u"start_minute_edit")

        self.start_minute_layout.addWidget(self.start_minute_edit)

        self.start_minute_error_label = QLabel(MappingSession)
        self.start_minute_error_label.setObjectName(u"start_minute_error_label")
        self.start_minute_error_label.setProperty(u"kind", u"error")
        self.start_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_minute_error_label.setWordWrap(True)

        self.start_minute_layout.addWidget(self.start_minute_error_label)


        self.layout.addLayout(self.start_minute_layout)

        self.minutes_layout = QVBoxLayout()
        self.minutes_layout.setSpacing(3)
        self.minutes_layout.setObjectName(u"minutes_layout")
        self.minutes_label = QLabel(MappingSession)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.minutes_layout.addWidget(self.minutes_label)

        self.minutes_edit = QLineEdit(MappingSession)
        self.minutes_edit.setObjectName(u"minutes_edit")

        self.minutes_layout.addWidget(self.minutes_edit)

        self.minutes_error_label = QLabel(MappingSession)
        self.minutes_error_label.setObjectName(u"minutes_error_label")
        self.minutes_error_label.setProperty(u"kind", u"error")
        self.minutes_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.minutes_error_label.setWordWrap(True)

        self.minutes_layout.addWidget(self.minutes_error_label)


        self.layout.addLayout(self.minutes_layout)

        self.interpreter_layout = QVBoxLayout()
        self.interpreter_layout.setSpacing(3)
        self.interpreter_layout.setObjectName(u"interpreter_layout")
        self.interpreter_check = QCheckBox(MappingSession)
        self.interpreter_check.setObjectName(u"interpreter_check")

        self.interpreter_layout.addWidget(self.interpreter_check)

        self.interpreter_error_label = QLabel(MappingSession)
        self.interpreter_error_label.setObjectName(u"interpreter_error_label")
        self.interpreter_error_label.setProperty(u"kind", u"error")
        self.interpreter_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.interpreter_error_label.setWordWrap(True)

        self.interpreter_layout.addWidget(self.interpreter_error_label)


        self.layout.addLayout(self.interpreter_layout)

        self.about_label = QLabel(MappingSession)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.start_minute_label.setBuddy(self.start_minute_edit)
        self.minutes_label.setBuddy(self.minutes_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.start_minute_edit)
        QWidget.setTabOrder(self.start_minute_edit, self.minutes_edit)
        QWidget.setTabOrder(self.minutes_edit, self.interpreter_check)

        self.retranslateUi(MappingSession)
    # setupUi

    def retranslateUi(self, MappingSession):
        self.day_label.setText(QCoreApplication.translate("MappingSession", u"Dag *", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("MappingSession", u"Dag", None))
#endif // QT_CONFIG(accessibility)
        self.day_edit.setPlaceholderText(QCoreApplication.translate("MappingSession", u"Till exempel 3 dec", None))
        self.day_error_label.setText("")
        self.start_minute_label.setText(QCoreApplication.translate("MappingSession", u"Tid *", None))
#if QT_CONFIG(accessibility)
        self.start_minute_edit.setAccessibleName(QCoreApplication.translate("MappingSession", u"Tid", None))
#endif // QT_CONFIG(accessibility)
        self.start_minute_edit.setPlaceholderText(QCoreApplication.translate("MappingSession", u"Till exempel 10.30", None))
        self.start_minute_error_label.setText("")
        self.minutes_label.setText(QCoreApplication.translate("MappingSession", u"Minuter *", None))
#if QT_CONFIG(accessibility)
        self.minutes_edit.setAccessibleName(QCoreApplication.translate("MappingSession", u"Minuter", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.interpreter_check.setAccessibleName(QCoreApplication.translate("MappingSession", u"Tolk \u00e4r med", None))
#endif // QT_CONFIG(accessibility)
        self.interpreter_check.setText(QCoreApplication.translate("MappingSession", u"Tolk \u00e4r med", None))
        self.interpreter_error_label.setText("")
        self.about_label.setText("")
        pass
    # retranslateUi

