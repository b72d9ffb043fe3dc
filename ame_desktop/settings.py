"""What the program remembers on this machine: never anything about a participant."""

import contextlib
import json
from pathlib import Path
from typing import Any

SECOND_FOLDER = "second_folder"
"""Where each copy of the unit is put too; an empty string is nowhere else."""


class ProgramSettings:
    """Small values kept between starts in one JSON file: last unit, window size, zoom, theme."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        """Where this machine keeps what is the program's own."""
        self._path = folder / "installningar.json"
        self._values: dict[str, Any] = {}
        # A damaged or missing file only means that the program starts with its first settings.
        with contextlib.suppress(OSError, ValueError):
            loaded = json.loads(self._path.read_text(encoding="utf-8"))
            self._values = loaded if isinstance(loaded, dict) else {}

    def get(self, name: str, default: Any = None) -> Any:
        """Return the remembered value, or the default."""
        return self._values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        """Remember a value; the file is replaced whole, so a crash leaves the old one.

        A folder that cannot be written leaves the value for this session only.
        """
        self._values[name] = value
        temporary = self._path.with_suffix(".ny")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            # A server's address can hold a password, so nobody else may read the file.
            temporary.unlink(missing_ok=True)
            temporary.touch(mode=0o600)
            temporary.write_text(json.dumps(self._values, ensure_ascii=False), encoding="utf-8")
            temporary.replace(self._path)
