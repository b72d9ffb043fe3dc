# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'placements_editor.ui'
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

class Ui_PlacementsEditor(object):
    def setupUi(self, PlacementsEditor):
        if not PlacementsEditor.objectName():
            PlacementsEditor.setObjectName(u"PlacementsEditor")
        self.layout = QVBoxLayout(PlacementsEditor)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.acts_box = QWidget(PlacementsEditor)
        self.acts_box.setObjectName(u"acts_box")

        self.layout.addWidget(self.acts_box)

        self.state_label = QLabel(PlacementsEditor)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"kind", u"muted")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setWordWrap(True)

        self.layout.addWidget(self.state_label)

        self.other_remarks_box = QWidget(PlacementsEditor)
        self.other_remarks_box.setObjectName(u"other_remarks_box")

        self.layout.addWidget(self.other_remarks_box)

        self.person_box = QWidget(PlacementsEditor)
        self.person_box.setObjectName(u"person_box")
        self.person_layout = QVBoxLayout(self.person_box)
        self.person_layout.setSpacing(3)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_box)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)

        self.person_layout.addWidget(self.person_label)

        self.person_combo = QComboBox(self.person_box)
        self.person_combo.setObjectName(u"person_combo")

        self.person_layout.addWidget(self.person_combo)

        self.person_error_label = QLabel(self.person_box)
        self.person_error_label.setObjectName(u"person_error_label")
        self.person_error_label.setProperty(u"kind", u"error")
        self.person_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_error_label.setWordWrap(True)

        self.person_layout.addWidget(self.person_error_label)


        self.layout.addWidget(self.person_box)

        self.form_box = QWidget(PlacementsEditor)
        self.form_box.setObjectName(u"form_box")
        self.form_layout = QVBoxLayout(self.form_box)
        self.form_layout.setSpacing(3)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.form_label = QLabel(self.form_box)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.form_label)

        self.form_combo = QComboBox(self.form_box)
        self.form_combo.setObjectName(u"form_combo")

        self.form_layout.addWidget(self.form_combo)

        self.form_error_label = QLabel(self.form_box)
        self.form_error_label.setObjectName(u"form_error_label")
        self.form_error_label.setProperty(u"kind", u"error")
        self.form_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.form_error_label.setWordWrap(True)

        self.form_layout.addWidget(self.form_error_label)


        self.layout.addWidget(self.form_box)

        self.place_heading_label = QLabel(PlacementsEditor)
        self.place_heading_label.setObjectName(u"place_heading_label")
        self.place_heading_label.setProperty(u"kind", u"heading")
        self.place_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.place_heading_label)

        self.arena_box = QWidget(PlacementsEditor)
        self.arena_box.setObjectName(u"arena_box")
        self.arena_layout = QVBoxLayout(self.arena_box)
        self.arena_layout.setSpacing(3)
        self.arena_layout.setObjectName(u"arena_layout")
        self.arena_layout.setContentsMargins(0, 0, 0, 0)
        self.arena_label = QLabel(self.arena_box)
        self.arena_label.setObjectName(u"arena_label")
        self.arena_label.setTextFormat(Qt.TextFormat.PlainText)

        self.arena_layout.addWidget(self.arena_label)

        self.arena_combo = QComboBox(self.arena_box)
        self.arena_combo.setObjectName(u"arena_combo")

        self.arena_layout.addWidget(self.arena_combo)

        self.arena_error_label = QLabel(self.arena_box)
        self.arena_error_label.setObjectName(u"arena_error_label")
        self.arena_error_label.setProperty(u"kind", u"error")
        self.arena_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.arena_error_label.setWordWrap(True)

        self.arena_layout.addWidget(self.arena_error_label)


        self.layout.addWidget(self.arena_box)

        self.host_unit_box = QWidget(PlacementsEditor)
        self.host_unit_box.setObjectName(u"host_unit_box")
        self.host_unit_layout = QVBoxLayout(self.host_unit_box)
        self.host_unit_layout.setSpacing(3)
        self.host_unit_layout.setObjectName(u"host_unit_layout")
        self.host_unit_layout.setContentsMargins(0, 0, 0, 0)
        self.host_unit_label = QLabel(self.host_unit_box)
        self.host_unit_label.setObjectName(u"host_unit_label")
        self.host_unit_label.setTextFormat(Qt.TextFormat.PlainText)

        self.host_unit_layout.addWidget(self.host_unit_label)

        self.host_unit_edit = QLineEdit(self.host_unit_box)
        self.host_unit_edit.setObjectName(u"host_unit_edit")

        self.host_unit_layout.addWidget(self.host_unit_edit)

        self.host_unit_error_label = QLabel(self.host_unit_box)
        self.host_unit_error_label.setObjectName(u"host_unit_error_label")
        self.host_unit_error_label.setProperty(u"kind", u"error")
        self.host_unit_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.host_unit_error_label.setWordWrap(True)

        self.host_unit_layout.addWidget(self.host_unit_error_label)


        self.layout.addWidget(self.host_unit_box)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(10)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.host_contact_box = QWidget(PlacementsEditor)
        self.host_contact_box.setObjectName(u"host_contact_box")
        self.host_contact_layout = QVBoxLayout(self.host_contact_box)
        self.host_contact_layout.setSpacing(3)
        self.host_contact_layout.setObjectName(u"host_contact_layout")
        self.host_contact_layout.setContentsMargins(0, 0, 0, 0)
        self.host_contact_label = QLabel(self.host_contact_box)
        self.host_contact_label.setObjectName(u"host_contact_label")
        self.host_contact_label.setTextFormat(Qt.TextFormat.PlainText)

        self.host_contact_layout.addWidget(self.host_contact_label)

        self.host_contact_edit = QLineEdit(self.host_contact_box)
        self.host_contact_edit.setObjectName(u"host_contact_edit")

        self.host_contact_layout.addWidget(self.host_contact_edit)

        self.host_contact_error_label = QLabel(self.host_contact_box)
        self.host_contact_error_label.setObjectName(u"host_contact_error_label")
        self.host_contact_error_label.setProperty(u"kind", u"error")
        self.host_contact_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.host_contact_error_label.setWordWrap(True)

        self.host_contact_layout.addWidget(self.host_contact_error_label)


        self.row_1_layout.addWidget(self.host_contact_box)

        self.host_phone_box = QWidget(PlacementsEditor)
        self.host_phone_box.setObjectName(u"host_phone_box")
        self.host_phone_layout = QVBoxLayout(self.host_phone_box)
        self.host_phone_layout.setSpacing(3)
        self.host_phone_layout.setObjectName(u"host_phone_layout")
        self.host_phone_layout.setContentsMargins(0, 0, 0, 0)
        self.host_phone_label = QLabel(self.host_phone_box)
        self.host_phone_label.setObjectName(u"host_phone_label")
        self.host_phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.host_phone_layout.addWidget(self.host_phone_label)

        self.host_phone_edit = QLineEdit(self.host_phone_box)
        self.host_phone_edit.setObjectName(u"host_phone_edit")

        self.host_phone_layout.addWidget(self.host_phone_edit)

        self.host_phone_error_label = QLabel(self.host_phone_box)
        self.host_phone_error_label.setObjectName(u"host_phone_error_label")
        self.host_phone_error_label.setProperty(u"kind", u"error")
        self.host_phone_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.host_phone_error_label.setWordWrap(True)

        self.host_phone_layout.addWidget(self.host_phone_error_label)


        self.row_1_layout.addWidget(self.host_phone_box)

        self.row_1_layout.setStretch(0, 1)
        self.row_1_layout.setStretch(1, 1)

        self.layout.addLayout(self.row_1_layout)

        self.contact_remarks_box = QWidget(PlacementsEditor)
        self.contact_remarks_box.setObjectName(u"contact_remarks_box")

        self.layout.addWidget(self.contact_remarks_box)

        self.host_email_box = QWidget(PlacementsEditor)
        self.host_email_box.setObjectName(u"host_email_box")
        self.host_email_layout = QVBoxLayout(self.host_email_box)
        self.host_email_layout.setSpacing(3)
        self.host_email_layout.setObjectName(u"host_email_layout")
        self.host_email_layout.setContentsMargins(0, 0, 0, 0)
        self.host_email_label = QLabel(self.host_email_box)
        self.host_email_label.setObjectName(u"host_email_label")
        self.host_email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.host_email_layout.addWidget(self.host_email_label)

        self.host_email_edit = QLineEdit(self.host_email_box)
        self.host_email_edit.setObjectName(u"host_email_edit")

        self.host_email_layout.addWidget(self.host_email_edit)

        self.host_email_error_label = QLabel(self.host_email_box)
        self.host_email_error_label.setObjectName(u"host_email_error_label")
        self.host_email_error_label.setProperty(u"kind", u"error")
        self.host_email_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.host_email_error_label.setWordWrap(True)

        self.host_email_layout.addWidget(self.host_email_error_label)


        self.layout.addWidget(self.host_email_box)

        self.supervisor_box = QWidget(PlacementsEditor)
        self.supervisor_box.setObjectName(u"supervisor_box")
        self.supervisor_layout = QVBoxLayout(self.supervisor_box)
        self.supervisor_layout.setSpacing(3)
        self.supervisor_layout.setObjectName(u"supervisor_layout")
        self.supervisor_layout.setContentsMargins(0, 0, 0, 0)
        self.supervisor_label = QLabel(self.supervisor_box)
        self.supervisor_label.setObjectName(u"supervisor_label")
        self.supervisor_label.setTextFormat(Qt.TextFormat.PlainText)

        self.supervisor_layout.addWidget(self.supervisor_label)

        self.supervisor_combo = QComboBox(self.supervisor_box)
        self.supervisor_combo.setObjectName(u"supervisor_combo")

        self.supervisor_layout.addWidget(self.supervisor_combo)

        self.supervisor_error_label = QLabel(self.supervisor_box)
        self.supervisor_error_label.setObjectName(u"supervisor_error_label")
        self.supervisor_error_label.setProperty(u"kind", u"error")
        self.supervisor_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.supervisor_error_label.setWordWrap(True)

        self.supervisor_layout.addWidget(self.supervisor_error_label)


        self.layout.addWidget(self.supervisor_box)

        self.supervisor_name_box = QWidget(PlacementsEditor)
        self.supervisor_name_box.setObjectName(u"supervisor_name_box")
        self.supervisor_name_layout = QVBoxLayout(self.supervisor_name_box)
        self.supervisor_name_layout.setSpacing(3)
        self.supervisor_name_layout.setObjectName(u"supervisor_name_layout")
        self.supervisor_name_layout.setContentsMargins(0, 0, 0, 0)
        self.supervisor_name_label = QLabel(self.supervisor_name_box)
        self.supervisor_name_label.setObjectName(u"supervisor_name_label")
        self.supervisor_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.supervisor_name_layout.addWidget(self.supervisor_name_label)

        self.supervisor_name_edit = QLineEdit(self.supervisor_name_box)
        self.supervisor_name_edit.setObjectName(u"supervisor_name_edit")

        self.supervisor_name_layout.addWidget(self.supervisor_name_edit)

        self.supervisor_name_error_label = QLabel(self.supervisor_name_box)
        self.supervisor_name_error_label.setObjectName(u"supervisor_name_error_label")
        self.supervisor_name_error_label.setProperty(u"kind", u"error")
        self.supervisor_name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.supervisor_name_error_label.setWordWrap(True)

        self.supervisor_name_layout.addWidget(self.supervisor_name_error_label)


        self.layout.addWidget(self.supervisor_name_box)

        self.time_heading_label = QLabel(PlacementsEditor)
        self.time_heading_label.setObjectName(u"time_heading_label")
        self.time_heading_label.setProperty(u"kind", u"heading")
        self.time_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.time_heading_label)

        self.row_2_layout = QHBoxLayout()
        self.row_2_layout.setSpacing(10)
        self.row_2_layout.setObjectName(u"row_2_layout")
        self.start_box = QWidget(PlacementsEditor)
        self.start_box.setObjectName(u"start_box")
        self.start_layout = QVBoxLayout(self.start_box)
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.start_label = QLabel(self.start_box)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(self.start_box)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(self.start_box)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.row_2_layout.addWidget(self.start_box)

        self.end_box = QWidget(PlacementsEditor)
        self.end_box.setObjectName(u"end_box")
        self.end_layout = QVBoxLayout(self.end_box)
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_layout.setContentsMargins(0, 0, 0, 0)
        self.end_label = QLabel(self.end_box)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(self.end_box)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(self.end_box)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.row_2_layout.addWidget(self.end_box)

        self.row_2_layout.setStretch(0, 1)
        self.row_2_layout.setStretch(1, 1)

        self.layout.addLayout(self.row_2_layout)

        self.period_remarks_box = QWidget(PlacementsEditor)
        self.period_remarks_box.setObjectName(u"period_remarks_box")

        self.layout.addWidget(self.period_remarks_box)

        self.row_3_layout = QHBoxLayout()
        self.row_3_layout.setSpacing(10)
        self.row_3_layout.setObjectName(u"row_3_layout")
        self.extent_percent_box = QWidget(PlacementsEditor)
        self.extent_percent_box.setObjectName(u"extent_percent_box")
        self.extent_percent_layout = QVBoxLayout(self.extent_percent_box)
        self.extent_percent_layout.setSpacing(3)
        self.extent_percent_layout.setObjectName(u"extent_percent_layout")
        self.extent_percent_layout.setContentsMargins(0, 0, 0, 0)
        self.extent_percent_label = QLabel(self.extent_percent_box)
        self.extent_percent_label.setObjectName(u"extent_percent_label")
        self.extent_percent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.extent_percent_layout.addWidget(self.extent_percent_label)

        self.extent_percent_edit = QLineEdit(self.extent_percent_box)
        self.extent_percent_edit.setObjectName(u"extent_percent_edit")

        self.extent_percent_layout.addWidget(self.extent_percent_edit)

        self.extent_percent_error_label = QLabel(self.extent_percent_box)
        self.extent_percent_error_label.setObjectName(u"extent_percent_error_label")
        self.extent_percent_error_label.setProperty(u"kind", u"error")
        self.extent_percent_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extent_percent_error_label.setWordWrap(True)

        self.extent_percent_layout.addWidget(self.extent_percent_error_label)


        self.row_3_layout.addWidget(self.extent_percent_box)

        self.target_percent_box = QWidget(PlacementsEditor)
        self.target_percent_box.setObjectName(u"target_percent_box")
        self.target_percent_layout = QVBoxLayout(self.target_percent_box)
        self.target_percent_layout.setSpacing(3)
        self.target_percent_layout.setObjectName(u"target_percent_layout")
        self.target_percent_layout.setContentsMargins(0, 0, 0, 0)
        self.target_percent_label = QLabel(self.target_percent_box)
        self.target_percent_label.setObjectName(u"target_percent_label")
        self.target_percent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_percent_layout.addWidget(self.target_percent_label)

        self.target_percent_edit = QLineEdit(self.target_percent_box)
        self.target_percent_edit.setObjectName(u"target_percent_edit")

        self.target_percent_layout.addWidget(self.target_percent_edit)

        self.target_percent_error_label = QLabel(self.target_percent_box)
        self.target_percent_error_label.setObjectName(u"target_percent_error_label")
        self.target_percent_error_label.setProperty(u"kind", u"error")
        self.target_percent_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.target_percent_error_label.setWordWrap(True)

        self.target_percent_layout.addWidget(self.target_percent_error_label)


        self.row_3_layout.addWidget(self.target_percent_box)

        self.row_3_layout.setStretch(0, 1)
        self.row_3_layout.setStretch(1, 1)

        self.layout.addLayout(self.row_3_layout)

        self.extent_remarks_box = QWidget(PlacementsEditor)
        self.extent_remarks_box.setObjectName(u"extent_remarks_box")

        self.layout.addWidget(self.extent_remarks_box)

        self.content_heading_label = QLabel(PlacementsEditor)
        self.content_heading_label.setObjectName(u"content_heading_label")
        self.content_heading_label.setProperty(u"kind", u"heading")
        self.content_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.content_heading_label)

        self.purpose_box = QWidget(PlacementsEditor)
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
        self.purpose_edit.setMaximumSize(QSize(16777215, 64))

        self.purpose_layout.addWidget(self.purpose_edit)

        self.purpose_error_label = QLabel(self.purpose_box)
        self.purpose_error_label.setObjectName(u"purpose_error_label")
        self.purpose_error_label.setProperty(u"kind", u"error")
        self.purpose_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_error_label.setWordWrap(True)

        self.purpose_layout.addWidget(self.purpose_error_label)


        self.layout.addWidget(self.purpose_box)

        self.practice_purpose_box = QWidget(PlacementsEditor)
        self.practice_purpose_box.setObjectName(u"practice_purpose_box")
        self.practice_purpose_layout = QVBoxLayout(self.practice_purpose_box)
        self.practice_purpose_layout.setSpacing(3)
        self.practice_purpose_layout.setObjectName(u"practice_purpose_layout")
        self.practice_purpose_layout.setContentsMargins(0, 0, 0, 0)
        self.practice_purpose_label = QLabel(self.practice_purpose_box)
        self.practice_purpose_label.setObjectName(u"practice_purpose_label")
        self.practice_purpose_label.setTextFormat(Qt.TextFormat.PlainText)

        self.practice_purpose_layout.addWidget(self.practice_purpose_label)

        self.practice_purpose_combo = QComboBox(self.practice_purpose_box)
        self.practice_purpose_combo.setObjectName(u"practice_purpose_combo")

        self.practice_purpose_layout.addWidget(self.practice_purpose_combo)

        self.practice_purpose_error_label = QLabel(self.practice_purpose_box)
        self.practice_purpose_error_label.setObjectName(u"practice_purpose_error_label")
        self.practice_purpose_error_label.setProperty(u"kind", u"error")
        self.practice_purpose_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.practice_purpose_error_label.setWordWrap(True)

        self.practice_purpose_layout.addWidget(self.practice_purpose_error_label)


        self.layout.addWidget(self.practice_purpose_box)

        self.work_description_box = QWidget(PlacementsEditor)
        self.work_description_box.setObjectName(u"work_description_box")
        self.work_description_layout = QVBoxLayout(self.work_description_box)
        self.work_description_layout.setSpacing(3)
        self.work_description_layout.setObjectName(u"work_description_layout")
        self.work_description_layout.setContentsMargins(0, 0, 0, 0)
        self.work_description_label = QLabel(self.work_description_box)
        self.work_description_label.setObjectName(u"work_description_label")
        self.work_description_label.setTextFormat(Qt.TextFormat.PlainText)

        self.work_description_layout.addWidget(self.work_description_label)

        self.work_description_edit = QPlainTextEdit(self.work_description_box)
        self.work_description_edit.setObjectName(u"work_description_edit")
        self.work_description_edit.setTabChangesFocus(True)
        self.work_description_edit.setMaximumSize(QSize(16777215, 64))

        self.work_description_layout.addWidget(self.work_description_edit)

        self.work_description_error_label = QLabel(self.work_description_box)
        self.work_description_error_label.setObjectName(u"work_description_error_label")
        self.work_description_error_label.setProperty(u"kind", u"error")
        self.work_description_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.work_description_error_label.setWordWrap(True)

        self.work_description_layout.addWidget(self.work_description_error_label)


        self.layout.addWidget(self.work_description_box)

        self.studies_box = QWidget(PlacementsEditor)
        self.studies_box.setObjectName(u"studies_box")
        self.studies_layout = QVBoxLayout(self.studies_box)
        self.studies_layout.setSpacing(3)
        self.studies_layout.setObjectName(u"studies_layout")
        self.studies_layout.setContentsMargins(0, 0, 0, 0)
        self.studies_label = QLabel(self.studies_box)
        self.studies_label.setObjectName(u"studies_label")
        self.studies_label.setTextFormat(Qt.TextFormat.PlainText)

        self.studies_layout.addWidget(self.studies_label)

        self.studies_edit = QLineEdit(self.studies_box)
        self.studies_edit.setObjectName(u"studies_edit")

        self.studies_layout.addWidget(self.studies_edit)

        self.studies_error_label = QLabel(self.studies_box)
        self.studies_error_label.setObjectName(u"studies_error_label")
        self.studies_error_label.setProperty(u"kind", u"error")
        self.studies_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.studies_error_label.setWordWrap(True)

        self.studies_layout.addWidget(self.studies_error_label)


        self.layout.addWidget(self.studies_box)

        self.decision_heading_label = QLabel(PlacementsEditor)
        self.decision_heading_label.setObjectName(u"decision_heading_label")
        self.decision_heading_label.setProperty(u"kind", u"heading")
        self.decision_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.decision_heading_label)

        self.programme_box = QWidget(PlacementsEditor)
        self.programme_box.setObjectName(u"programme_box")
        self.programme_layout = QVBoxLayout(self.programme_box)
        self.programme_layout.setSpacing(3)
        self.programme_layout.setObjectName(u"programme_layout")
        self.programme_layout.setContentsMargins(0, 0, 0, 0)
        self.programme_label = QLabel(self.programme_box)
        self.programme_label.setObjectName(u"programme_label")
        self.programme_label.setTextFormat(Qt.TextFormat.PlainText)

        self.programme_layout.addWidget(self.programme_label)

        self.programme_combo = QComboBox(self.programme_box)
        self.programme_combo.setObjectName(u"programme_combo")

        self.programme_layout.addWidget(self.programme_combo)

        self.programme_error_label = QLabel(self.programme_box)
        self.programme_error_label.setObjectName(u"programme_error_label")
        self.programme_error_label.setProperty(u"kind", u"error")
        self.programme_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.programme_error_label.setWordWrap(True)

        self.programme_layout.addWidget(self.programme_error_label)


        self.layout.addWidget(self.programme_box)

        self.row_4_layout = QHBoxLayout()
        self.row_4_layout.setSpacing(10)
        self.row_4_layout.setObjectName(u"row_4_layout")
        self.af_decision_box = QWidget(PlacementsEditor)
        self.af_decision_box.setObjectName(u"af_decision_box")
        self.af_decision_layout = QVBoxLayout(self.af_decision_box)
        self.af_decision_layout.setSpacing(3)
        self.af_decision_layout.setObjectName(u"af_decision_layout")
        self.af_decision_layout.setContentsMargins(0, 0, 0, 0)
        self.af_decision_label = QLabel(self.af_decision_box)
        self.af_decision_label.setObjectName(u"af_decision_label")
        self.af_decision_label.setTextFormat(Qt.TextFormat.PlainText)

        self.af_decision_layout.addWidget(self.af_decision_label)

        self.af_decision_edit = QLineEdit(self.af_decision_box)
        self.af_decision_edit.setObjectName(u"af_decision_edit")

        self.af_decision_layout.addWidget(self.af_decision_edit)

        self.af_decision_error_label = QLabel(self.af_decision_box)
        self.af_decision_error_label.setObjectName(u"af_decision_error_label")
        self.af_decision_error_label.setProperty(u"kind", u"error")
        self.af_decision_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.af_decision_error_label.setWordWrap(True)

        self.af_decision_layout.addWidget(self.af_decision_error_label)


        self.row_4_layout.addWidget(self.af_decision_box)

        self.af_decided_on_box = QWidget(PlacementsEditor)
        self.af_decided_on_box.setObjectName(u"af_decided_on_box")
        self.af_decided_on_layout = QVBoxLayout(self.af_decided_on_box)
        self.af_decided_on_layout.setSpacing(3)
        self.af_decided_on_layout.setObjectName(u"af_decided_on_layout")
        self.af_decided_on_layout.setContentsMargins(0, 0, 0, 0)
        self.af_decided_on_label = QLabel(self.af_decided_on_box)
        self.af_decided_on_label.setObjectName(u"af_decided_on_label")
        self.af_decided_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.af_decided_on_layout.addWidget(self.af_decided_on_label)

        self.af_decided_on_edit = QLineEdit(self.af_decided_on_box)
        self.af_decided_on_edit.setObjectName(u"af_decided_on_edit")

        self.af_decided_on_layout.addWidget(self.af_decided_on_edit)

        self.af_decided_on_error_label = QLabel(self.af_decided_on_box)
        self.af_decided_on_error_label.setObjectName(u"af_decided_on_error_label")
        self.af_decided_on_error_label.setProperty(u"kind", u"error")
        self.af_decided_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.af_decided_on_error_label.setWordWrap(True)

        self.af_decided_on_layout.addWidget(self.af_decided_on_error_label)


        self.row_4_layout.addWidget(self.af_decided_on_box)

        self.row_4_layout.setStretch(0, 1)
        self.row_4_layout.setStretch(1, 1)

        self.layout.addLayout(self.row_4_layout)

        self.decision_remarks_box = QWidget(PlacementsEditor)
        self.decision_remarks_box.setObjectName(u"decision_remarks_box")

        self.layout.addWidget(self.decision_remarks_box)

        self.row_5_layout = QHBoxLayout()
        self.row_5_layout.setSpacing(10)
        self.row_5_layout.setObjectName(u"row_5_layout")
        self.af_agreement_on_box = QWidget(PlacementsEditor)
        self.af_agreement_on_box.setObjectName(u"af_agreement_on_box")
        self.af_agreement_on_layout = QVBoxLayout(self.af_agreement_on_box)
        self.af_agreement_on_layout.setSpacing(3)
        self.af_agreement_on_layout.setObjectName(u"af_agreement_on_layout")
        self.af_agreement_on_layout.setContentsMargins(0, 0, 0, 0)
        self.af_agreement_on_label = QLabel(self.af_agreement_on_box)
        self.af_agreement_on_label.setObjectName(u"af_agreement_on_label")
        self.af_agreement_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.af_agreement_on_layout.addWidget(self.af_agreement_on_label)

        self.af_agreement_on_edit = QLineEdit(self.af_agreement_on_box)
        self.af_agreement_on_edit.setObjectName(u"af_agreement_on_edit")

        self.af_agreement_on_layout.addWidget(self.af_agreement_on_edit)

        self.af_agreement_on_error_label = QLabel(self.af_agreement_on_box)
        self.af_agreement_on_error_label.setObjectName(u"af_agreement_on_error_label")
        self.af_agreement_on_error_label.setProperty(u"kind", u"error")
        self.af_agreement_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.af_agreement_on_error_label.setWordWrap(True)

        self.af_agreement_on_layout.addWidget(self.af_agreement_on_error_label)


        self.row_5_layout.addWidget(self.af_agreement_on_box)

        self.union_consulted_on_box = QWidget(PlacementsEditor)
        self.union_consulted_on_box.setObjectName(u"union_consulted_on_box")
        self.union_consulted_on_layout = QVBoxLayout(self.union_consulted_on_box)
        self.union_consulted_on_layout.setSpacing(3)
        self.union_consulted_on_layout.setObjectName(u"union_consulted_on_layout")
        self.union_consulted_on_layout.setContentsMargins(0, 0, 0, 0)
        self.union_consulted_on_label = QLabel(self.union_consulted_on_box)
        self.union_consulted_on_label.setObjectName(u"union_consulted_on_label")
        self.union_consulted_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.union_consulted_on_layout.addWidget(self.union_consulted_on_label)

        self.union_consulted_on_edit = QLineEdit(self.union_consulted_on_box)
        self.union_consulted_on_edit.setObjectName(u"union_consulted_on_edit")

        self.union_consulted_on_layout.addWidget(self.union_consulted_on_edit)

        self.union_consulted_on_error_label = QLabel(self.union_consulted_on_box)
        self.union_consulted_on_error_label.setObjectName(u"union_consulted_on_error_label")
        self.union_consulted_on_error_label.setProperty(u"kind", u"error")
        self.union_consulted_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.union_consulted_on_error_label.setWordWrap(True)

        self.union_consulted_on_layout.addWidget(self.union_consulted_on_error_label)


        self.row_5_layout.addWidget(self.union_consulted_on_box)

        self.row_5_layout.setStretch(0, 1)
        self.row_5_layout.setStretch(1, 1)

        self.layout.addLayout(self.row_5_layout)

        self.consulted_remarks_box = QWidget(PlacementsEditor)
        self.consulted_remarks_box.setObjectName(u"consulted_remarks_box")

        self.layout.addWidget(self.consulted_remarks_box)

        self.lss_decision_box = QWidget(PlacementsEditor)
        self.lss_decision_box.setObjectName(u"lss_decision_box")
        self.lss_decision_layout = QVBoxLayout(self.lss_decision_box)
        self.lss_decision_layout.setSpacing(3)
        self.lss_decision_layout.setObjectName(u"lss_decision_layout")
        self.lss_decision_layout.setContentsMargins(0, 0, 0, 0)
        self.lss_decision_label = QLabel(self.lss_decision_box)
        self.lss_decision_label.setObjectName(u"lss_decision_label")
        self.lss_decision_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lss_decision_layout.addWidget(self.lss_decision_label)

        self.lss_decision_edit = QLineEdit(self.lss_decision_box)
        self.lss_decision_edit.setObjectName(u"lss_decision_edit")

        self.lss_decision_layout.addWidget(self.lss_decision_edit)

        self.lss_decision_error_label = QLabel(self.lss_decision_box)
        self.lss_decision_error_label.setObjectName(u"lss_decision_error_label")
        self.lss_decision_error_label.setProperty(u"kind", u"error")
        self.lss_decision_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lss_decision_error_label.setWordWrap(True)

        self.lss_decision_layout.addWidget(self.lss_decision_error_label)


        self.layout.addWidget(self.lss_decision_box)

        self.own_initiative_box = QWidget(PlacementsEditor)
        self.own_initiative_box.setObjectName(u"own_initiative_box")
        self.own_initiative_layout = QVBoxLayout(self.own_initiative_box)
        self.own_initiative_layout.setSpacing(3)
        self.own_initiative_layout.setObjectName(u"own_initiative_layout")
        self.own_initiative_layout.setContentsMargins(0, 0, 0, 0)
        self.own_initiative_check = QCheckBox(self.own_initiative_box)
        self.own_initiative_check.setObjectName(u"own_initiative_check")

        self.own_initiative_layout.addWidget(self.own_initiative_check)

        self.own_initiative_error_label = QLabel(self.own_initiative_box)
        self.own_initiative_error_label.setObjectName(u"own_initiative_error_label")
        self.own_initiative_error_label.setProperty(u"kind", u"error")
        self.own_initiative_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.own_initiative_error_label.setWordWrap(True)

        self.own_initiative_layout.addWidget(self.own_initiative_error_label)


        self.layout.addWidget(self.own_initiative_box)

        self.exception_reason_box = QWidget(PlacementsEditor)
        self.exception_reason_box.setObjectName(u"exception_reason_box")
        self.exception_reason_layout = QVBoxLayout(self.exception_reason_box)
        self.exception_reason_layout.setSpacing(3)
        self.exception_reason_layout.setObjectName(u"exception_reason_layout")
        self.exception_reason_layout.setContentsMargins(0, 0, 0, 0)
        self.exception_reason_label = QLabel(self.exception_reason_box)
        self.exception_reason_label.setObjectName(u"exception_reason_label")
        self.exception_reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.exception_reason_layout.addWidget(self.exception_reason_label)

        self.exception_reason_edit = QPlainTextEdit(self.exception_reason_box)
        self.exception_reason_edit.setObjectName(u"exception_reason_edit")
        self.exception_reason_edit.setTabChangesFocus(True)
        self.exception_reason_edit.setMaximumSize(QSize(16777215, 64))

        self.exception_reason_layout.addWidget(self.exception_reason_edit)

        self.exception_reason_error_label = QLabel(self.exception_reason_box)
        self.exception_reason_error_label.setObjectName(u"exception_reason_error_label")
        self.exception_reason_error_label.setProperty(u"kind", u"error")
        self.exception_reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.exception_reason_error_label.setWordWrap(True)

        self.exception_reason_layout.addWidget(self.exception_reason_error_label)


        self.layout.addWidget(self.exception_reason_box)

        self.no_displacement_box = QWidget(PlacementsEditor)
        self.no_displacement_box.setObjectName(u"no_displacement_box")
        self.no_displacement_layout = QVBoxLayout(self.no_displacement_box)
        self.no_displacement_layout.setSpacing(3)
        self.no_displacement_layout.setObjectName(u"no_displacement_layout")
        self.no_displacement_layout.setContentsMargins(0, 0, 0, 0)
        self.no_displacement_check = QCheckBox(self.no_displacement_box)
        self.no_displacement_check.setObjectName(u"no_displacement_check")

        self.no_displacement_layout.addWidget(self.no_displacement_check)

        self.no_displacement_error_label = QLabel(self.no_displacement_box)
        self.no_displacement_error_label.setObjectName(u"no_displacement_error_label")
        self.no_displacement_error_label.setProperty(u"kind", u"error")
        self.no_displacement_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.no_displacement_error_label.setWordWrap(True)

        self.no_displacement_layout.addWidget(self.no_displacement_error_label)


        self.layout.addWidget(self.no_displacement_box)

        self.rules_explained_on_box = QWidget(PlacementsEditor)
        self.rules_explained_on_box.setObjectName(u"rules_explained_on_box")
        self.rules_explained_on_layout = QVBoxLayout(self.rules_explained_on_box)
        self.rules_explained_on_layout.setSpacing(3)
        self.rules_explained_on_layout.setObjectName(u"rules_explained_on_layout")
        self.rules_explained_on_layout.setContentsMargins(0, 0, 0, 0)
        self.rules_explained_on_label = QLabel(self.rules_explained_on_box)
        self.rules_explained_on_label.setObjectName(u"rules_explained_on_label")
        self.rules_explained_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rules_explained_on_layout.addWidget(self.rules_explained_on_label)

        self.rules_explained_on_edit = QLineEdit(self.rules_explained_on_box)
        self.rules_explained_on_edit.setObjectName(u"rules_explained_on_edit")

        self.rules_explained_on_layout.addWidget(self.rules_explained_on_edit)

        self.rules_explained_on_error_label = QLabel(self.rules_explained_on_box)
        self.rules_explained_on_error_label.setObjectName(u"rules_explained_on_error_label")
        self.rules_explained_on_error_label.setProperty(u"kind", u"error")
        self.rules_explained_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rules_explained_on_error_label.setWordWrap(True)

        self.rules_explained_on_layout.addWidget(self.rules_explained_on_error_label)


        self.layout.addWidget(self.rules_explained_on_box)

        self.cost_heading_label = QLabel(PlacementsEditor)
        self.cost_heading_label.setObjectName(u"cost_heading_label")
        self.cost_heading_label.setProperty(u"kind", u"heading")
        self.cost_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.cost_heading_label)

        self.cost_bearer_box = QWidget(PlacementsEditor)
        self.cost_bearer_box.setObjectName(u"cost_bearer_box")
        self.cost_bearer_layout = QVBoxLayout(self.cost_bearer_box)
        self.cost_bearer_layout.setSpacing(3)
        self.cost_bearer_layout.setObjectName(u"cost_bearer_layout")
        self.cost_bearer_layout.setContentsMargins(0, 0, 0, 0)
        self.cost_bearer_label = QLabel(self.cost_bearer_box)
        self.cost_bearer_label.setObjectName(u"cost_bearer_label")
        self.cost_bearer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.cost_bearer_layout.addWidget(self.cost_bearer_label)

        self.cost_bearer_combo = QComboBox(self.cost_bearer_box)
        self.cost_bearer_combo.setObjectName(u"cost_bearer_combo")

        self.cost_bearer_layout.addWidget(self.cost_bearer_combo)

        self.cost_bearer_error_label = QLabel(self.cost_bearer_box)
        self.cost_bearer_error_label.setObjectName(u"cost_bearer_error_label")
        self.cost_bearer_error_label.setProperty(u"kind", u"error")
        self.cost_bearer_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cost_bearer_error_label.setWordWrap(True)

        self.cost_bearer_layout.addWidget(self.cost_bearer_error_label)


        self.layout.addWidget(self.cost_bearer_box)

        self.row_6_layout = QHBoxLayout()
        self.row_6_layout.setSpacing(10)
        self.row_6_layout.setObjectName(u"row_6_layout")
        self.cost_share_box = QWidget(PlacementsEditor)
        self.cost_share_box.setObjectName(u"cost_share_box")
        self.cost_share_layout = QVBoxLayout(self.cost_share_box)
        self.cost_share_layout.setSpacing(3)
        self.cost_share_layout.setObjectName(u"cost_share_layout")
        self.cost_share_layout.setContentsMargins(0, 0, 0, 0)
        self.cost_share_label = QLabel(self.cost_share_box)
        self.cost_share_label.setObjectName(u"cost_share_label")
        self.cost_share_label.setTextFormat(Qt.TextFormat.PlainText)

        self.cost_share_layout.addWidget(self.cost_share_label)

        self.cost_share_edit = QLineEdit(self.cost_share_box)
        self.cost_share_edit.setObjectName(u"cost_share_edit")

        self.cost_share_layout.addWidget(self.cost_share_edit)

        self.cost_share_error_label = QLabel(self.cost_share_box)
        self.cost_share_error_label.setObjectName(u"cost_share_error_label")
        self.cost_share_error_label.setProperty(u"kind", u"error")
        self.cost_share_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cost_share_error_label.setWordWrap(True)

        self.cost_share_layout.addWidget(self.cost_share_error_label)


        self.row_6_layout.addWidget(self.cost_share_box)

        self.cost_until_box = QWidget(PlacementsEditor)
        self.cost_until_box.setObjectName(u"cost_until_box")
        self.cost_until_layout = QVBoxLayout(self.cost_until_box)
        self.cost_until_layout.setSpacing(3)
        self.cost_until_layout.setObjectName(u"cost_until_layout")
        self.cost_until_layout.setContentsMargins(0, 0, 0, 0)
        self.cost_until_label = QLabel(self.cost_until_box)
        self.cost_until_label.setObjectName(u"cost_until_label")
        self.cost_until_label.setTextFormat(Qt.TextFormat.PlainText)

        self.cost_until_layout.addWidget(self.cost_until_label)

        self.cost_until_edit = QLineEdit(self.cost_until_box)
        self.cost_until_edit.setObjectName(u"cost_until_edit")

        self.cost_until_layout.addWidget(self.cost_until_edit)

        self.cost_until_error_label = QLabel(self.cost_until_box)
        self.cost_until_error_label.setObjectName(u"cost_until_error_label")
        self.cost_until_error_label.setProperty(u"kind", u"error")
        self.cost_until_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cost_until_error_label.setWordWrap(True)

        self.cost_until_layout.addWidget(self.cost_until_error_label)


        self.row_6_layout.addWidget(self.cost_until_box)

        self.row_6_layout.setStretch(0, 1)
        self.row_6_layout.setStretch(1, 1)

        self.layout.addLayout(self.row_6_layout)

        self.cost_remarks_box = QWidget(PlacementsEditor)
        self.cost_remarks_box.setObjectName(u"cost_remarks_box")

        self.layout.addWidget(self.cost_remarks_box)

        self.parts_box = QWidget(PlacementsEditor)
        self.parts_box.setObjectName(u"parts_box")

        self.layout.addWidget(self.parts_box)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person_combo)
        self.form_label.setBuddy(self.form_combo)
        self.arena_label.setBuddy(self.arena_combo)
        self.host_unit_label.setBuddy(self.host_unit_edit)
        self.host_contact_label.setBuddy(self.host_contact_edit)
        self.host_phone_label.setBuddy(self.host_phone_edit)
        self.host_email_label.setBuddy(self.host_email_edit)
        self.supervisor_label.setBuddy(self.supervisor_combo)
        self.supervisor_name_label.setBuddy(self.supervisor_name_edit)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.extent_percent_label.setBuddy(self.extent_percent_edit)
        self.target_percent_label.setBuddy(self.target_percent_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.practice_purpose_label.setBuddy(self.practice_purpose_combo)
        self.work_description_label.setBuddy(self.work_description_edit)
        self.studies_label.setBuddy(self.studies_edit)
        self.programme_label.setBuddy(self.programme_combo)
        self.af_decision_label.setBuddy(self.af_decision_edit)
        self.af_decided_on_label.setBuddy(self.af_decided_on_edit)
        self.af_agreement_on_label.setBuddy(self.af_agreement_on_edit)
        self.union_consulted_on_label.setBuddy(self.union_consulted_on_edit)
        self.lss_decision_label.setBuddy(self.lss_decision_edit)
        self.exception_reason_label.setBuddy(self.exception_reason_edit)
        self.rules_explained_on_label.setBuddy(self.rules_explained_on_edit)
        self.cost_bearer_label.setBuddy(self.cost_bearer_combo)
        self.cost_share_label.setBuddy(self.cost_share_edit)
        self.cost_until_label.setBuddy(self.cost_until_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlacementsEditor)
    # setupUi

    def retranslateUi(self, PlacementsEditor):
        self.state_label.setText("")
        self.person_label.setText(QCoreApplication.translate("PlacementsEditor", u"Deltagare", None))
#if QT_CONFIG(accessibility)
        self.person_combo.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Deltagare", None))
#endif // QT_CONFIG(accessibility)
        self.person_error_label.setText("")
        self.form_label.setText(QCoreApplication.translate("PlacementsEditor", u"Syssels\u00e4ttningsform", None))
#if QT_CONFIG(accessibility)
        self.form_combo.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Syssels\u00e4ttningsform", None))
#endif // QT_CONFIG(accessibility)
        self.form_error_label.setText("")
        self.place_heading_label.setText(QCoreApplication.translate("PlacementsEditor", u"Plats", None))
        self.arena_label.setText(QCoreApplication.translate("PlacementsEditor", u"Arena", None))
#if QT_CONFIG(accessibility)
        self.arena_combo.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Arena", None))
#endif // QT_CONFIG(accessibility)
        self.arena_error_label.setText("")
        self.host_unit_label.setText(QCoreApplication.translate("PlacementsEditor", u"Mottagande enhet", None))
#if QT_CONFIG(accessibility)
        self.host_unit_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Mottagande enhet", None))
#endif // QT_CONFIG(accessibility)
        self.host_unit_error_label.setText("")
        self.host_contact_label.setText(QCoreApplication.translate("PlacementsEditor", u"Kontakt p\u00e5 enheten", None))
#if QT_CONFIG(accessibility)
        self.host_contact_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Kontakt p\u00e5 enheten", None))
#endif // QT_CONFIG(accessibility)
        self.host_contact_error_label.setText("")
        self.host_phone_label.setText(QCoreApplication.translate("PlacementsEditor", u"Telefon", None))
#if QT_CONFIG(accessibility)
        self.host_phone_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Telefon", None))
#endif // QT_CONFIG(accessibility)
        self.host_phone_error_label.setText("")
        self.host_email_label.setText(QCoreApplication.translate("PlacementsEditor", u"E-post", None))
#if QT_CONFIG(accessibility)
        self.host_email_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"E-post", None))
