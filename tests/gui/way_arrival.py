"""From Arbetsförmedlingen's referral to a signed mapping, step by step at the windows."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.mapping import MappingArea, MappingState
from ame_desktop.domain.participant_files import FilePart
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.reminders import TodoGroup, TodoKind
from ame_desktop.gui.features.participants.way.mapping_sections import Step
from ame_desktop.services.mapping import mapping_file
from tests.gui.way_window import Way

Key = Qt.Key
MONDAY = date(2026, 11, 23)


def come(way: Way) -> None:
    """Arbetsförmedlingen's form comes to the chief, who gives the case with a digit."""
    page = way.chief.go_to("intake")
    way.chief.shortcut(Key.Key_N)
    way.chief.write(
        given_name="Åsa",
        family_name="Öst",
        route=ReferralRoute.AF,
        referred_by="Arbetsförmedlingen",
        interpreter_language="Arabiska",
        reason="Behöver hjälp att hitta vägen till arbete.",
    )
    way.chief.save()
    way.person = page.row.participant_id
    assert way.waiting(way.chief)[TodoKind.ASSIGN].due == MONDAY
    assert TodoKind.ASSIGN not in way.waiting()
    page = way.chief.go_to("intake")
    page.table.setFocus()
    names = [load.name for load in page.board.loads]
    way.chief.press(getattr(Key, f"Key_{names.index('Lena Hedström') + 1}"))
    assert page.row.staff == "Lena Hedström"
    assert TodoKind.ASSIGN not in way.waiting(way.chief)


def enrol(way: Way) -> None:
    """Contact, interpreter, talk, consent, information and the first mapping, by the keys."""
    way.runs_out(TodoKind.INTAKE_TALK, date(2026, 11, 30))
    page = way.lena.go_to("intake")
    page.table.setFocus()
    way.lena.press(Key.Key_K)
    while page.row.open_steps:
        step = page.row.current.step
        page.table.setFocus()
        STEPS.get(step, tick)(way, page)
    page.table.setFocus()
    way.lena.press(Key.Key_A)
    way.lena.write(arena_id=way.unit.arena("Utegrupp"))
    way.save()


def tick(way: Way, page: Any) -> None:
    way.lena.press(Key.Key_K)


def explain(way: Way, page: Any) -> None:
    """The person wants to wait with the waiver, and that is written."""
    way.lena.press(Key.Key_B)
    way.lena.write(note="Vill vänta till nästa möte.", done_on="idag")
    way.save()


def interpreter(way: Way, page: Any) -> None:
    """The talk is booked, and then the interpreter in good time. Source: OSB-25, OSB-33"""
    page.acts.edit(page.row, next(s for s in page.row.steps if s.step is IntakeStep.TALK))
    way.lena.write(booked_on="2026-11-27", booked_minute="10.00")
    way.save()
    way.runs_out(TodoKind.INTERPRETER, date(2026, 11, 24))
    way.runs_out(TodoKind.INTAKE_TALK, date(2026, 11, 27))
    way.lena.go_to("intake").table.setFocus()
    way.lena.press(Key.Key_K)
    way.wake(date(2026, 11, 27))


def mapping(way: Way, page: Any) -> None:
    """The first meeting of the mapping is booked. Source: OSB-28"""
    way.lena.press(Key.Key_B)
    way.lena.write(booked_on="2026-12-01", booked_minute="13.00", done_on="idag")
    way.save()


STEPS = {
    IntakeStep.INTERPRETER: interpreter,
    IntakeStep.CONSENT: explain,
    IntakeStep.MAPPING_BOOKED: mapping,
}


def go_on(way: Way) -> None:
    """Nobody stands without a next step, and the way in is closed with one. Source: TRE-03"""
    # The first mapping is booked, which is a next step until that day has been.
    assert way.group(TodoKind.NO_NEXT_STEP) is None
    stood = way.today
    way.wake(date(2026, 12, 2))
    assert way.group(TodoKind.NO_NEXT_STEP) is TodoGroup.TODAY
    way.wake(stood)
    page = way.lena.go_to("intake")
    page.table.setFocus()
    way.lena.press(Key.Key_N)
    way.lena.write(what="Kartlägg tillsammans", due="2026-12-01")
    way.save()
    page.table.setFocus()
    way.lena.press(Key.Key_F)
    assert page.model.rowCount() == 0
    assert way.group(TodoKind.NO_NEXT_STEP) is None
    way.runs_out(TodoKind.NEXT_STEP, date(2026, 12, 1))


def map_it(way: Way) -> None:
    """The mapping: a meeting of an hour, areas, cross, summary, review, signature and an action."""
    tab = way.part(FilePart.MAPPING)
    tab._empty.act()
    way.lena.settle()
    # The meeting that was booked on the way in is the mapping's first. Source: OSB-28
    way.runs_out(TodoKind.MAPPING_SESSION, date(2026, 12, 1))
    way.wake(date(2026, 12, 1))
    tab = way.part(FilePart.MAPPING)
    tab.view.session_table.selectRow(0)
    way.click(tab.buttons.held_button)
    assert way.group(TodoKind.MAPPING_SESSION) is None
    tab = way.part(FilePart.MAPPING)
    write_part(way, tab, MappingArea.WORK, resources="Har arbetat i kök i tre år.", facts="Kök.")
    write_part(way, tab, Step.CROSS, better_for_me="Egen lön.")
    tab.table.select(Step.SUMMARY)
    tab.open_part()
    way.lena.settle()
    way.lena.panel.ui.skeleton_button.click()
    way.fill(assessment="Kan arbeta.", rehabilitation="Praktik.", other_actions="Svenska.")
    way.save()
    way.click(tab.buttons.review_button)
    way.save()
    way.click(tab.buttons.sign_button)
    way.fill(word="undertecknad")
    way.save()
    whole = mapping_file(way.ctx, way.person).whole
    assert whole is not None
    assert whole.row.state is MappingState.SIGNED
    tab.table.select(Step.ACTIONS)
    way.click(tab.buttons.write_button)
    way.fill(what="Fråga om svenska på arbetsplatsen", responsible="Ina, AF", due="2026-12-15")
    way.save()
    way.runs_out(TodoKind.MAPPING_ACTION, date(2026, 12, 15))


def write_part(way: Way, tab: Any, part: object, **texts: str) -> None:
    """Write in one part of the mapping."""
    assert tab.table.select(part)
    tab.open_part()
    way.lena.settle()
    way.fill(**texts)
    way.save()
