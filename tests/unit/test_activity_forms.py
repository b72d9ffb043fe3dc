"""Activity forms by their many names, and the matrix of arenas."""

import pytest

from ame_desktop.domain.activity_forms import (
    DEFAULT_MATRIX,
    ActivityForm,
    arena_kind_of,
    parse_activity_form,
)
from ame_desktop.domain.arenas import ArenaKind, MatrixValue
from ame_desktop.domain.attendance_states import AttendanceState, DayPart


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("FAT", ActivityForm.FAT),
        ("förstärkt arbetsträning", ActivityForm.FAT),
        ("Daglig verksamhet LSS", ActivityForm.DAILY_ACTIVITY_LSS),
        ("Övrig sysselsättning", ActivityForm.OTHER_OCCUPATION),
        ("Praktik", ActivityForm.WORK_PRACTICE),
        ("introduktionsanställning", ActivityForm.INTRODUCTION_JOB),
        ("Lönebidrag för utveckling i anställningen", ActivityForm.WAGE_SUPPORT_DEVELOPMENT),
        ("LB utv", ActivityForm.WAGE_SUPPORT_DEVELOPMENT),
        ("lönebidrag-trygghet", ActivityForm.WAGE_SUPPORT_SECURITY),
        ("Lönebidrag för anställning", ActivityForm.WAGE_SUPPORT_EMPLOYMENT),
        ("OSA", ActivityForm.SHELTERED_EMPLOYMENT),
        (" nystartsjobb ", ActivityForm.NEW_START_JOB),
        ("trädgård", None),
        ("", None),
    ],
)
def test_aliases(text: str, form: ActivityForm | None) -> None:
    assert parse_activity_form(text) is form


@pytest.mark.parametrize("form", ActivityForm)
def test_every_form_knows_its_own_label(form: ActivityForm) -> None:
    assert parse_activity_form(form.label) is form
    assert parse_activity_form(form.value) is form


def test_the_guideline_matrix() -> None:
    stated = {
        cell: value for cell, value in DEFAULT_MATRIX.items() if value is not MatrixValue.NOT_STATED
    }
    outside = ArenaKind.UTEGRUPP
    assert stated[outside, ActivityForm.FAT] is MatrixValue.ALLOWED
    assert stated[outside, ActivityForm.NEW_START_JOB] is MatrixValue.EXCEPTION
    assert stated[ArenaKind.INNEGRUPP, ActivityForm.DAILY_ACTIVITY_LSS] is MatrixValue.ALLOWED
    assert stated[ArenaKind.OTHER_UNITS, ActivityForm.NEW_START_JOB] is MatrixValue.ALLOWED
    assert (ArenaKind.INNEGRUPP, ActivityForm.FAT) not in stated
    assert not [kind for kind, form in stated if form is ActivityForm.WORK_PRACTICE]
    assert not [kind for kind, _ in stated if kind is ArenaKind.OWN]
    assert len(DEFAULT_MATRIX) == len(ArenaKind) * len(ActivityForm)


def test_arena_kinds() -> None:
    assert arena_kind_of("MÖTAS") is ArenaKind.MOTAS
    assert arena_kind_of("Utegruppen") is ArenaKind.UTEGRUPP
    assert arena_kind_of("Växthus") is ArenaKind.OWN


def test_states_of_attendance() -> None:
    assert [state.value for state in AttendanceState] == list("NTGSVLPU")
    present = {state for state in AttendanceState if state.is_present}
    assert present == {AttendanceState.PRESENT, AttendanceState.LATE, AttendanceState.LEFT_EARLY}
    assert all(state.is_present is not state.is_absence for state in AttendanceState)
    assert AttendanceState.NO_SHOW.label == "Uteblev"
    assert not AttendanceState.NO_SHOW.can_be_announced
    assert AttendanceState.SICK.can_be_announced
    assert DayPart.MORNING.label == "Förmiddag"
