# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_match.ui'
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
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_ParticipantsMatch(object):
    def setupUi(self, ParticipantsMatch):
        if not ParticipantsMatch.objectName():
            ParticipantsMatch.setObjectName(u"ParticipantsMatch")
        self.layout = QVBoxLayout(ParticipantsMatch)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.unsigned_label = QLabel(ParticipantsMatch)
        self.unsigned_label.setObjectName(u"unsigned_label")
        self.unsigned_label.setProperty(u"kind", u"error")
        self.unsigned_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unsigned_label.setWordWrap(True)

        self.layout.addWidget(self.unsigned_label)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.made_on_layout = QVBoxLayout()
        self.made_on_layout.setSpacing(3)
        self.made_on_layout.setObjectName(u"made_on_layout")
        self.made_on_label = QLabel(ParticipantsMatch)
        self.made_on_label.setObjectName(u"made_on_label")
        self.made_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.made_on_layout.addWidget(self.made_on_label)

        self.made_on_edit = QLineEdit(ParticipantsMatch)
        self.made_on_edit.setObjectName(u"made_on_edit")

        self.made_on_layout.addWidget(self.made_on_edit)

        self.made_on_error_label = QLabel(ParticipantsMatch)
        self.made_on_error_label.setObjectName(u"made_on_error_label")
        self.made_on_error_label.setProperty(u"kind", u"error")
        self.made_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.made_on_error_label.setWordWrap(True)

        self.made_on_layout.addWidget(self.made_on_error_label)


        self.row_1_layout.addLayout(self.made_on_layout)

        self.outcome_layout = QVBoxLayout()
        self.outcome_layout.setSpacing(3)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_label = QLabel(ParticipantsMatch)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outcome_layout.addWidget(self.outcome_label)

        self.outcome_combo = QComboBox(ParticipantsMatch)
        self.outcome_combo.setObjectName(u"outcome_combo")

        self.outcome_layout.addWidget(self.outcome_combo)

        self.outcome_error_label = QLabel(ParticipantsMatch)
        self.outcome_error_label.setObjectName(u"outcome_error_label")
        self.outcome_error_label.setProperty(u"kind", u"error")
        self.outcome_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_error_label.setWordWrap(True)

        self.outcome_layout.addWidget(self.outcome_error_label)


        self.row_1_layout.addLayout(self.outcome_layout)

        self.row_1_layout.setStretch(0, 2)
        self.row_1_layout.setStretch(1, 3)

        self.layout.addLayout(self.row_1_layout)

        self.where_layout = QVBoxLayout()
        self.where_layout.setSpacing(3)
        self.where_layout.setObjectName(u"where_layout")
        self.where_label = QLabel(ParticipantsMatch)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setTextFormat(Qt.TextFormat.PlainText)

        self.where_layout.addWidget(self.where_label)

        self.where_combo = QComboBox(ParticipantsMatch)
        self.where_combo.setObjectName(u"where_combo")

        self.where_layout.addWidget(self.where_combo)

        self.where_error_label = QLabel(ParticipantsMatch)
        self.where_error_label.setObjectName(u"where_error_label")
        self.where_error_label.setProperty(u"kind", u"error")
        self.where_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.where_error_label.setWordWrap(True)

        self.where_layout.addWidget(self.where_error_label)


        self.layout.addLayout(self.where_layout)

        self.reasons_label = QLabel(ParticipantsMatch)
        self.reasons_label.setObjectName(u"reasons_label")
        self.reasons_label.setProperty(u"kind", u"muted")
        self.reasons_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reasons_label.setWordWrap(True)

        self.layout.addWidget(self.reasons_label)

        self.place_layout = QVBoxLayout()
        self.place_layout.setSpacing(3)
        self.place_layout.setObjectName(u"place_layout")
        self.place_label = QLabel(ParticipantsMatch)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_layout.addWidget(self.place_label)

        self.place_edit = QLineEdit(ParticipantsMatch)
        self.place_edit.setObjectName(u"place_edit")

        self.place_layout.addWidget(self.place_edit)

        self.place_error_label = QLabel(ParticipantsMatch)
        self.place_error_label.setObjectName(u"place_error_label")
        self.place_error_label.setProperty(u"kind", u"error")
        self.place_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_error_label.setWordWrap(True)

        self.place_layout.addWidget(self.place_error_label)


        self.layout.addLayout(self.place_layout)

        self.wish_layout = QVBoxLayout()
        self.wish_layout.setSpacing(3)
        self.wish_layout.setObjectName(u"wish_layout")
        self.wish_label = QLabel(ParticipantsMatch)
        self.wish_label.setObjectName(u"wish_label")
        self.wish_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wish_layout.addWidget(self.wish_label)

        self.wish_edit = QPlainTextEdit(ParticipantsMatch)
        self.wish_edit.setObjectName(u"wish_edit")
        self.wish_edit.setTabChangesFocus(True)
        self.wish_edit.setMaximumSize(QSize(16777215, 72))

        self.wish_layout.addWidget(self.wish_edit)

        self.wish_error_label = QLabel(ParticipantsMatch)
        self.wish_error_label.setObjectName(u"wish_error_label")
        self.wish_error_label.setProperty(u"kind", u"error")
        self.wish_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wish_error_label.setWordWrap(True)

        self.wish_layout.addWidget(self.wish_error_label)


        self.layout.addLayout(self.wish_layout)

        self.resources_layout = QVBoxLayout()
        self.resources_layout.setSpacing(3)
        self.resources_layout.setObjectName(u"resources_layout")
        self.resources_label = QLabel(ParticipantsMatch)
        self.resources_label.setObjectName(u"resources_label")
        self.resources_label.setTextFormat(Qt.TextFormat.PlainText)

        self.resources_layout.addWidget(self.resources_label)

        self.resources_edit = QPlainTextEdit(ParticipantsMatch)
        self.resources_edit.setObjectName(u"resources_edit")
        self.resources_edit.setTabChangesFocus(True)
        self.resources_edit.setMaximumSize(QSize(16777215, 72))

        self.resources_layout.addWidget(self.resources_edit)

        self.resources_error_label = QLabel(ParticipantsMatch)
        self.resources_error_label.setObjectName(u"resources_error_label")
        self.resources_error_label.setProperty(u"kind", u"error")
        self.resources_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.resources_error_label.setWordWrap(True)

        self.resources_layout.addWidget(self.resources_error_label)


        self.layout.addLayout(self.resources_layout)

        self.needs_layout = QVBoxLayout()
        self.needs_layout.setSpacing(3)
        self.needs_layout.setObjectName(u"needs_layout")
        self.needs_label = QLabel(ParticipantsMatch)
        self.needs_label.setObjectName(u"needs_label")
        self.needs_label.setTextFormat(Qt.TextFormat.PlainText)

        self.needs_layout.addWidget(self.needs_label)

        self.needs_edit = QPlainTextEdit(ParticipantsMatch)
        self.needs_edit.setObjectName(u"needs_edit")
        self.needs_edit.setTabChangesFocus(True)
        self.needs_edit.setMaximumSize(QSize(16777215, 72))

        self.needs_layout.addWidget(self.needs_edit)

        self.needs_error_label = QLabel(ParticipantsMatch)
        self.needs_error_label.setObjectName(u"needs_error_label")
        self.needs_error_label.setProperty(u"kind", u"error")
        self.needs_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.needs_error_label.setWordWrap(True)

        self.needs_layout.addWidget(self.needs_error_label)


        self.layout.addLayout(self.needs_layout)

        self.judgement_layout = QVBoxLayout()
        self.judgement_layout.setSpacing(3)
        self.judgement_layout.setObjectName(u"judgement_layout")
        self.judgement_label = QLabel(ParticipantsMatch)
        self.judgement_label.setObjectName(u"judgement_label")
        self.judgement_label.setTextFormat(Qt.TextFormat.PlainText)

        self.judgement_layout.addWidget(self.judgement_label)

        self.judgement_edit = QPlainTextEdit(ParticipantsMatch)
        self.judgement_edit.setObjectName(u"judgement_edit")
        self.judgement_edit.setTabChangesFocus(True)
        self.judgement_edit.setMaximumSize(QSize(16777215, 72))

        self.judgement_layout.addWidget(self.judgement_edit)

        self.judgement_error_label = QLabel(ParticipantsMatch)
        self.judgement_error_label.setObjectName(u"judgement_error_label")
        self.judgement_error_label.setProperty(u"kind", u"error")
        self.judgement_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.judgement_error_label.setWordWrap(True)

        self.judgement_layout.addWidget(self.judgement_error_label)


        self.layout.addLayout(self.judgement_layout)

