# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'customers_merge.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_CustomersMerge(object):
    def setupUi(self, CustomersMerge):
        if not CustomersMerge.objectName():
            CustomersMerge.setObjectName(u"CustomersMerge")
        self.layout = QVBoxLayout(CustomersMerge)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(CustomersMerge)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"kind", u"muted")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)

        self.layout.addWidget(self.text_label)

        self.other_layout = QVBoxLayout()
        self.other_layout.setSpacing(3)
        self.other_layout.setObjectName(u"other_layout")
        self.other_label = QLabel(CustomersMerge)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setTextFormat(Qt.TextFormat.PlainText)

        self.other_layout.addWidget(self.other_label)

        self.other_combo = QComboBox(CustomersMerge)
        self.other_combo.setObjectName(u"other_combo")

        self.other_layout.addWidget(self.other_combo)

        self.other_error_label = QLabel(CustomersMerge)
        self.other_error_label.setObjectName(u"other_error_label")
        self.other_error_label.setProperty(u"kind", u"error")
        self.other_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.other_error_label.setWordWrap(True)

        self.other_layout.addWidget(self.other_error_label)


        self.layout.addLayout(self.other_layout)

        self.kept_layout = QVBoxLayout()
        self.kept_layout.setSpacing(3)
        self.kept_layout.setObjectName(u"kept_layout")
        self.kept_label = QLabel(CustomersMerge)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kept_layout.addWidget(self.kept_label)

        self.kept_combo = QComboBox(CustomersMerge)
        self.kept_combo.setObjectName(u"kept_combo")

        self.kept_layout.addWidget(self.kept_combo)

        self.kept_error_label = QLabel(CustomersMerge)
        self.kept_error_label.setObjectName(u"kept_error_label")
        self.kept_error_label.setProperty(u"kind", u"error")
        self.kept_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_error_label.setWordWrap(True)

        self.kept_layout.addWidget(self.kept_error_label)


        self.layout.addLayout(self.kept_layout)

        self.effect_label = QLabel(CustomersMerge)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"muted")
        self.effect_label.setTextFormat(Qt.TextFormat.PlainText)
        self.effect_label.setWordWrap(True)

        self.layout.addWidget(self.effect_label)

#if QT_CONFIG(shortcut)
        self.other_label.setBuddy(self.other_combo)
        self.kept_label.setBuddy(self.kept_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.other_combo, self.kept_combo)

        self.retranslateUi(CustomersMerge)
    # setupUi

    def retranslateUi(self, CustomersMerge):
        self.text_label.setText(QCoreApplication.translate("CustomersMerge", u"\u00c4r de samma blir de en. Det andra namnet finns kvar och k\u00e4nns igen vid inl\u00e4sning.", None))
        self.other_label.setText(QCoreApplication.translate("CustomersMerge", u"Sl\u00e5 ihop med *", None))
#if QT_CONFIG(accessibility)
        self.other_combo.setAccessibleName(QCoreApplication.translate("CustomersMerge", u"Sl\u00e5 ihop med", None))
#endif // QT_CONFIG(accessibility)
        self.other_error_label.setText("")
        self.kept_label.setText(QCoreApplication.translate("CustomersMerge", u"Namn som blir kvar", None))
#if QT_CONFIG(accessibility)
        self.kept_combo.setAccessibleName(QCoreApplication.translate("CustomersMerge", u"Namn som blir kvar", None))
#endif // QT_CONFIG(accessibility)
        self.kept_error_label.setText("")
        self.effect_label.setText("")
        pass
    # retranslateUi

