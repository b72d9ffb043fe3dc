"""What is said, and what can be chosen, when a unit's file or its keys cannot be found."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ame_desktop.domain.unit_state import UnitState

KEYS: Final = "keys"
RESTORE: Final = "restore"
CHOOSE: Final = "choose"
CREATE: Final = "create"
START_OVER: Final = "start_over"
EVERY_CHOICE: Final = (KEYS, RESTORE, CHOOSE, CREATE, START_OVER)


@dataclass(frozen=True)
class Finding:
    """What was found where a unit should lie.

    Args:
        title: the headline.
        text: what is missing, and that nothing is made without being asked for.
        choices: the ways on, the likeliest first.
    """

    title: str
    text: str
    choices: tuple[str, ...]


def is_there(address: str) -> bool:
    """Whether something that can be opened lies at an address, as far as can be told at once.

    A server is asked when somebody logs in, and so is a folder that may not be looked into.
    """
    if "://" in address:
        return True
    try:
        return Path(address).stat().st_size > 0
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True


def finding(state: UnitState, name: str, *, has_copies: bool, has_keys: bool) -> Finding:
    """Return what to say of a unit that cannot be opened.

    Args:
        state: what lies there; not :attr:`UnitState.READY`.
        name: the file's name.
        has_copies: whether there are copies beside it.
        has_keys: whether a copy holds the key ring.
    """
    if state is UnitState.LOST:
        return Finding(
            "Enhetens fil saknas eller är tom",
            f"Nyckelfilen till {name} finns kvar, men inte uppgifterna. "
            "Ingen ny enhet skapas utan att du väljer det.",
            (RESTORE, CHOOSE, START_OVER),
        )
    if state is UnitState.KEYLESS:
        return Finding(
            "Enhetens nyckelfil saknas",
            f"Filen {name} finns, men utan {name}.nycklar bredvid sig går den inte att öppna. "
            "Har du nyckelfilen någon annanstans? Lägg den bredvid och välj Försök igen.",
            ((KEYS,) if has_keys else ()) + (RESTORE, CHOOSE),
        )
    if has_copies:
        return Finding(
            "Enhetens fil hittas inte",
            f"Varken {name} eller nyckelfilen finns kvar, men det finns säkerhetskopior.",
            (RESTORE, CHOOSE, CREATE),
        )
    return Finding(
        "Enhetens fil hittas inte",
        f"Filen {name} finns inte på den plats där den låg senast.",
        (CHOOSE, CREATE, RESTORE),
    )
