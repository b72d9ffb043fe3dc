# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lost_unit.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_LostUnit(object):
    def setupUi(self, LostUnit):
        if not LostUnit.objectName():
            LostUnit.setObjectName(u"LostUnit")
        LostUnit.setProperty(u"kind", u"window")
        self.outer_layout = QHBoxLayout(LostUnit)
        self.outer_layout.setObjectName(u"outer_layout")
        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.spacer_1)

        self.middle_layout = QVBoxLayout()
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle_layout.addItem(self.spacer_2)

        self.card_frame = QFrame(LostUnit)
        self.card_frame.setObjectName(u"card_frame")
        self.card_frame.setProperty(u"kind", u"card")
        self.card_frame.setMinimumSize(QSize(440, 0))
        self.card_frame.setMaximumSize(QSize(860, 16777215))
        self.card_layout = QVBoxLayout(self.card_frame)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(36, 28, 36, 24)
        self.title_label = QLabel(self.card_frame)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"kind", u"title")
        self.title_label.setWordWrap(True)

        self.card_layout.addWidget(self.title_label)

        self.text_label = QLabel(self.card_frame)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)

        self.card_layout.addWidget(self.text_label)

        self.place_label = QLabel(self.card_frame)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(True)
        self.place_label.setProperty(u"kind", u"muted")

        self.card_layout.addWidget(self.place_label)

        self.spacer_3 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.card_layout.addItem(self.spacer_3)

        self.choice_layout = QVBoxLayout()
        self.choice_layout.setSpacing(10)
        self.choice_layout.setObjectName(u"choice_layout")
        self.keys_widget = QWidget(self.card_frame)
        self.keys_widget.setObjectName(u"keys_widget")
        self.keys_layout = QHBoxLayout(self.keys_widget)
        self.keys_layout.setSpacing(16)
        self.keys_layout.setObjectName(u"keys_layout")
        self.keys_layout.setContentsMargins(0, 0, 0, 0)
        self.keys_button = QPushButton(self.keys_widget)
        self.keys_button.setObjectName(u"keys_button")
        self.keys_button.setMinimumSize(QSize(250, 0))

        self.keys_layout.addWidget(self.keys_button)

        self.keys_label = QLabel(self.keys_widget)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_label.setWordWrap(True)
        self.keys_label.setProperty(u"kind", u"muted")

        self.keys_layout.addWidget(self.keys_label)

        self.keys_layout.setStretch(1, 1)

        self.choice_layout.addWidget(self.keys_widget)

        self.restore_widget = QWidget(self.card_frame)
        self.restore_widget.setObjectName(u"restore_widget")
        self.restore_layout = QHBoxLayout(self.restore_widget)
        self.restore_layout.setSpacing(16)
        self.restore_layout.setObjectName(u"restore_layout")
        self.restore_layout.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(self.restore_widget)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setMinimumSize(QSize(250, 0))

        self.restore_layout.addWidget(self.restore_button)

        self.restore_label = QLabel(self.restore_widget)
        self.restore_label.setObjectName(u"restore_label")
        self.restore_label.setTextFormat(Qt.TextFormat.PlainText)
        self.restore_label.setWordWrap(True)
        self.restore_label.setProperty(u"kind", u"muted")

        self.restore_layout.addWidget(self.restore_label)

        self.restore_layout.setStretch(1, 1)

        self.choice_layout.addWidget(self.restore_widget)

        self.choose_widget = QWidget(self.card_frame)
        self.choose_widget.setObjectName(u"choose_widget")
        self.choose_layout = QHBoxLayout(self.choose_widget)
        self.choose_layout.setSpacing(16)
        self.choose_layout.setObjectName(u"choose_layout")
        self.choose_layout.setContentsMargins(0, 0, 0, 0)
        self.choose_button = QPushButton(self.choose_widget)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setMinimumSize(QSize(250, 0))

        self.choose_layout.addWidget(self.choose_button)

        self.choose_label = QLabel(self.choose_widget)
        self.choose_label.setObjectName(u"choose_label")
        self.choose_label.setTextFormat(Qt.TextFormat.PlainText)
        self.choose_label.setWordWrap(True)
        self.choose_label.setProperty(u"kind", u"muted")

        self.choose_layout.addWidget(self.choose_label)

        self.choose_layout.setStretch(1, 1)

        self.choice_layout.addWidget(self.choose_widget)

        self.create_widget = QWidget(self.card_frame)
        self.create_widget.setObjectName(u"create_widget")
        self.create_layout = QHBoxLayout(self.create_widget)
        self.create_layout.setSpacing(16)
        self.create_layout.setObjectName(u"create_layout")
        self.create_layout.setContentsMargins(0, 0, 0, 0)
        self.create_button = QPushButton(self.create_widget)
        self.create_button.setObjectName(u"create_button")
        self.create_button.setMinimumSize(QSize(250, 0))

        self.create_layout.addWidget(self.create_button)

        self.create_label = QLabel(self.create_widget)
        self.create_label.setObjectName(u"create_label")
        self.create_label.setTextFormat(Qt.TextFormat.PlainText)
        self.create_label.setWordWrap(True)
        self.create_label.setProperty(u"kind", u"muted")

        self.create_layout.addWidget(self.create_label)

        self.create_layout.setStretch(1, 1)

        self.choice_layout.addWidget(self.create_widget)

        self.start_over_widget = QWidget(self.card_frame)
        self.start_over_widget.setObjectName(u"start_over_widget")
        self.start_over_layout = QHBoxLayout(self.start_over_widget)
        self.start_over_layout.setSpacing(16)
        self.start_over_layout.setObjectName(u"start_over_layout")
        self.start_over_layout.setContentsMargins(0, 0, 0, 0)
        self.start_over_button = QPushButton(self.start_over_widget)
        self.start_over_button.setObjectName(u"start_over_button")
        self.start_over_button.setMinimumSize(QSize(250, 0))

        self.start_over_layout.addWidget(self.start_over_button)

        self.start_over_label = QLabel(self.start_over_widget)
        self.start_over_label.setObjectName(u"start_over_label")
        self.start_over_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_over_label.setWordWrap(True)
        self.start_over_label.setProperty(u"kind", u"muted")

        self.start_over_layout.addWidget(self.start_over_label)

        self.start_over_layout.setStretch(1, 1)

        self.choice_layout.addWidget(self.start_over_widget)


        self.card_layout.addLayout(self.choice_layout)

        self.confirm_frame = QFrame(self.card_frame)
        self.confirm_frame.setObjectName(u"confirm_frame")
        self.confirm_frame.setProperty(u"kind", u"card")
        self.confirm_layout = QVBoxLayout(self.confirm_frame)
        self.confirm_layout.setSpacing(8)
        self.confirm_layout.setObjectName(u"confirm_layout")
        self.confirm_layout.setContentsMargins(14, 10, 14, 12)
        self.confirm_label = QLabel(self.confirm_frame)
        self.confirm_label.setObjectName(u"confirm_label")
        self.confirm_label.setTextFormat(Qt.TextFormat.PlainText)
        self.confirm_label.setWordWrap(True)

        self.confirm_layout.addWidget(self.confirm_label)

        self.typed_layout = QHBoxLayout()
        self.typed_layout.setSpacing(8)
        self.typed_layout.setObjectName(u"typed_layout")
        self.typed_edit = QLineEdit(self.confirm_frame)
        self.typed_edit.setObjectName(u"typed_edit")

        self.typed_layout.addWidget(self.typed_edit)

        self.confirm_button = QPushButton(self.confirm_frame)
        self.confirm_button.setObjectName(u"confirm_button")
        self.confirm_button.setProperty(u"kind", u"danger")

        self.typed_layout.addWidget(self.confirm_button)

        self.keep_button = QPushButton(self.confirm_frame)
        self.keep_button.setObjectName(u"keep_button")

        self.typed_layout.addWidget(self.keep_button)


        self.confirm_layout.addLayout(self.typed_layout)


        self.card_layout.addWidget(self.confirm_frame)

        self.error_label = QLabel(self.card_frame)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"kind", u"error")
        self.error_label.setMinimumSize(QSize(0, 24))

        self.card_layout.addWidget(self.error_label)

        self.again_layout = QHBoxLayout()
        self.again_layout.setSpacing(16)
        self.again_layout.setObjectName(u"again_layout")
        self.again_label = QLabel(self.card_frame)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)
        self.again_label.setProperty(u"kind", u"muted")
        self.again_label.setWordWrap(True)

        self.again_layout.addWidget(self.again_label)

        self.again_button = QPushButton(self.card_frame)
        self.again_button.setObjectName(u"again_button")

        self.again_layout.addWidget(self.again_button)

        self.again_layout.setStretch(0, 1)

        self.card_layout.addLayout(self.again_layout)


        self.middle_layout.addWidget(self.card_frame)

        self.spacer_5 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle_layout.addItem(self.spacer_5)


        self.outer_layout.addLayout(self.middle_layout)

        self.spacer_6 = QSpacerItem(10, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.spacer_6)

        self.outer_layout.setStretch(0, 1)
        self.outer_layout.setStretch(1, 8)
        self.outer_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.confirm_label.setBuddy(self.typed_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.keys_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.create_button)
        QWidget.setTabOrder(self.create_button, self.start_over_button)
        QWidget.setTabOrder(self.start_over_button, self.typed_edit)
        QWidget.setTabOrder(self.typed_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.again_button)

        self.retranslateUi(LostUnit)
    # setupUi

    def retranslateUi(self, LostUnit):
        LostUnit.setWindowTitle(QCoreApplication.translate("LostUnit", u"AME Desktop \u2013 Enhetens fil", None))
        self.title_label.setText("")
        self.text_label.setText("")
        self.place_label.setText("")
        self.keys_button.setText(QCoreApplication.translate("LostUnit", u"H\u00e4mta nycklarna", None))
        self.keys_label.setText(QCoreApplication.translate("LostUnit", u"De h\u00e4mtas ur den nyaste s\u00e4kerhetskopian. Enhetens fil r\u00f6rs inte.", None))
        self.restore_button.setText(QCoreApplication.translate("LostUnit", u"\u00c5terst\u00e4ll en s\u00e4kerhetskopia", None))
        self.restore_label.setText(QCoreApplication.translate("LostUnit", u"Du v\u00e4ljer en kopia. Det som ligger kvar l\u00e4ggs \u00e5t sidan.", None))
        self.choose_button.setText(QCoreApplication.translate("LostUnit", u"Peka ut r\u00e4tt fil", None))
        self.choose_label.setText(QCoreApplication.translate("LostUnit", u"Filen finns n\u00e5gon annanstans, till exempel i en annan mapp.", None))
        self.create_button.setText(QCoreApplication.translate("LostUnit", u"Skapa en ny enhet", None))
        self.create_label.setText(QCoreApplication.translate("LostUnit", u"En tom enhet l\u00e4ggs upp med hj\u00e4lp av guiden.", None))
        self.start_over_button.setText(QCoreApplication.translate("LostUnit", u"B\u00f6rja om", None))
        self.start_over_label.setText(QCoreApplication.translate("LostUnit", u"En ny, tom enhet. Det som fanns i den gamla kommer inte med.", None))
        self.confirm_label.setText(QCoreApplication.translate("LostUnit", u"Skriv B\u00d6RJA OM f\u00f6r att forts\u00e4tta. Nyckelfilen l\u00e4ggs \u00e5t sidan och tas inte bort.", None))
#if QT_CONFIG(accessibility)
        self.typed_edit.setAccessibleName(QCoreApplication.translate("LostUnit", u"Skriv B\u00d6RJA OM", None))
#endif // QT_CONFIG(accessibility)
        self.confirm_button.setText(QCoreApplication.translate("LostUnit", u"B\u00f6rja om", None))
#if QT_CONFIG(accessibility)
        self.confirm_button.setAccessibleName(QCoreApplication.translate("LostUnit", u"B\u00f6rja om nu", None))
#endif // QT_CONFIG(accessibility)
        self.keep_button.setText(QCoreApplication.translate("LostUnit", u"Avbryt", None))
        self.error_label.setText("")
        self.again_label.setText(QCoreApplication.translate("LostUnit", u"\u00c4r filen p\u00e5 plats igen, eller disken ansluten?", None))
        self.again_button.setText(QCoreApplication.translate("LostUnit", u"F\u00f6rs\u00f6k igen", None))
    # retranslateUi

