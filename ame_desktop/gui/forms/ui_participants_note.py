# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_note.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ParticipantsNote(object):
    def setupUi(self, ParticipantsNote):
        if not ParticipantsNote.objectName():
            ParticipantsNote.setObjectName(u"ParticipantsNote")
        self.layout = QVBoxLayout(ParticipantsNote)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.type_box = QWidget(ParticipantsNote)
        self.type_box.setObjectName(u"type_box")
        self.type_layout = QVBoxLayout(self.type_box)
        self.type_layout.setSpacing(3)
        self.type_layout.setObjectName(u"type_layout")
        self.type_layout.setContentsMargins(0, 0, 0, 0)
        self.type_label = QLabel(self.type_box)
        self.type_label.setObjectName(u"type_label")
        self.type_label.setTextFormat(Qt.TextFormat.PlainText)

        self.type_layout.addWidget(self.type_label)

        self.type_combo = QComboBox(self.type_box)
        self.type_combo.setObjectName(u"type_combo")

        self.type_layout.addWidget(self.type_combo)

        self.type_error_label = QLabel(self.type_box)
        self.type_error_label.setObjectName(u"type_error_label")
        self.type_error_label.setProperty(u"kind", u"error")
        self.type_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.type_error_label.setWordWrap(True)

        self.type_layout.addWidget(self.type_error_label)


        self.layout.addWidget(self.type_box)

        self.kind_help_label = QLabel(ParticipantsNote)
        self.kind_help_label.setObjectName(u"kind_help_label")
        self.kind_help_label.setProperty(u"kind", u"muted")
        self.kind_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_help_label.setWordWrap(True)

        self.layout.addWidget(self.kind_help_label)

        self.heading_box = QWidget(ParticipantsNote)
        self.heading_box.setObjectName(u"heading_box")
        self.heading_layout = QVBoxLayout(self.heading_box)
        self.heading_layout.setSpacing(3)
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_label = QLabel(self.heading_box)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.heading_layout.addWidget(self.heading_label)

        self.heading_edit = QLineEdit(self.heading_box)
        self.heading_edit.setObjectName(u"heading_edit")

        self.heading_layout.addWidget(self.heading_edit)

        self.heading_error_label = QLabel(self.heading_box)
        self.heading_error_label.setObjectName(u"heading_error_label")
        self.heading_error_label.setProperty(u"kind", u"error")
        self.heading_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_error_label.setWordWrap(True)

        self.heading_layout.addWidget(self.heading_error_label)


        self.layout.addWidget(self.heading_box)

        self.purpose_box = QWidget(ParticipantsNote)
        self.purpose_box.setObjectName(u"purpose_box")
        self.purpose_layout = QVBoxLayout(self.purpose_box)
        self.purpose_layout.setSpacing(3)
        self.purpose_layout.setObjectName(u"purpose_layout")
        self.purpose_layout.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.purpose_box)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)

        self.purpose_layout.addWidget(self.purpose_label)

        self.purpose_edit = QPlainTextEdit(self.purpose_box)
        self.purpose_edit.setObjectName(u"purpose_edit")
        self.purpose_edit.setTabChangesFocus(True)
        self.purpose_edit.setMinimumSize(QSize(0, 56))
        self.purpose_edit.setMaximumSize(QSize(16777215, 56))

        self.purpose_layout.addWidget(self.purpose_edit)

        self.purpose_error_label = QLabel(self.purpose_box)
        self.purpose_error_label.setObjectName(u"purpose_error_label")
        self.purpose_error_label.setProperty(u"kind", u"error")
        self.purpose_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_error_label.setWordWrap(True)

        self.purpose_layout.addWidget(self.purpose_error_label)


        self.layout.addWidget(self.purpose_box)

        self.agreed_box = QWidget(ParticipantsNote)
        self.agreed_box.setObjectName(u"agreed_box")
        self.agreed_layout = QVBoxLayout(self.agreed_box)
        self.agreed_layout.setSpacing(3)
        self.agreed_layout.setObjectName(u"agreed_layout")
        self.agreed_layout.setContentsMargins(0, 0, 0, 0)
        self.agreed_label = QLabel(self.agreed_box)
        self.agreed_label.setObjectName(u"agreed_label")
        self.agreed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.agreed_layout.addWidget(self.agreed_label)

        self.agreed_edit = QPlainTextEdit(self.agreed_box)
        self.agreed_edit.setObjectName(u"agreed_edit")
        self.agreed_edit.setTabChangesFocus(True)
        self.agreed_edit.setMinimumSize(QSize(0, 70))
        self.agreed_edit.setMaximumSize(QSize(16777215, 70))

        self.agreed_layout.addWidget(self.agreed_edit)

        self.agreed_error_label = QLabel(self.agreed_box)
        self.agreed_error_label.setObjectName(u"agreed_error_label")
        self.agreed_error_label.setProperty(u"kind", u"error")
        self.agreed_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.agreed_error_label.setWordWrap(True)

        self.agreed_layout.addWidget(self.agreed_error_label)


        self.layout.addWidget(self.agreed_box)

        self.parties_box = QWidget(ParticipantsNote)
        self.parties_box.setObjectName(u"parties_box")
        self.parties_layout = QVBoxLayout(self.parties_box)
        self.parties_layout.setSpacing(3)
        self.parties_layout.setObjectName(u"parties_layout")
        self.parties_layout.setContentsMargins(0, 0, 0, 0)
        self.parties_label = QLabel(self.parties_box)
        self.parties_label.setObjectName(u"parties_label")
        self.parties_label.setTextFormat(Qt.TextFormat.PlainText)

        self.parties_layout.addWidget(self.parties_label)

        self.parties_edit = QLineEdit(self.parties_box)
        self.parties_edit.setObjectName(u"parties_edit")

        self.parties_layout.addWidget(self.parties_edit)

        self.parties_error_label = QLabel(self.parties_box)
        self.parties_error_label.setObjectName(u"parties_error_label")
        self.parties_error_label.setProperty(u"kind", u"error")
        self.parties_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.parties_error_label.setWordWrap(True)

        self.parties_layout.addWidget(self.parties_error_label)


        self.layout.addWidget(self.parties_box)

        self.decision_box = QWidget(ParticipantsNote)
        self.decision_box.setObjectName(u"decision_box")
        self.decision_layout = QVBoxLayout(self.decision_box)
        self.decision_layout.setSpacing(3)
        self.decision_layout.setObjectName(u"decision_layout")
        self.decision_layout.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(self.decision_box)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decision_layout.addWidget(self.decision_label)

        self.decision_edit = QLineEdit(self.decision_box)
        self.decision_edit.setObjectName(u"decision_edit")

        self.decision_layout.addWidget(self.decision_edit)

        self.decision_error_label = QLabel(self.decision_box)
        self.decision_error_label.setObjectName(u"decision_error_label")
        self.decision_error_label.setProperty(u"kind", u"error")
        self.decision_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_error_label.setWordWrap(True)

        self.decision_layout.addWidget(self.decision_error_label)


        self.layout.addWidget(self.decision_box)

        self.decided_on_box = QWidget(ParticipantsNote)
        self.decided_on_box.setObjectName(u"decided_on_box")
        self.decided_on_layout = QVBoxLayout(self.decided_on_box)
        self.decided_on_layout.setSpacing(3)
        self.decided_on_layout.setObjectName(u"decided_on_layout")
        self.decided_on_layout.setContentsMargins(0, 0, 0, 0)
        self.decided_on_label = QLabel(self.decided_on_box)
        self.decided_on_label.setObjectName(u"decided_on_label")
        self.decided_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decided_on_layout.addWidget(self.decided_on_label)

        self.decided_on_edit = QLineEdit(self.decided_on_box)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.decided_on_layout.addWidget(self.decided_on_edit)

        self.decided_on_error_label = QLabel(self.decided_on_box)
        self.decided_on_error_label.setObjectName(u"decided_on_error_label")
        self.decided_on_error_label.setProperty(u"kind", u"error")
        self.decided_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_on_error_label.setWordWrap(True)

        self.decided_on_layout.addWidget(self.decided_on_error_label)


        self.layout.addWidget(self.decided_on_box)

        self.kept_at_box = QWidget(ParticipantsNote)
        self.kept_at_box.setObjectName(u"kept_at_box")
        self.kept_at_layout = QVBoxLayout(self.kept_at_box)
        self.kept_at_layout.setSpacing(3)
        self.kept_at_layout.setObjectName(u"kept_at_layout")
        self.kept_at_layout.setContentsMargins(0, 0, 0, 0)
        self.kept_at_label = QLabel(self.kept_at_box)
        self.kept_at_label.setObjectName(u"kept_at_label")
        self.kept_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kept_at_layout.addWidget(self.kept_at_label)

        self.kept_at_edit = QLineEdit(self.kept_at_box)
        self.kept_at_edit.setObjectName(u"kept_at_edit")

        self.kept_at_layout.addWidget(self.kept_at_edit)

        self.kept_at_error_label = QLabel(self.kept_at_box)
        self.kept_at_error_label.setObjectName(u"kept_at_error_label")
        self.kept_at_error_label.setProperty(u"kind", u"error")
        self.kept_at_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_at_error_label.setWordWrap(True)

        self.kept_at_layout.addWidget(self.kept_at_error_label)


        self.layout.addWidget(self.kept_at_box)

        self.text_box = QWidget(ParticipantsNote)
        self.text_box.setObjectName(u"text_box")
        self.text_layout = QVBoxLayout(self.text_box)
        self.text_layout.setSpacing(3)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_box)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(self.text_box)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(0, 150))

        self.text_layout.addWidget(self.text_edit)

        self.template_layout = QHBoxLayout()
        self.template_layout.setObjectName(u"template_layout")
        self.template_button = QPushButton(self.text_box)
        self.template_button.setObjectName(u"template_button")

        self.template_layout.addWidget(self.template_button)

        self.template_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.template_layout.addItem(self.template_spacer)


        self.text_layout.addLayout(self.template_layout)

        self.text_help_label = QLabel(self.text_box)
        self.text_help_label.setObjectName(u"text_help_label")
        self.text_help_label.setProperty(u"kind", u"small")
        self.text_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_help_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_help_label)

        self.text_error_label = QLabel(self.text_box)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setProperty(u"kind", u"error")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)

        self.text_layout.addWidget(self.text_error_label)


        self.layout.addWidget(self.text_box)

