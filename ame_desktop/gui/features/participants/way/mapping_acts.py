"""What is done to a mapping: opens its editors, saves its papers, and does what needs no form."""

from collections.abc import Callable
from uuid import UUID

from ame_desktop.domain.mapping import MappingArea, MappingState
from ame_desktop.domain.mapping_rows import (
    PartRow,
    WholeMapping,
)
from ame_desktop.gui.features.participants.way.mapping_desk import MappingDesk
from ame_desktop.gui.features.participants.way.mapping_editors import (
    AreaEditor,
    CrossEditor,
    LongTextEditor,
    SummaryEditor,
)
from ame_desktop.gui.features.participants.way.mapping_step_editors import (
    ReviewEditor,
    SignEditor,
)
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.kept_form import KeptForm
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit
from ame_desktop.services.mapping import (
    begin,
    discard,
    review,
    sign,
    write_cross,
    write_part,
    write_summary,
)


class MappingActs:
    """Writes in the map, and takes it to the signature.

    Args:
        held: the mapping that is shown.
        began: gets the identity of a mapping that was begun.
    """

    def __init__(self, held: MappingDesk, began: Callable[[UUID], object]) -> None:
        self.desk = held.desk
        self._held = held
        self._began = began

    def begin(self) -> None:
        """Begin a mapping; after a signed one with its texts."""
        ctx, file = self.desk.ctx, self._held.file
        if file is None or not file.may_write:
            return
        signed = (row for row in file.rows if row.state is MappingState.SIGNED)
        copied, person = next((row.mapping_id for row in signed), None), file.participant_id
        self.desk.page.command(lambda: begin(ctx, person, copied), self._began)

    def discard(self) -> None:
        """Take away a mapping that was begun by mistake."""
        ctx, whole = self.desk.ctx, self._held.whole
        if whole is not None:
            key, version = whole.row.mapping_id, whole.row.version
            self.desk.page.command(lambda: discard(ctx, key, version))

    def write_area(self, area: MappingArea) -> None:
        """Open an area's three columns."""
        whole, ctx = self._held.filling, self.desk.ctx
        if whole is None:
            return

        def make(part: PartRow | None) -> Editor:
            held = part or whole.part(area)
            panel, key = AreaEditor(held), held.part_id

            def command() -> Command:
                draft = panel.draft()
                if key is None:
                    raise RuntimeError("an area without a row")
                return lambda: write_part(ctx, key, held.version, draft)

            def effect() -> Callable[[], str]:
                text = panel.warning()
                return lambda: text

            return Editor(panel, command, effect, lambda: self._keep(panel, "kartläggning", key))

        def read() -> PartRow | None:
            again = self._held.again()
            return again.part(area) if again is not None else None

        part = whole.part(area)
        self._held.open(RowEdit(part.part_id, part, make, read))

    def write_cross(self) -> None:
        """Open the motivation page."""
        ctx = self.desk.ctx

        def make(held: WholeMapping) -> Editor:
            panel, row = CrossEditor(held), held.row

            def command() -> Command:
                draft = panel.draft()
                return lambda: write_cross(ctx, row.mapping_id, row.version, draft)

            return Editor(panel, command, begun=lambda: self._keep(panel, "motivation"))

        self._open_whole(make)

    def write_summary(self) -> None:
        """Open the summary."""
        ctx = self.desk.ctx

        def make(held: WholeMapping) -> Editor:
            panel, row = SummaryEditor(held), held.row

            def command() -> Command:
                draft = panel.draft()
                return lambda: write_summary(ctx, row.mapping_id, row.version, draft)

            return Editor(panel, command, begun=lambda: self._keep(panel, "kartläggning"))

        self._open_whole(make)

    def review(self) -> None:
        """Open the form of the day when the summary was gone through."""
        desk = self.desk

        def make(held: WholeMapping) -> Editor:
            panel, row = ReviewEditor(desk.page.tools.today()), held.row

            def command() -> Command:
                day = panel.day()
                return lambda: review(desk.ctx, row.mapping_id, row.version, day)

            return Editor(panel, command)

        self._open_whole(make, decides=True)

    def sign(self) -> None:
        """Open the form of the signature, which locks the mapping."""
        desk, file = self.desk, self._held.file
        if file is None:
            return

        def make(held: WholeMapping) -> Editor:
            panel, row = SignEditor(file.name, desk.page.tools.today()), held.row

            def command() -> Command:
                day, name = panel.answer()
                return lambda: sign(desk.ctx, row.mapping_id, row.version, day, name)

            return Editor(panel, command)

        self._open_whole(make, decides=True)

    def _open_whole(self, make: Callable[[WholeMapping], Editor], *, decides: bool = False) -> None:
        """Open a form of the whole mapping, where whoever looks may write in it."""
        whole, again = self._held.filling, self._held.again
        if whole is not None:
            key = whole.row.mapping_id
            edit = RowEdit(key, whole, lambda found: make(found or whole), again, decides=decides)
            self._held.open(edit)

    def _keep(self, panel: LongTextEditor, field: str, key: UUID | None = None) -> None:
        """Keep what is typed; what was kept of the same form before stands in it already."""
        desk, whole, file = self.desk, self._held.whole, self._held.file
        if whole is not None and file is not None:
            place = f"{field}:{key or whole.row.mapping_id}"
            self._held.kept_form = KeptForm(
                desk.page,
                desk.ctx,
                panel,
                place,
                panel.typed,
                panel.put_back,
                file.participant_id,
            )
