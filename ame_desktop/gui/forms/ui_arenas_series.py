# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'arenas_series.ui'
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
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_ArenasSeries(object):
    def setupUi(self, ArenasSeries):
        if not ArenasSeries.objectName():
            ArenasSeries.setObjectName(u"ArenasSeries")
        self.layout = QVBoxLayout(ArenasSeries)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(ArenasSeries)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.first_layout = QVBoxLayout()
        self.first_layout.setSpacing(3)
        self.first_layout.setObjectName(u"first_layout")
        self.first_label = QLabel(ArenasSeries)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)

        self.first_layout.addWidget(self.first_label)

        self.first_edit = QLineEdit(ArenasSeries)
        self.first_edit.setObjectName(u"first_edit")

        self.first_layout.addWidget(self.first_edit)

        self.first_error_label = QLabel(ArenasSeries)
        self.first_error_label.setObjectName(u"first_error_label")
        self.first_error_label.setProperty(u"kind", u"error")
        self.first_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_error_label.setWordWrap(True)

        self.first_layout.addWidget(self.first_error_label)


        self.layout.addLayout(self.first_layout)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.start_minute_layout = QVBoxLayout()
        self.start_minute_layout.setSpacing(3)
        self.start_minute_layout.setObjectName(u"start_minute_layout")
        self.start_minute_label = QLabel(ArenasSeries)
        self.start_minute_label.setObjectName(u"start_minute_label")
        self.start_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_minute_layout.addWidget(self.start_minute_label)

        self.start_minute_edit = QLineEdit(ArenasSeries)
        self.start_minute_edit.setObjectName(u"start_minute_edit")

        self.start_minute_layout.addWidget(self.start_minute_edit)

        self.start_minute_error_label = QLabel(ArenasSeries)
        self.start_minute_error_label.setObjectName(u"start_minute_error_label")
        self.start_minute_error_label.setProperty(u"kind", u"error")
        self.start_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_minute_error_label.setWordWrap(True)

        self.start_minute_layout.addWidget(self.start_minute_error_label)


        self.row_1_layout.addLayout(self.start_minute_layout)

        self.end_minute_layout = QVBoxLayout()
        self.end_minute_layout.setSpacing(3)
        self.end_minute_layout.setObjectName(u"end_minute_layout")
        self.end_minute_label = QLabel(ArenasSeries)
        self.end_minute_label.setObjectName(u"end_minute_label")
        self.end_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_minute_layout.addWidget(self.end_minute_label)

        self.end_minute_edit = QLineEdit(ArenasSeries)
        self.end_minute_edit.setObjectName(u"end_minute_edit")

        self.end_minute_layout.addWidget(self.end_minute_edit)

        self.end_minute_error_label = QLabel(ArenasSeries)
        self.end_minute_error_label.setObjectName(u"end_minute_error_label")
        self.end_minute_error_label.setProperty(u"kind", u"error")
        self.end_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_minute_error_label.setWordWrap(True)

        self.end_minute_layout.addWidget(self.end_minute_error_label)


        self.row_1_layout.addLayout(self.end_minute_layout)


        self.layout.addLayout(self.row_1_layout)

        self.row_2_layout = QHBoxLayout()
        self.row_2_layout.setSpacing(10)
        self.row_2_layout.setObjectName(u"row_2_layout")
        self.count_layout = QVBoxLayout()
        self.count_layout.setSpacing(3)
        self.count_layout.setObjectName(u"count_layout")
        self.count_label = QLabel(ArenasSeries)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.count_layout.addWidget(self.count_label)

        self.count_edit = QLineEdit(ArenasSeries)
        self.count_edit.setObjectName(u"count_edit")

        self.count_layout.addWidget(self.count_edit)

        self.count_error_label = QLabel(ArenasSeries)
        self.count_error_label.setObjectName(u"count_error_label")
        self.count_error_label.setProperty(u"kind", u"error")
        self.count_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_error_label.setWordWrap(True)

        self.count_layout.addWidget(self.count_error_label)


        self.row_2_layout.addLayout(self.count_layout)

        self.weeks_layout = QVBoxLayout()
        self.weeks_layout.setSpacing(3)
        self.weeks_layout.setObjectName(u"weeks_layout")
        self.weeks_label = QLabel(ArenasSeries)
        self.weeks_label.setObjectName(u"weeks_label")
        self.weeks_label.setTextFormat(Qt.TextFormat.PlainText)

        self.weeks_layout.addWidget(self.weeks_label)

        self.weeks_edit = QLineEdit(ArenasSeries)
        self.weeks_edit.setObjectName(u"weeks_edit")

        self.weeks_layout.addWidget(self.weeks_edit)

        self.weeks_error_label = QLabel(ArenasSeries)
        self.weeks_error_label.setObjectName(u"weeks_error_label")
        self.weeks_error_label.setProperty(u"kind", u"error")
        self.weeks_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.weeks_error_label.setWordWrap(True)

        self.weeks_layout.addWidget(self.weeks_error_label)


        self.row_2_layout.addLayout(self.weeks_layout)


        self.layout.addLayout(self.row_2_layout)

        self.topics_layout = QVBoxLayout()
        self.topics_layout.setSpacing(3)
        self.topics_layout.setObjectName(u"topics_layout")
        self.topics_label = QLabel(ArenasSeries)
        self.topics_label.setObjectName(u"topics_label")
        self.topics_label.setTextFormat(Qt.TextFormat.PlainText)

        self.topics_layout.addWidget(self.topics_label)

        self.topics_edit = QPlainTextEdit(ArenasSeries)
        self.topics_edit.setObjectName(u"topics_edit")
        self.topics_edit.setTabChangesFocus(True)
        self.topics_edit.setMaximumSize(QSize(16777215, 72))

        self.topics_layout.addWidget(self.topics_edit)

        self.topics_error_label = QLabel(ArenasSeries)
        self.topics_error_label.setObjectName(u"topics_error_label")
        self.topics_error_label.setProperty(u"kind", u"error")
        self.topics_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.topics_error_label.setWordWrap(True)

        self.topics_layout.addWidget(self.topics_error_label)


        self.layout.addLayout(self.topics_layout)

        self.told_label = QLabel(ArenasSeries)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setProperty(u"kind", u"muted")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setWordWrap(True)

        self.layout.addWidget(self.told_label)

