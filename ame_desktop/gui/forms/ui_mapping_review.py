# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mapping_review.ui'
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

class Ui_MappingReview(object):
    def setupUi(self, MappingReview):
        if not MappingReview.objectName():
            MappingReview.setObjectName(u"MappingReview")
        self.layout = QVBoxLayout(MappingReview)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(MappingReview)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.reviewed_on_layout = QVBoxLayout()
        self.reviewed_on_layout.setSpacing(3)
        self.reviewed_on_layout.setObjectName(u"reviewed_on_layout")
        self.reviewed_on_label = QLabel(MappingReview)
        self.reviewed_on_label.setObjectName(u"reviewed_on_label")
        self.reviewed_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reviewed_on_layout.addWidget(self.reviewed_on_label)

        self.reviewed_on_edit = QLineEdit(MappingReview)
        self.reviewed_on_edit.setObjectName(u"reviewed_on_edit")

        self.reviewed_on_layout.addWidget(self.reviewed_on_edit)

        self.reviewed_on_error_label = QLabel(MappingReview)
        self.reviewed_on_error_label.setObjectName(u"reviewed_on_error_label")
        self.reviewed_on_error_label.setProperty(u"kind", u"error")
        self.reviewed_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reviewed_on_error_label.setWordWrap(True)

        self.reviewed_on_layout.addWidget(self.reviewed_on_error_label)


        self.layout.addLayout(self.reviewed_on_layout)

#if QT_CONFIG(shortcut)
        self.reviewed_on_label.setBuddy(self.reviewed_on_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MappingReview)
    # setupUi

    def retranslateUi(self, MappingReview):
        self.about_label.setText(QCoreApplication.translate("MappingReview", u"G\u00e5 igenom texten tillsammans. Skriv deltagarens synpunkter i sammanst\u00e4llningen.", None))
        self.reviewed_on_label.setText(QCoreApplication.translate("MappingReview", u"Genomg\u00e5ngen *", None))
#if QT_CONFIG(accessibility)
        self.reviewed_on_edit.setAccessibleName(QCoreApplication.translate("MappingReview", u"Genomg\u00e5ngen", None))
#endif // QT_CONFIG(accessibility)
        self.reviewed_on_error_label.setText("")
        pass
    # retranslateUi

