"""Editors of the work: adaptations, qualifications, the arena, and the schedule in steps."""

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.arenas import MemberRow
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participant_files import QualificationRow, RestrictionRow
from ame_desktop.domain.qualifications import offered, shown_name
from ame_desktop.domain.restrictions import (
    LICENCES,
    QualificationDraft,
    RestrictionDraft,
    RestrictionKind,
)
from ame_desktop.gui.features.participants.choices import Choices
from ame_desktop.gui.forms.ui_participants_membership import Ui_ParticipantsMembership
from ame_desktop.gui.forms.ui_participants_qualification import Ui_ParticipantsQualification
from ame_desktop.gui.forms.ui_participants_restriction import Ui_ParticipantsRestriction
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    chosen,
    fill,
    need_date,
    read_date,
    read_number,
    show_date,
)


class RestrictionEditor(EditorPanel):
    """An adaptation: what the person needs, not why."""

    def __init__(
        self, row: RestrictionRow | None, today: date, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_ParticipantsRestriction()
        form = QWidget()
        self.ui.setupUi(form)
        self.row = row
        self._today = today
        super().__init__("Anpassning" if row is None else "Ändra anpassning", form, parent)
        ui = self.ui
        kinds: list[tuple[str, object]] = [(k.value.capitalize(), k) for k in RestrictionKind]
        fill(ui.kind_combo, kinds, row.kind if row else RestrictionKind.LIFTING)
        if row is not None:
            ui.text_edit.setText(row.text)
            show_date(ui.valid_from_edit, row.valid_from)
            show_date(ui.valid_to_edit, row.valid_to)
            kilograms = row.max_kilograms
            ui.max_kilograms_edit.setText("" if kilograms is None else str(kilograms))
        ui.valid_from_edit.setPlaceholderText("Nu")
        ui.valid_to_edit.setPlaceholderText("Tills vidare")
        ui.kind_combo.currentIndexChanged.connect(self._follow_kind)
        self._follow_kind()

    def answer(self) -> tuple[RestrictionDraft, date | None, date | None]:
        """Return the adaptation and its period.

        Raises:
            DomainError: a number or a date cannot be read.
        """
        ui = self.ui
        kind = RestrictionKind(chosen(ui.kind_combo))
        kilograms = read_number(ui.max_kilograms_edit, "max_kilograms")
        lifting = kind is RestrictionKind.LIFTING
        draft = RestrictionDraft(kind, ui.text_edit.text(), kilograms if lifting else None)
        return (
            draft,
            read_date(ui.valid_from_edit, self._today, "valid_from"),
            read_date(ui.valid_to_edit, self._today, "valid_to"),
        )

    def _follow_kind(self) -> None:
        lifting = chosen(self.ui.kind_combo) is RestrictionKind.LIFTING
        self.ui.max_kilograms_edit.setVisible(lifting)
        self.ui.max_kilograms_label.setVisible(lifting)


class QualificationEditor(EditorPanel):
    """A qualification, with the day it runs out."""

    def __init__(
        self,
        row: QualificationRow | None,
        names: tuple[str, ...],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ParticipantsQualification()
        form = QWidget()
        self.ui.setupUi(form)
        self.row = row
        self._today = today
        super().__init__("Behörighet" if row is None else "Ändra behörighet", form, parent)
        held = "" if row is None else row.kind
        kinds = [(shown_name(name), name) for name in offered(names, held)]
        fill(self.ui.kind_combo, kinds, held or LICENCES[0].value)
        if row is not None:
            self.ui.text_edit.setText(row.text)
            show_date(self.ui.valid_to_edit, row.valid_to)
        self.ui.valid_to_edit.setPlaceholderText("Lämna tomt om den inte går ut")

    def answer(self) -> tuple[QualificationDraft, date | None]:
        """Return the qualification and the day it runs out.

        Raises:
            DomainError: there is no such date.
        """
        kind = str(chosen(self.ui.kind_combo))
        draft = QualificationDraft(kind, self.ui.text_edit.text())
        return draft, read_date(self.ui.valid_to_edit, self._today, "valid_to")


class MembershipEditor(EditorPanel):
    """A time in an arena: a new one, a move, or another end."""

    def __init__(
        self, row: MemberRow | None, choices: Choices, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_ParticipantsMembership()
        form = QWidget()
        self.ui.setupUi(form)
        self.row = row
        self._today = choices.today
        super().__init__("Lägg till eller flytta" if row is None else row.arena_name, form, parent)
        fill(self.ui.arena_id_combo, choices.arena_choices(groups=True))
        show_date(self.ui.start_edit, choices.today if row is None else row.start)
        show_date(self.ui.end_edit, row.end if row else None)
        self.ui.end_edit.setPlaceholderText("Tills vidare")
        self.ui.moves_check.setChecked(row is None)
        for widget in (self.ui.arena_id_combo, self.ui.arena_id_label, self.ui.moves_check):
            widget.setVisible(row is None)

    @property
    def moves(self) -> bool:
        """Whether the other arenas end the day before."""
        return self.row is None and self.ui.moves_check.isChecked()

    def arena_id(self) -> UUID:
        """Return the arena that is chosen.

        Raises:
            DomainError: none is.
        """
        picked = chosen(self.ui.arena_id_combo)
        if not isinstance(picked, UUID):
            raise DomainError("Välj en arena.", field="arena_id")
        return picked

    def period(self) -> tuple[date, date | None]:
        """Return the first and the last day.

        Raises:
            DomainError: there is no such date.
        """
        start = need_date(self.ui.start_edit, self._today, "start")
        return start, read_date(self.ui.end_edit, self._today, "end")
