"""The columns of *Frånvaro*: the steps that are next, and the tray of certificates."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QColor

from ame_desktop.domain.absence_ladder import LadderRow
from ame_desktop.domain.sick_tray import SickAlarm, SickRow, SickTerms
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

_TONES = {SickAlarm.SOON: Tone.WARNING, SickAlarm.NOW: Tone.STOP}


def ladder_columns() -> list[Column[LadderRow]]:
    """Return whom, what to do, why, the way in and who answers."""
    return [
        Column("name", "Namn", lambda row: row.name.listed, width=170),
        Column("what", "Att göra", lambda row: row.what, width=210),
        Column("why", "Varför", lambda row: row.why, tooltip=lambda row: row.why, width=0),
        Column("route", "Väg in", lambda row: row.route.value if row.route else "", width=80),
        Column(
            "owner", "Ansvarig", lambda row: row.owner, tooltip=lambda row: row.owner, width=230
        ),
    ]


def sick_columns(
    theme: Theme, terms: Callable[[], SickTerms], today: Callable[[], date]
) -> list[Column[SickRow]]:
    """Return whom, since when, which day, the certificate, and what concerns AF."""

    def tone(row: SickRow) -> Tone | None:
        return _TONES.get(row.alarm(terms(), today()))

    def background(row: SickRow) -> QColor | None:
        found = tone(row)
        return theme.background(found) if found is not None else None

    def foreground(row: SickRow) -> QColor | None:
        found = tone(row)
        return theme.foreground(found) if found is not None else None

    def day(row: SickRow) -> str:
        return f"Dag {row.day_number(today())}"

    return [
        Column("name", "Namn", lambda row: row.name.listed, width=170),
        Column(
            "first",
            "Sjuk sedan",
            lambda row: day_text(row.sick.first),
            sort=lambda row: row.sick.first,
            width=120,
        ),
        Column("day", "Dag", day, background=background, foreground=foreground, width=80),
        Column(
            "certificate",
            "Läkarintyg",
            lambda row: row.certificate_text(terms(), today()),
            tooltip=lambda row: row.certificate_text(terms(), today()),
            width=0,
        ),
        Column(
            "programme",
            "Arbetsförmedlingen",
            lambda row: row.programme_text(terms(), today()),
            tooltip=lambda row: row.programme_text(terms(), today()),
            width=230,
        ),
        Column(
            "owner", "Ansvarig", lambda row: row.owner, tooltip=lambda row: row.owner, width=170
        ),
    ]
