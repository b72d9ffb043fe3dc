# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'administration_import.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QListView, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.progress_panel import ProgressPanel

class Ui_AdministrationImport(object):
    def setupUi(self, AdministrationImport):
        if not AdministrationImport.objectName():
            AdministrationImport.setObjectName(u"AdministrationImport")
        self.AdministrationImport_layout = QVBoxLayout(AdministrationImport)
        self.AdministrationImport_layout.setSpacing(10)
        self.AdministrationImport_layout.setObjectName(u"AdministrationImport_layout")
        self.AdministrationImport_layout.setContentsMargins(20, 14, 20, 14)
        self.title_label = QLabel(AdministrationImport)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"kind", u"title")

        self.AdministrationImport_layout.addWidget(self.title_label)

        self.order_label = QLabel(AdministrationImport)
        self.order_label.setObjectName(u"order_label")
        self.order_label.setTextFormat(Qt.TextFormat.PlainText)
        self.order_label.setProperty(u"kind", u"muted")
        self.order_label.setWordWrap(True)

        self.AdministrationImport_layout.addWidget(self.order_label)

        self.choice_layout = QHBoxLayout()
        self.choice_layout.setSpacing(10)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(AdministrationImport)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choice_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(AdministrationImport)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setMinimumSize(QSize(170, 0))

        self.choice_layout.addWidget(self.kind_combo)

        self.choose_button = QPushButton(AdministrationImport)
        self.choose_button.setObjectName(u"choose_button")

        self.choice_layout.addWidget(self.choose_button)

        self.file_label = QLabel(AdministrationImport)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_label.setProperty(u"kind", u"muted")

        self.choice_layout.addWidget(self.file_label)

        self.spacer_2 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_layout.addItem(self.spacer_2)


        self.AdministrationImport_layout.addLayout(self.choice_layout)

        self.progress_panel = ProgressPanel(AdministrationImport)
        self.progress_panel.setObjectName(u"progress_panel")

        self.AdministrationImport_layout.addWidget(self.progress_panel)

        self.stack = QStackedWidget(AdministrationImport)
        self.stack.setObjectName(u"stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page_layout = QVBoxLayout(self.empty_page)
        self.empty_page_layout.setSpacing(12)
        self.empty_page_layout.setObjectName(u"empty_page_layout")
        self.empty_page_layout.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)
        self.preview_page = QWidget()
        self.preview_page.setObjectName(u"preview_page")
        self.preview_page_layout = QVBoxLayout(self.preview_page)
        self.preview_page_layout.setSpacing(10)
        self.preview_page_layout.setObjectName(u"preview_page_layout")
        self.preview_page_layout.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(self.preview_page)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setProperty(u"kind", u"heading")
        self.summary_label.setWordWrap(True)

        self.preview_page_layout.addWidget(self.summary_label)

        self.middle_layout = QHBoxLayout()
        self.middle_layout.setSpacing(0)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.rows_layout = QVBoxLayout()
        self.rows_layout.setSpacing(8)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.row_table = DataTable(self.preview_page)
        self.row_table.setObjectName(u"row_table")

        self.rows_layout.addWidget(self.row_table)

        self.row_label = QLabel(self.preview_page)
        self.row_label.setObjectName(u"row_label")
        self.row_label.setTextFormat(Qt.TextFormat.PlainText)
        self.row_label.setWordWrap(True)
        self.row_label.setMinimumSize(QSize(0, 40))
        self.row_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.rows_layout.addWidget(self.row_label)


        self.middle_layout.addLayout(self.rows_layout)

        self.side_area = QScrollArea(self.preview_page)
        self.side_area.setObjectName(u"side_area")
        self.side_area.setWidgetResizable(True)
        self.side_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_content = QWidget()
        self.side_content.setObjectName(u"side_content")
        self.side_content.setProperty(u"kind", u"plain")
        self.side_content_layout = QVBoxLayout(self.side_content)
        self.side_content_layout.setSpacing(8)
        self.side_content_layout.setObjectName(u"side_content_layout")
        self.side_content_layout.setContentsMargins(16, 0, 4, 0)
        self.groups_label = QLabel(self.side_content)
        self.groups_label.setObjectName(u"groups_label")
        self.groups_label.setTextFormat(Qt.TextFormat.PlainText)
        self.groups_label.setProperty(u"kind", u"heading")

        self.side_content_layout.addWidget(self.groups_label)

        self.group_list = QListView(self.side_content)
        self.group_list.setObjectName(u"group_list")
        self.group_list.setSpacing(2)
        self.group_list.setMinimumSize(QSize(0, 150))
        self.group_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.side_content_layout.addWidget(self.group_list)

        self.matching_label = QLabel(self.side_content)
        self.matching_label.setObjectName(u"matching_label")
        self.matching_label.setTextFormat(Qt.TextFormat.PlainText)
        self.matching_label.setProperty(u"kind", u"heading")

        self.side_content_layout.addWidget(self.matching_label)

        self.matching_text = QLabel(self.side_content)
        self.matching_text.setObjectName(u"matching_text")
        self.matching_text.setTextFormat(Qt.TextFormat.PlainText)
        self.matching_text.setProperty(u"kind", u"muted")
        self.matching_text.setWordWrap(True)

        self.side_content_layout.addWidget(self.matching_text)

        self.matching_box = QWidget(self.side_content)
        self.matching_box.setObjectName(u"matching_box")
        self.matching_box.setProperty(u"kind", u"plain")
        self.matching_box_layout = QVBoxLayout(self.matching_box)
        self.matching_box_layout.setSpacing(12)
        self.matching_box_layout.setObjectName(u"matching_box_layout")
        self.matching_box_layout.setContentsMargins(0, 0, 0, 0)

        self.side_content_layout.addWidget(self.matching_box)

        self.spacer_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_content_layout.addItem(self.spacer_1)

        self.side_area.setWidget(self.side_content)

        self.middle_layout.addWidget(self.side_area)

        self.middle_layout.setStretch(0, 1)

        self.preview_page_layout.addLayout(self.middle_layout)

        self.action_layout = QHBoxLayout()
        self.action_layout.setSpacing(10)
        self.action_layout.setObjectName(u"action_layout")
        self.action_layout.setContentsMargins(0, 0, 0, 0)
        self.rejects_button = QPushButton(self.preview_page)
        self.rejects_button.setObjectName(u"rejects_button")

        self.action_layout.addWidget(self.rejects_button)

        self.spacer_3 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.action_layout.addItem(self.spacer_3)

        self.cancel_button = QPushButton(self.preview_page)
        self.cancel_button.setObjectName(u"cancel_button")

        self.action_layout.addWidget(self.cancel_button)

        self.take_in_button = QPushButton(self.preview_page)
        self.take_in_button.setObjectName(u"take_in_button")
        self.take_in_button.setProperty(u"kind", u"primary")

        self.action_layout.addWidget(self.take_in_button)


        self.preview_page_layout.addLayout(self.action_layout)

        self.stack.addWidget(self.preview_page)

        self.AdministrationImport_layout.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.groups_label.setBuddy(self.group_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AdministrationImport)
    # setupUi

    def retranslateUi(self, AdministrationImport):
        self.title_label.setText(QCoreApplication.translate("AdministrationImport", u"L\u00e4s in", None))
        self.order_label.setText(QCoreApplication.translate("AdministrationImport", u"L\u00e4s in deltagarna f\u00f6re n\u00e4rvaron. Avtal och best\u00e4llningar kan l\u00e4sas in n\u00e4r som helst. Inget \u00e4ndras f\u00f6rr\u00e4n du s\u00e4ger till.", None))
        self.kind_label.setText(QCoreApplication.translate("AdministrationImport", u"Lista", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("AdministrationImport", u"Lista", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("AdministrationImport", u"V\u00e4lj fil\u2026", None))
        self.file_label.setText("")
        self.summary_label.setText("")
#if QT_CONFIG(accessibility)
        self.row_table.setAccessibleName(QCoreApplication.translate("AdministrationImport", u"Raderna i filen", None))
#endif // QT_CONFIG(accessibility)
        self.row_label.setText("")
        self.groups_label.setText(QCoreApplication.translate("AdministrationImport", u"Visa", None))
#if QT_CONFIG(accessibility)
        self.group_list.setAccessibleName(QCoreApplication.translate("AdministrationImport", u"Visa", None))
#endif // QT_CONFIG(accessibility)
        self.matching_label.setText(QCoreApplication.translate("AdministrationImport", u"Kolumner", None))
        self.matching_text.setText(QCoreApplication.translate("AdministrationImport", u"Gissningen g\u00e5r att \u00e4ndra.", None))
        self.rejects_button.setText(QCoreApplication.translate("AdministrationImport", u"Spara raderna som l\u00e4mnas utanf\u00f6r\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("AdministrationImport", u"Avbryt", None))
        self.take_in_button.setText(QCoreApplication.translate("AdministrationImport", u"L\u00e4s in alla bra rader", None))
        pass
    # retranslateUi

