"""What belongs to a placement, in cards beneath its fields, and what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.placement_rows import (
    AdaptationRow,
    ContactRow,
    PlacementFile,
    PlacementRights,
)
from ame_desktop.domain.placements import AdaptationOutcome
from ame_desktop.domain.schedules import AgreedDay, ScheduleStepRow
from ame_desktop.domain.swedish_names import SHORT_WEEKDAYS
from ame_desktop.domain.swedish_times import hours_text, minute_text
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.fact_card import Act, Fact, FactCard
from ame_desktop.gui.widgets.flow_layout import FlowLayout


@dataclass(frozen=True)
class PlacementActs:
    """What can be asked for in the editor of a placement."""

    propose: Callable[[], object]
    withdraw: Callable[[], object]
    extend: Callable[[], object]
    close: Callable[[], object]
    remove: Callable[[], object]
    edit_adaptation: Callable[[AdaptationRow | None], object]
    edit_contact: Callable[[ContactRow | None], object]
    edit_schedule: Callable[[], object]
    open_file: Callable[[UUID], object]


_BUTTONS: Final = (
    ("propose", "Föreslå"),
    ("close", "Stäng placeringen…"),
    ("extend", "Förläng"),
    ("withdraw", "Dra tillbaka"),
    ("remove", "Ta bort utkastet"),
)


def act_buttons(host: QWidget, file: PlacementFile, acts: PlacementActs) -> list[QPushButton]:
    """Put a button for everything that may be done with the placement as it stands."""
    flow = FlowLayout(host)
    found = []
    for name, text in _BUTTONS:
        if getattr(file.rights, name):
            button = QPushButton(text, host)
            button.clicked.connect(getattr(acts, name))
            writes(button)
            flow.addWidget(button)
            found.append(button)
    person = file.row.participant_id
    opener = QPushButton("Öppna akten", host)
    opener.clicked.connect(lambda: acts.open_file(person))
    flow.addWidget(opener)
    return [*found, opener]


def part_cards(host: QWidget, file: PlacementFile, acts: PlacementActs, today: date) -> None:
    """Show decision, schedule, adaptations and support contacts."""
    layout = QVBoxLayout(host)
    layout.setContentsMargins(0, 6, 0, 0)
    layout.setSpacing(10)
    rights = file.rights
    decided = _decision(file)
    if decided:
        card = FactCard("Beslut", host)
        card.show_facts(decided)
        layout.addWidget(card)
    schedule = FactCard("Schema", host)
    schedule.show_facts(
        [Fact(_since(step), _hours(step)) for step in file.steps],
        _acts(rights.schedule, "Ändra", acts.edit_schedule, "Ändra schemat"),
        empty="Inget schema. Det ska finnas före första dagen.",
    )
    layout.addWidget(schedule)
    adaptations = FactCard("Anpassningar på platsen", host)
    adaptations.show_facts(
        [_adaptation(row, rights, acts) for row in file.adaptations],
        _acts(rights.adapt, "Lägg till", lambda: acts.edit_adaptation(None), "Ny anpassning"),
        empty="Ingen anpassning.",
    )
    layout.addWidget(adaptations)
    if file.row.host_unit or file.contacts:
        contacts = FactCard("Stödkontakter", host)
        contacts.show_facts(
            [_contact(row, rights, acts, today) for row in file.contacts],
            _acts(rights.support, "Lägg till", lambda: acts.edit_contact(None), "Ny stödkontakt"),
            empty="Ingen kontakt är planerad.",
        )
        layout.addWidget(contacts)


def _acts(allowed: bool, text: str, act: Callable[[], object], spoken: str) -> list[Act]:
    return [Act(text, act, spoken)] if allowed else []


def _decision(file: PlacementFile) -> list[Fact]:
    decided, closing = file.decided, file.closing
    facts = []
    if decided.at is not None:
        facts.append(Fact(f"{decided.at:%Y-%m-%d}", f"{file.row.phase.value} · {decided.by}"))
    if decided.reason:
        facts.append(Fact("", decided.reason))
    if closing is not None:
        told = f"{closing.outcome.label}. {closing.note}" if closing.note else closing.outcome.label
        facts.append(Fact(closing.ended_on.isoformat(), told))
    return facts


def _since(step: ScheduleStepRow) -> str:
    return f"Från {step.draft.start.isoformat()}"


def _hours(step: ScheduleStepRow) -> str:
    week = hours_text(step.minutes_per_week)
    return f"{_days(step.draft.days)} ({week} i veckan)"


def _days(days: tuple[AgreedDay, ...]) -> str:
    """Return the days with their hours; those alike and after each other together."""
    spans: list[list[AgreedDay]] = []
    for day in sorted(days):
        last = spans[-1][-1] if spans else None
        alike = last is not None and (last.start_minute, last.end_minute) == (
            day.start_minute,
            day.end_minute,
        )
        if last is not None and alike and last.weekday + 1 == day.weekday:
            spans[-1].append(day)
        else:
            spans.append([day])
    return ", ".join(_span(span) for span in spans)


def _span(days: list[AgreedDay]) -> str:
    first, last = days[0], days[-1]
    names = SHORT_WEEKDAYS[first.weekday]
    if last is not first:
        names = f"{names}–{SHORT_WEEKDAYS[last.weekday]}"
    return f"{names} {minute_text(first.start_minute)}–{minute_text(first.end_minute)}"


def _adaptation(row: AdaptationRow, rights: PlacementRights, acts: PlacementActs) -> Fact:
    held = row.draft
    known = held.outcome is not AdaptationOutcome.UNKNOWN
    parts = [held.status.label, held.outcome.label if known else "", held.responsible]
    text = f"{held.what}\n{' · '.join(part for part in parts if part)}"
    if held.outcome_text:
        text = f"{text}\n{held.outcome_text}"
    change = Act("Ändra", lambda: acts.edit_adaptation(row), f"Ändra {held.what}")
    return Fact("", text, (change,) if rights.adapt else ())


def _contact(row: ContactRow, rights: PlacementRights, acts: PlacementActs, today: date) -> Fact:
    held = row.draft
    late = held.held_on is None and held.due_on < today
    told = f"Genomförd {held.held_on.isoformat()}" if held.held_on else "Planerad"
    parts = ["Skulle ha varit gjord" if late else told, held.with_whom, held.note]
    text = " · ".join(part for part in parts if part)
    change = Act("Ändra", lambda: acts.edit_contact(row), f"Ändra {held.due_on.isoformat()}")
    allowed = (change,) if rights.support else ()
    return Fact(held.due_on.isoformat(), text, allowed, "error" if late else "")
