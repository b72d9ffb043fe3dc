"""``sammanstallning`` as it is typed: the key's rows, files, and a copy that is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ame_desktop.bootstrap import start
from tests.support.opening import LOGIN, PASSWORD, MadeUnit
from tests.support.orders_key import FILES, KEY_PERIODS, ORDERS
from tests.support.pdf_text import pdf_text

Typed = Callable[..., int]


@pytest.fixture
def typed(made_unit: MadeUnit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Typed:
    """Types a command on a unit that has taken in its orders."""
    password = tmp_path / "losen"
    password.write_text(PASSWORD, encoding="utf-8")
    monkeypatch.setenv("AME_PASSWORD_FILE", str(password))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    unit = ("--unit", str(made_unit.path), "--user", LOGIN)

    def run(*words: object) -> int:
        return start([*unit, *map(str, words)])

    assert run("import", "bestallningar", ORDERS) == 0
    return run


def facts(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_the_rows_of_all_periods_are_the_key_word_for_word(typed: Typed, tmp_path: Path) -> None:
    found: list[str] = []
    for period in KEY_PERIODS:
        target = tmp_path / f"{period}.csv"
        assert typed("sammanstallning", "--period", period, "--csv", target) == 0
        heading, *rows = target.read_text(encoding="utf-8").splitlines()
        assert heading == "ar,tertial,enhet,antal,utforda,avbojda,timmar_utforda"
        found += rows
    key = (FILES / "facit_bestallningar.csv").read_text(encoding="utf-8-sig").splitlines()
    assert sorted(found) == sorted(key[1:])


def test_all_files_at_once_and_a_copy_that_is_kept(
    typed: Typed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / f"t2.{kind}" for kind in ("pdf", "xlsx", "csv")]
    options = [word for path in files for word in (f"--{path.suffix[1:]}", path)]
    capsys.readouterr()
    assert typed("sammanstallning", "--period", "2026T2", *options, "--freeze") == 0
    said = facts(capsys)
    assert said[:5] == [
        "sammanställning 2026T2",
        "beställningar 30",
        "utförda 25",
        "avböjda 3",
        "timmar 121",
    ]
    assert said[5].startswith("fastställd utgåva 1 ")
    assert said[6] == "ändrat efter fastställande 0"
    assert said[7:] == [f"fil {path}" for path in files]
    assert "Fastställd" in pdf_text(files[0].read_bytes())
    again = typed("sammanstallning", "--period", "2026t2", "--freeze")
    assert (again, facts(capsys)[5]) == (0, said[5])


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("2026T4", "År 2026 har 3 perioder."),
        ("hösten", "Skriv perioden som år och nummer: 2026T2."),
    ],
)
def test_a_period_that_is_none_is_wrong_usage(
    typed: Typed, tmp_path: Path, capsys: pytest.CaptureFixture[str], period: str, said: str
) -> None:
    target = tmp_path / "a.csv"
    assert typed("sammanstallning", "--period", period, "--csv", target) == 2
    assert said in capsys.readouterr().err
    assert not target.exists()
    assert list(tmp_path.glob(".ame-*")) == []


def test_a_folder_that_is_not_there_leaves_nothing_fixed(
    typed: Typed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "finns inte" / "a.pdf"
    assert typed("sammanstallning", "--period", "2026T2", "--pdf", target, "--freeze") == 2
    assert "a.pdf går inte att skriva. Välj en annan mapp." in capsys.readouterr().err
    assert typed("sammanstallning", "--period", "2026T2") == 0
    assert len(facts(capsys)) == 5


def test_who_may_not_gets_no_file(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    words = ["--demo", "--as", "handledare", "--today", "2026-11-23", "sammanstallning"]
    assert start([*words, "--period", "2026T2", "--csv", str(target)]) == 3
    assert not target.exists()