#endif // QT_CONFIG(accessibility)
        self.host_email_error_label.setText("")
        self.supervisor_label.setText(QCoreApplication.translate("PlacementsEditor", u"Handledare", None))
#if QT_CONFIG(accessibility)
        self.supervisor_combo.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Handledare", None))
#endif // QT_CONFIG(accessibility)
        self.supervisor_error_label.setText("")
        self.supervisor_name_label.setText(QCoreApplication.translate("PlacementsEditor", u"Handledarens namn", None))
#if QT_CONFIG(accessibility)
        self.supervisor_name_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Handledarens namn", None))
#endif // QT_CONFIG(accessibility)
        self.supervisor_name_error_label.setText("")
        self.time_heading_label.setText(QCoreApplication.translate("PlacementsEditor", u"Tid", None))
        self.start_label.setText(QCoreApplication.translate("PlacementsEditor", u"F\u00f6rsta dag", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"F\u00f6rsta dag", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("PlacementsEditor", u"2026-03-02", None))
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("PlacementsEditor", u"Sista dag", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("PlacementsEditor", u"Tills vidare", None))
        self.end_error_label.setText("")
        self.extent_percent_label.setText(QCoreApplication.translate("PlacementsEditor", u"Omfattning, % av heltid", None))
#if QT_CONFIG(accessibility)
        self.extent_percent_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Omfattning, % av heltid", None))
#endif // QT_CONFIG(accessibility)
        self.extent_percent_error_label.setText("")
        self.target_percent_label.setText(QCoreApplication.translate("PlacementsEditor", u"M\u00e5l, % av heltid", None))
#if QT_CONFIG(accessibility)
        self.target_percent_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"M\u00e5l, % av heltid", None))