#if QT_CONFIG(shortcut)
        self.made_on_label.setBuddy(self.made_on_edit)
        self.outcome_label.setBuddy(self.outcome_combo)
        self.where_label.setBuddy(self.where_combo)
        self.place_label.setBuddy(self.place_edit)
        self.wish_label.setBuddy(self.wish_edit)
        self.resources_label.setBuddy(self.resources_edit)
        self.needs_label.setBuddy(self.needs_edit)
        self.judgement_label.setBuddy(self.judgement_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.made_on_edit, self.outcome_combo)
        QWidget.setTabOrder(self.outcome_combo, self.where_combo)
        QWidget.setTabOrder(self.where_combo, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.wish_edit)
        QWidget.setTabOrder(self.wish_edit, self.resources_edit)
        QWidget.setTabOrder(self.resources_edit, self.needs_edit)
        QWidget.setTabOrder(self.needs_edit, self.judgement_edit)

        self.retranslateUi(ParticipantsMatch)
    # setupUi

    def retranslateUi(self, ParticipantsMatch):
        self.unsigned_label.setText("")
        self.made_on_label.setText(QCoreApplication.translate("ParticipantsMatch", u"Dag *", None))
#if QT_CONFIG(accessibility)
        self.made_on_edit.setAccessibleName(QCoreApplication.translate("ParticipantsMatch", u"Dag *", None))
