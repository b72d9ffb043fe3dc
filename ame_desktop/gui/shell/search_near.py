"""What the window itself lets Ctrl+K find: its screens, commands, settings and the handbook."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.attendance_places import AttendancePart, AttendancePlace
from ame_desktop.domain.search import Entry, Place, SearchGroup, entry
from ame_desktop.domain.setting_names import SettingName
from ame_desktop.domain.setting_places import SettingPlace
from ame_desktop.gui.core.theme import Scheme
from ame_desktop.gui.shell.pages import PageSpec
from ame_desktop.services.context import Context

if TYPE_CHECKING:
    from ame_desktop.gui.shell.main_window import MainWindow

RULES: Final = "Sekretesstext och regler"
_UNDER_HEADINGS: Final = ("## ", "### ")


@dataclass(frozen=True)
class Command:
    """Something that the window does, by name; ``keys`` do the same, ``words`` find it too."""

    title: str
    act: Callable[[], object]
    keys: str = ""
    words: str = ""


@dataclass(frozen=True)
class HandbookPlace:
    """A page of the handbook, and the heading in it."""

    page: Path
    title: str
    heading: str = ""


@dataclass(frozen=True)
class Begun:
    """A screen, and what is begun in it: the name of what the screen, or a part of it, does."""

    page: str
    begin: str

    def act(self, page: object) -> Callable[[], object]:
        """Return what the screen does."""
        found: Callable[[], object] = attrgetter(self.begin)(page)
        return found


_NEW: Final = (
    ("Ny deltagare", "participants", "new_person", Area.IDENTITY),
    ("Ny beställning", "orders", "new_order", Area.ORDERS),
    ("Nytt avtal", "agreements", "new_agreement", Area.AGREEMENTS),
    ("Ny motpart", "customers", "new_customer", Area.ORDERS),
    ("Nytt stöd", "subsidies", "new_support", Area.SUBSIDIES),
    ("Nytt jobbspår", "job_tracks", "new_track", Area.JOB_TRACKS),
)
_ATTENDANCE: Final = (
    (AttendancePart.DAY, "Dag", "avprickning"),
    (AttendancePart.WEEK, "Vecka", ""),
    (AttendancePart.MONTH, "Månad", ""),
    (AttendancePart.ABSENCE, "Frånvaro", "frånvarotrappan intygsfacket läkarintyg uteblivit"),
    (AttendancePart.CORRECTIONS, "Rättelser", "rättelseboken låsa månaden"),
    (AttendancePart.BASES, "Underlag", "månadsunderlag AF FK IFO"),
)
_SECTIONS: Final = (
    ("Personal", Area.ADMINISTRATION, Level.WRITE),
    ("Ställföreträdare", Area.PLACEMENTS, Level.APPROVE),
    ("Vikarier", Area.PLACEMENTS, Level.APPROVE),
    ("Utbildade i SASSAM", Area.PLACEMENTS, Level.APPROVE),
    ("Arenor och matris", Area.UNIT, Level.WRITE),
    ("Uppgiftskatalog", Area.UNIT, Level.WRITE),
    ("Fordon och utrustning", Area.UNIT, Level.WRITE),
    ("Frånvarolägen", Area.UNIT, Level.WRITE),
    (RULES, Area.UNIT, Level.WRITE),
    ("Regler från andra håll", Area.UNIT, Level.WRITE),
    ("Dataskydd", Area.UNIT, Level.WRITE),
    ("Säkerhetskopia", Area.ADMINISTRATION, Level.WRITE),
    ("Kontrollera databasen", Area.ADMINISTRATION, Level.WRITE),
    ("Nycklar", Area.ADMINISTRATION, Level.WRITE),
    ("Ändringar", Area.UNIT, Level.READ),
)
LOOK: Final = "Utseende och lås"
LOOK_WORDS: Final = "färger som datorn ljust mörkt storlek automatiskt lås"
ABOUT: Final = "Om programmet"


def near(
    window: "MainWindow",
    ctx: Context,
    specs: Sequence[PageSpec],
    commands: Sequence[Command],
    handbook: Path,
) -> list[Entry]:
    """Return what is found without asking the unit, by what the person's roles open."""
    opened = [spec for spec in specs if spec.id in window.page_ids]
    return [
        *(entry(SearchGroup.PAGES, spec.title, "", Place(spec.id)) for spec in opened),
        *_views(window, ctx),
        *_begun(window, ctx),
        *_papers(window),
        *(
            entry(SearchGroup.COMMANDS, item.title, item.keys, item.act, item.words)
            for item in commands
        ),
        *_settings(ctx),
        *handbook_entries(handbook),
    ]


