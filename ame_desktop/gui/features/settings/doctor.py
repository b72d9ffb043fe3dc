"""*Kontrollera databasen* in Inställningar: checks beside the window, repairs, opens places."""

from typing import Final

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.integrity import FaultKind, Finding
from ame_desktop.domain.repairs import RESTORE, WAYS, RepairPreview
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.tasks import JobCancelledError, Pool
from ame_desktop.gui.features.settings.doctor_view import STOPPED, TITLE, DoctorView
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.services.context import Context
from ame_desktop.services.integrity import check_database
from ame_desktop.services.repairs import fault_places, preview_repair
from ame_desktop.services.screens import Screen, screens_of

__all__ = ["TITLE", "Doctor"]

_SCREENS: Final = {
    "participants": Screen.PARTICIPANTS,
    "placements": Screen.PLACEMENTS,
    "attendance": Screen.ATTENDANCE,
    "briefing": Screen.BRIEFING,
    "agreements": Screen.AGREEMENTS,
    "subsidies": Screen.SUBSIDIES,
    "approvals": Screen.APPROVALS,
    "log": Screen.LOG,
    "settings": Screen.STAFF,
}


class Doctor:
    """Holds the part and the services together.

    Args:
        page: the screen, which works off the GUI thread.
        ctx: the administrator.
        hooks: puts right after a copy of the open unit.
    """

    def __init__(self, page: Page, ctx: Context, hooks: SettingsHooks) -> None:
        self._page = page
        self._ctx = ctx
        self._hooks = hooks
        self._screens = screens_of(ctx)
        self.view = DoctorView(page.tools, self._can_open)
        self.view.check_asked.connect(self.check)
        self.view.preview_asked.connect(self._preview)
        self.view.repair_asked.connect(self._repair)
        self.view.way_asked.connect(self._open)
        self.view.places_asked.connect(self._find_places)

    def check(self) -> None:
        """Look through everything; *Avbryt* stops it."""
        ctx, view = self._ctx, self.view
        self._page.clear_error()
        view.begin()
        # Beside the database's own thread: a mark does not wait for the check.
        cancel = self._page.tools.tasks.run_long(
            lambda progress: check_database(ctx, progress),
            self._show,
            self._failed,
            view.progress.show_progress,
            owner=self._page,
            pool=Pool.RENDER,
        )
        view.progress.let_cancel(cancel)

    def _show(self, found: tuple[Finding, ...]) -> None:
        self.view.show_findings(found)

    def _failed(self, error: Exception) -> None:
        self.view.end()
        if isinstance(error, JobCancelledError):
            self.view.end(STOPPED)
        elif isinstance(error, DomainError):
            self._page.show_error(error)
        else:
            self._page.tools.trouble(error, self.check)

    def _preview(self, kind: FaultKind) -> None:
        ctx = self._ctx
        if ctx.store.read_only:
            self.view.show_preview(RepairPreview(kind, (), 0))
            return
        self._page.read(lambda: preview_repair(ctx, kind), self.view.show_preview, ticket="preview")

    def _find_places(self, kind: FaultKind) -> None:
        ctx, view = self._ctx, self.view
        if self._can_open(kind):
            self._page.read(
                lambda: fault_places(ctx, kind),
                lambda places: view.show_places(kind, places),
                ticket="places",
            )

    def _repair(self, kind: FaultKind) -> None:
        self.view.table.setFocus()
        self.view.repair_button.setEnabled(False)

        def over(_: object = None) -> None:
            self.view.repair_button.setEnabled(True)

        def done(_: int) -> None:
            over()
            self.check()

        def refused(error: DomainError) -> None:
            over()
            self._page.show_error(error)

        self._page.command(lambda: self._hooks.repair(kind), done, refused, over)

    def _can_open(self, kind: FaultKind) -> bool:
        page = WAYS[kind].page
        return page == RESTORE or _SCREENS[page] in self._screens

    def _open(self, kind: FaultKind, target: object) -> None:
        way = WAYS[kind]
        if way.page == RESTORE:
            self._page.tools.ask_restore()
        elif way.section:
            self._page.open(way.section)
        else:
            self._page.tools.open_page(way.page, target)
