"""Compiles every Designer form into ame_desktop/gui/forms; the output is committed.

Run ``python ui/compile_forms.py`` after changing a form. A test compiles them again and compares.
"""

import subprocess
import sys
from pathlib import Path

UI = Path(__file__).resolve().parent
FORMS = UI.parent / "ame_desktop" / "gui" / "forms"


def compile_form(form: str, target: Path) -> None:
    """Compile one form, by its file name, into the target file."""
    compiler = Path(sys.executable).with_name("pyside6-uic")
    command = [str(compiler), "--no-autoconnection", form, "-o", str(target)]
    subprocess.run(command, cwd=UI, check=True)


def main() -> None:
    """Compile all forms."""
    for form in sorted(UI.glob("*.ui")):
        target = FORMS / f"ui_{form.stem}.py"
        compile_form(form.name, target)
        print(target.name)


if __name__ == "__main__":
    main()
