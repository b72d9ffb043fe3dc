# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rollups_fix.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_RollupsFix(object):
    def setupUi(self, RollupsFix):
        if not RollupsFix.objectName():
            RollupsFix.setObjectName(u"RollupsFix")
        self.layout = QVBoxLayout(RollupsFix)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(RollupsFix)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.state_label = QLabel(RollupsFix)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setWordWrap(True)

        self.layout.addWidget(self.state_label)

        self.word_layout = QVBoxLayout()
        self.word_layout.setSpacing(3)
        self.word_layout.setObjectName(u"word_layout")
        self.word_label = QLabel(RollupsFix)
        self.word_label.setObjectName(u"word_label")
        self.word_label.setTextFormat(Qt.TextFormat.PlainText)

        self.word_layout.addWidget(self.word_label)

        self.word_edit = QLineEdit(RollupsFix)
        self.word_edit.setObjectName(u"word_edit")

        self.word_layout.addWidget(self.word_edit)

        self.word_error_label = QLabel(RollupsFix)
        self.word_error_label.setObjectName(u"word_error_label")
        self.word_error_label.setProperty(u"kind", u"error")
        self.word_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.word_error_label.setWordWrap(True)

        self.word_layout.addWidget(self.word_error_label)


        self.layout.addLayout(self.word_layout)

#if QT_CONFIG(shortcut)
        self.word_label.setBuddy(self.word_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RollupsFix)
    # setupUi

    def retranslateUi(self, RollupsFix):
        self.about_label.setText(QCoreApplication.translate("RollupsFix", u"En fastst\u00e4lld sammanst\u00e4llning sparas som en kopia som inte \u00e4ndras. Senare \u00e4ndringar visas bredvid den. Skriv ordet FASTST\u00c4LL f\u00f6r att g\u00e5 vidare.", None))
        self.state_label.setText("")
        self.word_label.setText(QCoreApplication.translate("RollupsFix", u"Skriv FASTST\u00c4LL", None))
#if QT_CONFIG(accessibility)
        self.word_edit.setAccessibleName(QCoreApplication.translate("RollupsFix", u"Skriv FASTST\u00c4LL", None))
#endif // QT_CONFIG(accessibility)
        self.word_error_label.setText("")
        pass
    # retranslateUi

