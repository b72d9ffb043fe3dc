"""Which screens a person's roles open: the rail shows them, and a change of roles tells of them."""

from enum import StrEnum
from typing import Final

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.services.context import Context
from ame_desktop.services.exports import list_infos
from ame_desktop.services.importing.plan import may_import


class Screen(StrEnum):
    """A screen, or a part of one, that not everybody has; the value is its name."""

    BRIEFING = "Morgonmöte"
    ATTENDANCE = "Närvaro"
    PARTICIPANTS = "Deltagare"
    INTAKE = "Inskrivning"
    PLACEMENTS = "Placeringar"
    APPROVALS = "Godkännande"
    REMINDERS = "Att göra"
    SUBSIDIES = "Stöd"
    JOB_TRACKS = "Jobbspår"
    FINAL_DOCUMENTS = "Dokument"
    AGREEMENTS = "Avtal"
    ROLLUPS = "Sammanställning"
    CUSTOMERS = "Motparter"
    ORDERS = "Beställningar"
    REPORTS = "Rapporter"
    LOG = "Logg"
    IMPORTING = "Läs in"
    RETENTION = "Gallring"
    UNIT = "enhetens inställningar"
    STAFF = "personal och säkerhetskopia"


_READ: Final = {
    Screen.BRIEFING: Area.BRIEFING,
    Screen.ATTENDANCE: Area.ATTENDANCE,
    Screen.PARTICIPANTS: Area.IDENTITY,
    Screen.INTAKE: Area.PLANNING,
    Screen.PLACEMENTS: Area.PLACEMENTS,
    Screen.REMINDERS: Area.IDENTITY,
    Screen.SUBSIDIES: Area.SUBSIDIES,
    Screen.JOB_TRACKS: Area.JOB_TRACKS,
    Screen.FINAL_DOCUMENTS: Area.FINAL_DOCUMENTS,
    Screen.AGREEMENTS: Area.AGREEMENTS,
    Screen.ROLLUPS: Area.AGREEMENTS,
    Screen.CUSTOMERS: Area.ORDERS,
    Screen.ORDERS: Area.ORDERS,
    Screen.LOG: Area.LOG,
    Screen.RETENTION: Area.RETENTION,
}


def screens_of(ctx: Context) -> frozenset[Screen]:
    """Return the screens that the person may use."""
    found = {
        screen for screen, area in _READ.items() if ctx.reach(area, Level.READ) is not Reach.NONE
    }
    others = {
        Screen.APPROVALS: _has_basket(ctx),
        Screen.REPORTS: bool(list_infos(ctx)),
        Screen.IMPORTING: bool(may_import(ctx)),
        Screen.UNIT: ctx.allows(Area.UNIT, Level.WRITE),
        Screen.STAFF: ctx.allows(Area.ADMINISTRATION, Level.WRITE),
    }
    return frozenset(found | {screen for screen, opens in others.items() if opens})


def _has_basket(ctx: Context) -> bool:
    """Whether the person reads placements, or proposes long agreements or *gallring*."""
    proposes = (Area.AGREEMENTS, Area.RETENTION)
    reads = ctx.reach(Area.PLACEMENTS, Level.READ) is not Reach.NONE
    return reads or any(ctx.reach(area, Level.PROPOSE) is not Reach.NONE for area in proposes)
