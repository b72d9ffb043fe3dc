# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'briefing_board.ui'
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
    QLabel, QLineEdit, QListView, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_BriefingBoard(object):
    def setupUi(self, BriefingBoard):
        if not BriefingBoard.objectName():
            BriefingBoard.setObjectName(u"BriefingBoard")
        self.page_layout = QVBoxLayout(BriefingBoard)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(20, 14, 20, 14)
        self.tools_layout = QHBoxLayout()
        self.tools_layout.setSpacing(8)
        self.tools_layout.setObjectName(u"tools_layout")
        self.tools_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(BriefingBoard)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"kind", u"title")

        self.tools_layout.addWidget(self.title_label)

        self.arena_combo = QComboBox(BriefingBoard)
        self.arena_combo.setObjectName(u"arena_combo")

        self.tools_layout.addWidget(self.arena_combo)

        self.tools_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools_layout.addItem(self.tools_spacer)

        self.copy_button = QPushButton(BriefingBoard)
        self.copy_button.setObjectName(u"copy_button")

        self.tools_layout.addWidget(self.copy_button)

        self.week_button = QPushButton(BriefingBoard)
        self.week_button.setObjectName(u"week_button")

        self.tools_layout.addWidget(self.week_button)

        self.new_button = QPushButton(BriefingBoard)
        self.new_button.setObjectName(u"new_button")

        self.tools_layout.addWidget(self.new_button)

        self.rain_button = QPushButton(BriefingBoard)
        self.rain_button.setObjectName(u"rain_button")

        self.tools_layout.addWidget(self.rain_button)

        self.sheet_button = QPushButton(BriefingBoard)
        self.sheet_button.setObjectName(u"sheet_button")

        self.tools_layout.addWidget(self.sheet_button)

        self.freeze_button = QPushButton(BriefingBoard)
        self.freeze_button.setObjectName(u"freeze_button")
        self.freeze_button.setProperty(u"kind", u"primary")

        self.tools_layout.addWidget(self.freeze_button)


        self.page_layout.addLayout(self.tools_layout)

        self.state_layout = QHBoxLayout()
        self.state_layout.setSpacing(12)
        self.state_layout.setObjectName(u"state_layout")
        self.state_layout.setContentsMargins(0, 0, 0, 0)
        self.frozen_label = QLabel(BriefingBoard)
        self.frozen_label.setObjectName(u"frozen_label")
        self.frozen_label.setTextFormat(Qt.TextFormat.PlainText)
        self.frozen_label.setProperty(u"kind", u"muted")
        self.frozen_label.setWordWrap(True)

        self.state_layout.addWidget(self.frozen_label)

        self.adaptations_check = QCheckBox(BriefingBoard)
        self.adaptations_check.setObjectName(u"adaptations_check")

        self.state_layout.addWidget(self.adaptations_check)


        self.page_layout.addLayout(self.state_layout)

        self.prompt_widget = QWidget(BriefingBoard)
        self.prompt_widget.setObjectName(u"prompt_widget")

        self.page_layout.addWidget(self.prompt_widget)

        self.board_layout = QHBoxLayout()
        self.board_layout.setSpacing(10)
        self.board_layout.setObjectName(u"board_layout")
        self.board_layout.setContentsMargins(0, 0, 0, 0)
        self.left_widget = QWidget(BriefingBoard)
        self.left_widget.setObjectName(u"left_widget")
        self.left_layout = QVBoxLayout(self.left_widget)
        self.left_layout.setSpacing(6)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.unassigned_label = QLabel(self.left_widget)
        self.unassigned_label.setObjectName(u"unassigned_label")
        self.unassigned_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unassigned_label.setProperty(u"kind", u"heading")

        self.left_layout.addWidget(self.unassigned_label)

        self.unassigned_widget = QWidget(self.left_widget)
        self.unassigned_widget.setObjectName(u"unassigned_widget")

        self.left_layout.addWidget(self.unassigned_widget)

        self.propose_button = QPushButton(self.left_widget)
        self.propose_button.setObjectName(u"propose_button")

        self.left_layout.addWidget(self.propose_button)

        self.quick_label = QLabel(self.left_widget)
        self.quick_label.setObjectName(u"quick_label")
        self.quick_label.setTextFormat(Qt.TextFormat.PlainText)
        self.quick_label.setProperty(u"kind", u"small")

        self.left_layout.addWidget(self.quick_label)

        self.quick_edit = QLineEdit(self.left_widget)
        self.quick_edit.setObjectName(u"quick_edit")

        self.left_layout.addWidget(self.quick_edit)


        self.board_layout.addWidget(self.left_widget)

        self.columns_area = QScrollArea(BriefingBoard)
        self.columns_area.setObjectName(u"columns_area")

        self.board_layout.addWidget(self.columns_area)

        self.right_widget = QWidget(BriefingBoard)
        self.right_widget.setObjectName(u"right_widget")
        self.right_layout = QVBoxLayout(self.right_widget)
        self.right_layout.setSpacing(6)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.away_label = QLabel(self.right_widget)
        self.away_label.setObjectName(u"away_label")
        self.away_label.setTextFormat(Qt.TextFormat.PlainText)
        self.away_label.setProperty(u"kind", u"heading")

        self.right_layout.addWidget(self.away_label)

        self.away_list = QListView(self.right_widget)
        self.away_list.setObjectName(u"away_list")

        self.right_layout.addWidget(self.away_list)

        self.solve_label = QLabel(self.right_widget)
        self.solve_label.setObjectName(u"solve_label")
        self.solve_label.setTextFormat(Qt.TextFormat.PlainText)
        self.solve_label.setProperty(u"kind", u"heading")

        self.right_layout.addWidget(self.solve_label)

        self.solve_list = QListView(self.right_widget)
        self.solve_list.setObjectName(u"solve_list")

        self.right_layout.addWidget(self.solve_list)

        self.why_button = QPushButton(self.right_widget)
        self.why_button.setObjectName(u"why_button")
        self.why_button.setProperty(u"kind", u"link")

        self.right_layout.addWidget(self.why_button)

        self.why_label = QLabel(self.right_widget)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setProperty(u"kind", u"muted")
        self.why_label.setWordWrap(True)

        self.right_layout.addWidget(self.why_label)


        self.board_layout.addWidget(self.right_widget)

        self.task_area = QScrollArea(BriefingBoard)
        self.task_area.setObjectName(u"task_area")

        self.board_layout.addWidget(self.task_area)


        self.page_layout.addLayout(self.board_layout)

        self.card_layout = QHBoxLayout()
        self.card_layout.setSpacing(12)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(0, 0, 0, 0)
        self.card_label = QLabel(BriefingBoard)
        self.card_label.setObjectName(u"card_label")
        self.card_label.setTextFormat(Qt.TextFormat.PlainText)
        self.card_label.setWordWrap(True)

        self.card_layout.addWidget(self.card_label)

        self.observe_button = QPushButton(BriefingBoard)
        self.observe_button.setObjectName(u"observe_button")

        self.card_layout.addWidget(self.observe_button)

        self.card_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.card_layout)

