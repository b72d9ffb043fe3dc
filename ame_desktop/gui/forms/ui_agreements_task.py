# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agreements_task.ui'
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

class Ui_AgreementsTask(object):
    def setupUi(self, AgreementsTask):
        if not AgreementsTask.objectName():
            AgreementsTask.setObjectName(u"AgreementsTask")
        self.layout = QVBoxLayout(AgreementsTask)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(3)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(AgreementsTask)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(AgreementsTask)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_error_label = QLabel(AgreementsTask)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setProperty(u"kind", u"error")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)

        self.name_layout.addWidget(self.name_error_label)


        self.layout.addLayout(self.name_layout)

        self.where_row = QHBoxLayout()
        self.where_row.setSpacing(12)
        self.where_row.setObjectName(u"where_row")
        self.arena_id_layout = QVBoxLayout()
        self.arena_id_layout.setSpacing(3)
        self.arena_id_layout.setObjectName(u"arena_id_layout")
        self.arena_id_label = QLabel(AgreementsTask)
        self.arena_id_label.setObjectName(u"arena_id_label")
        self.arena_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.arena_id_layout.addWidget(self.arena_id_label)

        self.arena_id_combo = QComboBox(AgreementsTask)
        self.arena_id_combo.setObjectName(u"arena_id_combo")

        self.arena_id_layout.addWidget(self.arena_id_combo)

        self.arena_id_error_label = QLabel(AgreementsTask)
        self.arena_id_error_label.setObjectName(u"arena_id_error_label")
        self.arena_id_error_label.setProperty(u"kind", u"error")
        self.arena_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.arena_id_error_label.setWordWrap(True)

        self.arena_id_layout.addWidget(self.arena_id_error_label)


        self.where_row.addLayout(self.arena_id_layout)

        self.place_layout = QVBoxLayout()
        self.place_layout.setSpacing(3)
        self.place_layout.setObjectName(u"place_layout")
        self.place_label = QLabel(AgreementsTask)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_layout.addWidget(self.place_label)

        self.place_edit = QLineEdit(AgreementsTask)
        self.place_edit.setObjectName(u"place_edit")

        self.place_layout.addWidget(self.place_edit)

        self.place_error_label = QLabel(AgreementsTask)
        self.place_error_label.setObjectName(u"place_error_label")
        self.place_error_label.setProperty(u"kind", u"error")
        self.place_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_error_label.setWordWrap(True)

        self.place_layout.addWidget(self.place_error_label)


        self.where_row.addLayout(self.place_layout)


        self.layout.addLayout(self.where_row)

        self.as_written_layout = QVBoxLayout()
        self.as_written_layout.setSpacing(3)
        self.as_written_layout.setObjectName(u"as_written_layout")
        self.as_written_label = QLabel(AgreementsTask)
        self.as_written_label.setObjectName(u"as_written_label")
        self.as_written_label.setTextFormat(Qt.TextFormat.PlainText)

        self.as_written_layout.addWidget(self.as_written_label)

        self.as_written_edit = QLineEdit(AgreementsTask)
        self.as_written_edit.setObjectName(u"as_written_edit")

        self.as_written_layout.addWidget(self.as_written_edit)

        self.as_written_error_label = QLabel(AgreementsTask)
        self.as_written_error_label.setObjectName(u"as_written_error_label")
        self.as_written_error_label.setProperty(u"kind", u"error")
        self.as_written_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.as_written_error_label.setWordWrap(True)

        self.as_written_layout.addWidget(self.as_written_error_label)


        self.layout.addLayout(self.as_written_layout)

        self.words_label = QLabel(AgreementsTask)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"kind", u"muted")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)

        self.layout.addWidget(self.words_label)

        self.recurrence_layout = QVBoxLayout()
        self.recurrence_layout.setSpacing(3)
        self.recurrence_layout.setObjectName(u"recurrence_layout")
        self.recurrence_label = QLabel(AgreementsTask)
        self.recurrence_label.setObjectName(u"recurrence_label")
        self.recurrence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.recurrence_layout.addWidget(self.recurrence_label)

        self.recurrence_combo = QComboBox(AgreementsTask)
        self.recurrence_combo.setObjectName(u"recurrence_combo")

        self.recurrence_layout.addWidget(self.recurrence_combo)

        self.recurrence_error_label = QLabel(AgreementsTask)
        self.recurrence_error_label.setObjectName(u"recurrence_error_label")
        self.recurrence_error_label.setProperty(u"kind", u"error")
        self.recurrence_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recurrence_error_label.setWordWrap(True)

        self.recurrence_layout.addWidget(self.recurrence_error_label)


        self.layout.addLayout(self.recurrence_layout)

        self.weekdays_layout = QVBoxLayout()
        self.weekdays_layout.setSpacing(3)
        self.weekdays_layout.setObjectName(u"weekdays_layout")
        self.weekdays_label = QLabel(AgreementsTask)
        self.weekdays_label.setObjectName(u"weekdays_label")
        self.weekdays_label.setTextFormat(Qt.TextFormat.PlainText)

        self.weekdays_layout.addWidget(self.weekdays_label)

        self.weekdays_widget = QWidget(AgreementsTask)
        self.weekdays_widget.setObjectName(u"weekdays_widget")

        self.weekdays_layout.addWidget(self.weekdays_widget)

        self.weekdays_error_label = QLabel(AgreementsTask)
        self.weekdays_error_label.setObjectName(u"weekdays_error_label")
        self.weekdays_error_label.setProperty(u"kind", u"error")
        self.weekdays_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.weekdays_error_label.setWordWrap(True)

        self.weekdays_layout.addWidget(self.weekdays_error_label)


        self.layout.addLayout(self.weekdays_layout)

        self.weeks_row = QHBoxLayout()
        self.weeks_row.setSpacing(12)
        self.weeks_row.setObjectName(u"weeks_row")
        self.every_layout = QVBoxLayout()
        self.every_layout.setSpacing(3)
        self.every_layout.setObjectName(u"every_layout")
        self.every_label = QLabel(AgreementsTask)
        self.every_label.setObjectName(u"every_label")
        self.every_label.setTextFormat(Qt.TextFormat.PlainText)

        self.every_layout.addWidget(self.every_label)

        self.every_edit = QLineEdit(AgreementsTask)
        self.every_edit.setObjectName(u"every_edit")

        self.every_layout.addWidget(self.every_edit)

        self.every_error_label = QLabel(AgreementsTask)
        self.every_error_label.setObjectName(u"every_error_label")
        self.every_error_label.setProperty(u"kind", u"error")
        self.every_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.every_error_label.setWordWrap(True)

        self.every_layout.addWidget(self.every_error_label)


        self.weeks_row.addLayout(self.every_layout)

        self.anchor_layout = QVBoxLayout()
        self.anchor_layout.setSpacing(3)
        self.anchor_layout.setObjectName(u"anchor_layout")
        self.anchor_label = QLabel(AgreementsTask)
        self.anchor_label.setObjectName(u"anchor_label")
        self.anchor_label.setTextFormat(Qt.TextFormat.PlainText)

        self.anchor_layout.addWidget(self.anchor_label)

        self.anchor_edit = QLineEdit(AgreementsTask)
        self.anchor_edit.setObjectName(u"anchor_edit")

        self.anchor_layout.addWidget(self.anchor_edit)

        self.anchor_error_label = QLabel(AgreementsTask)
        self.anchor_error_label.setObjectName(u"anchor_error_label")
        self.anchor_error_label.setProperty(u"kind", u"error")
        self.anchor_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.anchor_error_label.setWordWrap(True)

        self.anchor_layout.addWidget(self.anchor_error_label)


        self.weeks_row.addLayout(self.anchor_layout)


        self.layout.addLayout(self.weeks_row)

        self.nth_layout = QVBoxLayout()
        self.nth_layout.setSpacing(3)
        self.nth_layout.setObjectName(u"nth_layout")
        self.nth_label = QLabel(AgreementsTask)
        self.nth_label.setObjectName(u"nth_label")
        self.nth_label.setTextFormat(Qt.TextFormat.PlainText)

        self.nth_layout.addWidget(self.nth_label)

        self.nth_combo = QComboBox(AgreementsTask)
        self.nth_combo.setObjectName(u"nth_combo")

        self.nth_layout.addWidget(self.nth_combo)

        self.nth_error_label = QLabel(AgreementsTask)
        self.nth_error_label.setObjectName(u"nth_error_label")
        self.nth_error_label.setProperty(u"kind", u"error")
        self.nth_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nth_error_label.setWordWrap(True)

        self.nth_layout.addWidget(self.nth_error_label)


        self.layout.addLayout(self.nth_layout)

        self.season_row = QHBoxLayout()
        self.season_row.setSpacing(12)
        self.season_row.setObjectName(u"season_row")
        self.season_from_layout = QVBoxLayout()
        self.season_from_layout.setSpacing(3)
        self.season_from_layout.setObjectName(u"season_from_layout")
        self.season_from_label = QLabel(AgreementsTask)
        self.season_from_label.setObjectName(u"season_from_label")
        self.season_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.season_from_layout.addWidget(self.season_from_label)

        self.season_from_edit = QLineEdit(AgreementsTask)
        self.season_from_edit.setObjectName(u"season_from_edit")

        self.season_from_layout.addWidget(self.season_from_edit)

        self.season_from_error_label = QLabel(AgreementsTask)
        self.season_from_error_label.setObjectName(u"season_from_error_label")
        self.season_from_error_label.setProperty(u"kind", u"error")
        self.season_from_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.season_from_error_label.setWordWrap(True)

        self.season_from_layout.addWidget(self.season_from_error_label)


        self.season_row.addLayout(self.season_from_layout)

        self.season_to_layout = QVBoxLayout()
        self.season_to_layout.setSpacing(3)
        self.season_to_layout.setObjectName(u"season_to_layout")
        self.season_to_label = QLabel(AgreementsTask)
        self.season_to_label.setObjectName(u"season_to_label")
        self.season_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.season_to_layout.addWidget(self.season_to_label)

        self.season_to_edit = QLineEdit(AgreementsTask)
        self.season_to_edit.setObjectName(u"season_to_edit")

        self.season_to_layout.addWidget(self.season_to_edit)

        self.season_to_error_label = QLabel(AgreementsTask)
        self.season_to_error_label.setObjectName(u"season_to_error_label")
        self.season_to_error_label.setProperty(u"kind", u"error")
        self.season_to_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.season_to_error_label.setWordWrap(True)

        self.season_to_layout.addWidget(self.season_to_error_label)


        self.season_row.addLayout(self.season_to_layout)


        self.layout.addLayout(self.season_row)

        self.holidays_layout = QVBoxLayout()
        self.holidays_layout.setSpacing(3)
        self.holidays_layout.setObjectName(u"holidays_layout")
        self.holidays_label = QLabel(AgreementsTask)
        self.holidays_label.setObjectName(u"holidays_label")
        self.holidays_label.setTextFormat(Qt.TextFormat.PlainText)

        self.holidays_layout.addWidget(self.holidays_label)

        self.holidays_combo = QComboBox(AgreementsTask)
        self.holidays_combo.setObjectName(u"holidays_combo")

        self.holidays_layout.addWidget(self.holidays_combo)

        self.holidays_error_label = QLabel(AgreementsTask)
        self.holidays_error_label.setObjectName(u"holidays_error_label")
        self.holidays_error_label.setProperty(u"kind", u"error")
        self.holidays_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.holidays_error_label.setWordWrap(True)

        self.holidays_layout.addWidget(self.holidays_error_label)


        self.layout.addLayout(self.holidays_layout)

        self.times_row = QHBoxLayout()
        self.times_row.setSpacing(12)
        self.times_row.setObjectName(u"times_row")
        self.start_minute_layout = QVBoxLayout()
        self.start_minute_layout.setSpacing(3)
        self.start_minute_layout.setObjectName(u"start_minute_layout")
        self.start_minute_label = QLabel(AgreementsTask)
        self.start_minute_label.setObjectName(u"start_minute_label")
        self.start_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_minute_layout.addWidget(self.start_minute_label)

        self.start_minute_edit = QLineEdit(AgreementsTask)
        self.start_minute_edit.setObjectName(u"start_minute_edit")

        self.start_minute_layout.addWidget(self.start_minute_edit)

        self.start_minute_error_label = QLabel(AgreementsTask)
        self.start_minute_error_label.setObjectName(u"start_minute_error_label")
        self.start_minute_error_label.setProperty(u"kind", u"error")
        self.start_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_minute_error_label.setWordWrap(True)

        self.start_minute_layout.addWidget(self.start_minute_error_label)


        self.times_row.addLayout(self.start_minute_layout)

        self.end_minute_layout = QVBoxLayout()
        self.end_minute_layout.setSpacing(3)
        self.end_minute_layout.setObjectName(u"end_minute_layout")
        self.end_minute_label = QLabel(AgreementsTask)
        self.end_minute_label.setObjectName(u"end_minute_label")
        self.end_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_minute_layout.addWidget(self.end_minute_label)

        self.end_minute_edit = QLineEdit(AgreementsTask)
        self.end_minute_edit.setObjectName(u"end_minute_edit")

        self.end_minute_layout.addWidget(self.end_minute_edit)

        self.end_minute_error_label = QLabel(AgreementsTask)
        self.end_minute_error_label.setObjectName(u"end_minute_error_label")
        self.end_minute_error_label.setProperty(u"kind", u"error")
        self.end_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_minute_error_label.setWordWrap(True)

        self.end_minute_layout.addWidget(self.end_minute_error_label)


        self.times_row.addLayout(self.end_minute_layout)


        self.layout.addLayout(self.times_row)

        self.size_row = QHBoxLayout()
        self.size_row.setSpacing(12)
        self.size_row.setObjectName(u"size_row")
        self.places_layout = QVBoxLayout()
        self.places_layout.setSpacing(3)
        self.places_layout.setObjectName(u"places_layout")
        self.places_label = QLabel(AgreementsTask)
        self.places_label.setObjectName(u"places_label")
        self.places_label.setTextFormat(Qt.TextFormat.PlainText)

        self.places_layout.addWidget(self.places_label)

        self.places_edit = QLineEdit(AgreementsTask)
        self.places_edit.setObjectName(u"places_edit")

        self.places_layout.addWidget(self.places_edit)

        self.places_error_label = QLabel(AgreementsTask)
        self.places_error_label.setObjectName(u"places_error_label")
        self.places_error_label.setProperty(u"kind", u"error")
        self.places_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.places_error_label.setWordWrap(True)

        self.places_layout.addWidget(self.places_error_label)


        self.size_row.addLayout(self.places_layout)

        self.hours_each_layout = QVBoxLayout()
        self.hours_each_layout.setSpacing(3)
        self.hours_each_layout.setObjectName(u"hours_each_layout")
        self.hours_each_label = QLabel(AgreementsTask)
        self.hours_each_label.setObjectName(u"hours_each_label")
        self.hours_each_label.setTextFormat(Qt.TextFormat.PlainText)

        self.hours_each_layout.addWidget(self.hours_each_label)

        self.hours_each_edit = QLineEdit(AgreementsTask)
        self.hours_each_edit.setObjectName(u"hours_each_edit")

        self.hours_each_layout.addWidget(self.hours_each_edit)

        self.hours_each_error_label = QLabel(AgreementsTask)
        self.hours_each_error_label.setObjectName(u"hours_each_error_label")
        self.hours_each_error_label.setProperty(u"kind", u"error")
        self.hours_each_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_each_error_label.setWordWrap(True)

        self.hours_each_layout.addWidget(self.hours_each_error_label)


        self.size_row.addLayout(self.hours_each_layout)


        self.layout.addLayout(self.size_row)

        self.needs_row = QHBoxLayout()
        self.needs_row.setSpacing(12)
        self.needs_row.setObjectName(u"needs_row")
        self.lift_kilograms_layout = QVBoxLayout()
        self.lift_kilograms_layout.setSpacing(3)
        self.lift_kilograms_layout.setObjectName(u"lift_kilograms_layout")
        self.lift_kilograms_label = QLabel(AgreementsTask)
        self.lift_kilograms_label.setObjectName(u"lift_kilograms_label")
        self.lift_kilograms_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lift_kilograms_layout.addWidget(self.lift_kilograms_label)

        self.lift_kilograms_edit = QLineEdit(AgreementsTask)
        self.lift_kilograms_edit.setObjectName(u"lift_kilograms_edit")

        self.lift_kilograms_layout.addWidget(self.lift_kilograms_edit)

        self.lift_kilograms_error_label = QLabel(AgreementsTask)
        self.lift_kilograms_error_label.setObjectName(u"lift_kilograms_error_label")
        self.lift_kilograms_error_label.setProperty(u"kind", u"error")
        self.lift_kilograms_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lift_kilograms_error_label.setWordWrap(True)

        self.lift_kilograms_layout.addWidget(self.lift_kilograms_error_label)


        self.needs_row.addLayout(self.lift_kilograms_layout)

        self.vehicle_id_layout = QVBoxLayout()
        self.vehicle_id_layout.setSpacing(3)
        self.vehicle_id_layout.setObjectName(u"vehicle_id_layout")
        self.vehicle_id_label = QLabel(AgreementsTask)
        self.vehicle_id_label.setObjectName(u"vehicle_id_label")
        self.vehicle_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.vehicle_id_layout.addWidget(self.vehicle_id_label)

        self.vehicle_id_combo = QComboBox(AgreementsTask)
        self.vehicle_id_combo.setObjectName(u"vehicle_id_combo")

        self.vehicle_id_layout.addWidget(self.vehicle_id_combo)

        self.vehicle_id_error_label = QLabel(AgreementsTask)
        self.vehicle_id_error_label.setObjectName(u"vehicle_id_error_label")
        self.vehicle_id_error_label.setProperty(u"kind", u"error")
        self.vehicle_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.vehicle_id_error_label.setWordWrap(True)

        self.vehicle_id_layout.addWidget(self.vehicle_id_error_label)


        self.needs_row.addLayout(self.vehicle_id_layout)


        self.layout.addLayout(self.needs_row)

        self.needs_driver_layout = QVBoxLayout()
        self.needs_driver_layout.setSpacing(3)
        self.needs_driver_layout.setObjectName(u"needs_driver_layout")
        self.needs_driver_check = QCheckBox(AgreementsTask)
        self.needs_driver_check.setObjectName(u"needs_driver_check")

        self.needs_driver_layout.addWidget(self.needs_driver_check)

        self.needs_driver_error_label = QLabel(AgreementsTask)
        self.needs_driver_error_label.setObjectName(u"needs_driver_error_label")
        self.needs_driver_error_label.setProperty(u"kind", u"error")
        self.needs_driver_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.needs_driver_error_label.setWordWrap(True)

        self.needs_driver_layout.addWidget(self.needs_driver_error_label)


        self.layout.addLayout(self.needs_driver_layout)

        self.qualifications_label = QLabel(AgreementsTask)
        self.qualifications_label.setObjectName(u"qualifications_label")
        self.qualifications_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.qualifications_label)

        self.qualifications_widget = QWidget(AgreementsTask)
        self.qualifications_widget.setObjectName(u"qualifications_widget")

        self.layout.addWidget(self.qualifications_widget)

        self.outdoor_layout = QVBoxLayout()
        self.outdoor_layout.setSpacing(3)
        self.outdoor_layout.setObjectName(u"outdoor_layout")
        self.outdoor_check = QCheckBox(AgreementsTask)
        self.outdoor_check.setObjectName(u"outdoor_check")

        self.outdoor_layout.addWidget(self.outdoor_check)

        self.outdoor_error_label = QLabel(AgreementsTask)
        self.outdoor_error_label.setObjectName(u"outdoor_error_label")
        self.outdoor_error_label.setProperty(u"kind", u"error")
        self.outdoor_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outdoor_error_label.setWordWrap(True)

        self.outdoor_layout.addWidget(self.outdoor_error_label)


        self.layout.addLayout(self.outdoor_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.arena_id_label.setBuddy(self.arena_id_combo)
        self.place_label.setBuddy(self.place_edit)
        self.as_written_label.setBuddy(self.as_written_edit)
        self.recurrence_label.setBuddy(self.recurrence_combo)
        self.every_label.setBuddy(self.every_edit)
        self.anchor_label.setBuddy(self.anchor_edit)
        self.nth_label.setBuddy(self.nth_combo)
        self.season_from_label.setBuddy(self.season_from_edit)
        self.season_to_label.setBuddy(self.season_to_edit)
        self.holidays_label.setBuddy(self.holidays_combo)
        self.start_minute_label.setBuddy(self.start_minute_edit)
        self.end_minute_label.setBuddy(self.end_minute_edit)
        self.places_label.setBuddy(self.places_edit)
        self.hours_each_label.setBuddy(self.hours_each_edit)
        self.lift_kilograms_label.setBuddy(self.lift_kilograms_edit)
        self.vehicle_id_label.setBuddy(self.vehicle_id_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.arena_id_combo)
        QWidget.setTabOrder(self.arena_id_combo, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.as_written_edit)
        QWidget.setTabOrder(self.as_written_edit, self.recurrence_combo)
        QWidget.setTabOrder(self.recurrence_combo, self.every_edit)
        QWidget.setTabOrder(self.every_edit, self.anchor_edit)
        QWidget.setTabOrder(self.anchor_edit, self.nth_combo)
        QWidget.setTabOrder(self.nth_combo, self.season_from_edit)
        QWidget.setTabOrder(self.season_from_edit, self.season_to_edit)
        QWidget.setTabOrder(self.season_to_edit, self.holidays_combo)
        QWidget.setTabOrder(self.holidays_combo, self.start_minute_edit)
        QWidget.setTabOrder(self.start_minute_edit, self.end_minute_edit)
        QWidget.setTabOrder(self.end_minute_edit, self.places_edit)
        QWidget.setTabOrder(self.places_edit, self.hours_each_edit)
        QWidget.setTabOrder(self.hours_each_edit, self.lift_kilograms_edit)
        QWidget.setTabOrder(self.lift_kilograms_edit, self.vehicle_id_combo)
        QWidget.setTabOrder(self.vehicle_id_combo, self.needs_driver_check)
        QWidget.setTabOrder(self.needs_driver_check, self.outdoor_check)

        self.retranslateUi(AgreementsTask)
    # setupUi

    def retranslateUi(self, AgreementsTask):
        self.name_label.setText(QCoreApplication.translate("AgreementsTask", u"Vad som ska g\u00f6ras *", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Vad som ska g\u00f6ras", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("AgreementsTask", u"Till exempel t\u00f6mma papperskorgar", None))
        self.name_error_label.setText("")
        self.arena_id_label.setText(QCoreApplication.translate("AgreementsTask", u"Arena *", None))
#if QT_CONFIG(accessibility)
        self.arena_id_combo.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Arena", None))
#endif // QT_CONFIG(accessibility)
        self.arena_id_error_label.setText("")
        self.place_label.setText(QCoreApplication.translate("AgreementsTask", u"Plats", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Plats", None))
#endif // QT_CONFIG(accessibility)
        self.place_error_label.setText("")
        self.as_written_label.setText(QCoreApplication.translate("AgreementsTask", u"Hur ofta, i ord", None))
#if QT_CONFIG(accessibility)
        self.as_written_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Hur ofta, i ord", None))
#endif // QT_CONFIG(accessibility)
        self.as_written_edit.setPlaceholderText(QCoreApplication.translate("AgreementsTask", u"Varannan torsdag, fredagar maj\u2013september", None))
        self.as_written_error_label.setText("")
        self.words_label.setText("")
        self.recurrence_label.setText(QCoreApplication.translate("AgreementsTask", u"\u00c5terkommer", None))
#if QT_CONFIG(accessibility)
        self.recurrence_combo.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"\u00c5terkommer", None))
#endif // QT_CONFIG(accessibility)
        self.recurrence_error_label.setText("")
        self.weekdays_label.setText(QCoreApplication.translate("AgreementsTask", u"Veckodagar", None))
        self.weekdays_error_label.setText("")
        self.every_label.setText(QCoreApplication.translate("AgreementsTask", u"Veckor mellan g\u00e5ngerna", None))
#if QT_CONFIG(accessibility)
        self.every_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Veckor mellan g\u00e5ngerna", None))
#endif // QT_CONFIG(accessibility)
        self.every_error_label.setText("")
        self.anchor_label.setText(QCoreApplication.translate("AgreementsTask", u"F\u00f6rsta veckan har dagen", None))
#if QT_CONFIG(accessibility)
        self.anchor_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"F\u00f6rsta veckan har dagen", None))
#endif // QT_CONFIG(accessibility)
        self.anchor_error_label.setText("")
        self.nth_label.setText(QCoreApplication.translate("AgreementsTask", u"Vilken i m\u00e5naden", None))
#if QT_CONFIG(accessibility)
        self.nth_combo.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Vilken i m\u00e5naden", None))
#endif // QT_CONFIG(accessibility)
        self.nth_error_label.setText("")
        self.season_from_label.setText(QCoreApplication.translate("AgreementsTask", u"S\u00e4song fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.season_from_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"S\u00e4song fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.season_from_edit.setPlaceholderText(QCoreApplication.translate("AgreementsTask", u"Till exempel 1 maj", None))
        self.season_from_error_label.setText("")
        self.season_to_label.setText(QCoreApplication.translate("AgreementsTask", u"S\u00e4song till", None))
#if QT_CONFIG(accessibility)
        self.season_to_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"S\u00e4song till", None))
#endif // QT_CONFIG(accessibility)
        self.season_to_edit.setPlaceholderText(QCoreApplication.translate("AgreementsTask", u"Hela \u00e5ret", None))
        self.season_to_error_label.setText("")
        self.holidays_label.setText(QCoreApplication.translate("AgreementsTask", u"P\u00e5 helgdagar", None))
#if QT_CONFIG(accessibility)
        self.holidays_combo.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"P\u00e5 helgdagar", None))
