"""The chain through the log: whatever is done to a line outside the program is found and named."""

from dataclasses import replace
from json import dumps

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.log_chain import (
    BEFORE_FIRST,
    BREAK_TEXTS,
    ERASE_ACTION,
    ERASED_MARK,
    Anchor,
    BreakKind,
    ChainBreak,
    ChainLine,
    seal,
    seal_content,
    verify,
)

LENGTH = 12


def chain(length: int = LENGTH) -> list[ChainLine]:
    lines: list[ChainLine] = []
    for number in range(1, length + 1):
        add(lines, number, reason=f"skäl {number}", detail=dumps([["participant", number]]))
    return lines


def add(lines: list[ChainLine], number: int, **values: str) -> None:
    line = ChainLine(
        number,
        f"2026-11-23 07:30:00.{number:06d}",
        f"{number % 3:032x}",
        "läsning",
        values.get("action", "participants.file"),
        1,
        f"{number:032x}",
        values.get("reason", ""),
        values.get("detail", "[]"),
        "",
        "",
        None,
        f"{number:032x}",
    )
    line = line._replace(content_sha256=seal_content(line.salt, line.reason, line.detail))
    lines.append(line._replace(sha256=seal(lines[-1].sha256 if lines else BEFORE_FIRST, line)))


def head(lines: list[ChainLine]) -> Anchor:
    return Anchor(lines[-1].number, lines[-1].sha256) if lines else Anchor(0, BEFORE_FIRST)


def erased(lines: list[ChainLine], number: int, by: int) -> str:
    """Empty a line, and return the hash of what was left."""
    at = number - 1
    lines[at] = lines[at]._replace(salt="", reason="", detail="[]", erased_by=by)
    return seal_content("", "", "[]")


def test_a_whole_log_holds_and_says_how_long_it_is() -> None:
    lines = chain()
    state = verify(lines, head(lines))
    assert state.whole
    assert (state.lines, state.erased, state.head) == (LENGTH, 0, head(lines))


def test_an_empty_log_holds() -> None:
    assert verify([], Anchor(0, BEFORE_FIRST)).whole


CHANGES = {
    "at": "2026-11-24 07:30:00.000000",
    "staff": "f" * 32,
    "kind": "ändring",
    "action": "notes.read",
    "rows": 7,
    "reason": "annat",
    "detail": "[1]",
    "salt": "0" * 32,
    "content_sha256": "0" * 64,
    "sha256": "0" * 64,
    "subjects": "",
}


@pytest.mark.parametrize("column", sorted(CHANGES))
@pytest.mark.parametrize("number", [1, 5, LENGTH])
def test_a_changed_line_is_named(column: str, number: int) -> None:
    lines = chain()
    lines[number - 1] = lines[number - 1]._replace(**{column: CHANGES[column]})
    state = verify(lines, head(chain()))
    assert state.fault == ChainBreak(BreakKind.CHANGED, number)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, LENGTH - 1))
def test_a_removed_line_is_named(number: int) -> None:
    lines = chain()
    del lines[number - 1]
    assert verify(lines, head(lines)).fault == ChainBreak(BreakKind.REMOVED, number)


@settings(max_examples=40, deadline=None)
@given(st.permutations(range(LENGTH)))
def test_the_first_line_out_of_order_is_named(order: list[int]) -> None:
    lines = chain()
    state = verify([lines[at] for at in order], head(lines))
    first = next((at + 1 for at, place in enumerate(order) if at != place), None)
    expected = None if first is None else ChainBreak(BreakKind.REORDERED, first)
    assert state.fault == expected


@pytest.mark.parametrize("left", [0, 1, LENGTH - 1])
def test_a_log_cut_short_is_named(left: int) -> None:
    lines = chain()
    fault = verify(lines[:left], head(lines)).fault
    assert fault == ChainBreak(BreakKind.CUT, left + 1)


def test_an_anchor_kept_apart_finds_a_cut_that_the_head_was_made_to_hide() -> None:
    lines = chain()
    kept = head(lines)
    short = lines[:5]
    assert verify(short, head(short)).whole
    assert verify(short, head(short), [kept]).fault == ChainBreak(BreakKind.CUT, 6)


def test_an_anchor_kept_apart_finds_a_log_that_was_written_anew() -> None:
    lines, forged = chain(), []
    for number in range(1, LENGTH + 1):
        add(forged, number, reason="en annan historia")
    assert verify(forged, head(forged)).whole
    fault = verify(forged, head(forged), [Anchor(4, lines[3].sha256)]).fault
    assert fault == ChainBreak(BreakKind.CHANGED, 4)


def test_a_line_that_the_head_does_not_know_of_is_named() -> None:
    lines = chain()
    assert verify(lines, head(lines[:-1])).fault == ChainBreak(BreakKind.CHANGED, LENGTH)
    other = replace(head(lines), sha256="0" * 64)
    assert verify(lines, other).fault == ChainBreak(BreakKind.CHANGED, LENGTH)


def test_what_a_rightful_gallring_emptied_still_holds() -> None:
    lines = chain()
    left = erased(lines, 3, LENGTH + 1)
    add(lines, LENGTH + 1, action=ERASE_ACTION, detail=dumps([[ERASED_MARK, 3, left]]))
    state = verify(lines, head(lines))
    assert state.whole
    assert state.erased == 1


def test_what_was_emptied_without_a_gallring_is_named() -> None:
    lines = chain()
    erased(lines, 3, LENGTH)
    assert verify(lines, head(lines)).fault == ChainBreak(BreakKind.CHANGED, 3)


def test_a_line_filled_again_after_a_gallring_is_named() -> None:
    lines = chain()
    left = erased(lines, 3, LENGTH + 1)
    add(lines, LENGTH + 1, action=ERASE_ACTION, detail=dumps([[ERASED_MARK, 3, left]]))
    lines[2] = lines[2]._replace(reason="påhittat")
    assert verify(lines, head(lines)).fault == ChainBreak(BreakKind.CHANGED, 3)


@pytest.mark.parametrize("kind", list(BreakKind))
def test_every_fault_is_told_in_a_sentence(kind: BreakKind) -> None:
    assert "17" in ChainBreak(kind, 17).sentence
    assert kind in BREAK_TEXTS
