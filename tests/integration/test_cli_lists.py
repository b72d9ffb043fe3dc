"""``import`` and ``export`` as they are typed: facts on lines, and an exit status for each end."""

import csv
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from ame_desktop.bootstrap import start
from ame_desktop.storage.backup import backup_folder, copies_in
from tests.support.opening import LOGIN, PASSWORD, MadeUnit

FILES = Path(__file__).parents[1] / "support" / "unit_files"
PEOPLE, MARKS, ORDERS = (
    FILES / name for name in ("deltagare.xlsx", "narvaro_2026.xlsx", "bestallningar.csv")
)

Typed = Callable[..., int]


@pytest.fixture
def typed(made_unit: MadeUnit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Typed:
    """Types a command on the unit, logged in."""
    password = tmp_path / "losen"
    password.write_text(PASSWORD, encoding="utf-8")
    monkeypatch.setenv("AME_PASSWORD_FILE", str(password))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    unit = ("--unit", str(made_unit.path), "--user", LOGIN)
    return lambda *words: start([*unit, *map(str, words)])


def facts(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_the_units_files_come_in_with_facts_on_lines(
    typed: Typed, made_unit: MadeUnit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = len(copies_in(backup_folder(made_unit.path)))
    rejects = tmp_path / "ratta.csv"
    assert typed("import", "deltagare", PEOPLE, "--rejects", rejects) == 1
    said = facts(capsys)
    assert said[:6] == [
        "lista deltagare",
        "rader 50",
        "bra 47",
        "anmärkning 26",
        "utanför 3",
        "inlästa 47",
    ]
    assert sum(line.startswith("rad ") and " utanför: " in line for line in said) == 3
    with rejects.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:2] == ["rad", "orsak"]
    assert len(rows) == 4 == len(rejects.read_text(encoding="utf-8").splitlines())
    assert len(copies_in(backup_folder(made_unit.path))) > before
    assert typed("import", "narvaro", MARKS) == 1
    marks = facts(capsys)
    assert "inlästa 1300" in marks
    assert any(line.startswith("rad 4, September 2026, 2026-09-14 utanför: ") for line in marks)
    assert typed("import", "bestallningar", ORDERS) == 0
    assert "inlästa 154" in facts(capsys)
    assert typed("import", "bestallningar", ORDERS) == 1
    assert "inlästa 0" in facts(capsys)


def test_a_dry_run_takes_nothing_in(
    typed: Typed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rejects = tmp_path / "ratta.csv"
    assert typed("import", "deltagare", PEOPLE, "--dry-run", "--rejects", rejects) == 1
    assert {"bra 47", "inlästa 0"} <= set(facts(capsys))
    assert rejects.exists()
    assert typed("import", "deltagare", PEOPLE) == 1
    assert "inlästa 47" in facts(capsys)


def test_a_mapping_tells_what_the_columns_hold(
    typed: Typed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = tmp_path / "lista.csv"
    people.write_text("Vem;Kallas;Hur;Var\nBerg;Åsa;STAR;Utegrupp\n", encoding="utf-8")
    mapping = tmp_path / "kolumner.json"
    mapping.write_text(
        '{"rubrikrad": 1, "kolumner": {"Efternamn": "Vem", "Förnamn": "Kallas", '
        '"Väg in": "Hur", "Arena": "Var"}}',
        encoding="utf-8",
    )
    assert typed("import", "deltagare", people) == 2
    assert typed("import", "deltagare", people, "--mapping", mapping) == 0
    assert "inlästa 1" in facts(capsys)
    mapping.write_text("inte json", encoding="utf-8")
    assert typed("import", "deltagare", people, "--mapping", mapping) == 2


def test_what_cannot_be_read_is_told_with_status_two(
    typed: Typed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed("import", "avtal", PEOPLE) == 2
    assert "Välj vilken kolumn" in capsys.readouterr().err
    assert typed("import", "okänd", PEOPLE) == 2
    assert "bestallningar eller avtal" in capsys.readouterr().err
    assert typed("import", "deltagare", tmp_path / "finns inte.xlsx") == 2
    broken = tmp_path / "trasig.xlsx"
    broken.write_bytes(b"PK not a workbook")
    assert typed("import", "deltagare", broken) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_rejects_file_that_cannot_be_written_stops_the_reading_in(
    typed: Typed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed("import", "deltagare", PEOPLE, "--rejects", tmp_path / "borta" / "r.csv") == 2
    assert "inlästa" not in capsys.readouterr().out
    assert typed("import", "deltagare", PEOPLE) == 1
    assert "inlästa 47" in facts(capsys)


def test_lists_are_named_and_saved(
    typed: Typed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed("import", "deltagare", PEOPLE)
    typed("import", "narvaro", MARKS)
    capsys.readouterr()
    assert typed("export", "--list") == 0
    assert [line.split()[0] for line in facts(capsys)] == [
        "narvaro",
        "narvaro-manad",
        "rattelser",
        "gruppaktiviteter",
        "intyg",
        "busskort",
        "deltagare",
        "behorigheter",
        "anpassningar",
        "placeringar",
        "fordelning",
        "steg",
        "narhet",
        "aktualiseringar",
        "uppfoljningar",
        "uppfoljningar-hallna",
        "af-planer",
        "af-nyckeltal",
        "lonestod",
        "af-underlag",
        "resursbudget",
        "avslut",
        "uppgifter",
        "arenor",
        "bestallningar",
        "avtal",
        "motparter",
        "sammanstallning",
        "debitering",
        "jobbspar",
        "jobbspar-deltagare",
    ]
    target = tmp_path / "lista.xlsx"
    assert typed("export", "deltagare", "--xlsx", target, "--names") == 0
    assert facts(capsys) == ["lista deltagare", "rader 47", f"fil {target}"]
    sheet = openpyxl.load_workbook(target).worksheets[0]
    assert ", " in sheet["A5"].value
    days = ("--from", "2026-09-01", "--to", "2026-09-30", "--arena", "utegrupp")
    assert typed("export", "narvaro", "--xlsx", target, *days) == 0
    assert openpyxl.load_workbook(target).worksheets[0]["C5"].value == "Utegrupp"


def test_wrong_usage_of_export_is_status_two(typed: Typed, tmp_path: Path) -> None:
    target = tmp_path / "lista.xlsx"
    assert typed("export", "okänd", "--xlsx", target) == 2
    assert typed("export", "deltagare") == 2
    assert typed("export") == 2
    assert typed("export", "narvaro", "--xlsx", target, "--arena", "Växthus") == 2
    assert typed("export", "deltagare", "--xlsx", tmp_path / "borta" / "l.xlsx") == 2
    assert not target.exists()


@pytest.mark.parametrize(
    ("role", "words", "status"),
    [
        ("administrator", ("export", "deltagare", "--xlsx"), 3),
        ("koordinator", ("export", "narvaro", "--xlsx"), 3),
        ("handledare", ("export", "narvaro", "--names", "--xlsx"), 3),
        ("handledare", ("export", "narvaro", "--xlsx"), 0),
        ("koordinator", ("export", "bestallningar", "--xlsx"), 0),
    ],
)
def test_roles_hold_on_the_command_line(
    tmp_path: Path, role: str, words: tuple[str, ...], status: int
) -> None:
    today = ("--today", "2026-11-23")
    days = ("--from", "2026-11-01") if "narvaro" in words else ()
    done = start(["--demo", "--as", role, *today, *words, str(tmp_path / "lista.xlsx"), *days])
    assert done == status
    assert (tmp_path / "lista.xlsx").exists() == (status == 0)


def test_a_role_that_may_not_read_in_is_refused(tmp_path: Path) -> None:
    demo = ["--demo", "--as", "koordinator", "--today", "2026-11-23"]
    assert start([*demo, "import", "deltagare", str(PEOPLE)]) == 3
