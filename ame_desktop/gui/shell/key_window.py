"""The window *Byt datanyckel*: an administrator logs in, and the unit's file gets a new key."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize
from typing_extensions import override

from ame_desktop.gui.shell.alone_window import AloneWindow, AloneWords
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.services.clock import Clock
from ame_desktop.services.data_key import KeyChanged, change_data_key

OLDER_COPY: Final = (
    "Kopian från före bytet heter {name}. Den öppnas med den gamla nyckeln och tas bort efter "
    "högst 90 dagar, som alla äldre kopior."
)
WORDS: Final = AloneWords(
    window="AME Desktop – Byt datanyckel",
    title="Byt datanyckel",
    text="Filen får en ny nyckel, efter en kontrollerad säkerhetskopia. "
    "Allas lösenord gäller som förut.",
    who="Logga in som administratör. Enhetschefen ska ha godkänt bytet, och ingen annan får ha "
    "enheten öppen.",
    act="Byt nyckel",
    begun="Kopian görs och filen får en ny nyckel …",
    busy="Vänta tills nyckeln är bytt.",
    fault="Något gick fel (kod {code}). Logga in som vanligt, så ser du under Inställningar om "
    "nyckeln är bytt.",
    size=QSize(820, 480),
    widest=760,
)


class KeyWindow(AloneWindow):
    """Changes a unit's key; nobody may have the unit open meanwhile.

    Args:
        around: what lives as long as the program.
        address: the unit's file.
        login: the user name to fill in.
        clock: tells the time.
    """

    def __init__(
        self, around: Surroundings, address: str, login: str = "", clock: Clock | None = None
    ) -> None:
        super().__init__(around, WORDS, address, login, clock)
        self._first_empty()

    @override
    def act(self, login: str, password: str) -> Callable[[], KeyChanged]:
        return lambda: change_data_key(self._place, login, password, self._clock)

    @override
    def done(self, result: KeyChanged) -> tuple[str, str, str]:
        said = "Den gamla nyckeln öppnar inte filen längre."
        return "Datanyckeln är bytt", said, _told(result)


def _told(done: KeyChanged) -> str:
    lines = [OLDER_COPY.format(name=done.copy.name)]
    if done.lost:
        lines.append(f"De här behöver ett nytt lösenord: {', '.join(done.lost)}.")
    if done.codes:
        first, second = done.codes
        lines.append(
            f"De gamla återställningskoderna gäller inte längre. Skriv ned de nya:\n"
            f"{first}\n{second}"
        )
    return "\n\n".join((*lines, *done.trouble))
