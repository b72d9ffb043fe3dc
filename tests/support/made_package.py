"""The program as it is installed: bundle and Debian package, made once for all tests of a run."""

import os
import platform
import subprocess
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import portalocker

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "prov"
MADE_OF = ("ame_desktop", "db", "installer", "resources", "pyproject.toml")
PATIENCE = 900
"""Seconds; a machine with much else to do takes its time."""


@dataclass(frozen=True)
class Made:
    """What the installer's commands made."""

    bundle: Path
    package: Path

    @property
    def program(self) -> Path:
        """What is started."""
        return self.bundle / "ame-desktop"

    def run(self, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the program, in a home of its own and without this Python."""
        folders = {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "STATE")}
        surroundings = {"PATH": os.defpath, "HOME": str(home), "LANG": "C.UTF-8", **folders}
        return subprocess.run(
            [str(self.program), *arguments],
            env=surroundings,
            cwd=home,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


def make_package() -> Made:
    """Make both, unless those that lie there were made of the same files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    stamp = FOLDER / "gjort-av"
    with portalocker.Lock(FOLDER / "lås", timeout=PATIENCE):
        wanted = fingerprint()
        if not stamp.exists() or stamp.read_text() != wanted:
            stamp.unlink(missing_ok=True)
            for old in FOLDER.glob("*.deb"):
                old.unlink()
            done = subprocess.run(
                [ROOT / "installer" / "deb", FOLDER],
                capture_output=True,
                text=True,
                timeout=PATIENCE,
                check=False,
            )
            assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-6000:]
            stamp.write_text(wanted)
    (package,) = FOLDER.glob("*.deb")
    return Made(FOLDER / "ame-desktop", package)


def fingerprint() -> str:
    """What a bundle is made of: the clone's files there, and Python."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *MADE_OF],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    seen = sha256(platform.python_build()[0].encode() + platform.python_version().encode())
    for name in sorted(filter(None, listed.split("\0"))):
        file = ROOT / name
        seen.update(name.encode() + b"\0")
        seen.update(file.read_bytes() if file.is_file() else b"")
    return seen.hexdigest()
