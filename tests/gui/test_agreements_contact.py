"""Whose contact stands in a new agreement, when one looks for the right counterpart."""

from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication

from ame_desktop.domain.agreement_choices import AgreementChoices, CounterpartChoice
from ame_desktop.gui.features.agreements.editors import AgreementEditor

SHOP = CounterpartChoice(uuid4(), "Exempelbygdens Cykel", "Bo", "0600-12 34 01", "bo@exempel.se")
SCHOOL = CounterpartChoice(uuid4(), "Exempelskolan", "Åsa", "0600-12 34 11")


@pytest.fixture
def editor(qapp: QApplication) -> AgreementEditor:
    return AgreementEditor(AgreementChoices((SHOP, SCHOOL), (), (90, 60, 30)), date(2026, 11, 23))


def contact(editor: AgreementEditor) -> tuple[str, str, str]:
    ui = editor.ui
    return (ui.contact_edit.text(), ui.contact_phone_edit.text(), ui.contact_email_edit.text())


def test_the_contact_follows_the_counterpart(editor: AgreementEditor) -> None:
    combo = editor.ui.customer_id_combo
    combo.setCurrentIndex(1)
    assert contact(editor) == ("Bo", "0600-12 34 01", "bo@exempel.se")
    combo.setCurrentIndex(2)
    assert contact(editor) == ("Åsa", "0600-12 34 11", "")
    combo.setCurrentIndex(0)
    assert contact(editor) == ("", "", "")


def test_what_somebody_wrote_stays(editor: AgreementEditor) -> None:
    combo = editor.ui.customer_id_combo
    combo.setCurrentIndex(1)
    editor.ui.contact_edit.setText("Eva")
    combo.setCurrentIndex(2)
    assert contact(editor) == ("Eva", "0600-12 34 01", "bo@exempel.se")
