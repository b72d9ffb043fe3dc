"""A tab of a person's file that is read with a reason by whoever does not own the case."""

from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.widgets.empty_state import EmptyState

REASON_FIRST: Final = "Skriv ett skäl för att läsa."


class ReasonedTab(RoomTab):
    """The base of such tabs: nothing is read before the reason, which stands in the log.

    ``why`` is the question, and ``reasons`` the answers that lie ready.
    """

    why: ClassVar[str]
    reasons: ClassVar[tuple[str, ...]]

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        tools = desk.page.tools
        self.opened: ParticipantFile | None = None
        self.reason = ""
        self.prompt = ReasonPrompt(self)
        self._empty = EmptyState(tools.theme, tools.icons, "note")

    @override
    def read_file(self, file: ParticipantFile) -> None:
        if self.opened is None or self.opened.participant_id != file.participant_id:
            self.forget()
        self.opened = file
        if not file.rights.reason_needed or self.reason:
            self.prompt.hide()
            self.read_with_reason(file)
            return
        self.clear()
        self._empty.say(REASON_FIRST)
        if self.prompt.isHidden():
            # Whoever is answering is not asked anew because of somebody else.
            self.prompt.ask(self.why, self.reasons, self._use_reason)

    def read_with_reason(self, file: ParticipantFile) -> None:
        """Read the tab for a file, with ``reason`` where one is needed."""

    def clear(self) -> None:
        """Show nothing of anybody."""

    def forget(self) -> None:
        """Forget what belonged to the one whose file was open before."""
        self.reason = ""
        self.prompt.hide()
        self.clear()

    def _use_reason(self, reason: str) -> None:
        if self.opened is not None:
            self.reason = reason
            self.read_file(self.opened)
