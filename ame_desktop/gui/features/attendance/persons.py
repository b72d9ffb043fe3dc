"""A person's own days, read when asked for, since every such reading is logged."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from ame_desktop.domain.absence_rows import AbsenceRow
from ame_desktop.domain.attendance import PersonDay
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.attendance.person_panel import DAYS_BACK, PersonPanel
from ame_desktop.services.announced_absence import absences, withdraw
from ame_desktop.services.attendance_spans import person_days, person_name
from ame_desktop.services.context import Context

_AHEAD = timedelta(days=366)


@dataclass(frozen=True)
class Found:
    """What a person's panel shows."""

    name: str
    days: tuple[PersonDay, ...]
    absences: tuple[AbsenceRow, ...]


class Persons:
    """Fills the panel beside the grid."""

    def __init__(self, page: Page, ctx: Context) -> None:
        self._page = page
        self._ctx = ctx
        self.panel = PersonPanel(page.tools.theme)
        self.panel.withdraw_asked.connect(self._withdraw)
        self.panel.file_asked.connect(lambda person: page.tools.open_page("participants", person))

    def show(self, participant_id: UUID) -> None:
        """Read and show a person's latest days and what is announced."""
        ctx, day = self._ctx, self._page.tools.today()
        first = day - timedelta(days=DAYS_BACK - 1)

        def read() -> Found:
            return Found(
                person_name(ctx, participant_id),
                person_days(ctx, participant_id, first, day),
                absences(ctx, participant_id, day, day + _AHEAD),
            )

        self._page.read(
            read,
            lambda found: self.panel.show_person(
                participant_id, found.name, found.days, found.absences
            ),
            ticket="person",
        )

    def refresh(self) -> None:
        """Read again after a change, if somebody is shown."""
        person = self.panel.participant_id
        if person is not None:
            self.show(person)

    def _withdraw(self, absence: AbsenceRow) -> None:
        ctx = self._ctx
        self._page.command(
            lambda: withdraw(ctx, absence.absence_id), on_done=lambda _: self.refresh()
        )
