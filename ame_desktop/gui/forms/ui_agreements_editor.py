# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agreements_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_AgreementsEditor(object):
    def setupUi(self, AgreementsEditor):
        if not AgreementsEditor.objectName():
            AgreementsEditor.setObjectName(u"AgreementsEditor")
        self.layout = QVBoxLayout(AgreementsEditor)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.lock_label = QLabel(AgreementsEditor)
        self.lock_label.setObjectName(u"lock_label")
        self.lock_label.setProperty(u"kind", u"muted")
        self.lock_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lock_label.setWordWrap(True)

        self.layout.addWidget(self.lock_label)

        self.customer_id_layout = QVBoxLayout()
        self.customer_id_layout.setSpacing(3)
        self.customer_id_layout.setObjectName(u"customer_id_layout")
        self.customer_id_label = QLabel(AgreementsEditor)
        self.customer_id_label.setObjectName(u"customer_id_label")
        self.customer_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.customer_id_layout.addWidget(self.customer_id_label)

        self.customer_id_combo = QComboBox(AgreementsEditor)
        self.customer_id_combo.setObjectName(u"customer_id_combo")

        self.customer_id_layout.addWidget(self.customer_id_combo)

        self.customer_id_error_label = QLabel(AgreementsEditor)
        self.customer_id_error_label.setObjectName(u"customer_id_error_label")
        self.customer_id_error_label.setProperty(u"kind", u"error")
        self.customer_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.customer_id_error_label.setWordWrap(True)

        self.customer_id_layout.addWidget(self.customer_id_error_label)


        self.layout.addLayout(self.customer_id_layout)

        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(3)
        self.title_layout.setObjectName(u"title_layout")
        self.title_label = QLabel(AgreementsEditor)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_layout.addWidget(self.title_label)

        self.title_edit = QLineEdit(AgreementsEditor)
        self.title_edit.setObjectName(u"title_edit")

        self.title_layout.addWidget(self.title_edit)

        self.title_error_label = QLabel(AgreementsEditor)
        self.title_error_label.setObjectName(u"title_error_label")
        self.title_error_label.setProperty(u"kind", u"error")
        self.title_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_error_label.setWordWrap(True)

        self.title_layout.addWidget(self.title_error_label)


        self.layout.addLayout(self.title_layout)

        self.period_row = QHBoxLayout()
        self.period_row.setSpacing(12)
        self.period_row.setObjectName(u"period_row")
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(3)
        self.start_layout.setObjectName(u"start_layout")
        self.start_label = QLabel(AgreementsEditor)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.start_layout.addWidget(self.start_label)

        self.start_edit = QLineEdit(AgreementsEditor)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_error_label = QLabel(AgreementsEditor)
        self.start_error_label.setObjectName(u"start_error_label")
        self.start_error_label.setProperty(u"kind", u"error")
        self.start_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_error_label.setWordWrap(True)

        self.start_layout.addWidget(self.start_error_label)


        self.period_row.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(3)
        self.end_layout.setObjectName(u"end_layout")
        self.end_label = QLabel(AgreementsEditor)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.end_layout.addWidget(self.end_label)

        self.end_edit = QLineEdit(AgreementsEditor)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_error_label = QLabel(AgreementsEditor)
        self.end_error_label.setObjectName(u"end_error_label")
        self.end_error_label.setProperty(u"kind", u"error")
        self.end_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_error_label.setWordWrap(True)

        self.end_layout.addWidget(self.end_error_label)


        self.period_row.addLayout(self.end_layout)


        self.layout.addLayout(self.period_row)

        self.year_button = QPushButton(AgreementsEditor)
        self.year_button.setObjectName(u"year_button")
        self.year_button.setProperty(u"kind", u"link")

        self.layout.addWidget(self.year_button)

        self.longer_reason_layout = QVBoxLayout()
        self.longer_reason_layout.setSpacing(3)
        self.longer_reason_layout.setObjectName(u"longer_reason_layout")
        self.longer_reason_label = QLabel(AgreementsEditor)
        self.longer_reason_label.setObjectName(u"longer_reason_label")
        self.longer_reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.longer_reason_layout.addWidget(self.longer_reason_label)

        self.longer_reason_edit = QLineEdit(AgreementsEditor)
        self.longer_reason_edit.setObjectName(u"longer_reason_edit")

        self.longer_reason_layout.addWidget(self.longer_reason_edit)

        self.longer_reason_error_label = QLabel(AgreementsEditor)
        self.longer_reason_error_label.setObjectName(u"longer_reason_error_label")
        self.longer_reason_error_label.setProperty(u"kind", u"error")
        self.longer_reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.longer_reason_error_label.setWordWrap(True)

        self.longer_reason_layout.addWidget(self.longer_reason_error_label)


        self.layout.addLayout(self.longer_reason_layout)

        self.hours_row = QHBoxLayout()
        self.hours_row.setSpacing(12)
        self.hours_row.setObjectName(u"hours_row")
        self.hours_a_month_layout = QVBoxLayout()
        self.hours_a_month_layout.setSpacing(3)
        self.hours_a_month_layout.setObjectName(u"hours_a_month_layout")
        self.hours_a_month_label = QLabel(AgreementsEditor)
        self.hours_a_month_label.setObjectName(u"hours_a_month_label")
        self.hours_a_month_label.setTextFormat(Qt.TextFormat.PlainText)

        self.hours_a_month_layout.addWidget(self.hours_a_month_label)

        self.hours_a_month_edit = QLineEdit(AgreementsEditor)
        self.hours_a_month_edit.setObjectName(u"hours_a_month_edit")

        self.hours_a_month_layout.addWidget(self.hours_a_month_edit)

        self.hours_a_month_error_label = QLabel(AgreementsEditor)
        self.hours_a_month_error_label.setObjectName(u"hours_a_month_error_label")
        self.hours_a_month_error_label.setProperty(u"kind", u"error")
        self.hours_a_month_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_a_month_error_label.setWordWrap(True)

        self.hours_a_month_layout.addWidget(self.hours_a_month_error_label)


        self.hours_row.addLayout(self.hours_a_month_layout)

        self.responsible_id_layout = QVBoxLayout()
        self.responsible_id_layout.setSpacing(3)
        self.responsible_id_layout.setObjectName(u"responsible_id_layout")
        self.responsible_id_label = QLabel(AgreementsEditor)
        self.responsible_id_label.setObjectName(u"responsible_id_label")
        self.responsible_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.responsible_id_layout.addWidget(self.responsible_id_label)

        self.responsible_id_combo = QComboBox(AgreementsEditor)
        self.responsible_id_combo.setObjectName(u"responsible_id_combo")

        self.responsible_id_layout.addWidget(self.responsible_id_combo)

        self.responsible_id_error_label = QLabel(AgreementsEditor)
        self.responsible_id_error_label.setObjectName(u"responsible_id_error_label")
        self.responsible_id_error_label.setProperty(u"kind", u"error")
        self.responsible_id_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.responsible_id_error_label.setWordWrap(True)

        self.responsible_id_layout.addWidget(self.responsible_id_error_label)


        self.hours_row.addLayout(self.responsible_id_layout)


        self.layout.addLayout(self.hours_row)

        self.contact_layout = QVBoxLayout()
        self.contact_layout.setSpacing(3)
        self.contact_layout.setObjectName(u"contact_layout")
        self.contact_label = QLabel(AgreementsEditor)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)

        self.contact_layout.addWidget(self.contact_label)

        self.contact_edit = QLineEdit(AgreementsEditor)
        self.contact_edit.setObjectName(u"contact_edit")

        self.contact_layout.addWidget(self.contact_edit)

        self.contact_error_label = QLabel(AgreementsEditor)
        self.contact_error_label.setObjectName(u"contact_error_label")
        self.contact_error_label.setProperty(u"kind", u"error")
        self.contact_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_error_label.setWordWrap(True)

        self.contact_layout.addWidget(self.contact_error_label)


        self.layout.addLayout(self.contact_layout)

        self.reach_row = QHBoxLayout()
        self.reach_row.setSpacing(12)
        self.reach_row.setObjectName(u"reach_row")
        self.contact_phone_layout = QVBoxLayout()
        self.contact_phone_layout.setSpacing(3)
        self.contact_phone_layout.setObjectName(u"contact_phone_layout")
        self.contact_phone_label = QLabel(AgreementsEditor)
        self.contact_phone_label.setObjectName(u"contact_phone_label")
        self.contact_phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.contact_phone_layout.addWidget(self.contact_phone_label)

        self.contact_phone_edit = QLineEdit(AgreementsEditor)
        self.contact_phone_edit.setObjectName(u"contact_phone_edit")

        self.contact_phone_layout.addWidget(self.contact_phone_edit)

        self.contact_phone_error_label = QLabel(AgreementsEditor)
        self.contact_phone_error_label.setObjectName(u"contact_phone_error_label")
        self.contact_phone_error_label.setProperty(u"kind", u"error")
        self.contact_phone_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_phone_error_label.setWordWrap(True)

        self.contact_phone_layout.addWidget(self.contact_phone_error_label)


        self.reach_row.addLayout(self.contact_phone_layout)

        self.contact_email_layout = QVBoxLayout()
        self.contact_email_layout.setSpacing(3)
        self.contact_email_layout.setObjectName(u"contact_email_layout")
        self.contact_email_label = QLabel(AgreementsEditor)
        self.contact_email_label.setObjectName(u"contact_email_label")
        self.contact_email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.contact_email_layout.addWidget(self.contact_email_label)

        self.contact_email_edit = QLineEdit(AgreementsEditor)
        self.contact_email_edit.setObjectName(u"contact_email_edit")

        self.contact_email_layout.addWidget(self.contact_email_edit)

        self.contact_email_error_label = QLabel(AgreementsEditor)
        self.contact_email_error_label.setObjectName(u"contact_email_error_label")
        self.contact_email_error_label.setProperty(u"kind", u"error")
        self.contact_email_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_email_error_label.setWordWrap(True)

        self.contact_email_layout.addWidget(self.contact_email_error_label)


        self.reach_row.addLayout(self.contact_email_layout)


        self.layout.addLayout(self.reach_row)

        self.sections_label = QLabel(AgreementsEditor)
        self.sections_label.setObjectName(u"sections_label")
        self.sections_label.setProperty(u"kind", u"heading")
        self.sections_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sections_label.setWordWrap(True)

        self.layout.addWidget(self.sections_label)

        self.roles_layout = QVBoxLayout()
        self.roles_layout.setSpacing(3)
        self.roles_layout.setObjectName(u"roles_layout")
        self.roles_label = QLabel(AgreementsEditor)
        self.roles_label.setObjectName(u"roles_label")
        self.roles_label.setTextFormat(Qt.TextFormat.PlainText)

        self.roles_layout.addWidget(self.roles_label)

        self.roles_edit = QPlainTextEdit(AgreementsEditor)
        self.roles_edit.setObjectName(u"roles_edit")
        self.roles_edit.setTabChangesFocus(True)
        self.roles_edit.setMinimumSize(QSize(0, 62))
        self.roles_edit.setMaximumSize(QSize(16777215, 102))

        self.roles_layout.addWidget(self.roles_edit)

        self.roles_error_label = QLabel(AgreementsEditor)
        self.roles_error_label.setObjectName(u"roles_error_label")
        self.roles_error_label.setProperty(u"kind", u"error")
        self.roles_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.roles_error_label.setWordWrap(True)

        self.roles_layout.addWidget(self.roles_error_label)


        self.layout.addLayout(self.roles_layout)

        self.responsibility_layout = QVBoxLayout()
        self.responsibility_layout.setSpacing(3)
        self.responsibility_layout.setObjectName(u"responsibility_layout")
        self.responsibility_label = QLabel(AgreementsEditor)
        self.responsibility_label.setObjectName(u"responsibility_label")
        self.responsibility_label.setTextFormat(Qt.TextFormat.PlainText)

        self.responsibility_layout.addWidget(self.responsibility_label)

        self.responsibility_edit = QPlainTextEdit(AgreementsEditor)
        self.responsibility_edit.setObjectName(u"responsibility_edit")
        self.responsibility_edit.setTabChangesFocus(True)
        self.responsibility_edit.setMinimumSize(QSize(0, 62))
        self.responsibility_edit.setMaximumSize(QSize(16777215, 102))

        self.responsibility_layout.addWidget(self.responsibility_edit)

        self.responsibility_error_label = QLabel(AgreementsEditor)
        self.responsibility_error_label.setObjectName(u"responsibility_error_label")
        self.responsibility_error_label.setProperty(u"kind", u"error")
        self.responsibility_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.responsibility_error_label.setWordWrap(True)

        self.responsibility_layout.addWidget(self.responsibility_error_label)


        self.layout.addLayout(self.responsibility_layout)

        self.expectations_layout = QVBoxLayout()
        self.expectations_layout.setSpacing(3)
        self.expectations_layout.setObjectName(u"expectations_layout")
        self.expectations_label = QLabel(AgreementsEditor)
        self.expectations_label.setObjectName(u"expectations_label")
        self.expectations_label.setTextFormat(Qt.TextFormat.PlainText)

        self.expectations_layout.addWidget(self.expectations_label)

        self.expectations_edit = QPlainTextEdit(AgreementsEditor)
        self.expectations_edit.setObjectName(u"expectations_edit")
        self.expectations_edit.setTabChangesFocus(True)
        self.expectations_edit.setMinimumSize(QSize(0, 62))
        self.expectations_edit.setMaximumSize(QSize(16777215, 102))

        self.expectations_layout.addWidget(self.expectations_edit)

        self.expectations_error_label = QLabel(AgreementsEditor)
        self.expectations_error_label.setObjectName(u"expectations_error_label")
        self.expectations_error_label.setProperty(u"kind", u"error")
        self.expectations_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expectations_error_label.setWordWrap(True)

        self.expectations_layout.addWidget(self.expectations_error_label)


        self.layout.addLayout(self.expectations_layout)

        self.time_use_layout = QVBoxLayout()
        self.time_use_layout.setSpacing(3)
        self.time_use_layout.setObjectName(u"time_use_layout")
        self.time_use_label = QLabel(AgreementsEditor)
        self.time_use_label.setObjectName(u"time_use_label")
        self.time_use_label.setTextFormat(Qt.TextFormat.PlainText)

        self.time_use_layout.addWidget(self.time_use_label)

        self.time_use_edit = QPlainTextEdit(AgreementsEditor)
        self.time_use_edit.setObjectName(u"time_use_edit")
        self.time_use_edit.setTabChangesFocus(True)
        self.time_use_edit.setMinimumSize(QSize(0, 62))
        self.time_use_edit.setMaximumSize(QSize(16777215, 102))

        self.time_use_layout.addWidget(self.time_use_edit)

        self.time_use_error_label = QLabel(AgreementsEditor)
        self.time_use_error_label.setObjectName(u"time_use_error_label")
        self.time_use_error_label.setProperty(u"kind", u"error")
        self.time_use_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.time_use_error_label.setWordWrap(True)

        self.time_use_layout.addWidget(self.time_use_error_label)


        self.layout.addLayout(self.time_use_layout)

        self.follow_up_layout = QVBoxLayout()
        self.follow_up_layout.setSpacing(3)
        self.follow_up_layout.setObjectName(u"follow_up_layout")
        self.follow_up_label = QLabel(AgreementsEditor)
        self.follow_up_label.setObjectName(u"follow_up_label")
        self.follow_up_label.setTextFormat(Qt.TextFormat.PlainText)

        self.follow_up_layout.addWidget(self.follow_up_label)

        self.follow_up_edit = QPlainTextEdit(AgreementsEditor)
        self.follow_up_edit.setObjectName(u"follow_up_edit")
        self.follow_up_edit.setTabChangesFocus(True)
        self.follow_up_edit.setMinimumSize(QSize(0, 62))
        self.follow_up_edit.setMaximumSize(QSize(16777215, 102))

        self.follow_up_layout.addWidget(self.follow_up_edit)

        self.follow_up_error_label = QLabel(AgreementsEditor)
        self.follow_up_error_label.setObjectName(u"follow_up_error_label")
        self.follow_up_error_label.setProperty(u"kind", u"error")
        self.follow_up_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.follow_up_error_label.setWordWrap(True)

        self.follow_up_layout.addWidget(self.follow_up_error_label)


        self.layout.addLayout(self.follow_up_layout)

        self.comment_layout = QVBoxLayout()
        self.comment_layout.setSpacing(3)
        self.comment_layout.setObjectName(u"comment_layout")
        self.comment_label = QLabel(AgreementsEditor)
        self.comment_label.setObjectName(u"comment_label")
        self.comment_label.setTextFormat(Qt.TextFormat.PlainText)

        self.comment_layout.addWidget(self.comment_label)

        self.comment_edit = QPlainTextEdit(AgreementsEditor)
        self.comment_edit.setObjectName(u"comment_edit")
        self.comment_edit.setTabChangesFocus(True)
        self.comment_edit.setMinimumSize(QSize(0, 62))
        self.comment_edit.setMaximumSize(QSize(16777215, 102))

        self.comment_layout.addWidget(self.comment_edit)

        self.comment_error_label = QLabel(AgreementsEditor)
        self.comment_error_label.setObjectName(u"comment_error_label")
        self.comment_error_label.setProperty(u"kind", u"error")
        self.comment_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.comment_error_label.setWordWrap(True)

        self.comment_layout.addWidget(self.comment_error_label)


        self.layout.addLayout(self.comment_layout)

