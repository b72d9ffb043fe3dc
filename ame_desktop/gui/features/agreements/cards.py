"""The cards beneath the cockpit: tasks, follow-ups, what is agreed, hours, and last year."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.agreement_rows import (
    AgreedTaskDraft,
    AgreedTaskRow,
    AgreementFile,
    AgreementFollowUpRow,
    YearFigures,
)
from ame_desktop.domain.agreements import AgreementSection, AgreementState, Recurrence
from ame_desktop.domain.recurrence import next_occurrences
from ame_desktop.domain.recurrence_words import rule_words
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.gui.core.formatting import short_day
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.agreements.columns import period_text
from ame_desktop.gui.features.agreements.hours_chart import HoursChart, times_text
from ame_desktop.gui.features.agreements.meters import hours_pair_text
from ame_desktop.gui.widgets.card_columns import CardColumns
from ame_desktop.gui.widgets.fact_card import Act, Fact, FactCard

TOLD: Final = 3
"""How many of a task's next days a card tells."""
LEAST: Final = 150
"""Least height in pixels at 100 percent; with large text the page itself scrolls."""
_EMPTY: Final = "Saknas. Skriv den innan avtalet tecknas."


@dataclass(frozen=True)
class CardActs:
    """What can be asked for on the cards, by those who may write."""

    add_task: Callable[[], object]
    edit_task: Callable[[AgreedTaskRow], object]
    remove_task: Callable[[AgreedTaskRow], object]
    follow_up: Callable[[], object]
    edit_follow_up: Callable[[AgreementFollowUpRow], object]
    remove_follow_up: Callable[[AgreementFollowUpRow], object]