#if QT_CONFIG(shortcut)
        self.type_label.setBuddy(self.type_combo)
        self.heading_label.setBuddy(self.heading_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.agreed_label.setBuddy(self.agreed_edit)
        self.parties_label.setBuddy(self.parties_edit)
        self.decision_label.setBuddy(self.decision_edit)
        self.decided_on_label.setBuddy(self.decided_on_edit)
        self.kept_at_label.setBuddy(self.kept_at_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParticipantsNote)
    # setupUi

    def retranslateUi(self, ParticipantsNote):
        self.type_label.setText(QCoreApplication.translate("ParticipantsNote", u"Slag", None))
#if QT_CONFIG(accessibility)
        self.type_combo.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.type_error_label.setText("")
        self.kind_help_label.setText("")
        self.heading_label.setText(QCoreApplication.translate("ParticipantsNote", u"Rubrik *", None))
#if QT_CONFIG(accessibility)
        self.heading_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"Rubrik", None))
#endif // QT_CONFIG(accessibility)
        self.heading_error_label.setText("")
        self.purpose_label.setText(QCoreApplication.translate("ParticipantsNote", u"Syfte *", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"Syfte", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_error_label.setText("")
        self.agreed_label.setText(QCoreApplication.translate("ParticipantsNote", u"\u00d6verenskommelse *", None))
#if QT_CONFIG(accessibility)
        self.agreed_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"\u00d6verenskommelse", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_error_label.setText("")
        self.parties_label.setText(QCoreApplication.translate("ParticipantsNote", u"Parter som var med *", None))
#if QT_CONFIG(accessibility)
        self.parties_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"Parter som var med", None))
