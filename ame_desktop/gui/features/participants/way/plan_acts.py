"""What the part *Planer* can do with a plan: write, send, sign, withdraw, renew, mark and print."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.plan_rows import PlanItem, PlanRowItem, PlansFile
from ame_desktop.domain.plans import PlanKind
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.features.participants.way.plan_editors import PlanEditor
from ame_desktop.gui.features.participants.way.plan_signing import SigningEditor
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.kept_form import KeptForm
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.plans.editions import new_edition
from ame_desktop.services.plans.papers import plan_name, save_plan_pdf
from ame_desktop.services.plans.reading import plans_of
from ame_desktop.services.plans.signing import send_plan, sign_plan, withdraw_plan
from ame_desktop.services.plans.writing import add_plan, change_plan, mark_row, remove_plan


class PlanActs:
    """The acts of one file's plans; ``then`` gets the plan that an act ends with."""

    def __init__(self, desk: FileDesk, then: Callable[[UUID], object]) -> None:
        self._desk, self._then = desk, then
        self.kept_form: KeptForm | None = None

    def write(self, file: PlansFile, kind: PlanKind, plan: PlanItem | None) -> None:
        """Open the form of a plan: of a new one, or of one that nobody has signed."""
        desk, ctx, person = self._desk, self._desk.ctx, file.participant_id
        key = None if plan is None else plan.plan_id

        def make(held: PlanItem | None) -> Editor:
            panel = PlanEditor(file, kind, held, desk.page.tools.today())

            def command() -> Command:
                draft = panel.draft()
                if held is None:
                    return lambda: add_plan(ctx, person, kind, draft)
                return lambda: change_plan(ctx, held.plan_id, held.version, draft)

            return Editor(panel, command, begun=lambda: self._keep(panel, person, key))

        def stored(value: object) -> None:
            if self.kept_form is not None:
                self.kept_form.forget()
            if isinstance(value, UUID):
                self._then(value)

        edit_row(
            desk.page, ctx, desk.dock, RowEdit(key, plan, make, self._read(person, key)), stored
        )

    def sign(self, plan: PlanItem) -> None:
        """Open the form of a plan's signatures."""
        desk, ctx = self._desk, self._desk.ctx

        def make(held: PlanItem | None) -> Editor:
            shown = held or plan
            panel = SigningEditor(shown, desk.page.tools.today())

            def command() -> Command:
                signing = panel.signing()
                return lambda: sign_plan(ctx, shown.plan_id, shown.version, signing)

            return Editor(panel, command)

        read = self._read(plan.participant_id, plan.plan_id)
        edit_row(desk.page, ctx, desk.dock, RowEdit(plan.plan_id, plan, make, read, decides=True))

    def send(self, plan: PlanItem) -> None:
        """Note that a plan has been sent to be signed."""
        self._do(lambda: send_plan(self._desk.ctx, plan.plan_id, plan.version))

    def withdraw(self, plan: PlanItem) -> None:
        """Take a sent plan back."""
        self._do(lambda: withdraw_plan(self._desk.ctx, plan.plan_id, plan.version))

    def remove(self, plan: PlanItem) -> None:
        """Take a draft away."""
        self._do(lambda: remove_plan(self._desk.ctx, plan.plan_id, plan.version))

    def renew(self, plan: PlanItem) -> None:
        """Begin on the next edition of a plan."""
        ctx = self._desk.ctx

        def begun(value: object) -> None:
            if isinstance(value, UUID):
                self._then(value)

        self._desk.page.command(lambda: new_edition(ctx, plan.plan_id), begun)

    def mark(self, row: PlanRowItem) -> None:
        """Note that a row is done today, or is not."""
        ctx, today = self._desk.ctx, self._desk.page.tools.today()
        day = today if row.done_on is None else None
        self._do(lambda: mark_row(ctx, row.row_id, row.version, day))

    def save_pdf(self, plan: PlanItem) -> None:
        """Ask where to save a plan as a PDF, and save it."""
        name = plan_name(self._desk.ctx, plan)
        choose_target(
            self._desk.page,
            "Spara planen",
            name,
            "PDF (*.pdf)",
            lambda target: self.save_to(plan, target),
        )

    def save_to(self, plan: PlanItem, target: Path) -> None:
        """Save a plan as a PDF."""
        ctx, page = self._desk.ctx, self._desk.page

        def act() -> Result[Path]:
            return Result(save_plan_pdf(ctx, plan.plan_id, target), ChangeSet())

        page.command(act, lambda path: page.tools.say(told_saved(path)))

    def _do(self, act: Command) -> None:
        self._desk.page.command(act)

    def _keep(self, panel: PlanEditor, person: UUID, key: UUID | None) -> None:
        desk = self._desk
        place = f"plan:{key or person}:{panel.kind.name}"
        self.kept_form = KeptForm(
            desk.page, desk.ctx, panel, place, panel.typed, panel.put_back, person
        )

    def _read(self, person: UUID, key: UUID | None) -> Callable[[], PlanItem | None]:
        def read() -> PlanItem | None:
            return plans_of(self._desk.ctx, person).plan(key) if key is not None else None

        return read
