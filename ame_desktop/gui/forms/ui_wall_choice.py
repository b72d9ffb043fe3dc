# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wall_choice.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_WallChoice(object):
    def setupUi(self, WallChoice):
        if not WallChoice.objectName():
            WallChoice.setObjectName(u"WallChoice")
        WallChoice.setMinimumSize(QSize(380, 0))
        self.layout = QVBoxLayout(WallChoice)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(24, 20, 24, 20)
        self.arena_label = QLabel(WallChoice)
        self.arena_label.setObjectName(u"arena_label")
        self.arena_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.arena_label)

        self.arena_combo = QComboBox(WallChoice)
        self.arena_combo.setObjectName(u"arena_combo")

        self.layout.addWidget(self.arena_combo)

        self.wall_label = QLabel(WallChoice)
        self.wall_label.setObjectName(u"wall_label")
        self.wall_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wall_label.setProperty(u"kind", u"muted")
        self.wall_label.setWordWrap(True)

        self.layout.addWidget(self.wall_label)

        self.wall_button = QPushButton(WallChoice)
        self.wall_button.setObjectName(u"wall_button")
        self.wall_button.setAutoDefault(True)
        self.wall_button.setProperty(u"kind", u"primary")

        self.layout.addWidget(self.wall_button)

        self.team_widget = QWidget(WallChoice)
        self.team_widget.setObjectName(u"team_widget")
        self.team_layout = QVBoxLayout(self.team_widget)
        self.team_layout.setSpacing(8)
        self.team_layout.setObjectName(u"team_layout")
        self.team_layout.setContentsMargins(0, 14, 0, 0)
        self.team_label = QLabel(self.team_widget)
        self.team_label.setObjectName(u"team_label")
        self.team_label.setTextFormat(Qt.TextFormat.PlainText)

        self.team_layout.addWidget(self.team_label)

        self.team_combo = QComboBox(self.team_widget)
        self.team_combo.setObjectName(u"team_combo")

        self.team_layout.addWidget(self.team_combo)

        self.team_text_label = QLabel(self.team_widget)
        self.team_text_label.setObjectName(u"team_text_label")
        self.team_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.team_text_label.setProperty(u"kind", u"muted")
        self.team_text_label.setWordWrap(True)

        self.team_layout.addWidget(self.team_text_label)

        self.team_button = QPushButton(self.team_widget)
        self.team_button.setObjectName(u"team_button")
        self.team_button.setAutoDefault(False)

        self.team_layout.addWidget(self.team_button)


        self.layout.addWidget(self.team_widget)

        self.kiosk_widget = QWidget(WallChoice)
        self.kiosk_widget.setObjectName(u"kiosk_widget")
        self.kiosk_layout = QVBoxLayout(self.kiosk_widget)
        self.kiosk_layout.setSpacing(8)
        self.kiosk_layout.setObjectName(u"kiosk_layout")
        self.kiosk_layout.setContentsMargins(0, 14, 0, 0)
        self.kiosk_label = QLabel(self.kiosk_widget)
        self.kiosk_label.setObjectName(u"kiosk_label")
        self.kiosk_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kiosk_label.setProperty(u"kind", u"muted")
        self.kiosk_label.setWordWrap(True)

        self.kiosk_layout.addWidget(self.kiosk_label)

        self.kiosk_button = QPushButton(self.kiosk_widget)
        self.kiosk_button.setObjectName(u"kiosk_button")
        self.kiosk_button.setAutoDefault(False)

        self.kiosk_layout.addWidget(self.kiosk_button)


        self.layout.addWidget(self.kiosk_widget)

        self.spacer_10 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout.addItem(self.spacer_10)

        self.leave_label = QLabel(WallChoice)
        self.leave_label.setObjectName(u"leave_label")
        self.leave_label.setTextFormat(Qt.TextFormat.PlainText)
        self.leave_label.setProperty(u"kind", u"muted")
        self.leave_label.setWordWrap(True)

        self.layout.addWidget(self.leave_label)

        self.cancel_button = QPushButton(WallChoice)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setProperty(u"kind", u"quiet")

        self.layout.addWidget(self.cancel_button)

#if QT_CONFIG(shortcut)
        self.arena_label.setBuddy(self.arena_combo)
        self.team_label.setBuddy(self.team_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WallChoice)
    # setupUi

    def retranslateUi(self, WallChoice):
        WallChoice.setWindowTitle(QCoreApplication.translate("WallChoice", u"Visa f\u00f6r rummet", None))
        self.arena_label.setText(QCoreApplication.translate("WallChoice", u"Vilken arena?", None))
#if QT_CONFIG(accessibility)
        self.arena_combo.setAccessibleName(QCoreApplication.translate("WallChoice", u"Vilken arena?", None))
#endif // QT_CONFIG(accessibility)
        self.wall_label.setText(QCoreApplication.translate("WallChoice", u"Tavlan visar vilka som \u00e4r h\u00e4r, vad som ska g\u00f6ras och vem som g\u00f6r vad.", None))
        self.wall_button.setText(QCoreApplication.translate("WallChoice", u"Visa tavlan", None))
        self.team_label.setText(QCoreApplication.translate("WallChoice", u"Vilket lag?", None))
#if QT_CONFIG(accessibility)
        self.team_combo.setAccessibleName(QCoreApplication.translate("WallChoice", u"Vilket lag?", None))
#endif // QT_CONFIG(accessibility)
        self.team_text_label.setText(QCoreApplication.translate("WallChoice", u"Praktisk handledare ser lagets uppgifter och f\u00f6rnamn, inget annat.", None))
        self.team_button.setText(QCoreApplication.translate("WallChoice", u"Visa lagets dag", None))
        self.kiosk_label.setText(QCoreApplication.translate("WallChoice", u"Deltagarna trycker p\u00e5 sitt f\u00f6rnamn n\u00e4r de kommer.", None))
        self.kiosk_button.setText(QCoreApplication.translate("WallChoice", u"Visa arenakiosken", None))
        self.leave_label.setText(QCoreApplication.translate("WallChoice", u"L\u00f6senordet beh\u00f6vs f\u00f6r att komma tillbaka hit.", None))
        self.cancel_button.setText(QCoreApplication.translate("WallChoice", u"Avbryt", None))
    # retranslateUi