#if QT_CONFIG(shortcut)
        self.customer_id_label.setBuddy(self.customer_id_combo)
        self.title_label.setBuddy(self.title_edit)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.longer_reason_label.setBuddy(self.longer_reason_edit)
        self.hours_a_month_label.setBuddy(self.hours_a_month_edit)
        self.responsible_id_label.setBuddy(self.responsible_id_combo)
        self.contact_label.setBuddy(self.contact_edit)
        self.contact_phone_label.setBuddy(self.contact_phone_edit)
        self.contact_email_label.setBuddy(self.contact_email_edit)
        self.roles_label.setBuddy(self.roles_edit)
        self.responsibility_label.setBuddy(self.responsibility_edit)
        self.expectations_label.setBuddy(self.expectations_edit)
        self.time_use_label.setBuddy(self.time_use_edit)
        self.follow_up_label.setBuddy(self.follow_up_edit)
        self.comment_label.setBuddy(self.comment_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.customer_id_combo, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.year_button)
        QWidget.setTabOrder(self.year_button, self.longer_reason_edit)
        QWidget.setTabOrder(self.longer_reason_edit, self.hours_a_month_edit)
        QWidget.setTabOrder(self.hours_a_month_edit, self.responsible_id_combo)
        QWidget.setTabOrder(self.responsible_id_combo, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.contact_phone_edit)
        QWidget.setTabOrder(self.contact_phone_edit, self.contact_email_edit)
        QWidget.setTabOrder(self.contact_email_edit, self.roles_edit)
        QWidget.setTabOrder(self.roles_edit, self.responsibility_edit)
        QWidget.setTabOrder(self.responsibility_edit, self.expectations_edit)
        QWidget.setTabOrder(self.expectations_edit, self.time_use_edit)
        QWidget.setTabOrder(self.time_use_edit, self.follow_up_edit)
        QWidget.setTabOrder(self.follow_up_edit, self.comment_edit)

        self.retranslateUi(AgreementsEditor)
    # setupUi

    def retranslateUi(self, AgreementsEditor):
        self.lock_label.setText("")
        self.customer_id_label.setText(QCoreApplication.translate("AgreementsEditor", u"Motpart *", None))
