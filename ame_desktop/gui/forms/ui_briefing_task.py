# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'briefing_task.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QListView,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

class Ui_BriefingTask(object):
    def setupUi(self, BriefingTask):
        if not BriefingTask.objectName():
            BriefingTask.setObjectName(u"BriefingTask")
        self.panel_layout = QVBoxLayout(BriefingTask)
        self.panel_layout.setSpacing(6)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(16, 12, 16, 12)
        self.heading_label = QLabel(BriefingTask)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setProperty(u"kind", u"heading")

        self.panel_layout.addWidget(self.heading_label)

        self.error_label = QLabel(BriefingTask)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setWordWrap(True)

        self.panel_layout.addWidget(self.error_label)

        self.template_label = QLabel(BriefingTask)
        self.template_label.setObjectName(u"template_label")
        self.template_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.template_label)

        self.template_combo = QComboBox(BriefingTask)
        self.template_combo.setObjectName(u"template_combo")

        self.panel_layout.addWidget(self.template_combo)

        self.order_label = QLabel(BriefingTask)
        self.order_label.setObjectName(u"order_label")
        self.order_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.order_label)

        self.order_combo = QComboBox(BriefingTask)
        self.order_combo.setObjectName(u"order_combo")

        self.panel_layout.addWidget(self.order_combo)

        self.agreed_label = QLabel(BriefingTask)
        self.agreed_label.setObjectName(u"agreed_label")
        self.agreed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.agreed_label)

        self.agreed_combo = QComboBox(BriefingTask)
        self.agreed_combo.setObjectName(u"agreed_combo")

        self.panel_layout.addWidget(self.agreed_combo)

        self.name_label = QLabel(BriefingTask)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(BriefingTask)
        self.name_edit.setObjectName(u"name_edit")

        self.panel_layout.addWidget(self.name_edit)

        self.place_label = QLabel(BriefingTask)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.place_label)

        self.place_edit = QLineEdit(BriefingTask)
        self.place_edit.setObjectName(u"place_edit")

        self.panel_layout.addWidget(self.place_edit)

        self.bring_label = QLabel(BriefingTask)
        self.bring_label.setObjectName(u"bring_label")
        self.bring_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.bring_label)

        self.bring_edit = QLineEdit(BriefingTask)
        self.bring_edit.setObjectName(u"bring_edit")

        self.panel_layout.addWidget(self.bring_edit)

        self.times_layout = QGridLayout()
        self.times_layout.setObjectName(u"times_layout")
        self.times_layout.setHorizontalSpacing(8)
        self.times_layout.setVerticalSpacing(4)
        self.times_layout.setContentsMargins(0, 0, 0, 0)
        self.start_label = QLabel(BriefingTask)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.times_layout.addWidget(self.start_label, 0, 0, 1, 1)

        self.end_label = QLabel(BriefingTask)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.times_layout.addWidget(self.end_label, 0, 1, 1, 1)

        self.places_label = QLabel(BriefingTask)
        self.places_label.setObjectName(u"places_label")
        self.places_label.setTextFormat(Qt.TextFormat.PlainText)

        self.times_layout.addWidget(self.places_label, 0, 2, 1, 1)

        self.start_edit = QLineEdit(BriefingTask)
        self.start_edit.setObjectName(u"start_edit")

        self.times_layout.addWidget(self.start_edit, 1, 0, 1, 1)

        self.end_edit = QLineEdit(BriefingTask)
        self.end_edit.setObjectName(u"end_edit")

        self.times_layout.addWidget(self.end_edit, 1, 1, 1, 1)

        self.places_spin = QSpinBox(BriefingTask)
        self.places_spin.setObjectName(u"places_spin")
        self.places_spin.setMinimum(1)
        self.places_spin.setMaximum(99)
        self.places_spin.setValue(2)

        self.times_layout.addWidget(self.places_spin, 1, 2, 1, 1)


        self.panel_layout.addLayout(self.times_layout)

        self.supervisor_label = QLabel(BriefingTask)
        self.supervisor_label.setObjectName(u"supervisor_label")
        self.supervisor_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.supervisor_label)

        self.supervisor_combo = QComboBox(BriefingTask)
        self.supervisor_combo.setObjectName(u"supervisor_combo")

        self.panel_layout.addWidget(self.supervisor_combo)

        self.practical_label = QLabel(BriefingTask)
        self.practical_label.setObjectName(u"practical_label")
        self.practical_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.practical_label)

        self.practical_combo = QComboBox(BriefingTask)
        self.practical_combo.setObjectName(u"practical_combo")

        self.panel_layout.addWidget(self.practical_combo)

        self.vehicles_label = QLabel(BriefingTask)
        self.vehicles_label.setObjectName(u"vehicles_label")
        self.vehicles_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.vehicles_label)

        self.vehicles_widget = QWidget(BriefingTask)
        self.vehicles_widget.setObjectName(u"vehicles_widget")

        self.panel_layout.addWidget(self.vehicles_widget)

        self.demands_label = QLabel(BriefingTask)
        self.demands_label.setObjectName(u"demands_label")
        self.demands_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.demands_label)

        self.demands_widget = QWidget(BriefingTask)
        self.demands_widget.setObjectName(u"demands_widget")

        self.panel_layout.addWidget(self.demands_widget)

        self.lift_layout = QHBoxLayout()
        self.lift_layout.setObjectName(u"lift_layout")
        self.lift_layout.setContentsMargins(0, 0, 0, 0)
        self.lift_label = QLabel(BriefingTask)
        self.lift_label.setObjectName(u"lift_label")
        self.lift_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lift_layout.addWidget(self.lift_label)

        self.lift_edit = QLineEdit(BriefingTask)
        self.lift_edit.setObjectName(u"lift_edit")

        self.lift_layout.addWidget(self.lift_edit)


        self.panel_layout.addLayout(self.lift_layout)

        self.driver_check = QCheckBox(BriefingTask)
        self.driver_check.setObjectName(u"driver_check")

        self.panel_layout.addWidget(self.driver_check)

        self.qualifications_label = QLabel(BriefingTask)
        self.qualifications_label.setObjectName(u"qualifications_label")
        self.qualifications_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.qualifications_label)

        self.qualifications_widget = QWidget(BriefingTask)
        self.qualifications_widget.setObjectName(u"qualifications_widget")

        self.panel_layout.addWidget(self.qualifications_widget)

        self.wearing_check = QCheckBox(BriefingTask)
        self.wearing_check.setObjectName(u"wearing_check")

        self.panel_layout.addWidget(self.wearing_check)

        self.save_layout = QHBoxLayout()
        self.save_layout.setSpacing(8)
        self.save_layout.setObjectName(u"save_layout")
        self.save_layout.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(BriefingTask)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.save_layout.addWidget(self.save_button)

        self.close_button = QPushButton(BriefingTask)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"quiet")

        self.save_layout.addWidget(self.close_button)


        self.panel_layout.addLayout(self.save_layout)

        self.people_label = QLabel(BriefingTask)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setTextFormat(Qt.TextFormat.PlainText)
        self.people_label.setProperty(u"kind", u"heading")

        self.panel_layout.addWidget(self.people_label)

        self.people_list = QListView(BriefingTask)
        self.people_list.setObjectName(u"people_list")

        self.panel_layout.addWidget(self.people_list)

        self.done_label = QLabel(BriefingTask)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_label.setProperty(u"kind", u"heading")

        self.panel_layout.addWidget(self.done_label)

        self.done_layout = QHBoxLayout()
        self.done_layout.setSpacing(8)
        self.done_layout.setObjectName(u"done_layout")
        self.done_layout.setContentsMargins(0, 0, 0, 0)
        self.hours_edit = QLineEdit(BriefingTask)
        self.hours_edit.setObjectName(u"hours_edit")

        self.done_layout.addWidget(self.hours_edit)

        self.done_button = QPushButton(BriefingTask)
        self.done_button.setObjectName(u"done_button")

        self.done_layout.addWidget(self.done_button)


        self.panel_layout.addLayout(self.done_layout)

        self.move_label = QLabel(BriefingTask)
        self.move_label.setObjectName(u"move_label")
        self.move_label.setTextFormat(Qt.TextFormat.PlainText)
        self.move_label.setProperty(u"kind", u"heading")

        self.panel_layout.addWidget(self.move_label)

        self.move_layout = QHBoxLayout()
        self.move_layout.setSpacing(8)
        self.move_layout.setObjectName(u"move_layout")
        self.move_layout.setContentsMargins(0, 0, 0, 0)
        self.earlier_button = QPushButton(BriefingTask)
        self.earlier_button.setObjectName(u"earlier_button")

        self.move_layout.addWidget(self.earlier_button)

        self.later_button = QPushButton(BriefingTask)
        self.later_button.setObjectName(u"later_button")

        self.move_layout.addWidget(self.later_button)


        self.panel_layout.addLayout(self.move_layout)

        self.other_day_button = QPushButton(BriefingTask)
        self.other_day_button.setObjectName(u"other_day_button")

        self.panel_layout.addWidget(self.other_day_button)

        self.remove_button = QPushButton(BriefingTask)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"danger")

        self.panel_layout.addWidget(self.remove_button)

        self.end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.end_spacer)

