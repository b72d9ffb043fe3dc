# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reports_page.ui'
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
    QHeaderView, QLabel, QLineEdit, QListView,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.progress_panel import ProgressPanel

class Ui_ReportsPage(object):
    def setupUi(self, ReportsPage):
        if not ReportsPage.objectName():
            ReportsPage.setObjectName(u"ReportsPage")
        self.ReportsPage_layout = QVBoxLayout(ReportsPage)
        self.ReportsPage_layout.setSpacing(12)
        self.ReportsPage_layout.setObjectName(u"ReportsPage_layout")
        self.ReportsPage_layout.setContentsMargins(20, 14, 20, 14)
        self.title_label = QLabel(ReportsPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"kind", u"title")

        self.ReportsPage_layout.addWidget(self.title_label)

        self.middle_layout = QHBoxLayout()
        self.middle_layout.setSpacing(20)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.lists_label = QLabel(ReportsPage)
        self.lists_label.setObjectName(u"lists_label")
        self.lists_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lists_label.setProperty(u"kind", u"heading")

        self.left_layout.addWidget(self.lists_label)

        self.list_view = QListView(ReportsPage)
        self.list_view.setObjectName(u"list_view")
        self.list_view.setSpacing(2)
        self.list_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.left_layout.addWidget(self.list_view)


        self.middle_layout.addLayout(self.left_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(ReportsPage)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"kind", u"heading")

        self.right_layout.addWidget(self.name_label)

        self.about_label = QLabel(ReportsPage)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setProperty(u"kind", u"muted")
        self.about_label.setWordWrap(True)

        self.right_layout.addWidget(self.about_label)

        self.wish_box = QWidget(ReportsPage)
        self.wish_box.setObjectName(u"wish_box")
        self.wish_box_layout = QVBoxLayout(self.wish_box)
        self.wish_box_layout.setSpacing(10)
        self.wish_box_layout.setObjectName(u"wish_box_layout")
        self.wish_box_layout.setContentsMargins(0, 0, 0, 0)
        self.days_layout = QHBoxLayout()
        self.days_layout.setSpacing(8)
        self.days_layout.setObjectName(u"days_layout")
        self.days_layout.setContentsMargins(0, 0, 0, 0)
        self.period_label = QLabel(self.wish_box)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.period_label)

        self.period_combo = QComboBox(self.wish_box)
        self.period_combo.setObjectName(u"period_combo")
        self.period_combo.setMinimumSize(QSize(160, 0))

        self.days_layout.addWidget(self.period_combo)

        self.first_label = QLabel(self.wish_box)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.first_label)

        self.first_edit = QLineEdit(self.wish_box)
        self.first_edit.setObjectName(u"first_edit")

        self.days_layout.addWidget(self.first_edit)

        self.last_label = QLabel(self.wish_box)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.last_label)

        self.last_edit = QLineEdit(self.wish_box)
        self.last_edit.setObjectName(u"last_edit")

        self.days_layout.addWidget(self.last_edit)

        self.arena_label = QLabel(self.wish_box)
        self.arena_label.setObjectName(u"arena_label")
        self.arena_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.arena_label)

        self.arena_combo = QComboBox(self.wish_box)
        self.arena_combo.setObjectName(u"arena_combo")
        self.arena_combo.setMinimumSize(QSize(160, 0))

        self.days_layout.addWidget(self.arena_combo)

        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.days_layout.addItem(self.spacer_1)


        self.wish_box_layout.addLayout(self.days_layout)

        self.names_layout = QHBoxLayout()
        self.names_layout.setSpacing(8)
        self.names_layout.setObjectName(u"names_layout")
        self.names_layout.setContentsMargins(0, 0, 0, 0)
        self.names_check = QCheckBox(self.wish_box)
        self.names_check.setObjectName(u"names_check")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.names_check.sizePolicy().hasHeightForWidth())
        self.names_check.setSizePolicy(sizePolicy)

        self.names_layout.addWidget(self.names_check)

        self.purpose_label = QLabel(self.wish_box)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)

        self.names_layout.addWidget(self.purpose_label)

        self.purpose_edit = QLineEdit(self.wish_box)
        self.purpose_edit.setObjectName(u"purpose_edit")
        self.purpose_edit.setMaxLength(300)

        self.names_layout.addWidget(self.purpose_edit)

        self.spacer_2 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.names_layout.addItem(self.spacer_2)

        self.names_layout.setStretch(2, 1)

        self.wish_box_layout.addLayout(self.names_layout)

        self.error_label = QLabel(self.wish_box)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setWordWrap(True)

        self.wish_box_layout.addWidget(self.error_label)


        self.right_layout.addWidget(self.wish_box)

        self.row_table = DataTable(ReportsPage)
        self.row_table.setObjectName(u"row_table")

        self.right_layout.addWidget(self.row_table)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(ReportsPage)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty(u"kind", u"muted")
        self.count_label.setWordWrap(True)

        self.foot_layout.addWidget(self.count_label)

        self.save_button = QPushButton(ReportsPage)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.foot_layout.addWidget(self.save_button)

        self.foot_layout.setStretch(0, 1)

        self.right_layout.addLayout(self.foot_layout)


        self.middle_layout.addLayout(self.right_layout)

        self.middle_layout.setStretch(1, 1)

        self.ReportsPage_layout.addLayout(self.middle_layout)

        self.progress_panel = ProgressPanel(ReportsPage)
        self.progress_panel.setObjectName(u"progress_panel")

        self.ReportsPage_layout.addWidget(self.progress_panel)

