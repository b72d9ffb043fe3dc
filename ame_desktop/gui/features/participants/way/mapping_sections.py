"""The parts of a mapping as the list shows them: meetings, areas, motivation and what follows."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ame_desktop.domain.mapping import MappingArea, MappingState
from ame_desktop.domain.mapping_areas import AREA_TEXTS, AROUND, MOTIVATION, PERSON, areas_of
from ame_desktop.domain.mapping_rows import ActionRow, MappingRow, SessionRow, WholeMapping
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.gui.core.columns import Column


class Step(StrEnum):
    """What is no area: the value is its title."""

    SESSIONS = "Samtal"
    CROSS = "Motivationskors"
    SUMMARY = "Sammanställning"
    ACTIONS = "Åtgärder"


Key = MappingArea | Step
HELD: Final = {None: "", True: "Hölls", False: "Blev inte av"}


@dataclass(frozen=True)
class MapSection:
    """One row of the list: what it is, on which page, and how far it has come."""

    key: Key
    page: str
    title: str
    state: str


def sections(whole: WholeMapping) -> tuple[MapSection, ...]:
    """Return the parts of a mapping in the order of the form."""
    areas = (_area(whole, area) for page in (PERSON, AROUND) for area in areas_of(page))
    said = sum(bool(text) for text in whole.cross.fields.values())
    left = sum(1 for action in whole.actions if action.done_on is None)
    return (
        MapSection(Step.SESSIONS, "", Step.SESSIONS.value, _held(whole.held)),
        *areas,
        MapSection(Step.CROSS, MOTIVATION, Step.CROSS.value, _of(said, 4)),
        MapSection(Step.SUMMARY, "", Step.SUMMARY.value, whole.row.state.value.capitalize()),
        MapSection(Step.ACTIONS, "", Step.ACTIONS.value, f"{left} kvar" if whole.actions else ""),
    )


def state_line(whole: WholeMapping) -> str:
    """Return how far the whole has come, in a line."""
    row = whole.row
    parts = [
        row.state.value.capitalize(),
        f"började {day_text(row.started_on, year=True)}",
        row.by,
    ]
    if whole.reviewed_on is not None and row.state is MappingState.REVIEWED:
        parts.append(f"genomgången {day_text(whole.reviewed_on)}")
    if row.signed_on is not None:
        parts.append(f"undertecknad {day_text(row.signed_on, year=True)} av {whole.signed_by}")
    return " · ".join(part for part in parts if part)


def mapping_title(row: MappingRow) -> str:
    """Return what one of several mappings is called where one is chosen."""
    if row.state is MappingState.SIGNED and row.signed_on is not None:
        return f"Undertecknad {day_text(row.signed_on, year=True)}"
    return f"{row.state.value.capitalize()}, började {day_text(row.started_on, year=True)}"


def _area(whole: WholeMapping, area: MappingArea) -> MapSection:
    text = AREA_TEXTS[area]
    return MapSection(area, text.page, text.title, _of(whole.part(area).written, 3))


def _of(count: int, whole: int) -> str:
    return f"{count} av {whole}" if count else ""


def _held(count: int) -> str:
    return "" if not count else f"{count} hållet" if count == 1 else f"{count} hållna"


SECTION_COLUMNS: Final[tuple[Column[MapSection], ...]] = (
    Column("page", "Sida", lambda row: row.page, width=110),
    Column("title", "Del", lambda row: row.title, tooltip=lambda row: row.title, width=0),
    Column("state", "Skrivet", lambda row: row.state, width=120),
)
SESSION_COLUMNS: Final[tuple[Column[SessionRow], ...]] = (
    Column("day", "Dag", lambda row: day_text(row.day, year=True), width=170),
    Column("time", "Tid", lambda row: minute_text(row.start_minute), width=80),
    Column("minutes", "Minuter", lambda row: str(row.minutes), width=80),
    Column("interpreter", "Tolk", lambda row: "Ja" if row.interpreter else "", width=70),
    Column("held", "Utfall", lambda row: HELD[row.held], width=0),
)


def _day(row: ActionRow) -> str:
    return day_text(row.due) if row.due is not None else ""


def _done(row: ActionRow) -> str:
    return day_text(row.done_on) if row.done_on is not None else ""


ACTION_COLUMNS: Final[tuple[Column[ActionRow], ...]] = (
    Column("what", "Åtgärd", lambda row: row.what, tooltip=lambda row: row.what, width=0),
    Column("who", "Ansvarig", lambda row: row.responsible, width=140),
    Column("due", "Klart senast", _day, width=122),
    Column("done", "Gjort", _done, width=100),
)
