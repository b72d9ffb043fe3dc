"""One invented person from referral to work at the windows, with the clock over each timer."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.follow_ups import Contribution
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.reminders import TodoGroup, TodoKind
from ame_desktop.domain.stages import Stage, StageNow
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.way.certificates_section import CertificatesSection
from ame_desktop.services.matching.desk import matching_desk
from ame_desktop.services.placements import placement_board
from ame_desktop.services.timelines import stage_now
from tests.gui.way_arrival import come, enrol, go_on, map_it
from tests.gui.way_planning import plan_to_support_oneself, plan_together, plan_with_af
from tests.gui.way_window import DAY, Way, way

__all__ = ["way"]
Key = Qt.Key
LAST = date(2027, 2, 26)


@pytest.mark.slow
def test_from_the_referral_to_work(way: Way) -> None:
    come(way)
    enrol(way)
    go_on(way)
    map_it(way)
    match(way)
    plan_with_af(way)
    plan_together(way)
    plan_to_support_oneself(way)
    place(way)
    follow_up(way)
    be_ill(way)
    begin_work(way)
    look_back(way)


def match(way: Way) -> None:
    """What the person can is held against the places, and the best is chosen. Source: OSB-54"""
    assert stage_now(way.ctx, way.person) == StageNow(Stage.MATCHING, date(2026, 12, 1))
    tab = way.part(FilePart.MATCHING)
    assert tab.unsigned.isHidden()
    way.click(tab.skills.add_button)
    way.fill(text="Har arbetat i kök")
    way.save()
    assert tab.table.select(tab.model.rows[0].key)
    way.click(tab.match_button)
    way.fill(judgement="Kan det redan, och vill dit.")
    way.save()
    assert len(matching_desk(way.ctx, way.person).matches) == 1


def place(way: Way) -> None:
    """Assessed, placed in work training, proposed, and approved by the chief. Source: RAG-10"""
    way.wake(date(2026, 12, 4))
    page = way.lena.go_to("participants")
    page.open_file(way.person)
    way.lena.settle()
    way.lena.date_steps(contact="23/11", mapping="1/12", assessment="4/12")
    way.lena.draft_fat(
        way.person,
        arena=way.unit.arena("Utegrupp"),
        start="2026-12-07",
        end=LAST.isoformat(),
        af_decision="AF-2026-88",
        af_decided_on="2026-12-02",
        union_consulted_on="2026-12-02",
        purpose="Pröva arbetsförmågan.",
    )
    (row,) = placement_board(way.unit.chief)
    page = way.lena.go_to("placements", row.placement_id)
    page.board.select(row.placement_id)
    way.lena.press(Key.Key_F)
    assert way.group(TodoKind.APPROVAL, way.chief) is not None
    basket = way.chief.go_to("approvals")
    basket.reload()
    way.chief.settle()
    basket.table.setFocus()
    way.chief.press(Key.Key_Return)
    way.chief.press(Key.Key_A)
    assert way.group(TodoKind.APPROVAL, way.chief) is None
    way.wake(date(2026, 12, 7))
    assert stage_now(way.ctx, way.person) == StageNow(Stage.TRAINING, date(2026, 12, 7))


def follow_up(way: Way) -> None:
    """Each month from the first day of training. Source: OSB-70"""
    way.runs_out(TodoKind.FOLLOW_UP, date(2027, 1, 7))
    way.wake(date(2027, 1, 7))
    page = way.lena.go_to("participants", FilePlace(way.person, FilePart.FOLLOW_UPS))
    page.file_view.rooms[Tab.FOLLOW_UPS].hold_button.click()
    way.lena.settle()
    way.lena.write(how_it_goes="Det går bra.", contributes=Contribution.YES)
    way.save()
    assert way.group(TodoKind.FOLLOW_UP) is None
    way.runs_out(TodoKind.FOLLOW_UP, date(2027, 2, 7))


def be_ill(way: Way) -> None:
    """Seven days of sickness, a certificate, and the plan looked at again. Source: TRE-61"""
    for day in (1, 2, 3, 4, 5, 8):
        way.wake(date(2027, 2, day))
        grid = way.lena.go_to("attendance")
        way.lena.window.set_day(way.today)
        way.lena.settle()
        grid.grid.stand_on(grid.model.day_rows[0].key)
        way.lena.press(Key.Key_S)
    way.runs_out(TodoKind.CERTIFICATE, date(2027, 2, 8), shown=0)
    tab = way.part(FilePart.LEAVES)
    certificates = next(s for s in tab.sections if isinstance(s, CertificatesSection))
    way.click(certificates.add_button)
    way.fill(first_day="2027-02-01", valid_to="2027-02-12", seen_on="2027-02-08")
    way.save()
    assert way.group(TodoKind.CERTIFICATE) is None
    assert way.group(TodoKind.PLAN_ASSESSED) is TodoGroup.TODAY
    way.runs_out(TodoKind.CERTIFICATE_ENDS, date(2027, 2, 12), after=None)


def begin_work(way: Way) -> None:
    """The training ends, the person begins to work, and a month later that is asked about."""
    way.wake(LAST)
    kinds = {TodoKind.PLACEMENT_ENDS, TodoKind.TRIPARTITE, TodoKind.FINAL_DOCUMENT}
    waiting = way.waiting()
    assert {waiting[kind].due for kind in kinds} == {LAST}
    way.wake(LAST + DAY)
    assert way.group(TodoKind.PLACEMENT_TO_CLOSE) is TodoGroup.LATE
    way.wake(date(2027, 3, 1))
    page = way.lena.go_to("participants")
    page.open_file(way.person)
    way.lena.settle()
    page.actions_of_file.end()
    way.lena.write(reason=ClosureReason.WORK_UNSUBSIDISED)
    way.lena.write(
        outcome_from="2027-03-01",
        last_day="2027-03-01",
        employer="Köket AB",
        regular_employer=True,
        lasts_two_months=True,
        note="Fick arbete i köket.",
    )
    way.save()
    assert stage_now(way.ctx, way.person) == StageNow(Stage.WORK, date(2027, 3, 1))
    way.runs_out(TodoKind.WORK_CONFIRMED, date(2027, 4, 1))


def look_back(way: Way) -> None:
    """The timeline tells the whole way, from the referral to the first day of work."""
    tab = way.part(FilePart.TIMELINE)
    days = {event.what: event.day for _, event in tab.model.rows}
    wanted = (
        "Aktualiserad, väg in AF",
        "Inskrivningssamtal",
        "Kartläggningen undertecknad",
        "AF:s plan: upprättad",
        "Individuell plan mot arbete: undertecknad",
        "Arbetsmarknadsplanering: undertecknad",
        "FAT, Utegrupp: godkänd",
        "Intyg till och med 2027-02-12",
        "Avslutad: arbete utan stöd",
    )
    assert set(wanted) <= days.keys()
    assert [days[what] for what in wanted] == sorted(days[what] for what in wanted)
