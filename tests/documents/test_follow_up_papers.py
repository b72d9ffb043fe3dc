"""The utvecklingsplan and the agenda of a day with AF: what stands on them, read by poppler."""

from datetime import date
from typing import Any
from uuid import uuid4

from ame_desktop.documents import pdf
from ame_desktop.documents.build import af_day, development_plan
from ame_desktop.documents.build.af_day import AfAgenda, AfMeeting
from ame_desktop.documents.build.development_plan import DevelopmentPlan
from ame_desktop.domain.af_days import AfDayDraft
from ame_desktop.domain.follow_ups import AreaDraft, Contribution, FollowUpRow
from tests.support.pdf_text import pdf_text

SECRECY = "Sekretess enligt 26 kap. 1 § OSL."
LONG = "Kommer i tid och trivs i gruppen. " * 120


def follow_up(**other: Any) -> FollowUpRow:
    values: dict[str, Any] = {
        "follow_up_id": uuid4(),
        "version": 1,
        "participant_id": uuid4(),
        "placement_id": None,
        "placement": "FAT, Utegrupp",
        "planned_on": None,
        "planned_minute": None,
        "held_on": date(2028, 2, 29),
        "by": "Lena",
        "present": ("Deltagaren", "Tolk"),
        "how_it_goes": "Trivs i gruppen.",
        "further_adaptations": "",
        "view_of_support": "Nöjd.",
        "the_future": "Vill pröva kök.",
        "contributes": Contribution.PARTLY,
        "next_on": date(2028, 3, 29),
        "areas": (
            AreaDraft("Passa tider", "Sms kvällen innan", "Ställa klockan"),
            AreaDraft("Svenska", proposed_by_person=False),
        ),
        **other,
    }
    return FollowUpRow(**values)


def paper(row: FollowUpRow, person: str = "Ali Ahmed") -> str:
    plan = DevelopmentPlan("Provkommun", person, "Lena Hedström", row, SECRECY)
    return pdf_text(pdf.render(development_plan.build(plan)))


def test_the_plan_holds_the_headings_the_areas_and_room_to_sign() -> None:
    text = paper(follow_up())
    for part in (
        "Utvecklingsplan",
        "Ali Ahmed",
        "29 februari 2028",
        "FAT, Utegrupp",
        "Deltagaren, Tolk",
        "Delvis",
        "Hur går det?",
        "Trivs i gruppen.",
        "Inget antecknat.",
        "Framtiden och den öppna arbetsmarknaden",
        "Sms kvällen innan",
        "Ställa klockan",
        "Enheten",
        "29 mars 2028",
        "Underskrift",
        "Namnförtydligande",
        "Ärendeägare",
        "Handledare",
        SECRECY,
        "sida 1 av 1",
    ):
        assert part in text, part


def test_long_texts_and_many_areas_run_on_over_pages() -> None:
    areas = tuple(AreaDraft(f"Område {n}", "Stöd " * 60, "Ansvar " * 60) for n in range(10))
    text = paper(follow_up(how_it_goes=LONG, the_future=LONG, areas=areas), "سمير بوكيتش")
    assert "Område 9" in text
    assert "Underskrifter" in text
    pages = text.count("\f")
    assert pages >= 3
    assert f"sida {pages} av {pages}" in text


def test_a_plan_without_areas_says_so() -> None:
    assert development_plan.NO_AREAS in paper(follow_up(areas=(), contributes=None, next_on=None))


def test_the_agenda_holds_the_talk_and_the_meetings() -> None:
    draft = AfDayDraft(date(2026, 12, 1), 540, 750, 30, 20, "Ina Berg", "Rutiner\n\nNya beslut")
    meetings = (AfMeeting("09:30–09:50", "Ali A", "Utegrupp", "Nytt beslut"), AfMeeting("09:50"))
    text = pdf_text(pdf.render(af_day.build(AfAgenda("Provkommun", draft, meetings, SECRECY))))
    for part in (
        "Tisdag 1 december 2026 · vecka 49",
        "Ina Berg",
        "09:00–09:30 Gemensamt samtal",
        "– Nya beslut",
        "Ali A",
        "Ledig tid",
        SECRECY,
    ):
        assert part in text, part


def test_without_a_talk_there_is_no_heading_for_it() -> None:
    draft = AfDayDraft(date(2026, 12, 1), 540, 750, 0, 20)
    text = pdf_text(pdf.render(af_day.build(AfAgenda("Provkommun", draft, (), SECRECY))))
    assert "Gemensamt samtal" not in text
