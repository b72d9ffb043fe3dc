"""What all acts on a person's mapping share: what was read last, and how an editor is opened."""

from typing import Any

from ame_desktop.domain.mapping_rows import MappingFile, WholeMapping
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.widgets.kept_form import KeptForm
from ame_desktop.gui.widgets.row_editing import RowEdit, edit_row
from ame_desktop.services.mapping import mapping_file


class MappingDesk:
    """The mapping that is shown.

    Args:
        desk: the page, who acts, and where editors stand.
    """

    def __init__(self, desk: FileDesk) -> None:
        self.desk = desk
        self.kept_form: KeptForm | None = None
        self.file: MappingFile | None = None
        self.reason = ""

    def show(self, file: MappingFile | None, reason: str) -> None:
        """Act on this from now on."""
        self.file, self.reason = file, reason

    def open(self, edit: RowEdit[Any]) -> None:
        """Open an editor; what was kept of it is forgotten once it is saved."""

        def stored(_: object) -> None:
            if self.kept_form is not None:
                self.kept_form.forget()
                self.kept_form = None

        edit_row(self.desk.page, self.desk.ctx, self.desk.dock, edit, stored)

    @property
    def whole(self) -> WholeMapping | None:
        """The mapping that is shown."""
        return self.file.whole if self.file is not None else None

    @property
    def filling(self) -> WholeMapping | None:
        """The mapping that is shown, where whoever looks may write in it."""
        file = self.file
        return file.whole if file is not None and file.may_fill else None

    def again(self) -> WholeMapping | None:
        """Read the mapping that is shown anew, off the GUI thread."""
        file, whole = self.file, self.whole
        if file is None or whole is None:
            return None
        key = whole.row.mapping_id
        return mapping_file(self.desk.ctx, file.participant_id, self.reason, key).whole