#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first_edit)
        self.start_minute_label.setBuddy(self.start_minute_edit)
        self.end_minute_label.setBuddy(self.end_minute_edit)
        self.count_label.setBuddy(self.count_edit)
        self.weeks_label.setBuddy(self.weeks_edit)
        self.topics_label.setBuddy(self.topics_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_edit, self.start_minute_edit)
        QWidget.setTabOrder(self.start_minute_edit, self.end_minute_edit)
        QWidget.setTabOrder(self.end_minute_edit, self.count_edit)
        QWidget.setTabOrder(self.count_edit, self.weeks_edit)
        QWidget.setTabOrder(self.weeks_edit, self.topics_edit)

        self.retranslateUi(ArenasSeries)
    # setupUi

    def retranslateUi(self, ArenasSeries):
        self.about_label.setText("")
        self.first_label.setText(QCoreApplication.translate("ArenasSeries", u"F\u00f6rsta tillf\u00e4llet *", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("ArenasSeries", u"F\u00f6rsta tillf\u00e4llet *", None))
#endif // QT_CONFIG(accessibility)
        self.first_edit.setPlaceholderText(QCoreApplication.translate("ArenasSeries", u"Till exempel 3 mars eller idag", None))
        self.first_error_label.setText("")
        self.start_minute_label.setText(QCoreApplication.translate("ArenasSeries", u"Fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.start_minute_edit.setAccessibleName(QCoreApplication.translate("ArenasSeries", u"Fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.start_minute_edit.setPlaceholderText(QCoreApplication.translate("ArenasSeries", u"9.00", None))
        self.start_minute_error_label.setText("")
        self.end_minute_label.setText(QCoreApplication.translate("ArenasSeries", u"Till", None))
#if QT_CONFIG(accessibility)
        self.end_minute_edit.setAccessibleName(QCoreApplication.translate("ArenasSeries", u"Till", None))
#endif // QT_CONFIG(accessibility)
        self.end_minute_edit.setPlaceholderText(QCoreApplication.translate("ArenasSeries", u"12.00", None))
        self.end_minute_error_label.setText("")
        self.count_label.setText(QCoreApplication.translate("ArenasSeries", u"Antal tillf\u00e4llen", None))
#if QT_CONFIG(accessibility)
        self.count_edit.setAccessibleName(QCoreApplication.translate("ArenasSeries", u"Antal tillf\u00e4llen", None))
#endif // QT_CONFIG(accessibility)
        self.count_error_label.setText("")
        self.weeks_label.setText(QCoreApplication.translate("ArenasSeries", u"Veckor mellan", None))
#if QT_CONFIG(accessibility)
        self.weeks_edit.setAccessibleName(QCoreApplication.translate("ArenasSeries", u"Veckor mellan", None))
#endif // QT_CONFIG(accessibility)
        self.weeks_error_label.setText("")
        self.topics_label.setText(QCoreApplication.translate("ArenasSeries", u"\u00c4mnen, ett p\u00e5 varje rad", None))
#if QT_CONFIG(accessibility)
        self.topics_edit.setAccessibleName(QCoreApplication.translate("ArenasSeries", u"\u00c4mnen, ett p\u00e5 varje rad", None))
#endif // QT_CONFIG(accessibility)
        self.topics_error_label.setText("")
        self.told_label.setText("")
        pass
    # retranslateUi