#if QT_CONFIG(shortcut)
        self.lists_label.setBuddy(self.list_view)
        self.period_label.setBuddy(self.period_combo)
        self.first_label.setBuddy(self.first_edit)
        self.last_label.setBuddy(self.last_edit)
        self.arena_label.setBuddy(self.arena_combo)
        self.purpose_label.setBuddy(self.purpose_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportsPage)
    # setupUi

    def retranslateUi(self, ReportsPage):
        self.title_label.setText(QCoreApplication.translate("ReportsPage", u"Rapporter", None))
        self.lists_label.setText(QCoreApplication.translate("ReportsPage", u"F\u00e4rdiga listor", None))
#if QT_CONFIG(accessibility)
        self.list_view.setAccessibleName(QCoreApplication.translate("ReportsPage", u"F\u00e4rdiga listor", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText("")
        self.about_label.setText("")
        self.period_label.setText(QCoreApplication.translate("ReportsPage", u"Tid", None))
#if QT_CONFIG(accessibility)
        self.period_combo.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Tid", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("ReportsPage", u"Fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.last_label.setText(QCoreApplication.translate("ReportsPage", u"Till", None))
#if QT_CONFIG(accessibility)
        self.last_edit.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Till", None))
#endif // QT_CONFIG(accessibility)
        self.arena_label.setText(QCoreApplication.translate("ReportsPage", u"Arena", None))
#if QT_CONFIG(accessibility)
        self.arena_combo.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Arena", None))
#endif // QT_CONFIG(accessibility)
        self.names_check.setText(QCoreApplication.translate("ReportsPage", u"Med namn", None))
#if QT_CONFIG(accessibility)
        self.names_check.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Med namn", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_label.setText(QCoreApplication.translate("ReportsPage", u"\u00c4ndam\u00e5l", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("ReportsPage", u"\u00c4ndam\u00e5l", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_edit.setPlaceholderText(QCoreApplication.translate("ReportsPage", u"Varf\u00f6r beh\u00f6vs namnen? Det st\u00e5r i loggen.", None))
        self.error_label.setText("")
#if QT_CONFIG(accessibility)
        self.row_table.setAccessibleName(QCoreApplication.translate("ReportsPage", u"De f\u00f6rsta raderna", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.save_button.setText(QCoreApplication.translate("ReportsPage", u"Spara som Excel\u2026", None))
        pass
    # retranslateUi

