"""The keys of the screen, as the key list and the handbook tell them, and what they do."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ame_desktop.gui.core.add_key import add_key

if TYPE_CHECKING:
    from ame_desktop.gui.features.rollups.page import RollupsPage

KEYS: Final = (
    ("Ctrl+PgUp och Ctrl+PgDn", "Föregående och nästa period"),
    ("1–3", "Tertial i året som visas"),
    ("Enter", "Visa raderna bakom siffran"),
    ("Esc", "Tillbaka till siffran"),
    ("Ctrl+Tab", "Nästa flik"),
    ("D", "Diagram över timmar eller beställningar"),
    ("V", "Visa den fastställda kopian eller det som gäller nu"),
    ("Ctrl+P", "Skriv ut"),
    ("Ctrl+Shift+S", "Spara som PDF"),
    ("Ctrl+E", "Spara som Excel"),
    ("Ctrl+Shift+E", "Spara som CSV"),
    ("Ctrl+Shift+C", "Kopiera texten"),
    ("Ctrl+Shift+F", "Fastställ"),
)
_NUMBERS: Final = range(1, 10)


def add_keys(page: "RollupsPage") -> None:
    """Give the page its keys; letters and numbers act only in a table or chart."""
    for keys, act in (
        ("Ctrl+PgUp", lambda: page.period_bar.step(-1)),
        ("Ctrl+PgDown", lambda: page.period_bar.step(1)),
        ("Ctrl+Tab", page.next_part),
        ("Ctrl+P", page.papers.print),
        ("Ctrl+Shift+S", page.papers.ask_pdf),
        ("Ctrl+E", page.papers.ask_xlsx),
        ("Ctrl+Shift+E", page.papers.ask_csv),
        ("Ctrl+Shift+C", page.text.copy),
        ("Ctrl+Shift+F", page.fix),
    ):
        add_key(keys, act, page)
    for widget in page.grids:
        for number in _NUMBERS:
            add_key(str(number), _chooser(page, number), widget)
        add_key("D", page.switch_chart, widget)
        add_key("V", page.copy_check.click, widget)


def _chooser(page: "RollupsPage", number: int) -> Callable[[], None]:
    return lambda: page.period_bar.choose_number(number)
