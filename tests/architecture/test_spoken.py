"""What is told on the screen is told aloud too, and nothing moves but what may be stilled."""

import re
from pathlib import Path

GUI = Path(__file__).parents[2] / "ame_desktop" / "gui"
SOURCES = [path for path in sorted(GUI.rglob("*.py")) if "forms" not in path.relative_to(GUI).parts]
ERROR = re.compile(r"error_label\.setText\(")
MOVES = re.compile(r"Q(?:Property|Variant)Animation\(|QTimeLine\(|setAnimated\(True")
STILLED = "card_glide.py"
"""Asks the system whether anything may move, and is tested where nothing may."""


def test_what_went_wrong_is_announced_where_it_is_shown() -> None:
    silent = [
        path.name
        for path in SOURCES
        if ERROR.search(text := path.read_text(encoding="utf-8")) and "announce(" not in text
    ]
    assert silent == []


def test_only_that_moves_which_asks_the_system() -> None:
    moving = {path.name for path in SOURCES if MOVES.search(path.read_text(encoding="utf-8"))}
    assert moving == {STILLED}