def window_commands(window: "MainWindow") -> tuple[Command, ...]:
    """Return what every window does."""
    theme = window.tools.theme

    def look(scheme: Scheme) -> Callable[[], object]:
        return lambda: theme.choose(scheme)

    return (
        Command("Ångra det senaste", window.undo, "Ctrl+Z"),
        Command("Lås", window.lock, "Ctrl+L", "låsa skärmen"),
        Command("Gå till idag", window.go_to_today, "T"),
        Command("Gå till en viss dag", window.ask_day, "Ctrl+G", "datum"),
        Command("Större text", window.zoom_in, "Ctrl++", "zooma storlek"),
        Command("Mindre text", window.zoom_out, "Ctrl+−", "zooma storlek"),
        Command("Vanlig storlek", window.zoom_reset, "Ctrl+0", "zooma text"),
        Command("Ljusa färger", look(Scheme.LIGHT), "", "ljust utseende tema"),
        Command("Mörka färger", look(Scheme.DARK), "", "mörkt utseende tema"),
        Command("Färger som datorn", look(Scheme.SYSTEM), "", "utseende tema"),
        Command("Tangenter", window.show_keys, "?", "kortkommandon genvägar"),
        Command("Handboken för skärmen", window.show_help, "F1", "hjälp"),
    )


def _views(window: "MainWindow", ctx: Context) -> Iterator[Entry]:
    """Give the views of *Närvaro*, in the order of their keys."""
    if "attendance" not in window.page_ids:
        return
    for number, (part, title, words) in enumerate(_ATTENDANCE, 1):
        if part is AttendancePart.BASES and ctx.reach(Area.CERTIFICATES, Level.READ) is Reach.NONE:
            continue
        place = Place("attendance", AttendancePlace(part))
        detail = f"Närvaro, Alt+{number}"
        yield entry(SearchGroup.PAGES, title, detail, place, f"närvaro {words}")


def _begun(window: "MainWindow", ctx: Context) -> Iterator[Entry]:
    for title, page, begin, area in _NEW:
        if page in window.page_ids and ctx.reach(area, Level.WRITE) and not ctx.store.read_only:
            yield entry(SearchGroup.COMMANDS, title, "", Begun(page, begin), "lägg upp till")


def _papers(window: "MainWindow") -> Iterator[Entry]:
    """Give what is printed in the morning, which the board knows the arena of."""
    if "briefing" in window.page_ids:
        printed = Begun("briefing", "sheet.print_slips")
        title = "Skriv ut dagens lapp till alla"
        yield entry(SearchGroup.COMMANDS, title, "Ctrl+Shift+P", printed, "dagens lappar")


def _settings(ctx: Context) -> Iterator[Entry]:
    for title, area, level in _SECTIONS:
        if ctx.allows(area, level):
            yield entry(SearchGroup.SETTINGS, title, "", Place("settings", title))
    look = Place("settings", LOOK)
    yield entry(SearchGroup.SETTINGS, LOOK, "", look, LOOK_WORDS)
    about = Place("settings", ABOUT)
    yield entry(SearchGroup.SETTINGS, ABOUT, "", about, "version licenser bibliotek")
    if ctx.allows(Area.UNIT, Level.WRITE):
        for name in SettingName:
            # The states of attendance have a part of their own, above.
            if name is not SettingName.ATTENDANCE_STATES:
                place = Place("settings", SettingPlace(RULES, name))
                yield entry(SearchGroup.SETTINGS, name.label, RULES, place)


@cache
def handbook_entries(folder: Path) -> tuple[Entry, ...]:
    """Return the handbook's pages and their headings."""
    found = []
    for page in sorted(folder.glob("*.md")):
        title, *lines = page.read_text(encoding="utf-8").splitlines() or [""]
        title = title.strip("# ")
        found.append(entry(SearchGroup.HANDBOOK, title, "", HandbookPlace(page, title)))
        for line in lines:
            if line.startswith(_UNDER_HEADINGS):
                heading = line.strip("# ")
                place = HandbookPlace(page, title, heading)
                found.append(entry(SearchGroup.HANDBOOK, heading, title, place))
    return tuple(found)