class AgreementCards(CardColumns):
    """Shows one agreement's parts anew each time it is read.

    Args:
        theme: colours and sizes.
        today: the day it is.
        acts: what can be asked for; ``None`` for those who only read.
        parent: the widget that holds the cards.
    """

    def __init__(
        self, theme: Theme, today: date, acts: CardActs | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._today = today
        self._acts = acts
        self.setAccessibleName("Avtalets delar")
        self.tasks = FactCard("Uppgifter", self)
        self.follow_ups = FactCard("Uppföljningar", self)
        self.sections = FactCard("Det här är överenskommet", self)
        self.hours = FactCard("Timmar", self)
        self.chart = HoursChart(theme, self)
        self.remarks = FactCard("Att tänka på", self)
        self._look = theme
        theme.changed.connect(self._heighten)
        self._heighten()
        self.put(
            (self.remarks, self.tasks, self.follow_ups), (self.chart, self.sections, self.hours)
        )

    def show_file(self, file: AgreementFile) -> None:
        """Show an agreement."""
        acts, ended = self._acts, file.row.state is AgreementState.ENDED
        remarks = list(_remarks(file))
        self.remarks.setVisible(bool(remarks))
        self.remarks.show_facts(remarks)
        self.tasks.show_facts(
            [self._task(task, file) for task in file.tasks],
            [Act("Ny uppgift", acts.add_task)] if acts is not None and not ended else [],
            empty="Inga återkommande uppgifter.",
        )
        self.follow_ups.show_facts(
            [self._follow_up(row) for row in _in_order(file)],
            [Act("Följ upp", acts.follow_up)] if acts is not None else [],
            empty="Ingen uppföljning. De planeras när avtalet tecknas.",
        )
        self.sections.show_facts([*_agreed(file)])
        self.hours.show_facts([*_hours(file)], empty="Inga timmar är planerade eller gjorda.")
        self.chart.show_file(file)

    def _heighten(self) -> None:
        self.setMinimumHeight(self._look.px(LEAST))

    def _task(self, task: AgreedTaskRow, file: AgreementFile) -> Fact:
        draft, rule = task.draft, task.draft.rule
        since = max(self._today, file.row.start)
        found = next_occurrences(rule, since, TOLD, until=file.row.last_day)
        coming = ", ".join(short_day(item.day) for item in found)
        lines = [
            draft.name,
            " · ".join(text for text in (rule_words(rule), task.arena, draft.place) if text),
            _coming(draft, coming),
        ]
        return Fact("", "\n".join(filter(None, lines)), self._changing(task, draft.name))

    def _changing(self, task: AgreedTaskRow, name: str) -> tuple[Act, ...]:
        acts = self._acts
        if acts is None:
            return ()
        return (
            Act("Ändra", lambda: acts.edit_task(task), f"Ändra {name}"),
            Act("Ta bort", lambda: acts.remove_task(task), f"Ta bort {name}"),
        )

    def _follow_up(self, row: AgreementFollowUpRow) -> Fact:
        acts, draft = self._acts, row.draft
        if draft.held_on is not None:
            who = ", ".join(text for text in (draft.with_whom, row.by) if text)
            told = "\n".join(text for text in (draft.note, who) if text)
            found: tuple[Act, ...] = ()
            if acts is not None:
                spoken = f"Ändra uppföljningen {draft.held_on.isoformat()}"
                found = (Act("Ändra", lambda: acts.edit_follow_up(row), spoken),)
            return Fact(draft.held_on.isoformat(), told, found)
        late = draft.due_on < self._today
        told = "Skulle ha hållits" if late else "Planerad"
        planned: tuple[Act, ...] = ()
        if acts is not None:
            day = draft.due_on.isoformat()
            planned = (
                Act("Ändra", lambda: acts.edit_follow_up(row), f"Ändra uppföljningen {day}"),
                Act("Ta bort", lambda: acts.remove_follow_up(row), f"Ta bort uppföljningen {day}"),
            )
        return Fact(draft.due_on.isoformat(), told, planned, kind="error" if late else "")


def _coming(draft: AgreedTaskDraft, coming: str) -> str:
    """Return the next days, or that there are none."""
    if not draft.active:
        return "Kommer inte tillbaka mer."
    if coming or draft.recurrence is Recurrence.WHEN_NEEDED:
        return f"Nästa: {coming}" if coming else ""
    return "Inga fler gånger innan avtalet går ut."


def _in_order(file: AgreementFile) -> list[AgreementFollowUpRow]:
    """Return what is still to be held first, in order, then what was held, the latest first."""
    planned = [row for row in file.follow_ups if row.draft.held_on is None]
    held = [row for row in file.follow_ups if row.draft.held_on is not None]
    planned.sort(key=lambda row: row.draft.due_on)
    held.sort(key=lambda row: row.draft.held_on or row.draft.due_on, reverse=True)
    return [*planned, *held]


def _remarks(file: AgreementFile) -> Iterator[Fact]:
    row = file.row
    if row.missing and row.state is AgreementState.DRAFT:
        yield Fact("", f"{row.status_text}.", kind="error")
    if file.waits_for_chief:
        yield Fact("", "Väntar på enhetschefen, som ska godkänna den längre tiden.")
    if file.end_reason and row.ended_on is not None:
        yield Fact("", f"Avslutades {full_date(row.ended_on)}: {file.end_reason}")
    for remark in row.remarks:
        yield Fact("", f"{remark.text} ({remark.rule})" if remark.rule else remark.text)


def _agreed(file: AgreementFile) -> Iterator[Fact]:
    row, draft = file.row, file.draft
    yield Fact("Gäller", period_text(row))
    if row.signed_on is not None:
        by = f" av {file.signed_by_customer}" if file.signed_by_customer else ""
        yield Fact("Tecknat", f"{full_date(row.signed_on)}{by}")
    reach: tuple[Any, ...] = (draft.contact, draft.contact_phone, draft.contact_email)
    contact = ", ".join(text for text in reach if text)
    if contact:
        yield Fact("Kontakt", contact)
    if row.responsible:
        yield Fact("Ansvarig hos oss", row.responsible)
    for section in AgreementSection:
        text = str(getattr(draft, section.field)).strip()
        yield Fact(section.heading, text or _EMPTY, kind="" if text else "error")
    if draft.comment:
        yield Fact("Anmärkning", draft.comment)


def _hours(file: AgreementFile) -> Iterator[Fact]:
    if file.previous is not None:
        yield Fact("Förra året", _year_text(file.previous))
    row = file.row
    if row.whole.planned or row.whole.delivered:
        yield Fact("Hela avtalet", hours_pair_text(row.whole))


def _year_text(year: YearFigures) -> str:
    parts = [hours_pair_text(year.hours), times_text(year.occasions), _held(year.follow_ups)]
    return f"{' · '.join(part for part in parts if part)} (avtal {year.number})"


def _held(count: int) -> str:
    return "1 uppföljning" if count == 1 else f"{count} uppföljningar"
