# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'go_to_date.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_GoToDate(object):
    def setupUi(self, GoToDate):
        if not GoToDate.objectName():
            GoToDate.setObjectName(u"GoToDate")
        self.layout = QVBoxLayout(GoToDate)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(24, 20, 24, 20)
        self.date_label = QLabel(GoToDate)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.date_label)

        self.date_edit = QLineEdit(GoToDate)
        self.date_edit.setObjectName(u"date_edit")

        self.layout.addWidget(self.date_edit)

        self.answer_label = QLabel(GoToDate)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answer_label.setProperty(u"kind", u"muted")
        self.answer_label.setWordWrap(True)
        self.answer_label.setMinimumSize(QSize(320, 40))

        self.layout.addWidget(self.answer_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.spacer_1)

        self.cancel_button = QPushButton(GoToDate)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.go_button = QPushButton(GoToDate)
        self.go_button.setObjectName(u"go_button")
        self.go_button.setProperty(u"kind", u"primary")

        self.button_layout.addWidget(self.go_button)


        self.layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.date_label.setBuddy(self.date_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.date_edit, self.go_button)
        QWidget.setTabOrder(self.go_button, self.cancel_button)

        self.retranslateUi(GoToDate)

        self.go_button.setDefault(True)

    # setupUi

    def retranslateUi(self, GoToDate):
        GoToDate.setWindowTitle(QCoreApplication.translate("GoToDate", u"G\u00e5 till dag", None))
        self.date_label.setText(QCoreApplication.translate("GoToDate", u"Vilken dag?", None))
#if QT_CONFIG(accessibility)
        self.date_edit.setAccessibleName(QCoreApplication.translate("GoToDate", u"Vilken dag?", None))
#endif // QT_CONFIG(accessibility)
        self.date_edit.setPlaceholderText(QCoreApplication.translate("GoToDate", u"3/3 \u00b7 tis \u00b7 v 12 \u00b7 +14 \u00b7 idag", None))
        self.answer_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("GoToDate", u"Avbryt", None))
        self.go_button.setText(QCoreApplication.translate("GoToDate", u"G\u00e5 till dagen", None))
    # retranslateUi

