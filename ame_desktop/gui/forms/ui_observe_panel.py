# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'observe_panel.ui'
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

class Ui_ObservePanel(object):
    def setupUi(self, ObservePanel):
        if not ObservePanel.objectName():
            ObservePanel.setObjectName(u"ObservePanel")
        ObservePanel.setProperty(u"kind", u"card")
        self.layout = QVBoxLayout(ObservePanel)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 10, 14, 10)
        self.title_layout = QHBoxLayout()
        self.title_layout.setSpacing(16)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(ObservePanel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_layout.addWidget(self.title_label)

        self.hint_label = QLabel(ObservePanel)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"kind", u"muted")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.title_layout.addWidget(self.hint_label)

        self.title_layout.setStretch(1, 1)

        self.layout.addLayout(self.title_layout)

        self.headings_widget = QWidget(ObservePanel)
        self.headings_widget.setObjectName(u"headings_widget")

        self.layout.addWidget(self.headings_widget)

        self.line_layout = QHBoxLayout()
        self.line_layout.setObjectName(u"line_layout")
        self.line_layout.setContentsMargins(0, 0, 0, 0)
        self.line_edit = QLineEdit(ObservePanel)
        self.line_edit.setObjectName(u"line_edit")

        self.line_layout.addWidget(self.line_edit)

        self.save_button = QPushButton(ObservePanel)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.line_layout.addWidget(self.save_button)

        self.cancel_button = QPushButton(ObservePanel)
        self.cancel_button.setObjectName(u"cancel_button")

        self.line_layout.addWidget(self.cancel_button)


        self.layout.addLayout(self.line_layout)

        self.error_label = QLabel(ObservePanel)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.layout.addWidget(self.error_label)


        self.retranslateUi(ObservePanel)
    # setupUi

    def retranslateUi(self, ObservePanel):
        self.title_label.setText("")
        self.hint_label.setText("")
#if QT_CONFIG(accessibility)
        self.headings_widget.setAccessibleName(QCoreApplication.translate("ObservePanel", u"Rubrik", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.line_edit.setAccessibleName(QCoreApplication.translate("ObservePanel", u"Vad du s\u00e5g", None))
#endif // QT_CONFIG(accessibility)
        self.line_edit.setPlaceholderText(QCoreApplication.translate("ObservePanel", u"En rad om vad du s\u00e5g i arbetet", None))
        self.save_button.setText(QCoreApplication.translate("ObservePanel", u"Spara", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("ObservePanel", u"Spara iakttagelsen", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ObservePanel", u"Avbryt", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("ObservePanel", u"Avbryt iakttagelsen", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        pass
    # retranslateUi