#endif // QT_CONFIG(accessibility)
        self.target_percent_error_label.setText("")
        self.content_heading_label.setText(QCoreApplication.translate("PlacementsEditor", u"Inneh\u00e5ll", None))
        self.purpose_label.setText(QCoreApplication.translate("PlacementsEditor", u"Syfte", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Syfte", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_error_label.setText("")
        self.practice_purpose_label.setText(QCoreApplication.translate("PlacementsEditor", u"Vad praktiken \u00e4r till f\u00f6r", None))
#if QT_CONFIG(accessibility)
        self.practice_purpose_combo.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Vad praktiken \u00e4r till f\u00f6r", None))
#endif // QT_CONFIG(accessibility)
        self.practice_purpose_error_label.setText("")
        self.work_description_label.setText(QCoreApplication.translate("PlacementsEditor", u"Arbetsuppgifter", None))
#if QT_CONFIG(accessibility)
        self.work_description_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Arbetsuppgifter", None))
#endif // QT_CONFIG(accessibility)
        self.work_description_error_label.setText("")
        self.studies_label.setText(QCoreApplication.translate("PlacementsEditor", u"Studier p\u00e5 arbetstid", None))
#if QT_CONFIG(accessibility)
        self.studies_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Studier p\u00e5 arbetstid", None))
#endif // QT_CONFIG(accessibility)
        self.studies_error_label.setText("")
        self.decision_heading_label.setText(QCoreApplication.translate("PlacementsEditor", u"Beslut och samr\u00e5d", None))
        self.programme_label.setText(QCoreApplication.translate("PlacementsEditor", u"Program", None))
#if QT_CONFIG(accessibility)
        self.programme_combo.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Program", None))
#endif // QT_CONFIG(accessibility)
        self.programme_error_label.setText("")
        self.af_decision_label.setText(QCoreApplication.translate("PlacementsEditor", u"AF:s beslutsnummer", None))
#if QT_CONFIG(accessibility)
        self.af_decision_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"AF:s beslutsnummer", None))