#if QT_CONFIG(shortcut)
        self.template_label.setBuddy(self.template_combo)
        self.order_label.setBuddy(self.order_combo)
        self.agreed_label.setBuddy(self.agreed_combo)
        self.name_label.setBuddy(self.name_edit)
        self.place_label.setBuddy(self.place_edit)
        self.bring_label.setBuddy(self.bring_edit)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.places_label.setBuddy(self.places_spin)
        self.supervisor_label.setBuddy(self.supervisor_combo)
        self.practical_label.setBuddy(self.practical_combo)
        self.lift_label.setBuddy(self.lift_edit)
        self.people_label.setBuddy(self.people_list)
        self.done_label.setBuddy(self.hours_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BriefingTask)
    # setupUi

    def retranslateUi(self, BriefingTask):
        self.heading_label.setText(QCoreApplication.translate("BriefingTask", u"Ny uppgift", None))
        self.error_label.setText("")
        self.template_label.setText(QCoreApplication.translate("BriefingTask", u"Fr\u00e5n katalogen", None))
#if QT_CONFIG(accessibility)
        self.template_combo.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Fr\u00e5n katalogen", None))
#endif // QT_CONFIG(accessibility)
        self.order_label.setText(QCoreApplication.translate("BriefingTask", u"Fr\u00e5n best\u00e4llning", None))
