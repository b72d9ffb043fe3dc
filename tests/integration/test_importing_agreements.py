"""The unit's own list of agreements, read in: drafts that hold until they are signed again."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from ame_desktop.bootstrap import start
from ame_desktop.domain.access import Role
from ame_desktop.domain.agreement_rows import AgreementFile
from ame_desktop.domain.agreement_rules import holds_on
from ame_desktop.domain.agreements import AgreementPhase, AgreementState, Recurrence
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.recurrence import RecurrenceRule, occurrences
from ame_desktop.services import agreements
from ame_desktop.services.agreements.rows import standing
from ame_desktop.services.importing.plan import plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.undo import undo
from tests.support.opening import LOGIN, PASSWORD, MadeUnit
from tests.support.units import Unit

AGREEMENTS = Path(__file__).parents[1] / "support" / "unit_files" / "avtal.xlsx"


def read_in(unit: Unit, path: Path = AGREEMENTS) -> dict[str, AgreementFile]:
    take_in(unit.chief, plan_import(unit.chief, ImportKind.AGREEMENTS, path))
    return {
        row.customer: agreements.agreement(unit.chief, row.agreement_id)
        for row in agreements.cockpit(unit.chief)
    }


def test_every_agreement_comes_in_as_a_draft_that_holds(any_unit: Unit) -> None:
    files = read_in(any_unit)
    today = any_unit.clock.today()
    assert len(files) == 7
    for file in files.values():
        row = file.row
        assert (row.state, row.phase) == (AgreementState.DRAFT, AgreementPhase.UNSIGNED)
        assert holds_on(standing(row), today)
        assert row.status_text.startswith("Utkast, saknar roller, ansvar")
        assert len(file.tasks) == 1
        assert row.title == file.tasks[0].draft.name
        assert all(meeting.draft.due_on >= today for meeting in file.follow_ups)
    assert files["Kostenheten"].row.status_text == "Utkast, saknar roller, ansvar och förväntningar"
    assert files["Tekniska avdelningen"].row.status_text == (
        "Utkast, saknar roller, ansvar, förväntningar och uppföljning"
    )


def test_the_one_that_is_too_long_gets_its_right_end_and_a_remark(any_unit: Unit) -> None:
    plan = plan_import(any_unit.chief, ImportKind.AGREEMENTS, AGREEMENTS)
    said = [row.sentence for row in plan.preview.rows if "ett år åt gången" in row.sentence]
    assert len(said) == 1
    assert said[0].startswith("Avtal gäller ett år åt gången. Slutdatum föreslås 31 jan 2027.")
    file = read_in(any_unit)["Kommunledningskontoret"]
    assert (file.row.start, file.row.end) == (date(2026, 2, 1), date(2027, 1, 31))
    assert file.draft.comment == "I den inlästa listan gällde avtalet till 31 december 2027."
    assert not file.row.longer_reason


def test_the_words_become_recurrences_and_planned_hours(any_unit: Unit) -> None:
    files = read_in(any_unit)
    tasks = {name: file.tasks[0].draft for name, file in files.items()}
    daily = tasks["Hemtjänsten Stugun"]
    assert (daily.recurrence, daily.places, daily.hours_each) == (Recurrence.WEEKDAYS, 2, 2)
    alternate = tasks["Kommunledningskontoret"]
    assert (alternate.recurrence, alternate.weekdays, alternate.every) == (Recurrence.WEEKLY, 8, 2)
    assert alternate.anchor == date(2026, 2, 5)
    first = tasks["Bibliotek & kultur"]
    assert (first.recurrence, first.weekdays, first.nth) == (Recurrence.MONTHLY, 2, 1)
    grass = tasks["Kommunala fastigheter AB"]
    assert (grass.weekdays, grass.season_from, grass.season_to) == (10, "05-01", "09-30")
    assert grass.outdoor
    snow = tasks["Förskolan Skogsgläntan"]
    assert (snow.recurrence, snow.season_from) == (Recurrence.WHEN_NEEDED, "11-01")
    planned = {name: file.row.hours_a_month for name, file in files.items()}
    assert planned["Kostenheten"] == 10
    # Trettondedagen takes one of the twelve first Tuesdays.
    assert planned["Bibliotek & kultur"] == Decimal("2.75")
    assert {file.tasks[0].arena for file in files.values()} == {"Utegrupp"}


def test_reading_in_twice_takes_nothing_twice_and_it_can_be_undone(any_unit: Unit) -> None:
    plan = plan_import(any_unit.chief, ImportKind.AGREEMENTS, AGREEMENTS)
    taken = take_in(any_unit.chief, plan)
    assert (taken.value.taken, taken.changes.label) == (7, "Läste in 7 avtal.")
    again = plan_import(any_unit.chief, ImportKind.AGREEMENTS, AGREEMENTS)
    assert (again.preview.drafts, len(again.preview.rejects)) == ((), 7)
    undo(any_unit.chief, taken.changes)
    assert agreements.cockpit(any_unit.chief) == ()


def test_what_cannot_be_read_is_remarked_and_the_row_comes_in(unit: Unit, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Motpart", "Gäller från", "Uppdrag", "Hur ofta", "Personer", "Timmar/år"])
    sheet.append(["Kost", date(2026, 6, 1), "Tvätt", "när det passar", 400, "många"])
    path = tmp_path / "avtal.xlsx"
    book.save(path)
    plan = plan_import(unit.chief, ImportKind.AGREEMENTS, path)
    said = plan.preview.rows[0].sentence
    assert "Hur ofta går inte att tolka: när det passar." in said
    assert "Personer ska vara mellan 0 och 99." in said
    file = read_in(unit, path)["Kost"]
    assert file.tasks[0].draft.recurrence is Recurrence.WHEN_NEEDED
    assert (file.row.end, file.row.hours_a_month) == (date(2027, 5, 31), None)


def test_planned_hours_of_a_year_that_begins_in_a_month_are_a_twelfth(
    unit: Unit, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Motpart", "Gäller från", "Uppdrag", "Hur ofta", "Timmar per tillfälle"])
    sheet.append(["Kost", date(2026, 6, 15), "Tvätt", "fredagar", 4])
    path = tmp_path / "avtal.xlsx"
    book.save(path)
    row = read_in(unit, path)["Kost"].row
    times = len(occurrences(RecurrenceRule(Recurrence.WEEKLY, 0b10000), row.start, row.end))
    assert row.hours_a_month == round(Decimal(4 * times) / 12, 2)


@pytest.mark.parametrize("role", Role)
def test_who_writes_agreements_reads_them_in(unit: Unit, role: Role) -> None:
    ctx = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
    if role in (Role.STAR_COORDINATOR, Role.COORDINATOR, Role.UNIT_CHIEF):
        assert len(plan_import(ctx, ImportKind.AGREEMENTS, AGREEMENTS).preview.drafts) == 7
        return
    with pytest.raises(NotPermittedError):
        plan_import(ctx, ImportKind.AGREEMENTS, AGREEMENTS)


def test_the_command_tells_facts_on_lines(
    made_unit: MadeUnit,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    password = tmp_path / "losen"
    password.write_text(PASSWORD, encoding="utf-8")
    monkeypatch.setenv("AME_PASSWORD_FILE", str(password))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    words = ["--unit", str(made_unit.path), "--user", LOGIN, "import", "avtal", str(AGREEMENTS)]
    assert start([*words, "--dry-run"]) == 0
    assert "inlästa 0" in capsys.readouterr().out.splitlines()
    assert start(words) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[:6] == [
        "lista avtal",
        "rader 7",
        "bra 7",
        "anmärkning 7",
        "utanför 0",
        "inlästa 7",
    ]
    assert said[8] == (
        "rad 4 anmärkning: Avtal gäller ett år åt gången. Slutdatum föreslås 31 jan 2027. "
        "Utkast, saknar roller, ansvar och förväntningar."
    )
    assert start(words) == 1