#endif // QT_CONFIG(accessibility)
        self.af_decision_error_label.setText("")
        self.af_decided_on_label.setText(QCoreApplication.translate("PlacementsEditor", u"Beslutat den", None))
#if QT_CONFIG(accessibility)
        self.af_decided_on_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Beslutat den", None))
#endif // QT_CONFIG(accessibility)
        self.af_decided_on_error_label.setText("")
        self.af_agreement_on_label.setText(QCoreApplication.translate("PlacementsEditor", u"\u00d6verenskommelse med AF", None))
#if QT_CONFIG(accessibility)
        self.af_agreement_on_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"\u00d6verenskommelse med AF", None))
#endif // QT_CONFIG(accessibility)
        self.af_agreement_on_error_label.setText("")
        self.union_consulted_on_label.setText(QCoreApplication.translate("PlacementsEditor", u"Facket yttrade sig", None))
#if QT_CONFIG(accessibility)
        self.union_consulted_on_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Facket yttrade sig", None))
#endif // QT_CONFIG(accessibility)
        self.union_consulted_on_error_label.setText("")
        self.lss_decision_label.setText(QCoreApplication.translate("PlacementsEditor", u"Beslut enligt LSS", None))
#if QT_CONFIG(accessibility)
        self.lss_decision_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Beslut enligt LSS", None))
