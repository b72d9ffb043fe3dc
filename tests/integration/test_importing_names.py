"""Names of counterparts in files: other names are known, likely ones are asked about."""

from pathlib import Path

from ame_desktop.domain.importing.name_questions import NameAnswer
from ame_desktop.domain.importing.preview import ImportKind, RowStatus
from ame_desktop.services.agreements import cockpit
from ame_desktop.services.customers import customer_register
from ame_desktop.services.importing.names import questions_of
from ame_desktop.services.importing.plan import ImportPlan, judge, plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.orders import order_list
from ame_desktop.services.undo import undo
from tests.support.units import Unit

HEADINGS = "Ärendenummer;Inkom;Enhet;Vad behöver ni hjälp med?\n"


def plan(unit: Unit, folder: Path, *names: str) -> ImportPlan:
    path = folder / f"{len(names)}.csv"
    rows = (
        f"{len(names)}-{number};2026-11-0{number + 1};{name};Städa {number}\n"
        for number, name in enumerate(names)
    )
    path.write_text(HEADINGS + "".join(rows), encoding="utf-8")
    return plan_import(unit.chief, ImportKind.ORDERS, path)


def names(unit: Unit) -> dict[str, tuple[str, ...]]:
    return {row.name: row.other_names for row in customer_register(unit.chief).rows}


def test_what_a_person_says_holds_from_then_on(any_unit: Unit, tmp_path: Path) -> None:
    ctx = any_unit.chief
    take_in(ctx, plan(any_unit, tmp_path, "Kostenheten", "Skolan 1"))
    written = ("Kost-enheten", *("Bibliotek & kultur",) * 2, "Skolan 2", "Biblioteket och kultur")
    second = plan(any_unit, tmp_path, *written, "Kostenhetens")
    assert {found.name: found.likely for found in questions_of(ctx, second)} == {
        "Kost-enheten": ("Kostenheten",),
        "Biblioteket och kultur": ("Bibliotek & kultur",),
        "Kostenhetens": ("Kostenheten", "Kost-enheten"),
    }
    answers = (
        NameAnswer("Kost-enheten", same_as="Kostenheten"),
        NameAnswer("Biblioteket och kultur", same_as="Bibliotek & kultur"),
        NameAnswer("Kostenhetens", apart_from=("Kostenheten", "Kost-enheten")),
    )
    done = take_in(ctx, second, answers=answers)
    assert names(any_unit) == {
        "Bibliotek & kultur": ("Biblioteket och kultur",),
        "Kostenheten": ("Kost-enheten",),
        "Kostenhetens": (),
        "Skolan 1": (),
        "Skolan 2": (),
    }
    assert customer_register(ctx).questions == ()
    third = plan(any_unit, tmp_path, "Kost-enheten", "Kostenhetens", "Biblioteket och kultur")
    assert questions_of(ctx, third) == ()
    undo(ctx, done.changes)
    assert set(names(any_unit)) == {"Kostenheten", "Skolan 1"}


def test_without_a_person_nothing_is_merged(any_unit: Unit, tmp_path: Path) -> None:
    take_in(any_unit.chief, plan(any_unit, tmp_path, "Kostenheten", "Kost-enheten"))
    assert names(any_unit) == {"Kostenheten": (), "Kost-enheten": ()}
    assert {row.customer for row in order_list(any_unit.chief)} == {"Kostenheten", "Kost-enheten"}
    assert len(customer_register(any_unit.chief).questions) == 1


def test_an_agreement_is_known_under_the_other_name(any_unit: Unit, tmp_path: Path) -> None:
    ctx, path = any_unit.chief, tmp_path / "avtal.csv"
    heading = "Motpart;Gäller från;Gäller till;Uppgift;Hur ofta\n"
    path.write_text(f"{heading}Kostenheten;2026-03-01;2027-02-28;Tvätt;fredagar\n", "utf-8")
    first = plan_import(ctx, ImportKind.AGREEMENTS, path)
    take_in(ctx, first, answers=(NameAnswer("Kostenheten", same_as="Köket"),))
    assert names(any_unit) == {"Köket": ("Kostenheten",)}
    (row,) = plan_import(ctx, ImportKind.AGREEMENTS, path).preview.rows
    assert (row.status, row.sentence) == (RowStatus.LEFT_OUT, "Avtalet finns redan i enheten.")


def test_an_answer_finds_the_agreement_under_its_other_name(unit: Unit, tmp_path: Path) -> None:
    ctx, path = unit.chief, tmp_path / "avtal.csv"
    heading = "Motpart;Gäller från;Gäller till;Uppgift;Hur ofta\n"

    def rows(*names: str) -> str:
        return heading + "".join(f"{n};2026-03-01;2027-02-28;Tvätt;fredagar\n" for n in names)

    path.write_text(rows("Kostenheten"), "utf-8")
    take_in(ctx, plan_import(ctx, ImportKind.AGREEMENTS, path))
    path.write_text(rows("Kost-enheten", "Biblioteket", "Bibliotek"), "utf-8")
    second = plan_import(ctx, ImportKind.AGREEMENTS, path)
    assert len(second.preview.drafts) == 3
    answers = (
        NameAnswer("Kost-enheten", same_as="Kostenheten"),
        NameAnswer("Bibliotek", same_as="Biblioteket"),
    )
    judged = judge(ctx, second.kind, second.tables, answers)
    assert [row.sentence for row in judged.preview.rejects] == [
        "Avtalet finns redan i enheten.",
        "Avtalet står redan på rad 3.",
    ]
    assert {q.name for q in questions_of(ctx, judged)} == {"Kost-enheten", "Bibliotek"}
    taken = take_in(ctx, second, answers=answers).value
    assert (taken.taken, taken.left_out) == (1, 2)
    assert len(cockpit(ctx)) == 2
