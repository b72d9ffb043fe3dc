# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'arenas_editor.ui'
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

class Ui_ArenasEditor(object):
    def setupUi(self, ArenasEditor):
        if not ArenasEditor.objectName():
            ArenasEditor.setObjectName(u"ArenasEditor")
        self.layout = QVBoxLayout(ArenasEditor)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(3)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(ArenasEditor)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(ArenasEditor)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_error_label = QLabel(ArenasEditor)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setProperty(u"kind", u"error")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)

        self.name_layout.addWidget(self.name_error_label)


        self.layout.addLayout(self.name_layout)

        self.row_2_layout = QHBoxLayout()
        self.row_2_layout.setSpacing(10)
        self.row_2_layout.setObjectName(u"row_2_layout")
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(ArenasEditor)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ArenasEditor)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_error_label = QLabel(ArenasEditor)
        self.kind_error_label.setObjectName(u"kind_error_label")
        self.kind_error_label.setProperty(u"kind", u"error")
        self.kind_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_error_label.setWordWrap(True)

        self.kind_layout.addWidget(self.kind_error_label)


        self.row_2_layout.addLayout(self.kind_layout)

        self.parent_id_layout = QVBoxLayout()
        self.parent_id_layout.setSpacing(3)
        self.parent_id_layout.setObjectName(u"parent_id_layout")
        self.parent_id_label = QLabel(ArenasEditor)
        self.parent_id_label.setObjectName(u"parent_id_label")
        self.parent_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.parent_id_layout.addWidget(self.parent_id_label)

        self.parent_id_combo = QComboBox(ArenasEditor)
        self.parent_id_combo.setObjectName(u"parent_id_combo")

        self.parent_id_layout.addWidget(self.parent_id_combo)

        self.parent_id_error_label = QLabel(ArenasEditor)
        self.parent_id_error_label.setObjectName(u"parent_id_error_label")
        self.parent_id_error_label.setProperty(u"kind", u"error")
        self.parent_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.parent_id_error_label.setWordWrap(True)

        self.parent_id_layout.addWidget(self.parent_id_error_label)


        self.row_2_layout.addLayout(self.parent_id_layout)


        self.layout.addLayout(self.row_2_layout)

        self.purpose_layout = QVBoxLayout()
        self.purpose_layout.setSpacing(3)
        self.purpose_layout.setObjectName(u"purpose_layout")
        self.purpose_label = QLabel(ArenasEditor)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)

        self.purpose_layout.addWidget(self.purpose_label)

        self.purpose_edit = QPlainTextEdit(ArenasEditor)
        self.purpose_edit.setObjectName(u"purpose_edit")
        self.purpose_edit.setMaximumSize(QSize(16777215, 84))
        self.purpose_edit.setTabChangesFocus(True)
        self.purpose_edit.setMinimumSize(QSize(0, 60))

        self.purpose_layout.addWidget(self.purpose_edit)

        self.purpose_error_label = QLabel(ArenasEditor)
        self.purpose_error_label.setObjectName(u"purpose_error_label")
        self.purpose_error_label.setProperty(u"kind", u"error")
        self.purpose_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_error_label.setWordWrap(True)

        self.purpose_layout.addWidget(self.purpose_error_label)


        self.layout.addLayout(self.purpose_layout)

        self.expects_all_layout = QVBoxLayout()
        self.expects_all_layout.setSpacing(3)
        self.expects_all_layout.setObjectName(u"expects_all_layout")
        self.expects_all_check = QCheckBox(ArenasEditor)
        self.expects_all_check.setObjectName(u"expects_all_check")

        self.expects_all_layout.addWidget(self.expects_all_check)

        self.expects_all_help_label = QLabel(ArenasEditor)
        self.expects_all_help_label.setObjectName(u"expects_all_help_label")
        self.expects_all_help_label.setProperty(u"kind", u"small")
        self.expects_all_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expects_all_help_label.setWordWrap(True)

        self.expects_all_layout.addWidget(self.expects_all_help_label)

        self.expects_all_error_label = QLabel(ArenasEditor)
        self.expects_all_error_label.setObjectName(u"expects_all_error_label")
        self.expects_all_error_label.setProperty(u"kind", u"error")
        self.expects_all_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expects_all_error_label.setWordWrap(True)

        self.expects_all_layout.addWidget(self.expects_all_error_label)


        self.layout.addLayout(self.expects_all_layout)

        self.days_title = QLabel(ArenasEditor)
        self.days_title.setObjectName(u"days_title")
        self.days_title.setProperty(u"kind", u"heading")
        self.days_title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.days_title)

        self.days_widget = QWidget(ArenasEditor)
        self.days_widget.setObjectName(u"days_widget")

        self.layout.addWidget(self.days_widget)

        self.row_7_layout = QHBoxLayout()
        self.row_7_layout.setSpacing(10)
        self.row_7_layout.setObjectName(u"row_7_layout")
        self.start_minute_layout = QVBoxLayout()
        self.start_minute_layout.setSpacing(3)
        self.start_minute_layout.setObjectName(u"start_minute_layout")
        self.start_minute_label = QLabel(ArenasEditor)
        self.start_minute_label.setObjectName(u"start_minute_label")
        self.start_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_minute_layout.addWidget(self.start_minute_label)

        self.start_minute_edit = QLineEdit(ArenasEditor)
        self.start_minute_edit.setObjectName(u"start_minute_edit")

        self.start_minute_layout.addWidget(self.start_minute_edit)

        self.start_minute_error_label = QLabel(ArenasEditor)
        self.start_minute_error_label.setObjectName(u"start_minute_error_label")
        self.start_minute_error_label.setProperty(u"kind", u"error")
        self.start_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_minute_error_label.setWordWrap(True)

        self.start_minute_layout.addWidget(self.start_minute_error_label)


        self.row_7_layout.addLayout(self.start_minute_layout)

        self.end_minute_layout = QVBoxLayout()
        self.end_minute_layout.setSpacing(3)
        self.end_minute_layout.setObjectName(u"end_minute_layout")
        self.end_minute_label = QLabel(ArenasEditor)
        self.end_minute_label.setObjectName(u"end_minute_label")
        self.end_minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_minute_layout.addWidget(self.end_minute_label)

        self.end_minute_edit = QLineEdit(ArenasEditor)
        self.end_minute_edit.setObjectName(u"end_minute_edit")

        self.end_minute_layout.addWidget(self.end_minute_edit)

        self.end_minute_error_label = QLabel(ArenasEditor)
        self.end_minute_error_label.setObjectName(u"end_minute_error_label")
        self.end_minute_error_label.setProperty(u"kind", u"error")
        self.end_minute_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_minute_error_label.setWordWrap(True)

        self.end_minute_layout.addWidget(self.end_minute_error_label)


        self.row_7_layout.addLayout(self.end_minute_layout)


        self.layout.addLayout(self.row_7_layout)

        self.row_8_layout = QHBoxLayout()
        self.row_8_layout.setSpacing(10)
        self.row_8_layout.setObjectName(u"row_8_layout")
        self.capacity_layout = QVBoxLayout()
        self.capacity_layout.setSpacing(3)
        self.capacity_layout.setObjectName(u"capacity_layout")
        self.capacity_label = QLabel(ArenasEditor)
        self.capacity_label.setObjectName(u"capacity_label")
        self.capacity_label.setTextFormat(Qt.TextFormat.PlainText)

        self.capacity_layout.addWidget(self.capacity_label)

        self.capacity_edit = QLineEdit(ArenasEditor)
        self.capacity_edit.setObjectName(u"capacity_edit")

        self.capacity_layout.addWidget(self.capacity_edit)

        self.capacity_error_label = QLabel(ArenasEditor)
        self.capacity_error_label.setObjectName(u"capacity_error_label")
        self.capacity_error_label.setProperty(u"kind", u"error")
        self.capacity_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.capacity_error_label.setWordWrap(True)

        self.capacity_layout.addWidget(self.capacity_error_label)


        self.row_8_layout.addLayout(self.capacity_layout)

        self.per_supervisor_layout = QVBoxLayout()
        self.per_supervisor_layout.setSpacing(3)
        self.per_supervisor_layout.setObjectName(u"per_supervisor_layout")
        self.per_supervisor_label = QLabel(ArenasEditor)
        self.per_supervisor_label.setObjectName(u"per_supervisor_label")
        self.per_supervisor_label.setTextFormat(Qt.TextFormat.PlainText)

        self.per_supervisor_layout.addWidget(self.per_supervisor_label)

        self.per_supervisor_edit = QLineEdit(ArenasEditor)
        self.per_supervisor_edit.setObjectName(u"per_supervisor_edit")

        self.per_supervisor_layout.addWidget(self.per_supervisor_edit)

        self.per_supervisor_error_label = QLabel(ArenasEditor)
        self.per_supervisor_error_label.setObjectName(u"per_supervisor_error_label")
        self.per_supervisor_error_label.setProperty(u"kind", u"error")
        self.per_supervisor_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.per_supervisor_error_label.setWordWrap(True)

        self.per_supervisor_layout.addWidget(self.per_supervisor_error_label)


        self.row_8_layout.addLayout(self.per_supervisor_layout)


        self.layout.addLayout(self.row_8_layout)

        self.outdoor_layout = QVBoxLayout()
        self.outdoor_layout.setSpacing(3)
        self.outdoor_layout.setObjectName(u"outdoor_layout")
        self.outdoor_check = QCheckBox(ArenasEditor)
        self.outdoor_check.setObjectName(u"outdoor_check")

        self.outdoor_layout.addWidget(self.outdoor_check)

        self.outdoor_error_label = QLabel(ArenasEditor)
        self.outdoor_error_label.setObjectName(u"outdoor_error_label")
        self.outdoor_error_label.setProperty(u"kind", u"error")
        self.outdoor_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outdoor_error_label.setWordWrap(True)

        self.outdoor_layout.addWidget(self.outdoor_error_label)


        self.layout.addLayout(self.outdoor_layout)

        self.calm_layout = QVBoxLayout()
        self.calm_layout.setSpacing(3)
        self.calm_layout.setObjectName(u"calm_layout")
        self.calm_check = QCheckBox(ArenasEditor)
        self.calm_check.setObjectName(u"calm_check")

        self.calm_layout.addWidget(self.calm_check)

        self.calm_error_label = QLabel(ArenasEditor)
        self.calm_error_label.setObjectName(u"calm_error_label")
        self.calm_error_label.setProperty(u"kind", u"error")
        self.calm_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.calm_error_label.setWordWrap(True)

        self.calm_layout.addWidget(self.calm_error_label)


        self.layout.addLayout(self.calm_layout)

        self.self_check_in_layout = QVBoxLayout()
        self.self_check_in_layout.setSpacing(3)
        self.self_check_in_layout.setObjectName(u"self_check_in_layout")
        self.self_check_in_check = QCheckBox(ArenasEditor)
        self.self_check_in_check.setObjectName(u"self_check_in_check")

        self.self_check_in_layout.addWidget(self.self_check_in_check)

        self.self_check_in_error_label = QLabel(ArenasEditor)
        self.self_check_in_error_label.setObjectName(u"self_check_in_error_label")
        self.self_check_in_error_label.setProperty(u"kind", u"error")
        self.self_check_in_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.self_check_in_error_label.setWordWrap(True)

        self.self_check_in_layout.addWidget(self.self_check_in_error_label)


        self.layout.addLayout(self.self_check_in_layout)

        self.active_layout = QVBoxLayout()
        self.active_layout.setSpacing(3)
        self.active_layout.setObjectName(u"active_layout")
        self.active_check = QCheckBox(ArenasEditor)
        self.active_check.setObjectName(u"active_check")

        self.active_layout.addWidget(self.active_check)

        self.active_error_label = QLabel(ArenasEditor)
        self.active_error_label.setObjectName(u"active_error_label")
        self.active_error_label.setProperty(u"kind", u"error")
        self.active_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.active_error_label.setWordWrap(True)

        self.active_layout.addWidget(self.active_error_label)


        self.layout.addLayout(self.active_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.parent_id_label.setBuddy(self.parent_id_combo)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.start_minute_label.setBuddy(self.start_minute_edit)
        self.end_minute_label.setBuddy(self.end_minute_edit)
        self.capacity_label.setBuddy(self.capacity_edit)
        self.per_supervisor_label.setBuddy(self.per_supervisor_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.parent_id_combo)
        QWidget.setTabOrder(self.parent_id_combo, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.expects_all_check)
        QWidget.setTabOrder(self.expects_all_check, self.start_minute_edit)
        QWidget.setTabOrder(self.start_minute_edit, self.end_minute_edit)
        QWidget.setTabOrder(self.end_minute_edit, self.capacity_edit)
        QWidget.setTabOrder(self.capacity_edit, self.per_supervisor_edit)
        QWidget.setTabOrder(self.per_supervisor_edit, self.outdoor_check)
        QWidget.setTabOrder(self.outdoor_check, self.calm_check)
        QWidget.setTabOrder(self.calm_check, self.self_check_in_check)
        QWidget.setTabOrder(self.self_check_in_check, self.active_check)

        self.retranslateUi(ArenasEditor)
    # setupUi

    def retranslateUi(self, ArenasEditor):
        self.name_label.setText(QCoreApplication.translate("ArenasEditor", u"Namn *", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.name_error_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("ArenasEditor", u"Arena enligt riktlinjen", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Arena enligt riktlinjen", None))
#endif // QT_CONFIG(accessibility)
        self.kind_error_label.setText("")
        self.parent_id_label.setText(QCoreApplication.translate("ArenasEditor", u"Arbetslag inom", None))
#if QT_CONFIG(accessibility)
        self.parent_id_combo.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Arbetslag inom", None))
#endif // QT_CONFIG(accessibility)
        self.parent_id_error_label.setText("")
        self.purpose_label.setText(QCoreApplication.translate("ArenasEditor", u"Syfte", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Syfte", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.expects_all_check.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Alla v\u00e4ntas p\u00e5 arenans dagar", None))
#endif // QT_CONFIG(accessibility)
        self.expects_all_check.setText(QCoreApplication.translate("ArenasEditor", u"Alla v\u00e4ntas p\u00e5 arenans dagar", None))
        self.expects_all_help_label.setText(QCoreApplication.translate("ArenasEditor", u"Ta bort bocken d\u00e4r deltagare kommer n\u00e4r de vill, som p\u00e5 M\u00f6tas.", None))
        self.expects_all_error_label.setText("")
        self.days_title.setText(QCoreApplication.translate("ArenasEditor", u"Dagar", None))
        self.start_minute_label.setText(QCoreApplication.translate("ArenasEditor", u"Fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.start_minute_edit.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.start_minute_edit.setPlaceholderText(QCoreApplication.translate("ArenasEditor", u"08:00", None))
        self.start_minute_error_label.setText("")
        self.end_minute_label.setText(QCoreApplication.translate("ArenasEditor", u"Till", None))
#if QT_CONFIG(accessibility)
        self.end_minute_edit.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Till", None))
#endif // QT_CONFIG(accessibility)
        self.end_minute_edit.setPlaceholderText(QCoreApplication.translate("ArenasEditor", u"15.00", None))
        self.end_minute_error_label.setText("")
        self.capacity_label.setText(QCoreApplication.translate("ArenasEditor", u"Platser", None))
#if QT_CONFIG(accessibility)
        self.capacity_edit.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Platser", None))
#endif // QT_CONFIG(accessibility)
        self.capacity_edit.setPlaceholderText(QCoreApplication.translate("ArenasEditor", u"Obegr\u00e4nsat", None))
        self.capacity_error_label.setText("")
        self.per_supervisor_label.setText(QCoreApplication.translate("ArenasEditor", u"Deltagare per handledare", None))
#if QT_CONFIG(accessibility)
        self.per_supervisor_edit.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Deltagare per handledare", None))
#endif // QT_CONFIG(accessibility)
        self.per_supervisor_edit.setPlaceholderText(QCoreApplication.translate("ArenasEditor", u"Ingen gr\u00e4ns", None))
        self.per_supervisor_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.outdoor_check.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Arbetar utomhus", None))
#endif // QT_CONFIG(accessibility)
        self.outdoor_check.setText(QCoreApplication.translate("ArenasEditor", u"Arbetar utomhus", None))
        self.outdoor_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.calm_check.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Lugn milj\u00f6", None))
#endif // QT_CONFIG(accessibility)
        self.calm_check.setText(QCoreApplication.translate("ArenasEditor", u"Lugn milj\u00f6", None))
        self.calm_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.self_check_in_check.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Deltagarna prickar av sig sj\u00e4lva p\u00e5 en sk\u00e4rm", None))
#endif // QT_CONFIG(accessibility)
        self.self_check_in_check.setText(QCoreApplication.translate("ArenasEditor", u"Deltagarna prickar av sig sj\u00e4lva p\u00e5 en sk\u00e4rm", None))
        self.self_check_in_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.active_check.setAccessibleName(QCoreApplication.translate("ArenasEditor", u"Anv\u00e4nds", None))
#endif // QT_CONFIG(accessibility)
        self.active_check.setText(QCoreApplication.translate("ArenasEditor", u"Anv\u00e4nds", None))
        self.active_error_label.setText("")
        pass
    # retranslateUi

