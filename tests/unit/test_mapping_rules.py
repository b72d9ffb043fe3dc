"""The rules of the mapping: its form, its borders in time and length, and what is sensitive."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping import MappingArea, MappingState, MotivationField
from ame_desktop.domain.mapping_areas import (
    AREA_TEXTS,
    AROUND,
    CROSS_ORDER,
    FIELD_TITLES,
    PERSON,
    areas_of,
    names_religion,
    whole_title,
)
from ame_desktop.domain.mapping_rows import (
    ActionDraft,
    CrossDraft,
    MappingRow,
    PartRow,
    SessionDraft,
    SessionRow,
    SummaryDraft,
    WholeMapping,
)
from ame_desktop.domain.mapping_rules import (
    STEPS,
    action_shown_from,
    answers_for,
    check_held,
    check_not_double,
    check_review,
    check_signing,
    checked_action,
    checked_cross,
    checked_session,
    missing_for_review,
    sessions_notice,
    skeleton,
)

TODAY = date(2026, 11, 23)
SAID = SummaryDraft("Text", "Bedömning", "Förslag", "Åtgärder")
EMPTY = WholeMapping(
    MappingRow(new_id(), 1, MappingState.DRAFT, date(2026, 11, 2), "Lena", None),
    None,
    "",
    None,
    None,
    CrossDraft(),
    SummaryDraft(),
    (),
    (),
    (),
)


def test_the_form_has_six_areas_on_each_page_and_four_fields_in_the_cross() -> None:
    assert len(areas_of(PERSON)) == len(areas_of(AROUND)) == 6
    assert set(areas_of(PERSON)) | set(areas_of(AROUND)) == set(MappingArea) == set(AREA_TEXTS)
    assert set(CROSS_ORDER) == set(MotivationField) == set(FIELD_TITLES)
    # What stands beside each other on the cross: worse to the left, oneself above.
    assert [FIELD_TITLES[field].startswith("Bra") for field in CROSS_ORDER] == [0, 1, 0, 1]
    assert whole_title(MappingArea.PERSON_OTHER) != whole_title(MappingArea.AROUND_OTHER)


def test_every_area_but_the_open_ones_has_questions_to_ask() -> None:
    asked = {area for area, text in AREA_TEXTS.items() if text.questions}
    assert set(MappingArea) - asked == {MappingArea.PERSON_OTHER, MappingArea.AROUND_OTHER}


@pytest.mark.parametrize(
    ("minutes", "fits"), [(4, False), (5, True), (59, True), (60, True), (61, False)]
)
def test_a_meeting_is_between_five_minutes_and_an_hour(minutes: int, fits: bool) -> None:
    draft = SessionDraft(TODAY, 600, minutes)
    if fits:
        assert checked_session(draft, 60) == draft
    else:
        with pytest.raises(DomainError) as refused:
            checked_session(draft, 60)
        assert refused.value.field == "minutes"


def test_a_meeting_ends_the_same_day_and_has_no_limit_without_the_rule() -> None:
    late = SessionDraft(TODAY, 23 * 60, 60)
    assert checked_session(late, 60) == late
    with pytest.raises(DomainError, match="samma dag"):
        checked_session(replace(late, start_minute=23 * 60 + 1), 60)
    assert checked_session(replace(late, start_minute=600, minutes=120), None).minutes == 120


@pytest.mark.parametrize(
    ("start", "held", "free"),
    [
        (540, None, True),
        (541, None, False),
        (659, None, False),
        (660, None, True),
        (600, False, True),
    ],
)
def test_two_meetings_are_not_at_the_same_time(start: int, held: bool | None, free: bool) -> None:
    other = SessionRow(new_id(), 1, TODAY, 600, 60, False, held)
    draft = SessionDraft(TODAY, start, 60)
    if free:
        check_not_double(draft, [other])
    else:
        with pytest.raises(DomainError, match="redan"):
            check_not_double(draft, [other])
    check_not_double(replace(draft, day=TODAY + timedelta(days=1)), [other])


def test_the_outcome_is_said_on_the_day_or_later() -> None:
    check_held(TODAY, TODAY)
    check_held(TODAY - timedelta(days=1), TODAY)
    with pytest.raises(DomainError):
        check_held(TODAY + timedelta(days=1), TODAY)


def test_many_meetings_are_noticed_above_the_usual_number_alone() -> None:
    assert sessions_notice(5, 5) == ""
    assert sessions_notice(6, 5).startswith("6 samtal")


@pytest.mark.parametrize(
    ("due", "days", "shown"),
    [
        (date(2026, 11, 30), 7, date(2026, 11, 23)),
        (date(2027, 3, 1), 1, date(2027, 2, 28)),
        (date(2028, 3, 1), 1, date(2028, 2, 29)),
        (date(2027, 1, 2), 7, date(2026, 12, 26)),
        (date(2026, 12, 31), 0, date(2026, 12, 31)),
    ],
)
def test_an_action_is_shown_so_many_days_before(due: date, days: int, shown: date) -> None:
    assert action_shown_from(due, days) == shown


def test_an_action_is_answered_for_by_whom_it_names_or_who_mapped() -> None:
    named, mapped = new_id(), new_id()
    assert answers_for(named, mapped) == named
    assert answers_for(None, mapped) == mapped
    with pytest.raises(DomainError, match="300"):
        checked_action(ActionDraft("x" * 301, TODAY, named))
    assert checked_action(ActionDraft(" Ring ", None), needed=False).what == "Ring"


def test_the_summary_begins_with_what_stands_in_the_columns() -> None:
    part = PartRow(MappingArea.BODY, hinder="- Lyfter inte\n- Böjer inte", facts="Diskbråck.")
    around = PartRow(MappingArea.WORK, resources="Van vid kassan")
    whole = replace(EMPTY, parts=(around, part), cross=CrossDraft({}, "Vill prova"))
    assert skeleton(whole) == (
        "Kroppsfunktioner\nDiskbråck.\nHinder: Lyfter inte; Böjer inte.\n\n"
        "Arbetsförhållanden/arbetslivserfarenhet\nResurser: Van vid kassan.\n\n"
        "Motivation\nVill prova."
    )
    assert skeleton(EMPTY) == ""


def test_all_closing_fields_are_written_before_it_is_gone_through() -> None:
    assert len(missing_for_review(EMPTY)) == 4
    written = replace(EMPTY, summary=SAID)
    check_review(written, TODAY, TODAY)
    with pytest.raises(DomainError, match="Övriga åtgärder"):
        check_review(replace(EMPTY, summary=replace(SAID, other_actions="")), TODAY, TODAY)
    with pytest.raises(DomainError, match="före"):
        check_review(written, date(2026, 11, 1), TODAY)
    check_review(written, date(2026, 11, 2), TODAY)


def test_it_is_signed_by_somebody_once_it_was_gone_through() -> None:
    reviewed = replace(
        EMPTY,
        row=replace(EMPTY.row, state=MappingState.REVIEWED),
        reviewed_on=TODAY - timedelta(days=1),
        summary=SAID,
    )
    assert check_signing(reviewed, " Ali ", TODAY - timedelta(days=1), TODAY) == "Ali"
    for day in (TODAY + timedelta(days=1), TODAY - timedelta(days=2)):
        with pytest.raises(DomainError):
            check_signing(reviewed, "Ali", day, TODAY)
    with pytest.raises(DomainError, match="vem"):
        check_signing(reviewed, " ", TODAY, TODAY)
    with pytest.raises(DomainError, match="först"):
        check_signing(replace(EMPTY, summary=SAID), "Ali", TODAY, TODAY)


def test_nothing_leads_on_from_a_signed_mapping() -> None:
    assert not [step for step in STEPS if step[0] is MappingState.SIGNED]
    assert [step[0] for step in STEPS if step[1] is MappingState.SIGNED] == [MappingState.REVIEWED]


@pytest.mark.parametrize(
    "text", ["Går i kyrkan.", "Fastar under ramadan", "Är troende", "Hennes RELIGION", "muslimsk"]
)
def test_religion_is_recognised(text: str) -> None:
    assert names_religion("", text)


@pytest.mark.parametrize("text", ["Bor vid Storgatan", "Judoklubben", "Kristian och Kristina", ""])
def test_what_is_no_religion_is_left_alone(text: str) -> None:
    assert not names_religion(text)


def test_the_stage_of_change_fits_its_place() -> None:
    with pytest.raises(DomainError, match="60"):
        checked_cross(CrossDraft(change_stage="x" * 61))