#if QT_CONFIG(accessibility)
        self.order_combo.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Fr\u00e5n best\u00e4llning", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_label.setText(QCoreApplication.translate("BriefingTask", u"Fr\u00e5n avtal", None))
#if QT_CONFIG(accessibility)
        self.agreed_combo.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Fr\u00e5n avtal", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("BriefingTask", u"Uppgift", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Uppgift", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("BriefingTask", u"Plats", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Plats", None))
#endif // QT_CONFIG(accessibility)
        self.bring_label.setText(QCoreApplication.translate("BriefingTask", u"Ta med", None))
#if QT_CONFIG(accessibility)
        self.bring_edit.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Ta med", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("BriefingTask", u"Fr\u00e5n", None))
        self.end_label.setText(QCoreApplication.translate("BriefingTask", u"Till", None))
        self.places_label.setText(QCoreApplication.translate("BriefingTask", u"Platser", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("BriefingTask", u"08:15", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Till", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("BriefingTask", u"14.30", None))
#if QT_CONFIG(accessibility)
        self.places_spin.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Platser", None))
#endif // QT_CONFIG(accessibility)
        self.supervisor_label.setText(QCoreApplication.translate("BriefingTask", u"Handledare", None))
#if QT_CONFIG(accessibility)
        self.supervisor_combo.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Handledare", None))
#endif // QT_CONFIG(accessibility)
        self.practical_label.setText(QCoreApplication.translate("BriefingTask", u"Praktisk handledare", None))
#if QT_CONFIG(accessibility)
        self.practical_combo.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Praktisk handledare", None))
#endif // QT_CONFIG(accessibility)
        self.vehicles_label.setText(QCoreApplication.translate("BriefingTask", u"Fordon och utrustning", None))
        self.demands_label.setText(QCoreApplication.translate("BriefingTask", u"Uppgiften kr\u00e4ver", None))
        self.lift_label.setText(QCoreApplication.translate("BriefingTask", u"Tyngsta lyft, kg", None))
#if QT_CONFIG(accessibility)
        self.lift_edit.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Tyngsta lyft, kg", None))
#endif // QT_CONFIG(accessibility)
        self.driver_check.setText(QCoreApplication.translate("BriefingTask", u"N\u00e5gon beh\u00f6ver k\u00f6rkort", None))
        self.qualifications_label.setText(QCoreApplication.translate("BriefingTask", u"Kr\u00e4ver beh\u00f6righet (n\u00e5gon i laget)", None))
        self.wearing_check.setText(QCoreApplication.translate("BriefingTask", u"Tung eller enahanda", None))
        self.save_button.setText(QCoreApplication.translate("BriefingTask", u"Spara uppgiften", None))
        self.close_button.setText(QCoreApplication.translate("BriefingTask", u"Avbryt", None))
        self.people_label.setText(QCoreApplication.translate("BriefingTask", u"Passar uppgiften b\u00e4st", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Passar uppgiften b\u00e4st", None))
#endif // QT_CONFIG(accessibility)
        self.done_label.setText(QCoreApplication.translate("BriefingTask", u"N\u00e4r uppgiften \u00e4r klar", None))
#if QT_CONFIG(accessibility)
        self.hours_edit.setAccessibleName(QCoreApplication.translate("BriefingTask", u"Timmar", None))
#endif // QT_CONFIG(accessibility)
        self.hours_edit.setPlaceholderText(QCoreApplication.translate("BriefingTask", u"Timmar", None))
        self.done_button.setText(QCoreApplication.translate("BriefingTask", u"Markera som klar", None))
        self.move_label.setText(QCoreApplication.translate("BriefingTask", u"Flytta uppgiften", None))
        self.earlier_button.setText(QCoreApplication.translate("BriefingTask", u"Flytta v\u00e4nster", None))
        self.later_button.setText(QCoreApplication.translate("BriefingTask", u"Flytta h\u00f6ger", None))
        self.other_day_button.setText(QCoreApplication.translate("BriefingTask", u"Flytta till annan dag", None))
#if QT_CONFIG(tooltip)
        self.other_day_button.setToolTip(QCoreApplication.translate("BriefingTask", u"L", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("BriefingTask", u"Ta bort uppgiften", None))
        pass
    # retranslateUi

