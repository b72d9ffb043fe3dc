"""The papers of the way in: what stands on them, what is left open, and who may print them."""

from datetime import date
from pathlib import Path

import pytest

from ame_desktop.documents.preview import page_count
from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.participant_drafts import ConsentDraft, PersonDraft, ReferralDraft
from ame_desktop.domain.participants import ConsentParty, ReferralRoute
from ame_desktop.services import intake
from ame_desktop.services.consents import add_consent
from ame_desktop.services.intake import IntakePaper
from ame_desktop.storage.models.access import LogEntry
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("paper", IntakePaper)
def test_each_paper_names_the_person_and_has_room_to_sign_on_one_page(
    unit: Unit, paper: IntakePaper, tmp_path: Path
) -> None:
    kim = unit.as_role(Role.CONSULTANT, name="Kim Ek")
    person = PersonDraft("Ali", "Ahmed", interpreter_language="dari")
    draft = ReferralDraft(ReferralRoute.AF, "Handläggare A", "Månadsmöte", TODAY, "Vill prova.")
    ali = intake.receive(kim, person, draft).value.participant_id
    with pytest.raises(NotPermittedError):
        intake.paper_pdf(kim, ali, paper)
    row = intake.intake_board(unit.chief).rows[0]
    intake.assign(unit.chief, row.referral_id, row.version, kim.actor.staff_id)
    add_consent(kim, ali, ConsentDraft(ConsentParty.AF, TODAY))
    target = tmp_path / intake.paper_name(kim, ali, paper)
    assert "Ali" not in target.name
    content = intake.save_paper(kim, ali, paper, target).read_bytes()
    text = " ".join(pdf_text(content).split())
    assert "Ali Ahmed" in text
    assert "Underskrift" in text
    assert page_count(content) == 1
    expected = {
        IntakePaper.REFERRAL: ("Handläggare A", "23 november 2026", "Vill prova.", "dari"),
        IntakePaper.CONSENT: ("Försäkringskassan", "2026-11-23", "ta tillbaka", "tolkat till dari"),
        IntakePaper.INFORMATION: ("Dina rättigheter", "inom en månad", "artikel 6.1 c och e"),
    }
    assert [words for words in expected[paper] if words not in text] == []
    target.unlink()
    with unit.store.read() as reader:
        actions = set(
            reader.scalars(LogEntry.__table__.select().with_only_columns(LogEntry.action))
        )
    assert f"intake.{_acts()[paper]}_paper" in actions


def _acts() -> dict[IntakePaper, str]:
    return {
        IntakePaper.REFERRAL: "referral",
        IntakePaper.CONSENT: "consent",
        IntakePaper.INFORMATION: "information",
    }
