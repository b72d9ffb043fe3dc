"""S13: a protected person through every service, list, paper and export: for strangers not there.

Those who are named meet the person, but see neither address nor telephone without a reason.
"""

from collections.abc import Iterator
from functools import reduce

import pytest
from sqlalchemy import select

from ame_desktop.domain.errors import DomainError, NeedsReasonError, NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_rows import HELD_REASON, PROTECTED_NAME, LogFilter
from ame_desktop.services.context import Context
from ame_desktop.services.log import log_page
from ame_desktop.services.participants import participant_file, participant_list
from ame_desktop.services.protection import show_contact
from ame_desktop.storage.models.access import LogEntry, LogSubject
from tests.support.asked_services import Asked, answering
from tests.support.hidden_people import FAMILY, GIVEN, Hidden, hidden_unit
from tests.support.measured import Measured
from tests.support.told import told
from tests.support.training import TrainingUnit

GIVEN_BY_THE_ASKER = {
    "agreements.reading.remarks_on",
    "briefing.note_adaptations",
    "briefing.note_board",
    "drafts.keep",
    "importing.plan.judge",
    "notes.note_hint",
    "once.once",
    "outbox.delivery.deliver_next",
    "outbox.marking.new_mark",
    "orders.intake.orders_like",
    "placements.reading.remarks_on",
    "rule_switches.switch_effect",
    "setting_effects.setting_effect",
    "subsidies.reading.remarks_of",
    "subsidies.terms.terms_preview",
}
"""What answers about a form that the asker fills in, or notes what was read: it tells nothing else.

The role matrices ask these about protected people.
"""
NOT_OF_PEOPLE = {"backup.make_now", "rollups.saving.save_all"}
"""What makes files of what other services answer: a copy of the unit, and a compilation's files."""
BULK = (
    "exports.",
    "attendance_export.",
    "rollups.",
    "day_sheets.",
    "day_slips.",
    "af_meetings.save_agenda",
)
"""What leaves the program about many at a time."""
NAMES = sorted(set(answering()) - GIVEN_BY_THE_ASKER - NOT_OF_PEOPLE)


@pytest.fixture(scope="module")
def hidden(
    exempelkommun_file: TrainingUnit, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hidden]:
    made = hidden_unit(exempelkommun_file, tmp_path_factory.mktemp("hidden"))
    yield made
    made.named.store.close()


@pytest.fixture(scope="module")
def asked(hidden: Hidden, tmp_path_factory: pytest.TempPathFactory) -> Asked:
    return Asked(hidden, tmp_path_factory.mktemp("papers"))


def answers(asked: Asked, ctx: Context, name: str) -> Iterator[str]:
    """All that a service tells, whatever it is asked; what it refuses it says in a sentence."""
    act = answering()[name]
    for values in asked.ways(name, act):
        answer: object
        try:
            answer = act(ctx, **values)
        except DomainError as error:
            answer = error.message
        # A sentence may repeat what the asker wrote.
        own = [text for text in values.values() if isinstance(text, str) and text]
        yield from (reduce(_without, own, text) for text in told(answer))


def _without(text: str, typed: str) -> str:
    return text.replace(typed, "")


def found_in(texts: Iterator[str], secrets: tuple[str, ...]) -> set[str]:
    lowered = {secret: secret.casefold() for secret in secrets}
    return {
        secret for text in texts for secret, sought in lowered.items() if sought in text.casefold()
    }


def test_every_service_is_asked() -> None:
    assert set(answering()) >= GIVEN_BY_THE_ASKER | NOT_OF_PEOPLE
    assert len(NAMES) > 100


def test_a_stranger_meets_nothing_of_the_protected_in_any_service(
    hidden: Hidden, asked: Asked, measured: Measured
) -> None:
    # That a time is taken is told; the row of the meeting leads nobody to the person.
    rows = {name: keys for name, keys in hidden.rows.items() if name != "af_slot"}
    keys = tuple(str(key) for held in rows.values() for key in held)
    leaks = {}
    for name in NAMES:
        texts = list(answers(asked, hidden.stranger, name))
        leaked = found_in(iter(texts), (*hidden.names, *hidden.contact)) | set(texts) & set(keys)
        if leaked:
            leaks[name] = leaked
    assert leaks == {}
    measured(
        "S13", f"0 av {len(NAMES)} tjänster visar en skyddad person för den som inte är namngiven"
    )


def test_the_named_see_no_contact_details_and_take_nobody_out_of_the_program(
    hidden: Hidden, asked: Asked
) -> None:
    leaks = {}
    assert len([name for name in NAMES if name.startswith(BULK)]) >= 8
    for name in NAMES:
        if ".save" in name and not name.startswith(BULK):
            continue
        bulk = name.startswith(BULK)
        secrets = (*hidden.contact, *(hidden.names if bulk else ()))
        leaked = found_in(answers(asked, hidden.named, name), secrets)
        if leaked:
            leaks[name] = leaked
    assert leaks == {"protection.show_contact": set(hidden.contact)}


def test_the_named_meet_the_person_and_ask_for_the_address(hidden: Hidden) -> None:
    person = hidden.people[0]
    row = next(r for r in participant_list(hidden.named) if r.participant_id == person)
    assert row.protected
    assert (row.name.given, row.name.family) == (GIVEN, FAMILY)
    details = participant_file(hidden.named, person).details
    assert details.contact_hidden
    assert (details.phone, details.email, details.address) == ("", "", "")
    with pytest.raises(NeedsReasonError):
        show_contact(hidden.named, person, " ")
    assert show_contact(hidden.named, person, "Ska skicka kallelsen") == hidden.contact
    with hidden.named.read() as reader:
        line = reader.execute(
            select(LogEntry.kind, LogEntry.action, LogEntry.reason, LogSubject.participant_id)
            .join(LogSubject, LogSubject.seq == LogEntry.seq)
            .order_by(LogEntry.number.desc())
            .limit(1)
        ).one()
    assert tuple(line) == (
        LogKind.READ,
        "participants.contact",
        "Ska skicka kallelsen",
        person,
    )


def test_a_stranger_who_has_the_identity_is_refused_and_logged(hidden: Hidden) -> None:
    for person in hidden.people:
        with pytest.raises(NotFoundError):
            show_contact(hidden.stranger, person, "skäl")
    page = log_page(hidden.named, LogFilter(kind=LogKind.DENIED))
    refused = [row for row in page.rows if row.staff == hidden.stranger.actor.name]
    assert len(refused) >= len(hidden.people)


def test_the_log_tells_what_was_changed_but_no_name_that_stood_there(hidden: Hidden) -> None:
    page = log_page(hidden.stranger, LogFilter(kind=LogKind.CHANGE))
    row = next(row for row in page.rows if PROTECTED_NAME in row.people and row.reason)
    assert row.reason == HELD_REASON
    assert {"Förnamn", "Efternamn", "Telefon"} <= set(row.details)
    page = log_page(hidden.named, LogFilter(kind=LogKind.CHANGE))
    row = next(row for row in page.rows if f"{FAMILY}, {GIVEN}" in row.people)
    assert any(GIVEN in text for text in row.details)