#if QT_CONFIG(shortcut)
        self.quick_label.setBuddy(self.quick_edit)
        self.away_label.setBuddy(self.away_list)
        self.solve_label.setBuddy(self.solve_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BriefingBoard)
    # setupUi

    def retranslateUi(self, BriefingBoard):
        self.title_label.setText(QCoreApplication.translate("BriefingBoard", u"Morgonm\u00f6te", None))
#if QT_CONFIG(accessibility)
        self.arena_combo.setAccessibleName(QCoreApplication.translate("BriefingBoard", u"Arena", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("BriefingBoard", u"Som i g\u00e5r", None))
#if QT_CONFIG(tooltip)
        self.copy_button.setToolTip(QCoreApplication.translate("BriefingBoard", u"I", None))
#endif // QT_CONFIG(tooltip)
        self.week_button.setText(QCoreApplication.translate("BriefingBoard", u"Som f\u00f6rra veckan", None))
        self.new_button.setText(QCoreApplication.translate("BriefingBoard", u"Ny uppgift", None))
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("BriefingBoard", u"N", None))
#endif // QT_CONFIG(tooltip)
        self.rain_button.setText(QCoreApplication.translate("BriefingBoard", u"Regnplan", None))
#if QT_CONFIG(tooltip)
        self.rain_button.setToolTip(QCoreApplication.translate("BriefingBoard", u"R", None))
#endif // QT_CONFIG(tooltip)
        self.sheet_button.setText(QCoreApplication.translate("BriefingBoard", u"Dagblad", None))
#if QT_CONFIG(tooltip)
        self.sheet_button.setToolTip(QCoreApplication.translate("BriefingBoard", u"P", None))
#endif // QT_CONFIG(tooltip)
        self.freeze_button.setText(QCoreApplication.translate("BriefingBoard", u"Fastst\u00e4ll dagen", None))
#if QT_CONFIG(tooltip)
        self.freeze_button.setToolTip(QCoreApplication.translate("BriefingBoard", u"F", None))
#endif // QT_CONFIG(tooltip)
        self.frozen_label.setText("")
        self.adaptations_check.setText(QCoreApplication.translate("BriefingBoard", u"Visa anpassningar", None))
        self.unassigned_label.setText(QCoreApplication.translate("BriefingBoard", u"Ej f\u00f6rdelade", None))
        self.propose_button.setText(QCoreApplication.translate("BriefingBoard", u"F\u00f6resl\u00e5", None))
#if QT_CONFIG(accessibility)
        self.propose_button.setAccessibleName(QCoreApplication.translate("BriefingBoard", u"F\u00f6resl\u00e5 f\u00f6rdelning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.propose_button.setToolTip(QCoreApplication.translate("BriefingBoard", u"F\u00f6resl\u00e5 f\u00f6rdelning (G)", None))
#endif // QT_CONFIG(tooltip)
        self.quick_label.setText(QCoreApplication.translate("BriefingBoard", u"L\u00e4gg till person", None))
#if QT_CONFIG(accessibility)
        self.quick_edit.setAccessibleName(QCoreApplication.translate("BriefingBoard", u"L\u00e4gg till person", None))
#endif // QT_CONFIG(accessibility)
        self.quick_edit.setPlaceholderText(QCoreApplication.translate("BriefingBoard", u"Namn", None))
        self.away_label.setText(QCoreApplication.translate("BriefingBoard", u"Borta", None))
#if QT_CONFIG(accessibility)
        self.away_list.setAccessibleName(QCoreApplication.translate("BriefingBoard", u"Borta", None))
#endif // QT_CONFIG(accessibility)
        self.solve_label.setText(QCoreApplication.translate("BriefingBoard", u"Att l\u00f6sa", None))
#if QT_CONFIG(accessibility)
        self.solve_list.setAccessibleName(QCoreApplication.translate("BriefingBoard", u"Att l\u00f6sa", None))
#endif // QT_CONFIG(accessibility)
        self.why_button.setText(QCoreApplication.translate("BriefingBoard", u"Varf\u00f6r?", None))
        self.why_label.setText("")
        self.card_label.setText("")
        self.observe_button.setText(QCoreApplication.translate("BriefingBoard", u"Iakttagelse", None))
#if QT_CONFIG(tooltip)
        self.observe_button.setToolTip(QCoreApplication.translate("BriefingBoard", u"Skriv en rad om vad du s\u00e5g i arbetet (O).", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

