# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_template.ui'
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

class Ui_SettingsTemplate(object):
    def setupUi(self, SettingsTemplate):
        if not SettingsTemplate.objectName():
            SettingsTemplate.setObjectName(u"SettingsTemplate")
        self.layout = QVBoxLayout(SettingsTemplate)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(3)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(SettingsTemplate)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(SettingsTemplate)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_error_label = QLabel(SettingsTemplate)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setProperty(u"kind", u"error")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)

        self.name_layout.addWidget(self.name_error_label)


        self.layout.addLayout(self.name_layout)

        self.arena_id_layout = QVBoxLayout()
        self.arena_id_layout.setSpacing(3)
        self.arena_id_layout.setObjectName(u"arena_id_layout")
        self.arena_id_label = QLabel(SettingsTemplate)
        self.arena_id_label.setObjectName(u"arena_id_label")
        self.arena_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.arena_id_layout.addWidget(self.arena_id_label)

        self.arena_id_combo = QComboBox(SettingsTemplate)
        self.arena_id_combo.setObjectName(u"arena_id_combo")

        self.arena_id_layout.addWidget(self.arena_id_combo)

        self.arena_id_error_label = QLabel(SettingsTemplate)
        self.arena_id_error_label.setObjectName(u"arena_id_error_label")
        self.arena_id_error_label.setProperty(u"kind", u"error")
        self.arena_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.arena_id_error_label.setWordWrap(True)

        self.arena_id_layout.addWidget(self.arena_id_error_label)


        self.layout.addLayout(self.arena_id_layout)

        self.place_layout = QVBoxLayout()
        self.place_layout.setSpacing(3)
        self.place_layout.setObjectName(u"place_layout")
        self.place_label = QLabel(SettingsTemplate)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_layout.addWidget(self.place_label)

        self.place_edit = QLineEdit(SettingsTemplate)
        self.place_edit.setObjectName(u"place_edit")

        self.place_layout.addWidget(self.place_edit)

        self.place_error_label = QLabel(SettingsTemplate)
        self.place_error_label.setObjectName(u"place_error_label")
        self.place_error_label.setProperty(u"kind", u"error")
        self.place_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_error_label.setWordWrap(True)

        self.place_layout.addWidget(self.place_error_label)


        self.layout.addLayout(self.place_layout)

        self.bring_layout = QVBoxLayout()
        self.bring_layout.setSpacing(3)
        self.bring_layout.setObjectName(u"bring_layout")
        self.bring_label = QLabel(SettingsTemplate)
        self.bring_label.setObjectName(u"bring_label")
        self.bring_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bring_layout.addWidget(self.bring_label)

        self.bring_edit = QLineEdit(SettingsTemplate)
        self.bring_edit.setObjectName(u"bring_edit")

        self.bring_layout.addWidget(self.bring_edit)

        self.bring_error_label = QLabel(SettingsTemplate)
        self.bring_error_label.setObjectName(u"bring_error_label")
        self.bring_error_label.setProperty(u"kind", u"error")
        self.bring_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bring_error_label.setWordWrap(True)

        self.bring_layout.addWidget(self.bring_error_label)


        self.layout.addLayout(self.bring_layout)

        self.row_4_layout = QHBoxLayout()
        self.row_4_layout.setSpacing(10)
        self.row_4_layout.setObjectName(u"row_4_layout")
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(SettingsTemplate)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(SettingsTemplate)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(SettingsTemplate)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.row_4_layout.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(SettingsTemplate)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(SettingsTemplate)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(SettingsTemplate)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.row_4_layout.addLayout(self.end_layout)

        self.places_layout = QVBoxLayout()
        self.places_layout.setSpacing(3)
        self.places_layout.setObjectName(u"places_layout")
        self.places_label = QLabel(SettingsTemplate)
        self.places_label.setObjectName(u"places_label")
        self.places_label.setTextFormat(Qt.TextFormat.PlainText)

        self.places_layout.addWidget(self.places_label)

        self.places_edit = QLineEdit(SettingsTemplate)
        self.places_edit.setObjectName(u"places_edit")

        self.places_layout.addWidget(self.places_edit)

        self.places_error_label = QLabel(SettingsTemplate)
        self.places_error_label.setObjectName(u"places_error_label")
        self.places_error_label.setProperty(u"kind", u"error")
        self.places_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.places_error_label.setWordWrap(True)

        self.places_layout.addWidget(self.places_error_label)


        self.row_4_layout.addLayout(self.places_layout)


        self.layout.addLayout(self.row_4_layout)

        self.demands_title = QLabel(SettingsTemplate)
        self.demands_title.setObjectName(u"demands_title")
        self.demands_title.setProperty(u"kind", u"heading")
        self.demands_title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.demands_title)

        self.demands_widget = QWidget(SettingsTemplate)
        self.demands_widget.setObjectName(u"demands_widget")

        self.layout.addWidget(self.demands_widget)

        self.qualifications_title = QLabel(SettingsTemplate)
        self.qualifications_title.setObjectName(u"qualifications_title")
        self.qualifications_title.setProperty(u"kind", u"heading")
        self.qualifications_title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.qualifications_title)

        self.qualifications_widget = QWidget(SettingsTemplate)
        self.qualifications_widget.setObjectName(u"qualifications_widget")

        self.layout.addWidget(self.qualifications_widget)

        self.row_7_layout = QVBoxLayout()
        self.row_7_layout.setSpacing(10)
        self.row_7_layout.setObjectName(u"row_7_layout")
        self.lift_kilograms_layout = QVBoxLayout()
        self.lift_kilograms_layout.setSpacing(3)
        self.lift_kilograms_layout.setObjectName(u"lift_kilograms_layout")
        self.lift_kilograms_label = QLabel(SettingsTemplate)
        self.lift_kilograms_label.setObjectName(u"lift_kilograms_label")
        self.lift_kilograms_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lift_kilograms_layout.addWidget(self.lift_kilograms_label)

        self.lift_kilograms_edit = QLineEdit(SettingsTemplate)
        self.lift_kilograms_edit.setObjectName(u"lift_kilograms_edit")

        self.lift_kilograms_layout.addWidget(self.lift_kilograms_edit)

        self.lift_kilograms_error_label = QLabel(SettingsTemplate)
        self.lift_kilograms_error_label.setObjectName(u"lift_kilograms_error_label")
        self.lift_kilograms_error_label.setProperty(u"kind", u"error")
        self.lift_kilograms_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lift_kilograms_error_label.setWordWrap(True)

        self.lift_kilograms_layout.addWidget(self.lift_kilograms_error_label)


        self.row_7_layout.addLayout(self.lift_kilograms_layout)

        self.needs_driver_layout = QVBoxLayout()
        self.needs_driver_layout.setSpacing(3)
        self.needs_driver_layout.setObjectName(u"needs_driver_layout")
        self.needs_driver_check = QCheckBox(SettingsTemplate)
        self.needs_driver_check.setObjectName(u"needs_driver_check")

        self.needs_driver_layout.addWidget(self.needs_driver_check)

        self.needs_driver_error_label = QLabel(SettingsTemplate)
        self.needs_driver_error_label.setObjectName(u"needs_driver_error_label")
        self.needs_driver_error_label.setProperty(u"kind", u"error")
        self.needs_driver_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.needs_driver_error_label.setWordWrap(True)

        self.needs_driver_layout.addWidget(self.needs_driver_error_label)


        self.row_7_layout.addLayout(self.needs_driver_layout)

        self.indoors_layout = QVBoxLayout()
        self.indoors_layout.setSpacing(3)
        self.indoors_layout.setObjectName(u"indoors_layout")
        self.indoors_check = QCheckBox(SettingsTemplate)
        self.indoors_check.setObjectName(u"indoors_check")

        self.indoors_layout.addWidget(self.indoors_check)

        self.indoors_error_label = QLabel(SettingsTemplate)
        self.indoors_error_label.setObjectName(u"indoors_error_label")
        self.indoors_error_label.setProperty(u"kind", u"error")
        self.indoors_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.indoors_error_label.setWordWrap(True)

        self.indoors_layout.addWidget(self.indoors_error_label)


        self.row_7_layout.addLayout(self.indoors_layout)

        self.wearing_layout = QVBoxLayout()
        self.wearing_layout.setSpacing(3)
        self.wearing_layout.setObjectName(u"wearing_layout")
        self.wearing_check = QCheckBox(SettingsTemplate)
        self.wearing_check.setObjectName(u"wearing_check")

        self.wearing_layout.addWidget(self.wearing_check)

        self.wearing_error_label = QLabel(SettingsTemplate)
        self.wearing_error_label.setObjectName(u"wearing_error_label")
        self.wearing_error_label.setProperty(u"kind", u"error")
        self.wearing_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wearing_error_label.setWordWrap(True)

        self.wearing_layout.addWidget(self.wearing_error_label)


        self.row_7_layout.addLayout(self.wearing_layout)


        self.layout.addLayout(self.row_7_layout)

        self.days_title = QLabel(SettingsTemplate)
        self.days_title.setObjectName(u"days_title")
        self.days_title.setProperty(u"kind", u"heading")
        self.days_title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.days_title)

        self.days_widget = QWidget(SettingsTemplate)
        self.days_widget.setObjectName(u"days_widget")

        self.layout.addWidget(self.days_widget)

        self.active_layout = QVBoxLayout()
        self.active_layout.setSpacing(3)
        self.active_layout.setObjectName(u"active_layout")
        self.active_check = QCheckBox(SettingsTemplate)
        self.active_check.setObjectName(u"active_check")

        self.active_layout.addWidget(self.active_check)

        self.active_error_label = QLabel(SettingsTemplate)
        self.active_error_label.setObjectName(u"active_error_label")
        self.active_error_label.setProperty(u"kind", u"error")
        self.active_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.active_error_label.setWordWrap(True)

        self.active_layout.addWidget(self.active_error_label)


        self.layout.addLayout(self.active_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.arena_id_label.setBuddy(self.arena_id_combo)
        self.place_label.setBuddy(self.place_edit)
        self.bring_label.setBuddy(self.bring_edit)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.places_label.setBuddy(self.places_edit)
        self.lift_kilograms_label.setBuddy(self.lift_kilograms_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.arena_id_combo)
        QWidget.setTabOrder(self.arena_id_combo, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.bring_edit)
        QWidget.setTabOrder(self.bring_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.places_edit)
        QWidget.setTabOrder(self.places_edit, self.lift_kilograms_edit)
        QWidget.setTabOrder(self.lift_kilograms_edit, self.needs_driver_check)
        QWidget.setTabOrder(self.needs_driver_check, self.indoors_check)
        QWidget.setTabOrder(self.indoors_check, self.wearing_check)
        QWidget.setTabOrder(self.wearing_check, self.active_check)

        self.retranslateUi(SettingsTemplate)
    # setupUi

    def retranslateUi(self, SettingsTemplate):
        self.name_label.setText(QCoreApplication.translate("SettingsTemplate", u"Uppgift *", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"Uppgift", None))
#endif // QT_CONFIG(accessibility)
        self.name_error_label.setText("")
        self.arena_id_label.setText(QCoreApplication.translate("SettingsTemplate", u"Arena", None))
#if QT_CONFIG(accessibility)
        self.arena_id_combo.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"Arena", None))
