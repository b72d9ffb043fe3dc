# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_leave.ui'
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
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_ParticipantsLeave(object):
    def setupUi(self, ParticipantsLeave):
        if not ParticipantsLeave.objectName():
            ParticipantsLeave.setObjectName(u"ParticipantsLeave")
        self.layout = QVBoxLayout(ParticipantsLeave)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(ParticipantsLeave)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ParticipantsLeave)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(ParticipantsLeave)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.layout.addLayout(self.kind_layout)

        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(ParticipantsLeave)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(ParticipantsLeave)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(ParticipantsLeave)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.layout.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(ParticipantsLeave)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(ParticipantsLeave)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(ParticipantsLeave)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.layout.addLayout(self.end_layout)

        self.child_born_on_layout = QVBoxLayout()
        self.child_born_on_layout.setSpacing(3)
        self.child_born_on_layout.setObjectName(u"child_born_on_layout")
        self.child_born_on_label = QLabel(ParticipantsLeave)
        self.child_born_on_label.setObjectName(u"child_born_on_label")
        self.child_born_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.child_born_on_layout.addWidget(self.child_born_on_label)

        self.child_born_on_edit = QLineEdit(ParticipantsLeave)
        self.child_born_on_edit.setObjectName(u"child_born_on_edit")

        self.child_born_on_layout.addWidget(self.child_born_on_edit)

        self.child_born_on_error_label = QLabel(ParticipantsLeave)
        self.child_born_on_error_label.setObjectName(u"child_born_on_error_label")
        self.child_born_on_error_label.setProperty(u"kind", u"error")
        self.child_born_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.child_born_on_error_label.setWordWrap(True)

        self.child_born_on_layout.addWidget(self.child_born_on_error_label)


        self.layout.addLayout(self.child_born_on_layout)

        self.information_on_layout = QVBoxLayout()
        self.information_on_layout.setSpacing(3)
        self.information_on_layout.setObjectName(u"information_on_layout")
        self.information_on_label = QLabel(ParticipantsLeave)
        self.information_on_label.setObjectName(u"information_on_label")
        self.information_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.information_on_layout.addWidget(self.information_on_label)

        self.information_on_edit = QLineEdit(ParticipantsLeave)
        self.information_on_edit.setObjectName(u"information_on_edit")

        self.information_on_layout.addWidget(self.information_on_edit)

        self.information_on_error_label = QLabel(ParticipantsLeave)
        self.information_on_error_label.setObjectName(u"information_on_error_label")
        self.information_on_error_label.setProperty(u"kind", u"error")
        self.information_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.information_on_error_label.setWordWrap(True)

        self.information_on_layout.addWidget(self.information_on_error_label)


        self.layout.addLayout(self.information_on_layout)

        self.applied_on_layout = QVBoxLayout()
        self.applied_on_layout.setSpacing(3)
        self.applied_on_layout.setObjectName(u"applied_on_layout")
        self.applied_on_label = QLabel(ParticipantsLeave)
        self.applied_on_label.setObjectName(u"applied_on_label")
        self.applied_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.applied_on_layout.addWidget(self.applied_on_label)

        self.applied_on_edit = QLineEdit(ParticipantsLeave)
        self.applied_on_edit.setObjectName(u"applied_on_edit")

        self.applied_on_layout.addWidget(self.applied_on_edit)

        self.applied_on_error_label = QLabel(ParticipantsLeave)
        self.applied_on_error_label.setObjectName(u"applied_on_error_label")
        self.applied_on_error_label.setProperty(u"kind", u"error")
        self.applied_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.applied_on_error_label.setWordWrap(True)

        self.applied_on_layout.addWidget(self.applied_on_error_label)


        self.layout.addLayout(self.applied_on_layout)

        self.childcare_certificate_on_layout = QVBoxLayout()
        self.childcare_certificate_on_layout.setSpacing(3)
        self.childcare_certificate_on_layout.setObjectName(u"childcare_certificate_on_layout")
        self.childcare_certificate_on_label = QLabel(ParticipantsLeave)
        self.childcare_certificate_on_label.setObjectName(u"childcare_certificate_on_label")
        self.childcare_certificate_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.childcare_certificate_on_layout.addWidget(self.childcare_certificate_on_label)

        self.childcare_certificate_on_edit = QLineEdit(ParticipantsLeave)
        self.childcare_certificate_on_edit.setObjectName(u"childcare_certificate_on_edit")

        self.childcare_certificate_on_layout.addWidget(self.childcare_certificate_on_edit)

        self.childcare_certificate_on_error_label = QLabel(ParticipantsLeave)
        self.childcare_certificate_on_error_label.setObjectName(u"childcare_certificate_on_error_label")
        self.childcare_certificate_on_error_label.setProperty(u"kind", u"error")
        self.childcare_certificate_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.childcare_certificate_on_error_label.setWordWrap(True)

        self.childcare_certificate_on_layout.addWidget(self.childcare_certificate_on_error_label)


        self.layout.addLayout(self.childcare_certificate_on_layout)

        self.csn_layout = QVBoxLayout()
        self.csn_layout.setSpacing(3)
        self.csn_layout.setObjectName(u"csn_layout")
        self.csn_label = QLabel(ParticipantsLeave)
        self.csn_label.setObjectName(u"csn_label")
        self.csn_label.setTextFormat(Qt.TextFormat.PlainText)

        self.csn_layout.addWidget(self.csn_label)

        self.csn_combo = QComboBox(ParticipantsLeave)
        self.csn_combo.setObjectName(u"csn_combo")

        self.csn_layout.addWidget(self.csn_combo)

        self.csn_error_label = QLabel(ParticipantsLeave)
        self.csn_error_label.setObjectName(u"csn_error_label")
        self.csn_error_label.setProperty(u"kind", u"error")
        self.csn_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.csn_error_label.setWordWrap(True)

        self.csn_layout.addWidget(self.csn_error_label)


        self.layout.addLayout(self.csn_layout)

        self.called_on_layout = QVBoxLayout()
        self.called_on_layout.setSpacing(3)
        self.called_on_layout.setObjectName(u"called_on_layout")
        self.called_on_label = QLabel(ParticipantsLeave)
        self.called_on_label.setObjectName(u"called_on_label")
        self.called_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.called_on_layout.addWidget(self.called_on_label)

        self.called_on_edit = QLineEdit(ParticipantsLeave)
        self.called_on_edit.setObjectName(u"called_on_edit")

        self.called_on_layout.addWidget(self.called_on_edit)

        self.called_on_error_label = QLabel(ParticipantsLeave)
        self.called_on_error_label.setObjectName(u"called_on_error_label")
        self.called_on_error_label.setProperty(u"kind", u"error")
        self.called_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.called_on_error_label.setWordWrap(True)

        self.called_on_layout.addWidget(self.called_on_error_label)


        self.layout.addLayout(self.called_on_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(ParticipantsLeave)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(ParticipantsLeave)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 70))
        self.note_edit.setMaximumSize(QSize(16777215, 70))

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(ParticipantsLeave)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

        self.evaluated_on_layout = QVBoxLayout()
        self.evaluated_on_layout.setSpacing(3)
        self.evaluated_on_layout.setObjectName(u"evaluated_on_layout")
        self.evaluated_on_label = QLabel(ParticipantsLeave)
        self.evaluated_on_label.setObjectName(u"evaluated_on_label")
        self.evaluated_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluated_on_layout.addWidget(self.evaluated_on_label)

        self.evaluated_on_edit = QLineEdit(ParticipantsLeave)
        self.evaluated_on_edit.setObjectName(u"evaluated_on_edit")

        self.evaluated_on_layout.addWidget(self.evaluated_on_edit)

        self.evaluated_on_error_label = QLabel(ParticipantsLeave)
        self.evaluated_on_error_label.setObjectName(u"evaluated_on_error_label")
        self.evaluated_on_error_label.setProperty(u"kind", u"error")
        self.evaluated_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evaluated_on_error_label.setWordWrap(True)

        self.evaluated_on_layout.addWidget(self.evaluated_on_error_label)


        self.layout.addLayout(self.evaluated_on_layout)

        self.hint_text_label = QLabel(ParticipantsLeave)
        self.hint_text_label.setObjectName(u"hint_text_label")
        self.hint_text_label.setProperty(u"kind", u"muted")
        self.hint_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_text_label.setWordWrap(True)

        self.layout.addWidget(self.hint_text_label)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.child_born_on_label.setBuddy(self.child_born_on_edit)
        self.information_on_label.setBuddy(self.information_on_edit)
        self.applied_on_label.setBuddy(self.applied_on_edit)
        self.childcare_certificate_on_label.setBuddy(self.childcare_certificate_on_edit)
        self.csn_label.setBuddy(self.csn_combo)
        self.called_on_label.setBuddy(self.called_on_edit)
        self.note_label.setBuddy(self.note_edit)
        self.evaluated_on_label.setBuddy(self.evaluated_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.child_born_on_edit)
        QWidget.setTabOrder(self.child_born_on_edit, self.information_on_edit)
        QWidget.setTabOrder(self.information_on_edit, self.applied_on_edit)
        QWidget.setTabOrder(self.applied_on_edit, self.childcare_certificate_on_edit)
        QWidget.setTabOrder(self.childcare_certificate_on_edit, self.csn_combo)
        QWidget.setTabOrder(self.csn_combo, self.called_on_edit)
        QWidget.setTabOrder(self.called_on_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.evaluated_on_edit)

        self.retranslateUi(ParticipantsLeave)
    # setupUi

    def retranslateUi(self, ParticipantsLeave):
        self.kind_label.setText(QCoreApplication.translate("ParticipantsLeave", u"Vad det g\u00e4ller", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ParticipantsLeave", u"Vad det g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("ParticipantsLeave", u"B\u00f6rjar *", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("ParticipantsLeave", u"B\u00f6rjar", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsLeave", u"Till exempel 3 mars eller idag", None))
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("ParticipantsLeave", u"Slutar", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("ParticipantsLeave", u"Slutar", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsLeave", u"Tomt om det inte \u00e4r best\u00e4mt", None))
        self.end_error_label.setText("")
        self.child_born_on_label.setText(QCoreApplication.translate("ParticipantsLeave", u"Barnet \u00e4r f\u00f6tt", None))
#if QT_CONFIG(accessibility)
        self.child_born_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsLeave", u"Barnet \u00e4r f\u00f6tt", None))
#endif // QT_CONFIG(accessibility)
        self.child_born_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsLeave", u"Till exempel 3 mars eller idag", None))
        self.child_born_on_error_label.setText("")
        self.information_on_label.setText(QCoreApplication.translate("ParticipantsLeave", u"Information gavs", None))
#if QT_CONFIG(accessibility)
        self.information_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsLeave", u"Information gavs", None))
#endif // QT_CONFIG(accessibility)
        self.information_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsLeave", u"Till exempel 3 mars eller idag", None))
        self.information_on_error_label.setText("")
        self.applied_on_label.setText(QCoreApplication.translate("ParticipantsLeave", u"Ans\u00f6kan kom", None))
#if QT_CONFIG(accessibility)
        self.applied_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsLeave", u"Ans\u00f6kan kom", None))
#endif // QT_CONFIG(accessibility)
        self.applied_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsLeave", u"Till exempel 3 mars eller idag", None))
        self.applied_on_error_label.setText("")
        self.childcare_certificate_on_label.setText(QCoreApplication.translate("ParticipantsLeave", u"Intyg om barnomsorg visades", None))
#if QT_CONFIG(accessibility)
        self.childcare_certificate_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsLeave", u"Intyg om barnomsorg visades", None))
#endif // QT_CONFIG(accessibility)
        self.childcare_certificate_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsLeave", u"Till exempel 3 mars eller idag", None))
        self.childcare_certificate_on_error_label.setText("")
        self.csn_label.setText(QCoreApplication.translate("ParticipantsLeave", u"Ger studierna r\u00e4tt till studiemedel? *", None))
#if QT_CONFIG(accessibility)
        self.csn_combo.setAccessibleName(QCoreApplication.translate("ParticipantsLeave", u"Ger studierna r\u00e4tt till studiemedel?", None))
#endif // QT_CONFIG(accessibility)
        self.csn_error_label.setText("")
        self.called_on_label.setText(QCoreApplication.translate("ParticipantsLeave", u"Kallad till planeringssamtal", None))
#if QT_CONFIG(accessibility)
        self.called_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsLeave", u"Kallad till planeringssamtal", None))
#endif // QT_CONFIG(accessibility)
        self.called_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsLeave", u"Till exempel 3 mars eller idag", None))
        self.called_on_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("ParticipantsLeave", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ParticipantsLeave", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
        self.evaluated_on_label.setText(QCoreApplication.translate("ParticipantsLeave", u"Studierna utv\u00e4rderades", None))
#if QT_CONFIG(accessibility)
        self.evaluated_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsLeave", u"Studierna utv\u00e4rderades", None))
#endif // QT_CONFIG(accessibility)
        self.evaluated_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsLeave", u"Till exempel 3 mars eller idag", None))
        self.evaluated_on_error_label.setText("")
        self.hint_text_label.setText("")
        pass
    # retranslateUi

