# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'final_documents_read.ui'
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

class Ui_FinalDocumentsRead(object):
    def setupUi(self, FinalDocumentsRead):
        if not FinalDocumentsRead.objectName():
            FinalDocumentsRead.setObjectName(u"FinalDocumentsRead")
        self.layout = QVBoxLayout(FinalDocumentsRead)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(FinalDocumentsRead)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.read_by_person_on_layout = QVBoxLayout()
        self.read_by_person_on_layout.setSpacing(3)
        self.read_by_person_on_layout.setObjectName(u"read_by_person_on_layout")
        self.read_by_person_on_label = QLabel(FinalDocumentsRead)
        self.read_by_person_on_label.setObjectName(u"read_by_person_on_label")
        self.read_by_person_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.read_by_person_on_layout.addWidget(self.read_by_person_on_label)

        self.read_by_person_on_edit = QLineEdit(FinalDocumentsRead)
        self.read_by_person_on_edit.setObjectName(u"read_by_person_on_edit")

        self.read_by_person_on_layout.addWidget(self.read_by_person_on_edit)

        self.read_by_person_on_error_label = QLabel(FinalDocumentsRead)
        self.read_by_person_on_error_label.setObjectName(u"read_by_person_on_error_label")
        self.read_by_person_on_error_label.setProperty(u"kind", u"error")
        self.read_by_person_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.read_by_person_on_error_label.setWordWrap(True)

        self.read_by_person_on_layout.addWidget(self.read_by_person_on_error_label)


        self.layout.addLayout(self.read_by_person_on_layout)

#if QT_CONFIG(shortcut)
        self.read_by_person_on_label.setBuddy(self.read_by_person_on_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FinalDocumentsRead)
    # setupUi

    def retranslateUi(self, FinalDocumentsRead):
        self.about_label.setText(QCoreApplication.translate("FinalDocumentsRead", u"Skriv dagen d\u00e5 deltagaren l\u00e4ste dokumentet.", None))
        self.read_by_person_on_label.setText(QCoreApplication.translate("FinalDocumentsRead", u"Deltagaren har l\u00e4st", None))
#if QT_CONFIG(accessibility)
        self.read_by_person_on_edit.setAccessibleName(QCoreApplication.translate("FinalDocumentsRead", u"Deltagaren har l\u00e4st", None))
#endif // QT_CONFIG(accessibility)
        self.read_by_person_on_error_label.setText("")
        pass
    # retranslateUi

