# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_break.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_ParticipantsBreak(object):
    def setupUi(self, ParticipantsBreak):
        if not ParticipantsBreak.objectName():
            ParticipantsBreak.setObjectName(u"ParticipantsBreak")
        self.layout = QVBoxLayout(ParticipantsBreak)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(ParticipantsBreak)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ParticipantsBreak)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(ParticipantsBreak)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.layout.addLayout(self.kind_layout)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(3)
        self.on_layout.setObjectName(u"on_layout")
        self.on_label = QLabel(ParticipantsBreak)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.on_layout.addWidget(self.on_label)

        self.on_edit = QLineEdit(ParticipantsBreak)
        self.on_edit.setObjectName(u"on_edit")

        self.on_layout.addWidget(self.on_edit)

        self.on_error_label = QLabel(ParticipantsBreak)
        self.on_error_label.setObjectName(u"on_error_label")
        self.on_error_label.setProperty(u"kind", u"error")
        self.on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.on_error_label.setWordWrap(True)

        self.on_layout.addWidget(self.on_error_label)


        self.layout.addLayout(self.on_layout)

        self.minute_layout = QVBoxLayout()
        self.minute_layout.setSpacing(3)
        self.minute_layout.setObjectName(u"minute_layout")
        self.minute_label = QLabel(ParticipantsBreak)
        self.minute_label.setObjectName(u"minute_label")
        self.minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.minute_layout.addWidget(self.minute_label)

        self.minute_edit = QLineEdit(ParticipantsBreak)
        self.minute_edit.setObjectName(u"minute_edit")

        self.minute_layout.addWidget(self.minute_edit)

        self.minute_error_label = QLabel(ParticipantsBreak)
        self.minute_error_label.setObjectName(u"minute_error_label")
        self.minute_error_label.setProperty(u"kind", u"error")
        self.minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.minute_error_label.setWordWrap(True)

        self.minute_layout.addWidget(self.minute_error_label)


        self.layout.addLayout(self.minute_layout)

        self.cause_layout = QVBoxLayout()
        self.cause_layout.setSpacing(3)
        self.cause_layout.setObjectName(u"cause_layout")
        self.cause_label = QLabel(ParticipantsBreak)
        self.cause_label.setObjectName(u"cause_label")
        self.cause_label.setTextFormat(Qt.TextFormat.PlainText)

        self.cause_layout.addWidget(self.cause_label)

        self.cause_edit = QPlainTextEdit(ParticipantsBreak)
        self.cause_edit.setObjectName(u"cause_edit")
        self.cause_edit.setTabChangesFocus(True)
        self.cause_edit.setMinimumSize(QSize(0, 70))
        self.cause_edit.setMaximumSize(QSize(16777215, 70))

        self.cause_layout.addWidget(self.cause_edit)

        self.cause_error_label = QLabel(ParticipantsBreak)
        self.cause_error_label.setObjectName(u"cause_error_label")
        self.cause_error_label.setProperty(u"kind", u"error")
        self.cause_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cause_error_label.setWordWrap(True)

        self.cause_layout.addWidget(self.cause_error_label)


        self.layout.addLayout(self.cause_layout)

        self.purpose_layout = QVBoxLayout()
        self.purpose_layout.setSpacing(3)
        self.purpose_layout.setObjectName(u"purpose_layout")
        self.purpose_label = QLabel(ParticipantsBreak)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)

        self.purpose_layout.addWidget(self.purpose_label)

        self.purpose_edit = QPlainTextEdit(ParticipantsBreak)
        self.purpose_edit.setObjectName(u"purpose_edit")
        self.purpose_edit.setTabChangesFocus(True)
        self.purpose_edit.setMinimumSize(QSize(0, 70))
        self.purpose_edit.setMaximumSize(QSize(16777215, 70))

        self.purpose_layout.addWidget(self.purpose_edit)

        self.purpose_error_label = QLabel(ParticipantsBreak)
        self.purpose_error_label.setObjectName(u"purpose_error_label")
        self.purpose_error_label.setProperty(u"kind", u"error")
        self.purpose_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_error_label.setWordWrap(True)

        self.purpose_layout.addWidget(self.purpose_error_label)


        self.layout.addLayout(self.purpose_layout)

        self.consequences_layout = QVBoxLayout()
        self.consequences_layout.setSpacing(3)
        self.consequences_layout.setObjectName(u"consequences_layout")
        self.consequences_label = QLabel(ParticipantsBreak)
        self.consequences_label.setObjectName(u"consequences_label")
        self.consequences_label.setTextFormat(Qt.TextFormat.PlainText)

        self.consequences_layout.addWidget(self.consequences_label)

        self.consequences_edit = QPlainTextEdit(ParticipantsBreak)
        self.consequences_edit.setObjectName(u"consequences_edit")
        self.consequences_edit.setTabChangesFocus(True)
        self.consequences_edit.setMinimumSize(QSize(0, 70))
        self.consequences_edit.setMaximumSize(QSize(16777215, 70))

        self.consequences_layout.addWidget(self.consequences_edit)

        self.consequences_error_label = QLabel(ParticipantsBreak)
        self.consequences_error_label.setObjectName(u"consequences_error_label")
        self.consequences_error_label.setProperty(u"kind", u"error")
        self.consequences_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.consequences_error_label.setWordWrap(True)

        self.consequences_layout.addWidget(self.consequences_error_label)


        self.layout.addLayout(self.consequences_layout)

        self.condition_layout = QVBoxLayout()
        self.condition_layout.setSpacing(3)
        self.condition_layout.setObjectName(u"condition_layout")
        self.condition_label = QLabel(ParticipantsBreak)
        self.condition_label.setObjectName(u"condition_label")
        self.condition_label.setTextFormat(Qt.TextFormat.PlainText)

        self.condition_layout.addWidget(self.condition_label)

        self.condition_edit = QPlainTextEdit(ParticipantsBreak)
        self.condition_edit.setObjectName(u"condition_edit")
        self.condition_edit.setTabChangesFocus(True)
        self.condition_edit.setMinimumSize(QSize(0, 70))
        self.condition_edit.setMaximumSize(QSize(16777215, 70))

        self.condition_layout.addWidget(self.condition_edit)

        self.condition_error_label = QLabel(ParticipantsBreak)
        self.condition_error_label.setObjectName(u"condition_error_label")
        self.condition_error_label.setProperty(u"kind", u"error")
        self.condition_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.condition_error_label.setWordWrap(True)

        self.condition_layout.addWidget(self.condition_error_label)


        self.layout.addLayout(self.condition_layout)

        self.treatment_layout = QVBoxLayout()
        self.treatment_layout.setSpacing(3)
        self.treatment_layout.setObjectName(u"treatment_layout")
        self.treatment_check = QCheckBox(ParticipantsBreak)
        self.treatment_check.setObjectName(u"treatment_check")

        self.treatment_layout.addWidget(self.treatment_check)

        self.treatment_error_label = QLabel(ParticipantsBreak)
        self.treatment_error_label.setObjectName(u"treatment_error_label")
        self.treatment_error_label.setProperty(u"kind", u"error")
        self.treatment_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.treatment_error_label.setWordWrap(True)

        self.treatment_layout.addWidget(self.treatment_error_label)


        self.layout.addLayout(self.treatment_layout)

        self.hint_text_label = QLabel(ParticipantsBreak)
        self.hint_text_label.setObjectName(u"hint_text_label")
        self.hint_text_label.setProperty(u"kind", u"muted")
        self.hint_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_text_label.setWordWrap(True)

        self.layout.addWidget(self.hint_text_label)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.on_label.setBuddy(self.on_edit)
        self.minute_label.setBuddy(self.minute_edit)
        self.cause_label.setBuddy(self.cause_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.consequences_label.setBuddy(self.consequences_edit)
        self.condition_label.setBuddy(self.condition_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.minute_edit)
        QWidget.setTabOrder(self.minute_edit, self.cause_edit)
        QWidget.setTabOrder(self.cause_edit, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.consequences_edit)
        QWidget.setTabOrder(self.consequences_edit, self.condition_edit)
        QWidget.setTabOrder(self.condition_edit, self.treatment_check)

        self.retranslateUi(ParticipantsBreak)
    # setupUi

    def retranslateUi(self, ParticipantsBreak):
        self.kind_label.setText(QCoreApplication.translate("ParticipantsBreak", u"Vad det g\u00e4ller", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ParticipantsBreak", u"Vad det g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.on_label.setText(QCoreApplication.translate("ParticipantsBreak", u"Datum *", None))
#if QT_CONFIG(accessibility)
        self.on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBreak", u"Datum", None))
#endif // QT_CONFIG(accessibility)
        self.on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsBreak", u"Till exempel 3 mars eller idag", None))
        self.on_error_label.setText("")
        self.minute_label.setText(QCoreApplication.translate("ParticipantsBreak", u"Klockslag *", None))
#if QT_CONFIG(accessibility)
        self.minute_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBreak", u"Klockslag", None))
#endif // QT_CONFIG(accessibility)
        self.minute_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsBreak", u"Till exempel 9 eller 9.30", None))
        self.minute_error_label.setText("")
        self.cause_label.setText(QCoreApplication.translate("ParticipantsBreak", u"Orsak *", None))
#if QT_CONFIG(accessibility)
        self.cause_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBreak", u"Orsak", None))
#endif // QT_CONFIG(accessibility)
        self.cause_error_label.setText("")
        self.purpose_label.setText(QCoreApplication.translate("ParticipantsBreak", u"Syftet med bes\u00f6ket eller aktiviteten *", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBreak", u"Syftet med bes\u00f6ket eller aktiviteten", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_error_label.setText("")
        self.consequences_label.setText(QCoreApplication.translate("ParticipantsBreak", u"Konsekvenser f\u00f6r v\u00e4gen mot sj\u00e4lvf\u00f6rs\u00f6rjning *", None))
#if QT_CONFIG(accessibility)
        self.consequences_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBreak", u"Konsekvenser f\u00f6r v\u00e4gen mot sj\u00e4lvf\u00f6rs\u00f6rjning", None))
#endif // QT_CONFIG(accessibility)
        self.consequences_error_label.setText("")
        self.condition_label.setText(QCoreApplication.translate("ParticipantsBreak", u"F\u00f6ruts\u00e4ttning f\u00f6r en ny planering *", None))
#if QT_CONFIG(accessibility)
        self.condition_edit.setAccessibleName(QCoreApplication.translate("ParticipantsBreak", u"F\u00f6ruts\u00e4ttning f\u00f6r en ny planering", None))
#endif // QT_CONFIG(accessibility)
        self.condition_error_label.setText("")
        self.treatment_check.setText(QCoreApplication.translate("ParticipantsBreak", u"Behandling: kom inte n\u00e4r vi kallade", None))
        self.treatment_error_label.setText("")
        self.hint_text_label.setText("")
        pass
    # retranslateUi

