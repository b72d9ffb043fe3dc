# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'final_documents_fix.ui'
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

class Ui_FinalDocumentsFix(object):
    def setupUi(self, FinalDocumentsFix):
        if not FinalDocumentsFix.objectName():
            FinalDocumentsFix.setObjectName(u"FinalDocumentsFix")
        self.layout = QVBoxLayout(FinalDocumentsFix)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.missing_label = QLabel(FinalDocumentsFix)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setProperty(u"kind", u"muted")
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setWordWrap(True)

        self.layout.addWidget(self.missing_label)

        self.missing_box = QWidget(FinalDocumentsFix)
        self.missing_box.setObjectName(u"missing_box")

        self.layout.addWidget(self.missing_box)

        self.names_label = QLabel(FinalDocumentsFix)
        self.names_label.setObjectName(u"names_label")
        self.names_label.setProperty(u"kind", u"muted")
        self.names_label.setTextFormat(Qt.TextFormat.PlainText)
        self.names_label.setWordWrap(True)

        self.layout.addWidget(self.names_label)

        self.names_box = QWidget(FinalDocumentsFix)
        self.names_box.setObjectName(u"names_box")

        self.layout.addWidget(self.names_box)

        self.glyphs_label = QLabel(FinalDocumentsFix)
        self.glyphs_label.setObjectName(u"glyphs_label")
        self.glyphs_label.setProperty(u"kind", u"muted")
        self.glyphs_label.setTextFormat(Qt.TextFormat.PlainText)
        self.glyphs_label.setWordWrap(True)

        self.layout.addWidget(self.glyphs_label)

        self.glyphs_box = QWidget(FinalDocumentsFix)
        self.glyphs_box.setObjectName(u"glyphs_box")

        self.layout.addWidget(self.glyphs_box)

        self.about_label = QLabel(FinalDocumentsFix)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.word_layout = QVBoxLayout()
        self.word_layout.setSpacing(3)
        self.word_layout.setObjectName(u"word_layout")
        self.word_label = QLabel(FinalDocumentsFix)
        self.word_label.setObjectName(u"word_label")
        self.word_label.setTextFormat(Qt.TextFormat.PlainText)

        self.word_layout.addWidget(self.word_label)

        self.word_edit = QLineEdit(FinalDocumentsFix)
        self.word_edit.setObjectName(u"word_edit")

        self.word_layout.addWidget(self.word_edit)

        self.word_error_label = QLabel(FinalDocumentsFix)
        self.word_error_label.setObjectName(u"word_error_label")
        self.word_error_label.setProperty(u"kind", u"error")
        self.word_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.word_error_label.setWordWrap(True)

        self.word_layout.addWidget(self.word_error_label)


        self.layout.addLayout(self.word_layout)

#if QT_CONFIG(shortcut)
        self.word_label.setBuddy(self.word_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FinalDocumentsFix)
    # setupUi

    def retranslateUi(self, FinalDocumentsFix):
        self.missing_label.setText("")
        self.names_label.setText("")
        self.glyphs_label.setText("")
        self.about_label.setText(QCoreApplication.translate("FinalDocumentsFix", u"Ett fastst\u00e4llt dokument g\u00e5r inte att \u00e4ndra. Skriv ordet FASTST\u00c4LL f\u00f6r att g\u00e5 vidare.", None))
        self.word_label.setText(QCoreApplication.translate("FinalDocumentsFix", u"Skriv FASTST\u00c4LL", None))
#if QT_CONFIG(accessibility)
        self.word_edit.setAccessibleName(QCoreApplication.translate("FinalDocumentsFix", u"Skriv FASTST\u00c4LL", None))
#endif // QT_CONFIG(accessibility)
        self.word_error_label.setText("")
        pass
    # retranslateUi