#endif // QT_CONFIG(accessibility)
        self.holidays_error_label.setText("")
        self.start_minute_label.setText(QCoreApplication.translate("AgreementsTask", u"Fr\u00e5n klockan", None))
#if QT_CONFIG(accessibility)
        self.start_minute_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Fr\u00e5n klockan", None))
#endif // QT_CONFIG(accessibility)
        self.start_minute_edit.setPlaceholderText(QCoreApplication.translate("AgreementsTask", u"8.30", None))
        self.start_minute_error_label.setText("")
        self.end_minute_label.setText(QCoreApplication.translate("AgreementsTask", u"Till klockan", None))
#if QT_CONFIG(accessibility)
        self.end_minute_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Till klockan", None))
#endif // QT_CONFIG(accessibility)
        self.end_minute_edit.setPlaceholderText(QCoreApplication.translate("AgreementsTask", u"11", None))
        self.end_minute_error_label.setText("")
        self.places_label.setText(QCoreApplication.translate("AgreementsTask", u"Antal personer", None))
#if QT_CONFIG(accessibility)
        self.places_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Antal personer", None))
#endif // QT_CONFIG(accessibility)
        self.places_error_label.setText("")
        self.hours_each_label.setText(QCoreApplication.translate("AgreementsTask", u"Timmar per person", None))
