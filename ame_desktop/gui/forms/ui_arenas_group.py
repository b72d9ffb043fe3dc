# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'arenas_group.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_ArenasGroup(object):
    def setupUi(self, ArenasGroup):
        if not ArenasGroup.objectName():
            ArenasGroup.setObjectName(u"ArenasGroup")
        self.layout = QVBoxLayout(ArenasGroup)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(3)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(ArenasGroup)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(ArenasGroup)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_error_label = QLabel(ArenasGroup)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setProperty(u"kind", u"error")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)

        self.name_layout.addWidget(self.name_error_label)


        self.layout.addLayout(self.name_layout)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(ArenasGroup)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ArenasGroup)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(ArenasGroup)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.layout.addLayout(self.kind_layout)

        self.about_label = QLabel(ArenasGroup)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.layout.addWidget(self.about_label)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(ArenasGroup)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(ArenasGroup)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(ArenasGroup)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.row_1_layout.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(ArenasGroup)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(ArenasGroup)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(ArenasGroup)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.row_1_layout.addLayout(self.end_layout)


        self.layout.addLayout(self.row_1_layout)

        self.leader_id_layout = QVBoxLayout()
        self.leader_id_layout.setSpacing(3)
        self.leader_id_layout.setObjectName(u"leader_id_layout")
        self.leader_id_label = QLabel(ArenasGroup)
        self.leader_id_label.setObjectName(u"leader_id_label")
        self.leader_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.leader_id_layout.addWidget(self.leader_id_label)

        self.leader_id_combo = QComboBox(ArenasGroup)
        self.leader_id_combo.setObjectName(u"leader_id_combo")

        self.leader_id_layout.addWidget(self.leader_id_combo)

        self.leader_id_error_label = QLabel(ArenasGroup)
        self.leader_id_error_label.setObjectName(u"leader_id_error_label")
        self.leader_id_error_label.setProperty(u"kind", u"error")
        self.leader_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.leader_id_error_label.setWordWrap(True)

        self.leader_id_layout.addWidget(self.leader_id_error_label)


        self.layout.addLayout(self.leader_id_layout)

        self.row_2_layout = QHBoxLayout()
        self.row_2_layout.setSpacing(10)
        self.row_2_layout.setObjectName(u"row_2_layout")
        self.place_layout = QVBoxLayout()
        self.place_layout.setSpacing(3)
        self.place_layout.setObjectName(u"place_layout")
        self.place_label = QLabel(ArenasGroup)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_layout.addWidget(self.place_label)

        self.place_edit = QLineEdit(ArenasGroup)
        self.place_edit.setObjectName(u"place_edit")

        self.place_layout.addWidget(self.place_edit)

        self.place_error_label = QLabel(ArenasGroup)
        self.place_error_label.setObjectName(u"place_error_label")
        self.place_error_label.setProperty(u"kind", u"error")
        self.place_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_error_label.setWordWrap(True)

        self.place_layout.addWidget(self.place_error_label)


        self.row_2_layout.addLayout(self.place_layout)

        self.capacity_layout = QVBoxLayout()
        self.capacity_layout.setSpacing(3)
        self.capacity_layout.setObjectName(u"capacity_layout")
        self.capacity_label = QLabel(ArenasGroup)
        self.capacity_label.setObjectName(u"capacity_label")
        self.capacity_label.setTextFormat(Qt.TextFormat.PlainText)

        self.capacity_layout.addWidget(self.capacity_label)

        self.capacity_edit = QLineEdit(ArenasGroup)
        self.capacity_edit.setObjectName(u"capacity_edit")

        self.capacity_layout.addWidget(self.capacity_edit)

        self.capacity_error_label = QLabel(ArenasGroup)
        self.capacity_error_label.setObjectName(u"capacity_error_label")
        self.capacity_error_label.setProperty(u"kind", u"error")
        self.capacity_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.capacity_error_label.setWordWrap(True)

        self.capacity_layout.addWidget(self.capacity_error_label)


        self.row_2_layout.addLayout(self.capacity_layout)


        self.layout.addLayout(self.row_2_layout)

        self.expects_all_layout = QVBoxLayout()
        self.expects_all_layout.setSpacing(3)
        self.expects_all_layout.setObjectName(u"expects_all_layout")
        self.expects_all_check = QCheckBox(ArenasGroup)
        self.expects_all_check.setObjectName(u"expects_all_check")

        self.expects_all_layout.addWidget(self.expects_all_check)

        self.expects_all_help_label = QLabel(ArenasGroup)
        self.expects_all_help_label.setObjectName(u"expects_all_help_label")
        self.expects_all_help_label.setProperty(u"kind", u"small")
        self.expects_all_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expects_all_help_label.setWordWrap(True)

        self.expects_all_layout.addWidget(self.expects_all_help_label)

        self.expects_all_error_label = QLabel(ArenasGroup)
        self.expects_all_error_label.setObjectName(u"expects_all_error_label")
        self.expects_all_error_label.setProperty(u"kind", u"error")
        self.expects_all_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expects_all_error_label.setWordWrap(True)

        self.expects_all_layout.addWidget(self.expects_all_error_label)


        self.layout.addLayout(self.expects_all_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(ArenasGroup)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(ArenasGroup)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMaximumSize(QSize(16777215, 72))

        self.note_layout.addWidget(self.note_edit)

        self.note_error_label = QLabel(ArenasGroup)
        self.note_error_label.setObjectName(u"note_error_label")
        self.note_error_label.setProperty(u"kind", u"error")
        self.note_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_error_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_error_label)


        self.layout.addLayout(self.note_layout)

        self.active_layout = QVBoxLayout()
        self.active_layout.setSpacing(3)
        self.active_layout.setObjectName(u"active_layout")
        self.active_check = QCheckBox(ArenasGroup)
        self.active_check.setObjectName(u"active_check")

        self.active_layout.addWidget(self.active_check)

        self.active_error_label = QLabel(ArenasGroup)
        self.active_error_label.setObjectName(u"active_error_label")
        self.active_error_label.setProperty(u"kind", u"error")
        self.active_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.active_error_label.setWordWrap(True)

        self.active_layout.addWidget(self.active_error_label)


        self.layout.addLayout(self.active_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.leader_id_label.setBuddy(self.leader_id_combo)
        self.place_label.setBuddy(self.place_edit)
        self.capacity_label.setBuddy(self.capacity_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.leader_id_combo)
        QWidget.setTabOrder(self.leader_id_combo, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.capacity_edit)
        QWidget.setTabOrder(self.capacity_edit, self.expects_all_check)
        QWidget.setTabOrder(self.expects_all_check, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.active_check)

        self.retranslateUi(ArenasGroup)
    # setupUi

    def retranslateUi(self, ArenasGroup):
        self.name_label.setText(QCoreApplication.translate("ArenasGroup", u"Namn *", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ArenasGroup", u"Namn *", None))
#endif // QT_CONFIG(accessibility)
        self.name_error_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("ArenasGroup", u"Slag", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ArenasGroup", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.about_label.setText("")
        self.start_label.setText(QCoreApplication.translate("ArenasGroup", u"F\u00f6rsta dag", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("ArenasGroup", u"F\u00f6rsta dag", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("ArenasGroup", u"Till exempel 3 mars", None))
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("ArenasGroup", u"Sista dag", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("ArenasGroup", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("ArenasGroup", u"Tills vidare", None))
        self.end_error_label.setText("")
        self.leader_id_label.setText(QCoreApplication.translate("ArenasGroup", u"Ledare", None))
#if QT_CONFIG(accessibility)
        self.leader_id_combo.setAccessibleName(QCoreApplication.translate("ArenasGroup", u"Ledare", None))
#endif // QT_CONFIG(accessibility)
        self.leader_id_error_label.setText("")
        self.place_label.setText(QCoreApplication.translate("ArenasGroup", u"Plats", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("ArenasGroup", u"Plats", None))
#endif // QT_CONFIG(accessibility)
        self.place_error_label.setText("")
        self.capacity_label.setText(QCoreApplication.translate("ArenasGroup", u"Antal platser", None))
#if QT_CONFIG(accessibility)
        self.capacity_edit.setAccessibleName(QCoreApplication.translate("ArenasGroup", u"Antal platser", None))
#endif // QT_CONFIG(accessibility)
        self.capacity_edit.setPlaceholderText(QCoreApplication.translate("ArenasGroup", u"Obegr\u00e4nsat", None))
        self.capacity_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.expects_all_check.setAccessibleName(QCoreApplication.translate("ArenasGroup", u"Alla i gruppen v\u00e4ntas varje g\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
        self.expects_all_check.setText(QCoreApplication.translate("ArenasGroup", u"Alla i gruppen v\u00e4ntas varje g\u00e5ng", None))
        self.expects_all_help_label.setText(QCoreApplication.translate("ArenasGroup", u"Ta bort bocken d\u00e4r deltagare kommer n\u00e4r de vill.", None))
        self.expects_all_error_label.setText("")
        self.note_label.setText(QCoreApplication.translate("ArenasGroup", u"Anteckning", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ArenasGroup", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.note_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.active_check.setAccessibleName(QCoreApplication.translate("ArenasGroup", u"Anv\u00e4nds", None))
#endif // QT_CONFIG(accessibility)
        self.active_check.setText(QCoreApplication.translate("ArenasGroup", u"Anv\u00e4nds", None))
        self.active_error_label.setText("")
        pass
    # retranslateUi

