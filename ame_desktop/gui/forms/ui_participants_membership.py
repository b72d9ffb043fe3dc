# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants_membership.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_ParticipantsMembership(object):
    def setupUi(self, ParticipantsMembership):
        if not ParticipantsMembership.objectName():
            ParticipantsMembership.setObjectName(u"ParticipantsMembership")
        self.layout = QVBoxLayout(ParticipantsMembership)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.arena_id_layout = QVBoxLayout()
        self.arena_id_layout.setSpacing(3)
        self.arena_id_layout.setObjectName(u"arena_id_layout")
        self.arena_id_label = QLabel(ParticipantsMembership)
        self.arena_id_label.setObjectName(u"arena_id_label")
        self.arena_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.arena_id_layout.addWidget(self.arena_id_label)

        self.arena_id_combo = QComboBox(ParticipantsMembership)
        self.arena_id_combo.setObjectName(u"arena_id_combo")

        self.arena_id_layout.addWidget(self.arena_id_combo)

        self.arena_id_error_label = QLabel(ParticipantsMembership)
        self.arena_id_error_label.setObjectName(u"arena_id_error_label")
        self.arena_id_error_label.setProperty(u"kind", u"error")
        self.arena_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.arena_id_error_label.setWordWrap(True)

        self.arena_id_layout.addWidget(self.arena_id_error_label)


        self.layout.addLayout(self.arena_id_layout)

        self.row_2_layout = QHBoxLayout()
        self.row_2_layout.setSpacing(10)
        self.row_2_layout.setObjectName(u"row_2_layout")
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(ParticipantsMembership)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(ParticipantsMembership)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(ParticipantsMembership)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.row_2_layout.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(ParticipantsMembership)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(ParticipantsMembership)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(ParticipantsMembership)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.row_2_layout.addLayout(self.end_layout)


        self.layout.addLayout(self.row_2_layout)

        self.moves_layout = QVBoxLayout()
        self.moves_layout.setSpacing(3)
        self.moves_layout.setObjectName(u"moves_layout")
        self.moves_check = QCheckBox(ParticipantsMembership)
        self.moves_check.setObjectName(u"moves_check")

        self.moves_layout.addWidget(self.moves_check)

        self.moves_error_label = QLabel(ParticipantsMembership)
        self.moves_error_label.setObjectName(u"moves_error_label")
        self.moves_error_label.setProperty(u"kind", u"error")
        self.moves_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.moves_error_label.setWordWrap(True)

        self.moves_layout.addWidget(self.moves_error_label)


        self.layout.addLayout(self.moves_layout)

#if QT_CONFIG(shortcut)
        self.arena_id_label.setBuddy(self.arena_id_combo)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.arena_id_combo, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.moves_check)

        self.retranslateUi(ParticipantsMembership)
    # setupUi

    def retranslateUi(self, ParticipantsMembership):
        self.arena_id_label.setText(QCoreApplication.translate("ParticipantsMembership", u"Arena", None))
#if QT_CONFIG(accessibility)
        self.arena_id_combo.setAccessibleName(QCoreApplication.translate("ParticipantsMembership", u"Arena", None))
#endif // QT_CONFIG(accessibility)
        self.arena_id_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("ParticipantsMembership", u"F\u00f6rsta dag", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("ParticipantsMembership", u"F\u00f6rsta dag", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsMembership", u"Till exempel 3 mars eller idag", None))
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("ParticipantsMembership", u"Sista dag", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("ParticipantsMembership", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("ParticipantsMembership", u"Till exempel 3 mars eller idag", None))
        self.end_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.moves_check.setAccessibleName(QCoreApplication.translate("ParticipantsMembership", u"Avsluta de andra arenorna dagen innan", None))
#endif // QT_CONFIG(accessibility)
        self.moves_check.setText(QCoreApplication.translate("ParticipantsMembership", u"Avsluta de andra arenorna dagen innan", None))
        self.moves_error_label.setText("")
        pass
    # retranslateUi

