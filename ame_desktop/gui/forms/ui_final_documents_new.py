# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'final_documents_new.ui'
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

class Ui_FinalDocumentsNew(object):
    def setupUi(self, FinalDocumentsNew):
        if not FinalDocumentsNew.objectName():
            FinalDocumentsNew.setObjectName(u"FinalDocumentsNew")
        self.layout = QVBoxLayout(FinalDocumentsNew)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.participant_id_layout = QVBoxLayout()
        self.participant_id_layout.setSpacing(3)
        self.participant_id_layout.setObjectName(u"participant_id_layout")
        self.participant_id_label = QLabel(FinalDocumentsNew)
        self.participant_id_label.setObjectName(u"participant_id_label")
        self.participant_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.participant_id_layout.addWidget(self.participant_id_label)

        self.participant_id_combo = QComboBox(FinalDocumentsNew)
        self.participant_id_combo.setObjectName(u"participant_id_combo")

        self.participant_id_layout.addWidget(self.participant_id_combo)

        self.participant_id_error_label = QLabel(FinalDocumentsNew)
        self.participant_id_error_label.setObjectName(u"participant_id_error_label")
        self.participant_id_error_label.setProperty(u"kind", u"error")
        self.participant_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.participant_id_error_label.setWordWrap(True)

        self.participant_id_layout.addWidget(self.participant_id_error_label)


        self.layout.addLayout(self.participant_id_layout)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(FinalDocumentsNew)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(FinalDocumentsNew)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(FinalDocumentsNew)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.layout.addLayout(self.kind_layout)

        self.placement_id_layout = QVBoxLayout()
        self.placement_id_layout.setSpacing(3)
        self.placement_id_layout.setObjectName(u"placement_id_layout")
        self.placement_id_label = QLabel(FinalDocumentsNew)
        self.placement_id_label.setObjectName(u"placement_id_label")
        self.placement_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.placement_id_layout.addWidget(self.placement_id_label)

        self.placement_id_combo = QComboBox(FinalDocumentsNew)
        self.placement_id_combo.setObjectName(u"placement_id_combo")

        self.placement_id_layout.addWidget(self.placement_id_combo)

        self.placement_id_error_label = QLabel(FinalDocumentsNew)
        self.placement_id_error_label.setObjectName(u"placement_id_error_label")
        self.placement_id_error_label.setProperty(u"kind", u"error")
        self.placement_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.placement_id_error_label.setWordWrap(True)

        self.placement_id_layout.addWidget(self.placement_id_error_label)


        self.layout.addLayout(self.placement_id_layout)

        self.about_label = QLabel(FinalDocumentsNew)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

#if QT_CONFIG(shortcut)
        self.participant_id_label.setBuddy(self.participant_id_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.placement_id_label.setBuddy(self.placement_id_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.participant_id_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.placement_id_combo)

        self.retranslateUi(FinalDocumentsNew)
    # setupUi

    def retranslateUi(self, FinalDocumentsNew):
        self.participant_id_label.setText(QCoreApplication.translate("FinalDocumentsNew", u"Person", None))
#if QT_CONFIG(accessibility)
        self.participant_id_combo.setAccessibleName(QCoreApplication.translate("FinalDocumentsNew", u"Person", None))
#endif // QT_CONFIG(accessibility)
        self.participant_id_error_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("FinalDocumentsNew", u"Slag", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("FinalDocumentsNew", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.placement_id_label.setText(QCoreApplication.translate("FinalDocumentsNew", u"Placering", None))
#if QT_CONFIG(accessibility)
        self.placement_id_combo.setAccessibleName(QCoreApplication.translate("FinalDocumentsNew", u"Placering", None))
#endif // QT_CONFIG(accessibility)
        self.placement_id_error_label.setText("")
        self.about_label.setText("")
        pass
    # retranslateUi

