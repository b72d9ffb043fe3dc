"""What is done about a plan that is not followed: broken, extended, and opened for a new one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.broken_plans import BrokenRow
from ame_desktop.domain.plan_rows import PlanItem
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.features.participants.way.break_editors import (
    BreakEditor,
    ContactEditor,
    EqualEditor,
)
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.kept_form import KeptForm
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.plans.breaking import break_plan, broken_plans, correct, extend, lift
from ame_desktop.services.plans.reading import plans_of

MakeEditor = Callable[[BrokenRow | None], Editor]


@dataclass(frozen=True)
class HeldPlan:
    """The plan that would be broken, as the list shows it; ``over_on`` is when its days ended."""

    plan_id: UUID
    version: int
    over_on: date | None = None


def held_plan(plan: PlanItem, today: date) -> HeldPlan:
    """Return a plan as one that can be broken, or that has expired."""
    over = plan.valid_to is not None and plan.valid_to < today
    return HeldPlan(plan.plan_id, plan.version, plan.valid_to if over else None)


class BreakingActs:
    """Opens the editors beside the file, and stores what they hold."""

    def __init__(self, desk: FileDesk) -> None:
        self._desk = desk
        self.kept_form: KeptForm | None = None

    def break_plan(
        self,
        participant_id: UUID,
        plan: HeldPlan | None = None,
        cause: str = "",
    ) -> None:
        """*Bryt planeringen…*: of a plan that holds, or where none could be drawn up."""
        desk, over_on = self._desk, plan.over_on if plan is not None else None
        ctx, key = desk.ctx, None if plan is None else plan.plan_id

        def make(held: HeldPlan | None) -> Editor:
            panel = BreakEditor(desk.page.tools.today(), cause, over_on=over_on)

            def command() -> Command:
                draft = panel.draft()
                version = None if held is None else held.version
                return lambda: break_plan(ctx, participant_id, draft, key, version)

            return Editor(panel, command, begun=lambda: self._keep(panel, participant_id))

        def stored(_: object) -> None:
            if self.kept_form is not None:
                self.kept_form.forget()

        def read() -> HeldPlan | None:
            plans = plans_of(ctx, participant_id).plans
            today = desk.page.tools.today()
            found = (held_plan(row, today) for row in plans if row.plan_id == key)
            return next(found, None)

        edit = RowEdit(key, plan, make, read, decides=True)
        edit_row(desk.page, ctx, desk.dock, edit, stored)

    def correct(self, participant_id: UUID, row: BrokenRow) -> None:
        """*Rätta…*: the same notes, in a new edition."""
        desk = self._desk

        def make(held: BrokenRow | None) -> Editor:
            found = held or row
            panel = BreakEditor(desk.page.tools.today(), row=found)

            def command() -> Command:
                draft = panel.draft()
                return lambda: correct(desk.ctx, found.plan_id, found.version, draft)

            return Editor(panel, command)

        self._decide(participant_id, row, make)

    def extend(self, participant_id: UUID, row: BrokenRow) -> None:
        """*Skriv in kontakt…*."""
        desk = self._desk

        def make(held: BrokenRow | None) -> Editor:
            panel = ContactEditor(desk.page.tools.today())

            def command() -> Command:
                day, found = panel.answer(), held or row
                return lambda: extend(desk.ctx, found.plan_id, found.version, day)

            return Editor(panel, command)

        self._decide(participant_id, row, make)

    def lift(self, participant_id: UUID, row: BrokenRow) -> None:
        """*Likvärdig planering…*."""
        desk = self._desk

        def make(held: BrokenRow | None) -> Editor:
            found = held or row
            panel = EqualEditor(found)

            def command() -> Command:
                text = panel.answer()
                return lambda: lift(desk.ctx, found.plan_id, found.version, text)

            return Editor(panel, command)

        self._decide(participant_id, row, make)

    def _decide(self, participant_id: UUID, row: BrokenRow, make: MakeEditor) -> None:
        desk, key = self._desk, row.plan_id

        def read() -> BrokenRow | None:
            rows = broken_plans(desk.ctx, participant_id)
            return next((found for found in rows if found.plan_id == key), None)

        edit = RowEdit(key, row, make, read, decides=True)
        edit_row(desk.page, desk.ctx, desk.dock, edit)

    def _keep(self, panel: BreakEditor, participant_id: UUID) -> None:
        desk = self._desk
        place = f"bruten planering:{participant_id}"
        self.kept_form = KeptForm(
            desk.page, desk.ctx, panel, place, panel.typed, panel.put_back, participant_id
        )
