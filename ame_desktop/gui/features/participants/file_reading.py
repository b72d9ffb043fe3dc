"""Reads the file that is open, one tab at a time, and asks for a reason where one is needed."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final
from uuid import UUID

from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.participants.file_view import FileView, Tab
from ame_desktop.services.attendance_spans import person_days
from ame_desktop.services.consents import consent_list
from ame_desktop.services.context import Context
from ame_desktop.services.history import history
from ame_desktop.services.notes import note_list
from ame_desktop.services.participants import participant_file, show_number
from ame_desktop.services.protection import show_contact

REASONS: Final = (
    "Jag har tagit över ärendet tillfälligt",
    "Tillsyn",
    "Begäran om registerutdrag",
)
WHY_CASE: Final = "Varför behöver du läsa det här? Skälet sparas i loggen."
WHY_CONTACT: Final = "Varför behöver du adress och telefon? Skälet sparas i loggen."


class FileReading:
    """Reads for the page, off the GUI thread; a reason holds while the file is open.

    Args:
        page: the page that shows the file.
        ctx: who reads.
        view: what shows it.
        on_file: gets the file when it has been read, or ``None`` where it is gone.
    """

    def __init__(
        self,
        page: Page,
        ctx: Context,
        view: Callable[[], FileView],
        on_file: Callable[[ParticipantFile | None], object],
    ) -> None:
        self._page = page
        self._ctx = ctx
        self._view = view
        self._on_file = on_file
        self._reasons: dict[UUID, str] = {}
        self.file: ParticipantFile | None = None
        self.prompt = ReasonPrompt(page)

    def read_file(self, participant_id: UUID) -> None:
        """Read a person's file."""
        ctx = self._ctx
        self._page.read(lambda: _try_file(ctx, participant_id), self._on_file, ticket="file")

    def leave(self) -> None:
        """Forget the file that was open, and the reason that was given for it."""
        self.prompt.hide()
        self.file = None
        self._reasons = {}

    def read_tab(self) -> None:
        """Read the tab that is open."""
        if self._page.by_news and self.prompt.isVisible():
            # Whoever is answering a question is not asked anew because of somebody else.
            return
        self.prompt.hide()
        file, view = self.file, self._view()
        if file is None:
            return
        ctx, key = self._ctx, file.participant_id
        if view.tab is Tab.ATTENDANCE:
            last = self._page.tools.today()
            first = last - timedelta(days=view.attendance.days)
            self._page.read(
                lambda: person_days(ctx, key, first, last), view.attendance.show_rows, ticket="tab"
            )
        elif view.tab is Tab.HISTORY:
            self._page.read(lambda: history(ctx, key), view.history.show_rows, ticket="tab")
        elif view.tab in {Tab.NOTES, Tab.CONSENTS}:
            self._read_case_tab(file)
        elif view.tab in view.rooms:
            view.rooms[view.tab].read_file(file)

    def show_number(self) -> None:
        """Show the whole number."""
        file, ctx = self.file, self._ctx
        if file is not None:
            key = file.participant_id
            shown = self._view().overview.show_number
            self._page.read(lambda: show_number(ctx, key), shown, ticket="number")

    def ask_contact(self) -> None:
        """Ask why, and show a protected person's address and telephone."""
        file, ctx = self.file, self._ctx
        if file is None:
            return
        key = file.participant_id

        def read(reason: str) -> None:
            self._page.read(
                lambda: show_contact(ctx, key, reason),
                lambda found: self._view().overview.show_contact(*found),
                ticket="contact",
            )

        self.prompt.ask(WHY_CONTACT, (), read)

    @property
    def reason(self) -> str:
        """The reason that was given for the case that is open, or an empty string."""
        return self._reasons.get(self.file.participant_id, "") if self.file is not None else ""

    def _read_case_tab(self, file: ParticipantFile) -> None:
        ctx, key, view = self._ctx, file.participant_id, self._view()
        reason = self._reasons.get(key, "")
        if file.rights.reason_needed and not reason:
            view.notes.wait_for_reason()
            view.consents.wait_for_reason()
            self.prompt.ask(WHY_CASE, REASONS, lambda text: self._use_reason(key, text))
        elif view.tab is Tab.NOTES:
            self._page.read(lambda: note_list(ctx, key, reason), view.notes.show_rows, ticket="tab")
        else:
            shown = view.consents.show_rows
            self._page.read(lambda: consent_list(ctx, key, reason), shown, ticket="tab")

    def _use_reason(self, participant_id: UUID, reason: str) -> None:
        self._reasons = {participant_id: reason}
        self.read_tab()


def _try_file(ctx: Context, participant_id: UUID) -> ParticipantFile | None:
    """Read a file; ``None`` where it is gone, such as when an addition was turned back."""
    try:
        return participant_file(ctx, participant_id)
    except NotFoundError:
        return None