#if QT_CONFIG(accessibility)
        self.hours_each_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Timmar per person", None))
#endif // QT_CONFIG(accessibility)
        self.hours_each_error_label.setText("")
        self.lift_kilograms_label.setText(QCoreApplication.translate("AgreementsTask", u"Tyngsta lyft, kg", None))
#if QT_CONFIG(accessibility)
        self.lift_kilograms_edit.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Tyngsta lyft, kg", None))
#endif // QT_CONFIG(accessibility)
        self.lift_kilograms_error_label.setText("")
        self.vehicle_id_label.setText(QCoreApplication.translate("AgreementsTask", u"Fordon", None))
#if QT_CONFIG(accessibility)
        self.vehicle_id_combo.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Fordon", None))
#endif // QT_CONFIG(accessibility)
        self.vehicle_id_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.needs_driver_check.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Kr\u00e4ver f\u00f6rare", None))
#endif // QT_CONFIG(accessibility)
        self.needs_driver_check.setText(QCoreApplication.translate("AgreementsTask", u"Kr\u00e4ver f\u00f6rare", None))
        self.needs_driver_error_label.setText("")
        self.qualifications_label.setText(QCoreApplication.translate("AgreementsTask", u"Kr\u00e4ver beh\u00f6righet (n\u00e5gon i laget)", None))
#if QT_CONFIG(accessibility)
        self.outdoor_check.setAccessibleName(QCoreApplication.translate("AgreementsTask", u"Utomhus", None))
#endif // QT_CONFIG(accessibility)
        self.outdoor_check.setText(QCoreApplication.translate("AgreementsTask", u"Utomhus", None))
        self.outdoor_error_label.setText("")
        pass
    # retranslateUi

