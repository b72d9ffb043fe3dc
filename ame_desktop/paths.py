"""Where files lie: what ships with the program, and the person's own folders."""

import os
import sys
from pathlib import Path


def root() -> Path:
    """Return the folder that holds resources/ and db/: the clone, or the unpacked bundle."""
    bundled = getattr(sys, "_MEIPASS", None)
    return Path(bundled) if bundled else Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return the path of a shipped file, such as ``fonts/DejaVuSans.ttf``."""
    return root() / "resources" / name


def migrations() -> Path:
    """Return the folder of the database migrations."""
    return root() / "db"


def config_folder() -> Path:
    """Return the folder of the program's own settings on this machine."""
    return _personal("XDG_CONFIG_HOME", ".config", "APPDATA") / "ame-desktop"


def data_folder() -> Path:
    """Return the folder where a new unit's file is proposed."""
    return _personal("XDG_DATA_HOME", ".local/share", "LOCALAPPDATA") / "ame-desktop"


def _personal(variable: str, fallback: str, windows: str) -> Path:
    named = os.environ.get(windows if os.name == "nt" else variable)
    return Path(named) if named else Path.home() / fallback