#endif // QT_CONFIG(accessibility)
        self.parties_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsNote", u"Till exempel AF och regionen", None))
        self.parties_error_label.setText("")
        self.decision_label.setText(QCoreApplication.translate("ParticipantsNote", u"Beslut *", None))
#if QT_CONFIG(accessibility)
        self.decision_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"Beslut", None))
#endif // QT_CONFIG(accessibility)
        self.decision_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsNote", u"Vad som \u00e4r beslutat, g\u00e4rna med nummer", None))
        self.decision_error_label.setText("")
        self.decided_on_label.setText(QCoreApplication.translate("ParticipantsNote", u"Beslutat *", None))
#if QT_CONFIG(accessibility)
        self.decided_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"Beslutat", None))
#endif // QT_CONFIG(accessibility)
        self.decided_on_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsNote", u"Till exempel 3 mars eller idag", None))
        self.decided_on_error_label.setText("")
        self.kept_at_label.setText(QCoreApplication.translate("ParticipantsNote", u"Handlingen finns *", None))
#if QT_CONFIG(accessibility)
        self.kept_at_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"Handlingen finns", None))
#endif // QT_CONFIG(accessibility)
        self.kept_at_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsNote", u"Till exempel diariet eller p\u00e4rmen", None))
        self.kept_at_error_label.setText("")
        self.text_label.setText(QCoreApplication.translate("ParticipantsNote", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("ParticipantsNote", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.template_button.setText(QCoreApplication.translate("ParticipantsNote", u"Anv\u00e4nd mall", None))
        self.text_help_label.setText(QCoreApplication.translate("ParticipantsNote", u"Skriv kort, om v\u00e4gen mot egen f\u00f6rs\u00f6rjning.", None))
        self.text_error_label.setText("")
        pass
    # retranslateUi

