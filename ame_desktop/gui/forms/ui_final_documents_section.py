# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'final_documents_section.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QHBoxLayout,
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSplitter, QVBoxLayout,
    QWidget)

from ame_desktop.gui.widgets.section_text import SectionText

class Ui_FinalDocumentsSection(object):
    def setupUi(self, FinalDocumentsSection):
        if not FinalDocumentsSection.objectName():
            FinalDocumentsSection.setObjectName(u"FinalDocumentsSection")
        self.layout = QVBoxLayout(FinalDocumentsSection)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.heading_label = QLabel(FinalDocumentsSection)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"heading")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setWordWrap(True)

        self.head_layout.addWidget(self.heading_label)

        self.ready_check = QCheckBox(FinalDocumentsSection)
        self.ready_check.setObjectName(u"ready_check")

        self.head_layout.addWidget(self.ready_check)

        self.head_layout.setStretch(0, 1)

        self.layout.addLayout(self.head_layout)

        self.who_label = QLabel(FinalDocumentsSection)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"kind", u"muted")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setWordWrap(True)

        self.layout.addWidget(self.who_label)

        self.facts_area = QScrollArea(FinalDocumentsSection)
        self.facts_area.setObjectName(u"facts_area")
        self.facts_area.setWidgetResizable(True)
        self.facts_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts_content = QWidget()
        self.facts_content.setObjectName(u"facts_content")
        self.facts_content.setProperty(u"kind", u"plain")
        self.facts_area.setWidget(self.facts_content)

        self.layout.addWidget(self.facts_area)

        self.notice_label = QLabel(FinalDocumentsSection)
        self.notice_label.setObjectName(u"notice_label")
        self.notice_label.setProperty(u"kind", u"error")
        self.notice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_label.setWordWrap(True)

        self.layout.addWidget(self.notice_label)

        self.text_splitter = QSplitter(FinalDocumentsSection)
        self.text_splitter.setObjectName(u"text_splitter")
        self.text_splitter.setOrientation(Qt.Orientation.Vertical)
        self.text_splitter.setChildrenCollapsible(False)
        self.text_edit = SectionText(self.text_splitter)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setMinimumSize(QSize(0, 140))
        self.text_edit.setTabChangesFocus(True)
        self.text_splitter.addWidget(self.text_edit)
        self.observations_box = QWidget(self.text_splitter)
        self.observations_box.setObjectName(u"observations_box")
        self.observations_layout = QVBoxLayout(self.observations_box)
        self.observations_layout.setSpacing(6)
        self.observations_layout.setObjectName(u"observations_layout")
        self.observations_layout.setContentsMargins(0, 0, 0, 0)
        self.observations_label = QLabel(self.observations_box)
        self.observations_label.setObjectName(u"observations_label")
        self.observations_label.setProperty(u"kind", u"small")
        self.observations_label.setTextFormat(Qt.TextFormat.PlainText)

        self.observations_layout.addWidget(self.observations_label)

        self.observation_list = QListWidget(self.observations_box)
        self.observation_list.setObjectName(u"observation_list")
        self.observation_list.setWordWrap(True)
        self.observation_list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.observation_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.observation_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.observations_layout.addWidget(self.observation_list)

        self.insert_button = QPushButton(self.observations_box)
        self.insert_button.setObjectName(u"insert_button")

        self.observations_layout.addWidget(self.insert_button)

        self.text_splitter.addWidget(self.observations_box)

        self.layout.addWidget(self.text_splitter)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.words_label = QLabel(FinalDocumentsSection)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"kind", u"small")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)

        self.foot_layout.addWidget(self.words_label)

        self.saved_label = QLabel(FinalDocumentsSection)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"kind", u"small")
        self.saved_label.setTextFormat(Qt.TextFormat.PlainText)
        self.saved_label.setWordWrap(True)

        self.foot_layout.addWidget(self.saved_label)

        self.send_button = QPushButton(FinalDocumentsSection)
        self.send_button.setObjectName(u"send_button")

        self.foot_layout.addWidget(self.send_button)

        self.foot_layout.setStretch(1, 1)

        self.layout.addLayout(self.foot_layout)

        self.layout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.observations_label.setBuddy(self.observation_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FinalDocumentsSection)
    # setupUi

    def retranslateUi(self, FinalDocumentsSection):
        self.heading_label.setText("")
        self.ready_check.setText(QCoreApplication.translate("FinalDocumentsSection", u"Klart", None))
        self.who_label.setText("")
#if QT_CONFIG(accessibility)
        self.facts_area.setAccessibleName(QCoreApplication.translate("FinalDocumentsSection", u"Fr\u00e5n systemet", None))
#endif // QT_CONFIG(accessibility)
        self.notice_label.setText("")
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("FinalDocumentsSection", u"Text", None))
#endif // QT_CONFIG(accessibility)
        self.observations_label.setText(QCoreApplication.translate("FinalDocumentsSection", u"Iakttagelser", None))
#if QT_CONFIG(accessibility)
        self.observation_list.setAccessibleName(QCoreApplication.translate("FinalDocumentsSection", u"Iakttagelser", None))
#endif // QT_CONFIG(accessibility)
        self.insert_button.setText(QCoreApplication.translate("FinalDocumentsSection", u"Infoga i texten", None))
#if QT_CONFIG(tooltip)
        self.insert_button.setToolTip(QCoreApplication.translate("FinalDocumentsSection", u"Ctrl+I", None))
#endif // QT_CONFIG(tooltip)
        self.words_label.setText("")
        self.saved_label.setText("")
        self.send_button.setText(QCoreApplication.translate("FinalDocumentsSection", u"Skicka till handledare\u2026", None))
        pass
    # retranslateUi