#endif // QT_CONFIG(accessibility)
        self.made_on_error_label.setText("")
        self.outcome_label.setText(QCoreApplication.translate("ParticipantsMatch", u"Leder till", None))
#if QT_CONFIG(accessibility)
        self.outcome_combo.setAccessibleName(QCoreApplication.translate("ParticipantsMatch", u"Leder till", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_error_label.setText("")
        self.where_label.setText(QCoreApplication.translate("ParticipantsMatch", u"Plats i enheten", None))
#if QT_CONFIG(accessibility)
        self.where_combo.setAccessibleName(QCoreApplication.translate("ParticipantsMatch", u"Plats i enheten", None))
#endif // QT_CONFIG(accessibility)
        self.where_error_label.setText("")
        self.reasons_label.setText("")
        self.place_label.setText(QCoreApplication.translate("ParticipantsMatch", u"Annan plats eller v\u00e4g", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("ParticipantsMatch", u"Annan plats eller v\u00e4g", None))
#endif // QT_CONFIG(accessibility)
        self.place_error_label.setText("")
        self.wish_label.setText(QCoreApplication.translate("ParticipantsMatch", u"Personens \u00f6nskem\u00e5l", None))
#if QT_CONFIG(accessibility)
        self.wish_edit.setAccessibleName(QCoreApplication.translate("ParticipantsMatch", u"Personens \u00f6nskem\u00e5l", None))
#endif // QT_CONFIG(accessibility)
        self.wish_error_label.setText("")
        self.resources_label.setText(QCoreApplication.translate("ParticipantsMatch", u"Det personen har med sig", None))
#if QT_CONFIG(accessibility)
        self.resources_edit.setAccessibleName(QCoreApplication.translate("ParticipantsMatch", u"Det personen har med sig", None))
#endif // QT_CONFIG(accessibility)
        self.resources_error_label.setText("")
        self.needs_label.setText(QCoreApplication.translate("ParticipantsMatch", u"Krav och anpassningar, en p\u00e5 varje rad", None))
#if QT_CONFIG(accessibility)
        self.needs_edit.setAccessibleName(QCoreApplication.translate("ParticipantsMatch", u"Krav och anpassningar, en p\u00e5 varje rad", None))
#endif // QT_CONFIG(accessibility)
        self.needs_error_label.setText("")
        self.judgement_label.setText(QCoreApplication.translate("ParticipantsMatch", u"Varf\u00f6r det passar eller inte", None))
#if QT_CONFIG(accessibility)
        self.judgement_edit.setAccessibleName(QCoreApplication.translate("ParticipantsMatch", u"Varf\u00f6r det passar eller inte", None))
#endif // QT_CONFIG(accessibility)
        self.judgement_error_label.setText("")
        pass
    # retranslateUi

