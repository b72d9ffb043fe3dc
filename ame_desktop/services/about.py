"""*Om programmet*: which program this is, which unit is open, and where things lie on this machine.

What is told here may be read out to whoever helps: it names no person and holds no password.
"""

import platform
import sys
from dataclasses import dataclass

from ame_desktop import PROGRAM, __version__
from ame_desktop.paths import config_folder, data_folder
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.storage import server_address
from ame_desktop.storage.migrate import HEAD


@dataclass(frozen=True)
class AboutLine:
    """What is told, and what it is called."""

    label: str
    text: str


def about_program(unit: OpenUnit) -> tuple[AboutLine, ...]:
    """Return what *Om programmet* tells while a unit is open."""
    copies = unit.backups.folder if unit.backups is not None else None
    told = (
        ("Program", f"{PROGRAM} {__version__}"),
        ("Enhet", unit.facts.name),
        ("Enheten ligger", _place(unit)),
        ("Tabellernas version", HEAD),
        ("Säkerhetskopior", str(copies) if copies is not None else ""),
        ("Inställningar här", str(config_folder())),
        ("Nya enheter läggs i", str(data_folder())),
        ("Startat från", "Installerat program" if is_installed() else "Källkod"),
        ("Dator", f"{platform.system()} {platform.release()}, Python {platform.python_version()}"),
    )
    return tuple(AboutLine(label, text) for label, text in told if text)


def is_installed() -> bool:
    """Whether the program runs as an installed bundle, not from its sources."""
    return bool(getattr(sys, "frozen", False))


def _place(unit: OpenUnit) -> str:
    if unit.path is None:
        return f"Gemensam server: {server_address.without_user(unit.address)}"
    return f"Krypterad fil: {unit.path}"