#if QT_CONFIG(accessibility)
        self.customer_id_combo.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Motpart", None))
#endif // QT_CONFIG(accessibility)
        self.customer_id_error_label.setText("")
        self.title_label.setText(QCoreApplication.translate("AgreementsEditor", u"Vad avtalet g\u00e4ller *", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Vad avtalet g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("AgreementsEditor", u"Till exempel st\u00e4da stationsomr\u00e5det", None))
        self.title_error_label.setText("")
        self.start_label.setText(QCoreApplication.translate("AgreementsEditor", u"F\u00f6rsta dag *", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"F\u00f6rsta dag", None))
#endif // QT_CONFIG(accessibility)
        self.start_error_label.setText("")
        self.end_label.setText(QCoreApplication.translate("AgreementsEditor", u"Sista dag", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.end_edit.setPlaceholderText(QCoreApplication.translate("AgreementsEditor", u"Ett \u00e5r", None))
        self.end_error_label.setText("")
        self.year_button.setText(QCoreApplication.translate("AgreementsEditor", u"Anv\u00e4nd den f\u00f6reslagna dagen", None))
        self.longer_reason_label.setText(QCoreApplication.translate("AgreementsEditor", u"Varf\u00f6r l\u00e4ngre \u00e4n ett \u00e5r", None))
#if QT_CONFIG(accessibility)
        self.longer_reason_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Varf\u00f6r l\u00e4ngre \u00e4n ett \u00e5r", None))
#endif // QT_CONFIG(accessibility)
        self.longer_reason_edit.setPlaceholderText(QCoreApplication.translate("AgreementsEditor", u"Enhetschefen ska godk\u00e4nna det", None))
        self.longer_reason_error_label.setText("")
        self.hours_a_month_label.setText(QCoreApplication.translate("AgreementsEditor", u"Timmar i m\u00e5naden", None))
#if QT_CONFIG(accessibility)
        self.hours_a_month_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Timmar i m\u00e5naden", None))
#endif // QT_CONFIG(accessibility)
        self.hours_a_month_edit.setPlaceholderText(QCoreApplication.translate("AgreementsEditor", u"Till exempel 12,5", None))
        self.hours_a_month_error_label.setText("")
        self.responsible_id_label.setText(QCoreApplication.translate("AgreementsEditor", u"Ansvarig hos oss", None))
#if QT_CONFIG(accessibility)
        self.responsible_id_combo.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Ansvarig hos oss", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_id_error_label.setText("")
        self.contact_label.setText(QCoreApplication.translate("AgreementsEditor", u"Kontaktperson", None))
#if QT_CONFIG(accessibility)
        self.contact_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Kontaktperson", None))
#endif // QT_CONFIG(accessibility)
        self.contact_error_label.setText("")
        self.contact_phone_label.setText(QCoreApplication.translate("AgreementsEditor", u"Telefon", None))
#if QT_CONFIG(accessibility)
        self.contact_phone_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Telefon", None))
#endif // QT_CONFIG(accessibility)
        self.contact_phone_error_label.setText("")
        self.contact_email_label.setText(QCoreApplication.translate("AgreementsEditor", u"E-post", None))
#if QT_CONFIG(accessibility)
        self.contact_email_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"E-post", None))
#endif // QT_CONFIG(accessibility)
        self.contact_email_error_label.setText("")
        self.sections_label.setText(QCoreApplication.translate("AgreementsEditor", u"Det h\u00e4r ska st\u00e5 med n\u00e4r avtalet tecknas", None))
        self.roles_label.setText(QCoreApplication.translate("AgreementsEditor", u"Roller", None))
#if QT_CONFIG(accessibility)
        self.roles_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Roller", None))
#endif // QT_CONFIG(accessibility)
        self.roles_edit.setPlaceholderText(QCoreApplication.translate("AgreementsEditor", u"Vem leder arbetet och vem visar platsen", None))
        self.roles_error_label.setText("")
        self.responsibility_label.setText(QCoreApplication.translate("AgreementsEditor", u"Ansvar", None))
#if QT_CONFIG(accessibility)
        self.responsibility_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Ansvar", None))
#endif // QT_CONFIG(accessibility)
        self.responsibility_edit.setPlaceholderText(QCoreApplication.translate("AgreementsEditor", u"Vem svarar f\u00f6r redskap, nycklar och skydd", None))
        self.responsibility_error_label.setText("")
        self.expectations_label.setText(QCoreApplication.translate("AgreementsEditor", u"F\u00f6rv\u00e4ntningar", None))
#if QT_CONFIG(accessibility)
        self.expectations_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"F\u00f6rv\u00e4ntningar", None))
