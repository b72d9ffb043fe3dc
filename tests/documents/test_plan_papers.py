"""Plans on paper: in two copies where both sign, with room for every party, in plain Swedish."""

from dataclasses import replace
from datetime import date

import pytest

from ame_desktop.documents import pdf
from ame_desktop.documents.build.person_letter import LetterHead
from ame_desktop.documents.build.plans import build
from ame_desktop.documents.preview import page_count
from ame_desktop.domain.plan_rows import PlanItem
from ame_desktop.domain.plans import PlanKind, PlanParty, PlanState, SigningWay
from tests.support.pdf_text import pdf_text
from tests.support.plan_drafts import plan_item

HEAD = LetterHead(
    "Provkommun", "2026-11-23", "Sekretess.", "Utgåva 1", "Ali Ahmed", "010101-0101", ()
)


def paper(plan: PlanItem) -> str:
    return pdf_text(pdf.render(build(HEAD, plan)))


def test_a_plan_to_be_signed_on_paper_comes_in_two_copies() -> None:
    content = pdf.render(build(HEAD, plan_item(PlanKind.LABOUR)))
    text = pdf_text(content)
    assert page_count(content) == 2
    for copy in ("Exemplar 1 av 2: deltagarens", "Exemplar 2 av 2: handläggarens"):
        assert text.count(copy) == 1
    for part in (
        "Nuläge",
        "Överenskommelse",
        "Sex arbeten i veckan",
        "22 februari 2027 klockan 10:00",
    ):
        assert text.count(part) == 2
    assert text.count("Ali Ahmed") >= 4


def test_a_plan_sent_digitally_is_one_copy_without_room_to_sign() -> None:
    sent = plan_item(PlanKind.LABOUR, state=PlanState.SENT, signing=SigningWay.DIGITAL)
    text = paper(sent)
    assert "Exemplar" not in text
    assert text.count("Undertecknas digitalt") == 2


def test_an_individual_plan_has_every_partys_name_and_day() -> None:
    plan = plan_item(PlanKind.INDIVIDUAL, state=PlanState.SIGNED, signing=SigningWay.PAPER)
    parties = tuple(replace(item, signed_on=date(2026, 11, 20)) for item in plan.parties)
    text = paper(replace(plan, parties=parties))
    for name in ("Ali Ahmed", "Anna Berg", "Ina Bergkvist"):
        assert name in text
    assert text.count("2026-11-20") == 3
    assert [party.value.capitalize() in text for party in PlanParty] == [True, True, True, False]


def test_afs_plan_tells_duties_and_support_and_is_not_signed() -> None:
    text = paper(plan_item(PlanKind.AF, state=PlanState.NOTED))
    assert "Stödbehov" in text
    assert "Planen är gjord" in text
    assert "Underskrifter" not in text


@pytest.mark.parametrize("kind", [PlanKind.LABOUR, PlanKind.INDIVIDUAL, PlanKind.AF])
def test_long_and_odd_texts_stay_on_their_pages(kind: PlanKind) -> None:
    plan = plan_item(kind)
    key = next(iter(plan.texts))
    odd = "Å<b>&amp; " + "mycket lång text " * 200
    content = pdf.render(build(HEAD, replace(plan, texts={**plan.texts, key: odd})))
    assert "Å<b>&amp;" in pdf_text(content)