#endif // QT_CONFIG(accessibility)
        self.arena_id_error_label.setText("")
        self.place_label.setText(QCoreApplication.translate("SettingsTemplate", u"Plats", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"Plats", None))
#endif // QT_CONFIG(accessibility)
        self.place_error_label.setText("")
        self.bring_label.setText(QCoreApplication.translate("SettingsTemplate", u"Ta med", None))
#if QT_CONFIG(accessibility)
        self.bring_edit.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"Ta med", None))
#endif // QT_CONFIG(accessibility)
        self.bring_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("SettingsTemplate", u"Fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"Fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.start_edit.setPlaceholderText(QCoreApplication.translate("SettingsTemplate", u"08:00", None))
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("SettingsTemplate", u"Till", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"Till", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("SettingsTemplate", u"12:00", None))
        self.end_error_label.setText("")
        self.places_label.setText(QCoreApplication.translate("SettingsTemplate", u"Platser", None))
#if QT_CONFIG(accessibility)
        self.places_edit.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"Platser", None))
#endif // QT_CONFIG(accessibility)
        self.places_error_label.setText("")
        self.demands_title.setText(QCoreApplication.translate("SettingsTemplate", u"Krav som kan krocka med anpassningar", None))
        self.qualifications_title.setText(QCoreApplication.translate("SettingsTemplate", u"Kr\u00e4ver beh\u00f6righet (n\u00e5gon i laget)", None))
        self.lift_kilograms_label.setText(QCoreApplication.translate("SettingsTemplate", u"Tyngsta lyft i kg", None))
