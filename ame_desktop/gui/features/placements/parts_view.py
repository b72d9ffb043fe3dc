"""What belongs to a placement, in cards beneath its fields, and what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ame_desktop.domain.placement_rows import (
    AdaptationRow,
    ContactRow,
    PlacementFile,
    PlacementRights,
)
from ame_desktop.domain.placements import AdaptationOutcome, PlacementState
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
        layout.addWidget(_card(host, "Beslut", decided, [], ""))
    steps = [Fact("", f"{_since(step)}: {_hours(step)}") for step in file.steps]
    change = _acts(rights.schedule, "Ändra", acts.edit_schedule, "Ändra schemat")
    none = "Inget schema. Det ska finnas före första dagen."
    layout.addWidget(_card(host, "Schema", steps, change, none))
    adaptations = [_adaptation(row, rights, acts) for row in file.adaptations]
    add = _acts(rights.adapt, "Lägg till", lambda: acts.edit_adaptation(None), "Ny anpassning")
    layout.addWidget(_card(host, "Anpassningar på platsen", adaptations, add, "Ingen anpassning."))
    if file.row.host_unit or file.contacts:
        contacts = [_contact(row, rights, acts, today) for row in file.contacts]
        add = _acts(rights.support, "Lägg till", lambda: acts.edit_contact(None), "Ny stödkontakt")
        none = "Ingen kontakt är planerad."
        layout.addWidget(_card(host, "Stödkontakter", contacts, add, none))


def _card(host: QWidget, title: str, facts: list[Fact], acts: list[Act], empty: str) -> FactCard:
    card = FactCard(title, host)
    card.show_facts(facts, acts, empty=empty)
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return card


def _acts(allowed: bool, text: str, act: Callable[[], object], spoken: str) -> list[Act]:
    return [Act(text, act, spoken)] if allowed else []


def _decision(file: PlacementFile) -> list[Fact]:
    decided, closing = file.decided, file.closing
    facts = []
    if decided.at is not None:
        what = _DECIDED.get(file.row.state, "Godkänd")
        facts.append(Fact("", f"{what} {decided.at:%Y-%m-%d} av {decided.by}"))
    if decided.reason:
        facts.append(Fact("", decided.reason))
    if closing is not None:
        told = f"Stängd, sista dag {closing.ended_on.isoformat()}: {closing.outcome.label}"
        facts.append(Fact("", "\n".join(text for text in (told, closing.note) if text)))
    return facts


_DECIDED: Final = {
    PlacementState.RETURNED: "Lämnad åter",
    PlacementState.REFUSED: "Avslag",
}


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
    day = held.held_on or held.due_on
    word = "genomförd" if held.held_on else "skulle ha gjorts" if late else "planerad"
    first = f"{day.isoformat()} {word}"
    first = f"{first} · språkstöd" if held.language else first
    line = f"{first} · {held.with_whom}" if held.with_whom else first
    text = "\n".join(part for part in (line, held.note) if part)
    change = Act("Ändra", lambda: acts.edit_contact(row), f"Ändra {held.due_on.isoformat()}")
    return Fact("", text, (change,) if rights.support else (), "error" if late else "")
