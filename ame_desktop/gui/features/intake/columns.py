"""The columns of the screen's two lists: the ways in, and who lacks a next step."""

from datetime import date

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import OWNER_MISSING, IntakeRow, WithoutRow
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.formatting import short_day
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.intake_facts import is_late


def intake_columns(theme: Theme, today: date) -> list[Column[IntakeRow]]:
    """Return name, route, day, who has the case, the step that comes next and its day."""

    def late(row: IntakeRow) -> bool:
        return row.current is not None and is_late(row.current, today)

    return [
        Column("name", "Namn", _name, width=0),
        Column("route", "Väg in", lambda row: route_text(row.route), width=90),
        Column("received", "Inkom", lambda row: row.received_on.isoformat(), width=110),
        Column(
            "staff",
            "Har ärendet",
            lambda row: row.staff or OWNER_MISSING,
            foreground=lambda row: None if row.is_assigned else theme.foreground(Tone.WARNING),
            width=170,
        ),
        Column("next", "Kommer härnäst", _next, width=250),
        Column(
            "day",
            "Dag",
            _day,
            sort=lambda row: row.current.act_on if row.current else None,
            foreground=lambda row: theme.foreground(Tone.STOP) if late(row) else None,
            width=120,
        ),
        Column("done", "Klart", lambda row: row.progress, width=80, searched=False),
    ]


def _name(row: IntakeRow) -> str:
    return f"{row.listed} (har varit här förut)" if row.returns else row.listed


def route_text(route: ReferralRoute | None) -> str:
    """Return the way in, short."""
    if route is None:
        return "–"
    return "Egen regi" if route is ReferralRoute.OWN else route.value


def _next(row: IntakeRow) -> str:
    return (row.current.step if row.current else IntakeStep.DONE).act


def _day(row: IntakeRow) -> str:
    step = row.current
    if step is None or step.act_on is None:
        return "–"
    return short_day(step.act_on)


def without_columns() -> list[Column[WithoutRow]]:
    """Return name, route, owner and what is missing."""
    return [
        Column("name", "Namn", lambda row: row.listed, width=0),
        Column("route", "Väg in", lambda row: route_text(row.route), width=110),
        Column("owner", "Ärendeägare", lambda row: row.owner, width=240),
        Column("what", "Saknas", lambda row: row.what, width=300),
    ]
