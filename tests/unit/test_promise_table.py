"""The table of promises says what a run brought home: figures, counts, what fell or was not run."""

import pytest

from tests.promises.catalogue import Promise
from tests.promises.table import (
    Run,
    Shown,
    as_json,
    from_json,
    in_words,
    rows,
    shown,
    written_into,
)

KILLS = Promise("R1", "Inget går förlorat.", ("tests/a.py", "tests/b.py::test_two"))
RUN = Run(
    {
        "tests/a.py::test_one[file]": "passed",
        "tests/a.py::test_one[server]": "failed",
        "tests/b.py::test_two[x.py::y]": "passed",
        "tests/b.py::test_two_more": "failed",
        "tests/aa.py::test_one": "failed",
    },
    {"tests/a.py::test_mount": "kräver administratör (root)", "tests/c.py::test": "annat"},
    [
        ("R1", "0 av 50", "tests/b.py::test_two[x.py::y]"),
        ("R1", "3 ms", "tests/a.py::test_one[file]"),
        ("R1", "3 ms", "tests/a.py::test_one[server]"),
        ("R2", "1 s", "tests/a.py::test_one[file]"),
    ],
)


def test_a_promise_gets_what_its_own_tests_brought_home() -> None:
    found = shown(RUN, KILLS)
    assert found == Shown(
        held=2,
        failed=("tests/a.py::test_one[server]",),
        not_run=("kräver administratör (root)",),
        figures=("3 ms", "0 av 50"),
    )
    assert from_json(as_json({"R1": found})) == {"R1": found}


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Shown(), ""),
        (Shown(held=3), "3 prov höll"),
        (Shown(held=3, figures=("a", "b")), "a; b"),
        (Shown(failed=("x",), figures=("a",)), "**1 prov föll** · a"),
        (Shown(held=1, not_run=("root",)), "1 prov höll · ej körd: root"),
    ],
)
def test_a_cell_says_the_worst_first(found: Shown, words: str) -> None:
    assert in_words(found) == words


def test_what_no_test_shows_is_told_as_not_run() -> None:
    assert rows([KILLS], {}, {"R1": Shown(figures=("0 av 1 000",))}) == [
        "| R1 | Inget går förlorat. | ej körd än | 0 av 1 000 |"
    ]


def test_the_table_takes_the_place_of_the_one_before() -> None:
    text = "över\n<!-- promises -->\ngammalt\n<!-- /promises -->\nunder\n"
    assert written_into(text, "nytt") == text.replace("gammalt", "nytt")
    with pytest.raises(ValueError, match="marks"):
        written_into("utan märken", "nytt")