#if QT_CONFIG(accessibility)
        self.lift_kilograms_edit.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"Tyngsta lyft i kg", None))
#endif // QT_CONFIG(accessibility)
        self.lift_kilograms_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.needs_driver_check.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"Beh\u00f6ver f\u00f6rare", None))
#endif // QT_CONFIG(accessibility)
        self.needs_driver_check.setText(QCoreApplication.translate("SettingsTemplate", u"Beh\u00f6ver f\u00f6rare", None))
        self.needs_driver_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.indoors_check.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"G\u00f6rs inomhus, reserv vid d\u00e5ligt v\u00e4der", None))
#endif // QT_CONFIG(accessibility)
        self.indoors_check.setText(QCoreApplication.translate("SettingsTemplate", u"G\u00f6rs inomhus, reserv vid d\u00e5ligt v\u00e4der", None))
        self.indoors_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.wearing_check.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"Tung eller enahanda, delas lika", None))
#endif // QT_CONFIG(accessibility)
        self.wearing_check.setText(QCoreApplication.translate("SettingsTemplate", u"Tung eller enahanda, delas lika", None))
        self.wearing_error_label.setText("")
        self.days_title.setText(QCoreApplication.translate("SettingsTemplate", u"F\u00f6resl\u00e5s p\u00e5", None))
#if QT_CONFIG(accessibility)
        self.active_check.setAccessibleName(QCoreApplication.translate("SettingsTemplate", u"Anv\u00e4nds", None))
#endif // QT_CONFIG(accessibility)
        self.active_check.setText(QCoreApplication.translate("SettingsTemplate", u"Anv\u00e4nds", None))
        self.active_error_label.setText("")
        pass
    # retranslateUi