#endif // QT_CONFIG(accessibility)
        self.expectations_edit.setPlaceholderText(QCoreApplication.translate("AgreementsEditor", u"N\u00e4r \u00e4r arbetet bra gjort", None))
        self.expectations_error_label.setText("")
        self.time_use_label.setText(QCoreApplication.translate("AgreementsEditor", u"Tids\u00e5tg\u00e5ng", None))
#if QT_CONFIG(accessibility)
        self.time_use_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Tids\u00e5tg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
        self.time_use_edit.setPlaceholderText(QCoreApplication.translate("AgreementsEditor", u"Hur ofta och hur l\u00e4nge", None))
        self.time_use_error_label.setText("")
        self.follow_up_label.setText(QCoreApplication.translate("AgreementsEditor", u"Uppf\u00f6ljning", None))
#if QT_CONFIG(accessibility)
        self.follow_up_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Uppf\u00f6ljning", None))
#endif // QT_CONFIG(accessibility)
        self.follow_up_edit.setPlaceholderText(QCoreApplication.translate("AgreementsEditor", u"Till exempel kvartalsvis med kontaktpersonen", None))
        self.follow_up_error_label.setText("")
        self.comment_label.setText(QCoreApplication.translate("AgreementsEditor", u"Anm\u00e4rkning", None))
#if QT_CONFIG(accessibility)
        self.comment_edit.setAccessibleName(QCoreApplication.translate("AgreementsEditor", u"Anm\u00e4rkning", None))
#endif // QT_CONFIG(accessibility)
        self.comment_error_label.setText("")
        pass
    # retranslateUi

