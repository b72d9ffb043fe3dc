"""The columns of *Underlag*: whose month it is, its numbers, the waiver, and where it stands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.month_bases import BasisPerson
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.attendance.looks import time_text

NO_PLAN = "Ingen plan"
_RIGHT = Qt.AlignmentFlag.AlignRight


def basis_columns(theme: Theme) -> tuple[Column[BasisPerson], ...]:
    """Return the columns; what must be looked at stands out, in words and colour."""

    def background(person: BasisPerson) -> QColor | None:
        tone = _tone(person)
        return theme.background(tone) if tone is not None else None

    def foreground(person: BasisPerson) -> QColor | None:
        tone = _tone(person)
        return theme.foreground(tone) if tone is not None else None

    return (
        Column("name", "Namn", lambda person: person.name.listed, width=170),
        Column("route", "Väg in", _route, width=76),
        Column(
            "planned",
            "Plan",
            _planned,
            sort=lambda person: person.figures.planned_minutes,
            align=_RIGHT,
            width=112,
            searched=False,
        ),
        Column(
            "attended",
            "Närvaro",
            lambda person: time_text(person.figures.attended_minutes),
            sort=lambda person: person.figures.attended_minutes,
            align=_RIGHT,
            width=112,
            searched=False,
        ),
        Column(
            "edition",
            "Utgåva",
            _edition,
            sort=lambda person: person.basis.edition if person.basis is not None else 0,
            tooltip=_edition_told,
            width=104,
            searched=False,
        ),
        Column("consent", "Medgivande", lambda person: person.consent.words, width=190),
        Column(
            "standing",
            "Läge",
            lambda person: person.standing,
            background=background,
            foreground=foreground,
            width=0,
        ),
    )


def _edition(person: BasisPerson) -> str:
    held = person.basis
    if held is None:
        return "–"
    return f"{held.edition}, senaste" if held.edition > 1 else str(held.edition)


def _edition_told(person: BasisPerson) -> str:
    held = person.basis
    if held is None:
        return "Inget underlag är gjort."
    made = f"gjord {held.made_at.astimezone(STOCKHOLM):%Y-%m-%d}"
    by = f" av {held.made_by}" if held.made_by else ""
    if held.edition == 1:
        return f"Utgåva 1, {made}{by}."
    return f"Utgåva {held.edition} är den senaste, {made}{by}. Tidigare utgåvor finns kvar."


def _planned(person: BasisPerson) -> str:
    """Who only drops in has nothing agreed to be measured against."""
    figures = person.figures
    if figures.attended_minutes and not figures.planned_minutes:
        return NO_PLAN
    return time_text(figures.planned_minutes)


def _route(person: BasisPerson) -> str:
    return person.route.value if person.route is not None else "–"


def _tone(person: BasisPerson) -> Tone | None:
    if person.changed or person.figures.unmarked:
        return Tone.WARNING
    if person.basis is not None:
        return Tone.DONE if person.basis.handed_on is not None else Tone.INFO
    return None
