# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'subsidies_figure.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_SubsidiesFigure(object):
    def setupUi(self, SubsidiesFigure):
        if not SubsidiesFigure.objectName():
            SubsidiesFigure.setObjectName(u"SubsidiesFigure")
        self.layout = QVBoxLayout(SubsidiesFigure)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.text_1_label = QLabel(SubsidiesFigure)
        self.text_1_label.setObjectName(u"text_1_label")
        self.text_1_label.setProperty(u"kind", u"muted")
        self.text_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_1_label.setWordWrap(True)

        self.layout.addWidget(self.text_1_label)

        self.value_layout = QVBoxLayout()
        self.value_layout.setSpacing(3)
        self.value_layout.setObjectName(u"value_layout")
        self.value_label = QLabel(SubsidiesFigure)
        self.value_label.setObjectName(u"value_label")
        self.value_label.setTextFormat(Qt.TextFormat.PlainText)

        self.value_layout.addWidget(self.value_label)

        self.value_edit = QLineEdit(SubsidiesFigure)
        self.value_edit.setObjectName(u"value_edit")

        self.value_layout.addWidget(self.value_edit)

        self.value_error_label = QLabel(SubsidiesFigure)
        self.value_error_label.setObjectName(u"value_error_label")
        self.value_error_label.setProperty(u"kind", u"error")
        self.value_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.value_error_label.setWordWrap(True)

        self.value_layout.addWidget(self.value_error_label)


        self.layout.addLayout(self.value_layout)

        self.choice_layout = QVBoxLayout()
        self.choice_layout.setSpacing(3)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_label = QLabel(SubsidiesFigure)
        self.choice_label.setObjectName(u"choice_label")
        self.choice_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choice_layout.addWidget(self.choice_label)

        self.choice_combo = QComboBox(SubsidiesFigure)
        self.choice_combo.setObjectName(u"choice_combo")

        self.choice_layout.addWidget(self.choice_combo)

        self.choice_error_label = QLabel(SubsidiesFigure)
        self.choice_error_label.setObjectName(u"choice_error_label")
        self.choice_error_label.setProperty(u"kind", u"error")
        self.choice_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.choice_error_label.setWordWrap(True)

        self.choice_layout.addWidget(self.choice_error_label)


        self.layout.addLayout(self.choice_layout)

        self.valid_from_layout = QVBoxLayout()
        self.valid_from_layout.setSpacing(3)
        self.valid_from_layout.setObjectName(u"valid_from_layout")
        self.valid_from_label = QLabel(SubsidiesFigure)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_from_layout.addWidget(self.valid_from_label)

        self.valid_from_edit = QLineEdit(SubsidiesFigure)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.valid_from_layout.addWidget(self.valid_from_edit)

        self.valid_from_error_label = QLabel(SubsidiesFigure)
        self.valid_from_error_label.setObjectName(u"valid_from_error_label")
        self.valid_from_error_label.setProperty(u"kind", u"error")
        self.valid_from_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_error_label.setWordWrap(True)

        self.valid_from_layout.addWidget(self.valid_from_error_label)


        self.layout.addLayout(self.valid_from_layout)

        self.source_layout = QVBoxLayout()
        self.source_layout.setSpacing(3)
        self.source_layout.setObjectName(u"source_layout")
        self.source_label = QLabel(SubsidiesFigure)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_layout.addWidget(self.source_label)

        self.source_edit = QLineEdit(SubsidiesFigure)
        self.source_edit.setObjectName(u"source_edit")

        self.source_layout.addWidget(self.source_edit)

        self.source_error_label = QLabel(SubsidiesFigure)
        self.source_error_label.setObjectName(u"source_error_label")
        self.source_error_label.setProperty(u"kind", u"error")
        self.source_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_error_label.setWordWrap(True)

        self.source_layout.addWidget(self.source_error_label)


        self.layout.addLayout(self.source_layout)

        self.confidence_layout = QVBoxLayout()
        self.confidence_layout.setSpacing(3)
        self.confidence_layout.setObjectName(u"confidence_layout")
        self.confidence_label = QLabel(SubsidiesFigure)
        self.confidence_label.setObjectName(u"confidence_label")
        self.confidence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.confidence_layout.addWidget(self.confidence_label)

        self.confidence_combo = QComboBox(SubsidiesFigure)
        self.confidence_combo.setObjectName(u"confidence_combo")

        self.confidence_layout.addWidget(self.confidence_combo)

        self.confidence_error_label = QLabel(SubsidiesFigure)
        self.confidence_error_label.setObjectName(u"confidence_error_label")
        self.confidence_error_label.setProperty(u"kind", u"error")
        self.confidence_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.confidence_error_label.setWordWrap(True)

        self.confidence_layout.addWidget(self.confidence_error_label)


        self.layout.addLayout(self.confidence_layout)

#if QT_CONFIG(shortcut)
        self.value_label.setBuddy(self.value_edit)
        self.choice_label.setBuddy(self.choice_combo)
        self.valid_from_label.setBuddy(self.valid_from_edit)
        self.source_label.setBuddy(self.source_edit)
        self.confidence_label.setBuddy(self.confidence_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.value_edit, self.choice_combo)
        QWidget.setTabOrder(self.choice_combo, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.source_edit)
        QWidget.setTabOrder(self.source_edit, self.confidence_combo)

        self.retranslateUi(SubsidiesFigure)
    # setupUi

    def retranslateUi(self, SubsidiesFigure):
        self.text_1_label.setText("")
        self.value_label.setText(QCoreApplication.translate("SubsidiesFigure", u"V\u00e4rde", None))
#if QT_CONFIG(accessibility)
        self.value_edit.setAccessibleName(QCoreApplication.translate("SubsidiesFigure", u"V\u00e4rde", None))
#endif // QT_CONFIG(accessibility)
        self.value_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesFigure", u"Inte k\u00e4nt", None))
        self.value_error_label.setText("")
        self.choice_label.setText(QCoreApplication.translate("SubsidiesFigure", u"G\u00e4ller", None))
#if QT_CONFIG(accessibility)
        self.choice_combo.setAccessibleName(QCoreApplication.translate("SubsidiesFigure", u"G\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.choice_error_label.setText("")
        self.valid_from_label.setText(QCoreApplication.translate("SubsidiesFigure", u"G\u00e4ller fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.valid_from_edit.setAccessibleName(QCoreApplication.translate("SubsidiesFigure", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_edit.setPlaceholderText(QCoreApplication.translate("SubsidiesFigure", u"Till exempel 3 mars eller idag", None))
        self.valid_from_error_label.setText("")
        self.source_label.setText(QCoreApplication.translate("SubsidiesFigure", u"K\u00e4lla", None))
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("SubsidiesFigure", u"K\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.source_error_label.setText("")
        self.confidence_label.setText(QCoreApplication.translate("SubsidiesFigure", u"Hur s\u00e4kert \u00e4r det?", None))
#if QT_CONFIG(accessibility)
        self.confidence_combo.setAccessibleName(QCoreApplication.translate("SubsidiesFigure", u"Hur s\u00e4kert \u00e4r det?", None))
#endif // QT_CONFIG(accessibility)
        self.confidence_error_label.setText("")
        pass
    # retranslateUi

