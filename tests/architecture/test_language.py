"""The screen speaks plain Swedish: no scolding words, and no English on buttons."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BANNED = re.compile(
    r"\b(ogiltig\w*|felaktig\w*|fel format|vänligen|tyvärr|hoppsan|exception|null|databasfel)\b",
    re.IGNORECASE,
)
# What SQL itself calls nothing and a refusal, in capitals as in no sentence on the screen.
SQL_WORDS = re.compile(r"\b(NULL|EXCEPTION)\b")
# One word of the old Excel files' legend, read in, never shown.
READ_IN = {"ame_desktop/domain/importing"}
ENGLISH = re.compile(
    r">(OK|Cancel|Save|Delete|Edit|Close|New|Search|Settings|Name|Date|Error|Warning)[ .…]*<"
)


def shown_texts(path: Path) -> list[tuple[int, str]]:
    """The Swedish string constants of a module, without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in documented
        and " " in node.value
    ]


def test_no_scolding_words_on_the_screen() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} {text}"
        for path in (ROOT / "ame_desktop").rglob("*.py")
        if not any(str(path.relative_to(ROOT)).startswith(folder) for folder in READ_IN)
        for line, text in shown_texts(path)
        if BANNED.search(SQL_WORDS.sub("", text))
    ]
    assert found == []


def test_no_english_in_the_forms() -> None:
    found = [
        f"{path.name}: {match.group(0)}"
        for path in (ROOT / "ui").glob("*.ui")
        for match in ENGLISH.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []
