# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'job_tracks_anchor.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_JobTracksAnchor(object):
    def setupUi(self, JobTracksAnchor):
        if not JobTracksAnchor.objectName():
            JobTracksAnchor.setObjectName(u"JobTracksAnchor")
        self.layout = QVBoxLayout(JobTracksAnchor)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.intro_label = QLabel(JobTracksAnchor)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.layout.addWidget(self.intro_label)

        self.party_layout = QVBoxLayout()
        self.party_layout.setSpacing(3)
        self.party_layout.setObjectName(u"party_layout")
        self.party_label = QLabel(JobTracksAnchor)
        self.party_label.setObjectName(u"party_label")
        self.party_label.setTextFormat(Qt.TextFormat.PlainText)

        self.party_layout.addWidget(self.party_label)

        self.party_combo = QComboBox(JobTracksAnchor)
        self.party_combo.setObjectName(u"party_combo")

        self.party_layout.addWidget(self.party_combo)

        self.party_error_label = QLabel(JobTracksAnchor)
        self.party_error_label.setObjectName(u"party_error_label")
        self.party_error_label.setProperty(u"kind", u"error")
        self.party_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.party_error_label.setWordWrap(True)

        self.party_layout.addWidget(self.party_error_label)


        self.layout.addLayout(self.party_layout)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(3)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(JobTracksAnchor)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(JobTracksAnchor)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_error_label = QLabel(JobTracksAnchor)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setProperty(u"kind", u"error")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)

        self.name_layout.addWidget(self.name_error_label)


        self.layout.addLayout(self.name_layout)

        self.anchored_on_layout = QVBoxLayout()
        self.anchored_on_layout.setSpacing(3)
        self.anchored_on_layout.setObjectName(u"anchored_on_layout")
        self.anchored_on_label = QLabel(JobTracksAnchor)
        self.anchored_on_label.setObjectName(u"anchored_on_label")
        self.anchored_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.anchored_on_layout.addWidget(self.anchored_on_label)

        self.anchored_on_edit = QLineEdit(JobTracksAnchor)
        self.anchored_on_edit.setObjectName(u"anchored_on_edit")

        self.anchored_on_layout.addWidget(self.anchored_on_edit)

        self.anchored_on_error_label = QLabel(JobTracksAnchor)
        self.anchored_on_error_label.setObjectName(u"anchored_on_error_label")
        self.anchored_on_error_label.setProperty(u"kind", u"error")
        self.anchored_on_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.anchored_on_error_label.setWordWrap(True)

        self.anchored_on_layout.addWidget(self.anchored_on_error_label)


        self.layout.addLayout(self.anchored_on_layout)

#if QT_CONFIG(shortcut)
        self.party_label.setBuddy(self.party_combo)
        self.name_label.setBuddy(self.name_edit)
        self.anchored_on_label.setBuddy(self.anchored_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.party_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.anchored_on_edit)

        self.retranslateUi(JobTracksAnchor)
    # setupUi

    def retranslateUi(self, JobTracksAnchor):
        self.intro_label.setText("")
        self.party_label.setText(QCoreApplication.translate("JobTracksAnchor", u"Part", None))
#if QT_CONFIG(accessibility)
        self.party_combo.setAccessibleName(QCoreApplication.translate("JobTracksAnchor", u"Part", None))
#endif // QT_CONFIG(accessibility)
        self.party_error_label.setText("")
        self.name_label.setText(QCoreApplication.translate("JobTracksAnchor", u"Vem har sagt ja?", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("JobTracksAnchor", u"Vem har sagt ja?", None))
#endif // QT_CONFIG(accessibility)
        self.name_error_label.setText("")
        self.anchored_on_label.setText(QCoreApplication.translate("JobTracksAnchor", u"F\u00f6rankrat den", None))
#if QT_CONFIG(accessibility)
        self.anchored_on_edit.setAccessibleName(QCoreApplication.translate("JobTracksAnchor", u"F\u00f6rankrat den", None))
#endif // QT_CONFIG(accessibility)
        self.anchored_on_error_label.setText("")
        pass
    # retranslateUi

