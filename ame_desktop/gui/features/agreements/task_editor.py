"""The editor of an agreed task: what is done where, how often, and the next ten days of it."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from ame_desktop.domain.agreement_rows import AgreedTaskDraft, AgreedTaskRow, AgreementRow
from ame_desktop.domain.agreements import HolidayPolicy, Recurrence
from ame_desktop.domain.arenas import ArenaKind, ArenaRow
from ame_desktop.domain.catalogue import VehicleItem
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.recurrence import (
    LAST_OF_MONTH,
    Occurrence,
    RecurrenceRule,
    checked_rule,
    next_occurrences,
)
from ame_desktop.domain.recurrence_words import rule_from_words, rule_sentence
from ame_desktop.domain.swedish_dates import parse_date
from ame_desktop.gui.core.formatting import day_month, short_day
from ame_desktop.gui.forms.ui_agreements_task import Ui_AgreementsTask
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    choose,
    chosen,
    clock_text,
    fill,
    fill_held,
    put_in,
    read_date,
    read_minute,
    read_number,
    show_date,
)
from ame_desktop.gui.widgets.hours_field import hours_text, read_hours
from ame_desktop.gui.widgets.qualification_checks import qualification_checks, ticked_names
from ame_desktop.gui.widgets.weekday_checks import WeekdayChecks

SHOWN: Final = 10
"""How many of the next days are told."""
NOT_READ: Final = "Det gick inte att tolka. Välj i fälten nedanför."
_RECURRENCES: Final = (
    ("Varje vardag", Recurrence.WEEKDAYS),
    ("Vissa veckodagar", Recurrence.WEEKLY),
    ("Viss veckodag i månaden", Recurrence.MONTHLY),
    ("Vid behov", Recurrence.WHEN_NEEDED),
)
_NTH: Final = (
    ("Första", 1), ("Andra", 2), ("Tredje", 3), ("Fjärde", 4), ("Femte", 5),
    ("Sista", LAST_OF_MONTH),
)  # fmt: skip
_HOLIDAYS: Final = (
    ("Utgår", HolidayPolicy.SKIP),
    ("Flyttas till dagen före", HolidayPolicy.BEFORE),
    ("Flyttas till dagen efter", HolidayPolicy.AFTER),
)
_USES: Final = {
    "weekdays": frozenset({Recurrence.WEEKLY, Recurrence.MONTHLY}),
    "every": frozenset({Recurrence.WEEKLY}),
    "anchor": frozenset({Recurrence.WEEKLY}),
    "nth": frozenset({Recurrence.MONTHLY}),
    "season_from": frozenset(Recurrence) - {Recurrence.WHEN_NEEDED},
    "season_to": frozenset(Recurrence) - {Recurrence.WHEN_NEEDED},
    "holidays": frozenset(Recurrence) - {Recurrence.WHEN_NEEDED},
}
"""Which fields each recurrence uses; the others are hidden."""


class TaskEditor(EditorPanel):
    """A task of an agreement, with its next days told while it is written.

    Args:
        row: the agreement.
        arenas: where it can be done.
        vehicles: what it can need.
        names: the unit's list of qualifications.
        today: the day it is.
        task: the task that is changed; ``None`` for a new one.
        parent: the widget that holds the editor.
    """

    def __init__(
        self,
        row: AgreementRow,
        arenas: Sequence[ArenaRow],
        vehicles: Sequence[VehicleItem],
        names: Sequence[str],
        today: date,
        task: AgreedTaskRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui = Ui_AgreementsTask()
        form = QWidget()
        ui.setupUi(form)
        self._row, self._today = row, today
        self._active = task is None or task.draft.active
        super().__init__("Ny uppgift" if task is None else f"Ändra {task.draft.name}", form, parent)
        draft = None if task is None else task.draft
        self.weekdays = WeekdayChecks(0 if draft is None else draft.weekdays)
        put_in(ui.weekdays_widget, self.weekdays)
        fill_held(
            ui.arena_id_combo,
            [(arena.name, arena.arena_id) for arena in arenas],
            _usual(arenas) if draft is None else draft.arena_id,
        )
        fill_held(
            ui.vehicle_id_combo,
            [("Inget", None), *((item.draft.name, item.vehicle_id) for item in vehicles)],
            None if draft is None else draft.vehicle_id,
        )
        self.qualifications = qualification_checks(
            names, () if draft is None else draft.qualifications
        )
        put_in(ui.qualifications_widget, self.qualifications)
        fill(ui.recurrence_combo, _RECURRENCES)
        fill(ui.nth_combo, _NTH)
        fill(ui.holidays_combo, _HOLIDAYS)
        self._show_rule(RecurrenceRule(Recurrence.WEEKDAYS))
        ui.places_edit.setText("2")
        if draft is not None:
            self._show(draft)
        ui.words_label.hide()
        ui.as_written_edit.textEdited.connect(self._read_words)
        ui.recurrence_combo.currentIndexChanged.connect(self._follow)
        self.changed.connect(self._tell_next)
        self._follow()
        self._tell_next()

    @property
    def next_days(self) -> str:
        """What is told of the next days."""
        return self.effect

    def rule(self) -> RecurrenceRule:
        """Return how often the task comes back.

        Raises:
            DomainError: something is missing or cannot be read.
        """
        ui = self.ui
        every = read_number(ui.every_edit, "every")
        return checked_rule(
            RecurrenceRule(
                chosen(ui.recurrence_combo),
                self.weekdays.weekdays,
                1 if every is None else every,
                read_date(ui.anchor_edit, self._today, "anchor") or self._row.start,
                chosen(ui.nth_combo),
                self._season("season_from"),
                self._season("season_to"),
                chosen(ui.holidays_combo),
            )
        )

    def draft(self) -> AgreedTaskDraft:
        """Return what stands in the form.

        Raises:
            DomainError: something is missing or cannot be read.
        """
        ui, rule = self.ui, self.rule()
        places = read_number(ui.places_edit, "places")
        return AgreedTaskDraft(
            arena_id=chosen(ui.arena_id_combo),
            name=ui.name_edit.text(),
            recurrence=rule.recurrence,
            weekdays=rule.weekdays,
            every=rule.every,
            anchor=rule.anchor,
            nth=rule.nth,
            season_from=rule.season_from,
            season_to=rule.season_to,
            holidays=rule.holidays,
            as_written=ui.as_written_edit.text(),
            place=ui.place_edit.text(),
            start_minute=read_minute(ui.start_minute_edit, "start_minute"),
            end_minute=read_minute(ui.end_minute_edit, "end_minute"),
            places=1 if places is None else places,
            hours_each=read_hours(ui.hours_each_edit, "hours_each"),
            lift_kilograms=read_number(ui.lift_kilograms_edit, "lift_kilograms"),
            needs_driver=ui.needs_driver_check.isChecked(),
            outdoor=ui.outdoor_check.isChecked(),
            vehicle_id=chosen(ui.vehicle_id_combo),
            active=self._active,
            qualifications=ticked_names(self.qualifications),
        )

    def _show(self, draft: AgreedTaskDraft) -> None:
        ui = self.ui
        ui.name_edit.setText(draft.name)
        ui.place_edit.setText(draft.place)
        ui.as_written_edit.setText(draft.as_written)
        self._show_rule(draft.rule)
        ui.start_minute_edit.setText(clock_text(draft.start_minute))
        ui.end_minute_edit.setText(clock_text(draft.end_minute))
        ui.places_edit.setText(str(draft.places))
        ui.hours_each_edit.setText(hours_text(draft.hours_each))
        lift = draft.lift_kilograms
        ui.lift_kilograms_edit.setText("" if lift is None else str(lift))
        ui.needs_driver_check.setChecked(draft.needs_driver)
        ui.outdoor_check.setChecked(draft.outdoor)

    def _show_rule(self, rule: RecurrenceRule) -> None:
        ui = self.ui
        choose(ui.recurrence_combo, rule.recurrence)
        self.weekdays.set_weekdays(rule.weekdays)
        ui.every_edit.setText(str(rule.every))
        show_date(ui.anchor_edit, rule.anchor)
        choose(ui.nth_combo, rule.nth or 1)
        ui.season_from_edit.setText(_season_text(rule.season_from))
        ui.season_to_edit.setText(_season_text(rule.season_to))
        choose(ui.holidays_combo, rule.holidays)

    def _read_words(self, text: str) -> None:
        """Let the fields say what the words mean."""
        rule = rule_from_words(
            text,
            self._row.start,
            also=self.ui.name_edit.text(),
            holidays=chosen(self.ui.holidays_combo),
        )
        if rule is not None:
            self._show_rule(rule)
        self.ui.words_label.setText("" if rule is not None else NOT_READ)
        self.ui.words_label.setVisible(rule is None and bool(text.strip()))

    def _season(self, field: str) -> str:
        edit: QLineEdit = getattr(self.ui, f"{field}_edit")
        text = edit.text().strip()
        if not text or edit.isHidden():
            return ""
        day = parse_date(text, self._today, field=field)
        return f"{day.month:02}-{day.day:02}"

    def _follow(self) -> None:
        """Show the fields that the chosen recurrence uses."""
        ui, recurrence = self.ui, chosen(self.ui.recurrence_combo)
        for name, used_by in _USES.items():
            shown = recurrence in used_by
            for widget in (
                getattr(ui, f"{name}{suffix}", None)
                for suffix in ("_label", "_edit", "_combo", "_widget")
            ):
                if widget is not None:
                    widget.setVisible(shown)

    def _tell_next(self) -> None:
        try:
            rule = self.rule()
        except DomainError as error:
            self.show_effect(error.message)
            return
        row = self._row
        found = next_occurrences(rule, max(self._today, row.start), SHOWN, until=row.last_day)
        self.show_effect(f"{rule_sentence(rule)} {next_days_text(rule, found)}".strip())


def next_days_text(rule: RecurrenceRule, found: Sequence[Occurrence]) -> str:
    """Return the next days in words: *Nästa 10 gånger: tis 3 mars, …*."""
    if rule.recurrence is Recurrence.WHEN_NEEDED:
        return ""
    if not found:
        return "Inga fler gånger innan avtalet går ut."
    days = ", ".join(_day_text(item) for item in found)
    return f"Nästa gång: {days}." if len(found) == 1 else f"Nästa {len(found)} gånger: {days}."


def _day_text(item: Occurrence) -> str:
    moved = f" (i stället för {day_month(item.occurs_on)})" if item.is_moved else ""
    return f"{short_day(item.day)}{moved}"


def _season_text(text: str) -> str:
    if not text:
        return ""
    return day_month(date.fromisoformat(f"2024-{text}"))


def _usual(arenas: Sequence[ArenaRow]) -> UUID | None:
    """Return the arena that agreements' work is mostly done by. Source: RAG-54."""
    outdoors = (arena.arena_id for arena in arenas if arena.kind is ArenaKind.UTEGRUPP)
    return next(outdoors, None)