#endif // QT_CONFIG(accessibility)
        self.lss_decision_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.own_initiative_check.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Praktik i egen regi", None))
#endif // QT_CONFIG(accessibility)
        self.own_initiative_check.setText(QCoreApplication.translate("PlacementsEditor", u"Praktik i egen regi", None))
        self.own_initiative_error_label.setText("")
        self.exception_reason_label.setText(QCoreApplication.translate("PlacementsEditor", u"Sk\u00e4l till undantaget", None))
#if QT_CONFIG(accessibility)
        self.exception_reason_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Sk\u00e4l till undantaget", None))
#endif // QT_CONFIG(accessibility)
        self.exception_reason_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.no_displacement_check.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Tr\u00e4nger inte undan ordinarie personal", None))
#endif // QT_CONFIG(accessibility)
        self.no_displacement_check.setText(QCoreApplication.translate("PlacementsEditor", u"Tr\u00e4nger inte undan ordinarie personal", None))
        self.no_displacement_error_label.setText("")
        self.rules_explained_on_label.setText(QCoreApplication.translate("PlacementsEditor", u"Genomg\u00e5ng av regler", None))
#if QT_CONFIG(accessibility)
        self.rules_explained_on_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Genomg\u00e5ng av regler", None))
#endif // QT_CONFIG(accessibility)
        self.rules_explained_on_error_label.setText("")
        self.cost_heading_label.setText(QCoreApplication.translate("PlacementsEditor", u"Kostnad", None))
        self.cost_bearer_label.setText(QCoreApplication.translate("PlacementsEditor", u"Vem tar kostnaden", None))
#if QT_CONFIG(accessibility)
        self.cost_bearer_combo.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Vem tar kostnaden", None))
#endif // QT_CONFIG(accessibility)
        self.cost_bearer_error_label.setText("")
        self.cost_share_label.setText(QCoreApplication.translate("PlacementsEditor", u"Enhetens andel, %", None))
#if QT_CONFIG(accessibility)
        self.cost_share_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Enhetens andel, %", None))
#endif // QT_CONFIG(accessibility)
        self.cost_share_error_label.setText("")
        self.cost_until_label.setText(QCoreApplication.translate("PlacementsEditor", u"Till och med", None))
#if QT_CONFIG(accessibility)
        self.cost_until_edit.setAccessibleName(QCoreApplication.translate("PlacementsEditor", u"Till och med", None))
#endif // QT_CONFIG(accessibility)
        self.cost_until_error_label.setText("")
        pass
    # retranslateUi

