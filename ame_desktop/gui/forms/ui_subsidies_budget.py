# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'subsidies_budget.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_SubsidiesBudget(object):
    def setupUi(self, SubsidiesBudget):
        if not SubsidiesBudget.objectName():
            SubsidiesBudget.setObjectName(u"SubsidiesBudget")
        self.layout = QVBoxLayout(SubsidiesBudget)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(SubsidiesBudget)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.kronor_layout = QVBoxLayout()
        self.kronor_layout.setSpacing(3)
        self.kronor_layout.setObjectName(u"kronor_layout")
        self.kronor_label = QLabel(SubsidiesBudget)
        self.kronor_label.setObjectName(u"kronor_label")
        self.kronor_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kronor_layout.addWidget(self.kronor_label)

        self.kronor_edit = QLineEdit(SubsidiesBudget)
        self.kronor_edit.setObjectName(u"kronor_edit")

        self.kronor_layout.addWidget(self.kronor_edit)

        self.kronor_error_label = QLabel(SubsidiesBudget)
        self.kronor_error_label.setObjectName(u"kronor_error_label")
        self.kronor_error_label.setProperty(u"kind", u"error")
        self.kronor_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kronor_error_label.setWordWrap(True)

        self.kronor_layout.addWidget(self.kronor_error_label)


        self.row_1_layout.addLayout(self.kronor_layout)

        self.slots_layout = QVBoxLayout()
        self.slots_layout.setSpacing(3)
        self.slots_layout.setObjectName(u"slots_layout")
        self.slots_label = QLabel(SubsidiesBudget)
        self.slots_label.setObjectName(u"slots_label")
        self.slots_label.setTextFormat(Qt.TextFormat.PlainText)

        self.slots_layout.addWidget(self.slots_label)

        self.slots_edit = QLineEdit(SubsidiesBudget)
        self.slots_edit.setObjectName(u"slots_edit")

        self.slots_layout.addWidget(self.slots_edit)

        self.slots_error_label = QLabel(SubsidiesBudget)
        self.slots_error_label.setObjectName(u"slots_error_label")
        self.slots_error_label.setProperty(u"kind", u"error")
        self.slots_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.slots_error_label.setWordWrap(True)

        self.slots_layout.addWidget(self.slots_error_label)


        self.row_1_layout.addLayout(self.slots_layout)


        self.layout.addLayout(self.row_1_layout)

        self.source_layout = QVBoxLayout()
        self.source_layout.setSpacing(3)
        self.source_layout.setObjectName(u"source_layout")
        self.source_label = QLabel(SubsidiesBudget)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_layout.addWidget(self.source_label)

        self.source_edit = QLineEdit(SubsidiesBudget)
        self.source_edit.setObjectName(u"source_edit")

        self.source_layout.addWidget(self.source_edit)

        self.source_error_label = QLabel(SubsidiesBudget)
        self.source_error_label.setObjectName(u"source_error_label")
        self.source_error_label.setProperty(u"kind", u"error")
        self.source_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_error_label.setWordWrap(True)

        self.source_layout.addWidget(self.source_error_label)


        self.layout.addLayout(self.source_layout)

#if QT_CONFIG(shortcut)
        self.kronor_label.setBuddy(self.kronor_edit)
        self.slots_label.setBuddy(self.slots_edit)
        self.source_label.setBuddy(self.source_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kronor_edit, self.slots_edit)
        QWidget.setTabOrder(self.slots_edit, self.source_edit)

        self.retranslateUi(SubsidiesBudget)
    # setupUi

    def retranslateUi(self, SubsidiesBudget):
        self.text_1_label.setText("")
        self.kronor_label.setText(QCoreApplication.translate("SubsidiesBudget", u"Budget i kr", None))
#if QT_CONFIG(accessibility)
        self.kronor_edit.setAccessibleName(QCoreApplication.translate("SubsidiesBudget", u"Budget i kr", None))
#endif // QT_CONFIG(accessibility)
        self.kronor_error_label.setText("")
        self.slots_label.setText(QCoreApplication.translate("SubsidiesBudget", u"Antal anst\u00e4llningar", None))
#if QT_CONFIG(accessibility)
        self.slots_edit.setAccessibleName(QCoreApplication.translate("SubsidiesBudget", u"Antal anst\u00e4llningar", None))
#endif // QT_CONFIG(accessibility)
        self.slots_error_label.setText("")
        self.source_label.setText(QCoreApplication.translate("SubsidiesBudget", u"K\u00e4lla", None))
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("SubsidiesBudget", u"K\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.source_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesBudget", u"Till exempel beslut i kommunfullm\u00e4ktige", None))
        self.source_error_label.setText("")
        pass
    # retranslateUi

