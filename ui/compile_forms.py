"""Compiles every Designer form into ame_desktop/gui/forms; the output is committed.

Run ``python ui/compile_forms.py`` after changing a form. A test compiles them again and compares.
"""

import subprocess
from importlib.util import find_spec
from pathlib import Path

UI = Path(__file__).resolve().parent
FORMS = UI.parent / "ame_desktop" / "gui" / "forms"


def compile_form(form: str, target: Path) -> None:
    """Compile one form, by its file name, into the target file."""
    command = [str(compiler()), "-g", "python", "--no-autoconnection", form, "-o", str(target)]
    subprocess.run(command, cwd=UI, check=True)


def compiler() -> Path:
    """Return PySide6's own compiler: ``pyside6-uic`` only starts Python to start this.

    Raises:
        FileNotFoundError: PySide6 is not installed, or lies otherwise than it did.
    """
    package = find_spec("PySide6")
    for folder in package.submodule_search_locations or () if package else ():
        for name in ("Qt/libexec/uic", "uic.exe"):
            if (found := Path(folder, name)).is_file():
                return found
    raise FileNotFoundError("PySide6's uic")


def main() -> None:
    """Compile all forms."""
    for form in sorted(UI.glob("*.ui")):
        target = FORMS / f"ui_{form.stem}.py"
        compile_form(form.name, target)
        print(target.name)


if __name__ == "__main__":
    main()
