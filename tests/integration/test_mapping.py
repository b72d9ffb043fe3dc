"""The mapping: begun, written, talked through, gone through, signed, and sealed for good."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import event, text

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import (
    ChangedSinceError,
    DomainError,
    NeedsReasonError,
    NotPermittedError,
)
from ame_desktop.domain.mapping import MappingArea, MappingState, MotivationField
from ame_desktop.domain.mapping_rows import (
    ActionDraft,
    CrossDraft,
    SessionDraft,
)
from ame_desktop.domain.mapping_rules import SEALED, UNTRAINED
from ame_desktop.services import mapping as service
from ame_desktop.services.undo import undo
from ame_desktop.storage.errors import DamagedError
from ame_desktop.storage.models.mapping import Mapping, MappingPart
from tests.support.case_rows import refer
from tests.support.mapped import SAID, TODAY, Mapped, switch_off
from tests.support.pdf_text import pdf_text
from tests.support.unit_people import People
from tests.support.units import Unit

BODY = MappingArea.BODY


@pytest.fixture
def mapped(unit: Unit) -> Mapped:
    return Mapped(unit)


@pytest.fixture
def anywhere(any_unit: Unit) -> Mapped:
    return Mapped(any_unit)


def test_an_area_is_written_in_three_columns_and_undone(mapped: Mapped) -> None:
    assert {part.area for part in mapped.whole.parts} == set(MappingArea)
    mapped.write(BODY, " Lyfter inte tungt ", "Ont i ryggen", "Tränar")
    assert mapped.whole.part(BODY).columns == ("Lyfter inte tungt", "Ont i ryggen", "Tränar")
    part = mapped.whole.part(BODY)
    assert part.part_id is not None
    with pytest.raises(ChangedSinceError):
        service.write_part(mapped.ctx, part.part_id, part.version - 1, part)
    done = service.write_part(
        mapped.ctx, part.part_id, part.version, replace(part, hinder="Något annat")
    )
    undo(mapped.ctx, done.changes)
    assert mapped.whole.part(BODY).hinder == "Lyfter inte tungt"


def test_the_cross_and_the_stage_are_written_together(anywhere: Mapped) -> None:
    fields = {field: field.value.title() for field in MotivationField}
    draft = CrossDraft(fields, "Vill prova.", "Har bestämt sig")
    before = anywhere.version
    service.write_cross(anywhere.ctx, anywhere.key, before, draft)
    assert anywhere.whole.cross == draft
    changed = replace(draft, fields={**fields, MotivationField.BETTER_FOR_ME: "Egen lön"})
    with pytest.raises(ChangedSinceError):
        service.write_cross(anywhere.ctx, anywhere.key, before, changed)
    service.write_cross(anywhere.ctx, anywhere.key, anywhere.version, changed)
    assert anywhere.whole.cross == changed
    with pytest.raises(ChangedSinceError):
        service.write_summary(anywhere.ctx, anywhere.key, anywhere.version - 1, SAID)


def test_one_is_under_way_at_a_time_and_an_empty_one_is_taken_away(anywhere: Mapped) -> None:
    with pytest.raises(DomainError, match="pågår redan"):
        service.begin(anywhere.ctx, anywhere.person)
    booked = service.book_session(anywhere.ctx, anywhere.key, SessionDraft(TODAY, 600, 60))
    with pytest.raises(DomainError, match="samtalen"):
        service.discard(anywhere.ctx, anywhere.key, anywhere.version)
    undo(anywhere.ctx, booked.changes)
    service.discard(anywhere.ctx, anywhere.key, anywhere.version)
    assert anywhere.file.rows == ()


def test_only_the_trained_fill_in_the_map(mapped: Mapped) -> None:
    staff = mapped.ctx.actor.staff_id
    service.train(mapped.unit.chief, staff, None)
    assert mapped.file.untrained == UNTRAINED
    assert not mapped.file.may_fill
    with pytest.raises(DomainError, match="utbildad"):
        mapped.write(BODY, "x", "", "")
    acts: tuple[Callable[[], object], ...] = (
        lambda: service.write_cross(mapped.ctx, mapped.key, mapped.version, CrossDraft()),
        lambda: service.write_summary(mapped.ctx, mapped.key, mapped.version, SAID),
        lambda: service.review(mapped.ctx, mapped.key, mapped.version, TODAY),
        lambda: service.sign(mapped.ctx, mapped.key, mapped.version, TODAY, "Ali"),
    )
    for act in acts:
        with pytest.raises(DomainError, match="utbildad"):
            act()
    # Booking a meeting asks for no training.
    service.book_session(mapped.ctx, mapped.key, SessionDraft(TODAY, 600, 60))
    switch_off(mapped.unit, "OSB-29")
    mapped.write(BODY, "x", "", "")
    assert mapped.file.may_fill


def test_what_is_gone_through_is_gone_through_anew_when_it_is_changed(mapped: Mapped) -> None:
    with pytest.raises(DomainError, match="inte skrivet än"):
        service.review(mapped.ctx, mapped.key, mapped.version, TODAY)
    service.write_summary(mapped.ctx, mapped.key, mapped.version, SAID)
    with pytest.raises(DomainError, match="efter i dag"):
        service.review(mapped.ctx, mapped.key, mapped.version, TODAY + timedelta(days=1))
    with pytest.raises(DomainError, match="först"):
        service.sign(mapped.ctx, mapped.key, mapped.version, TODAY, "Ali")
    service.review(mapped.ctx, mapped.key, mapped.version, TODAY)
    service.write_summary(
        mapped.ctx, mapped.key, mapped.version, replace(SAID, comments="Det stämmer.")
    )
    assert standing(mapped) == (MappingState.REVIEWED, TODAY)
    mapped.write(BODY, "", "Nytt", "")
    assert standing(mapped) == (MappingState.DRAFT, None)


def standing(mapped: Mapped) -> tuple[MappingState, date | None]:
    return mapped.whole.row.state, mapped.whole.reviewed_on


def test_a_signed_mapping_stands_whichever_way_a_change_comes(anywhere: Mapped) -> None:
    done = service.book_session(anywhere.ctx, anywhere.key, SessionDraft(TODAY, 600, 60))
    anywhere.signed()
    whole = anywhere.whole
    assert (whole.row.state, whole.row.signed_on, whole.signed_by) == (
        MappingState.SIGNED,
        TODAY,
        "Ali Ahmed",
    )
    for act in (
        lambda: anywhere.write(BODY, "x", "", ""),
        lambda: service.write_summary(anywhere.ctx, anywhere.key, anywhere.version, SAID),
        lambda: service.write_cross(anywhere.ctx, anywhere.key, anywhere.version, CrossDraft()),
        lambda: service.discard(anywhere.ctx, anywhere.key, anywhere.version),
        lambda: service.book_session(anywhere.ctx, anywhere.key, SessionDraft(TODAY, 700, 60)),
        lambda: service.sign(anywhere.ctx, anywhere.key, anywhere.version, TODAY, "Ali"),
        lambda: tamper(anywhere, Mapping, anywhere.key),
        lambda: tamper(anywhere, MappingPart, whole.parts[0].part_id),
    ):
        with pytest.raises(DomainError, match=SEALED[:30]):
            act()
    undo(anywhere.ctx, done.changes)
    assert anywhere.whole.summary == SAID


def tamper(mapped: Mapped, kind: type[Mapping] | type[MappingPart], key: UUID | None) -> None:
    assert key is not None
    with mapped.ctx.write("mapping.write") as work:
        row = work.get(kind, key)
        if isinstance(row, Mapping):
            row.assessment = "Annat"
        else:
            row.facts = "Annat"
        work.done(None, "")


def test_undo_does_not_reach_behind_the_signature(mapped: Mapped) -> None:
    part = mapped.whole.part(BODY)
    assert part.part_id is not None
    done = service.write_part(
        mapped.ctx, part.part_id, part.version, replace(part, facts="Ont i ryggen")
    )
    service.write_summary(mapped.ctx, mapped.key, mapped.version, SAID)
    service.review(mapped.ctx, mapped.key, mapped.version, TODAY)
    signed = service.sign(mapped.ctx, mapped.key, mapped.version, TODAY, "Ali Ahmed")
    assert not signed.changes.undoable
    with pytest.raises(DomainError):
        undo(mapped.ctx, done.changes)
    assert mapped.whole.part(BODY).facts == "Ont i ryggen"


def test_a_correction_is_a_new_mapping_with_the_same_texts(mapped: Mapped) -> None:
    mapped.signed()
    new = service.begin(mapped.ctx, mapped.person, mapped.key).value
    again = service.mapping_file(mapped.ctx, mapped.person, shown=new)
    assert [row.state for row in again.rows].count(MappingState.SIGNED) == 1
    assert again.whole is not None
    assert again.whole.part(BODY).facts == "Ont i ryggen"
    assert again.whole.summary == SAID
    old = service.mapping_file(mapped.ctx, mapped.person, shown=mapped.key).whole
    assert old is not None
    assert old.row.state is MappingState.SIGNED
    bo = People(mapped.unit).add("Bo", "Ek")
    refer(mapped.unit, bo, owner=mapped.ctx.actor.staff_id)
    with pytest.raises(DomainError, match="någon annan"):
        service.begin(mapped.ctx, bo, mapped.key)


def test_the_signed_paper_is_kept_as_it_was(mapped: Mapped) -> None:
    draft = pdf_text(service.summary_pdf(mapped.ctx, mapped.key))
    assert "Utkast" in draft
    mapped.signed()
    kept = service.summary_pdf(mapped.ctx, mapped.key)
    text = pdf_text(kept)
    assert "Ali har ont i ryggen." in text
    assert "23 november 2026 av Ali Ahmed" in text
    service.add_action(
        mapped.ctx, mapped.key, ActionDraft("Boka läkare", TODAY, None, "Vårdcentralen")
    )
    assert service.summary_pdf(mapped.ctx, mapped.key) == kept
    sheet = pdf_text(service.map_pdf(mapped.ctx, mapped.key))
    for word in ("Kroppsfunktioner", "Professionellt nätverk", "Bra med förändring för mig"):
        assert word in sheet


def test_the_chief_reads_with_a_reason_and_writes_nothing(mapped: Mapped) -> None:
    chief = mapped.unit.as_role(Role.UNIT_CHIEF)
    with pytest.raises(NeedsReasonError):
        service.mapping_file(chief, mapped.person)
    for paper in (service.map_pdf, service.summary_pdf):
        with pytest.raises(NeedsReasonError):
            paper(chief, mapped.key)
        assert paper(chief, mapped.key, "Tillsyn").startswith(b"%PDF")
    file = service.mapping_file(chief, mapped.person, "Tillsyn")
    assert not file.may_write
    with pytest.raises(NotPermittedError):
        service.begin(chief, mapped.person)


def test_a_mapping_is_read_in_as_many_questions_however_much_stands_in_it(mapped: Mapped) -> None:
    few = questions(mapped)
    for back in range(3):
        draft = SessionDraft(TODAY - timedelta(days=back), 600, 60)
        service.book_session(mapped.ctx, mapped.key, draft)
        service.add_action(mapped.ctx, mapped.key, ActionDraft("Ring", TODAY, None, "AF"))
    assert questions(mapped) == few > 0


def questions(mapped: Mapped) -> int:
    asked: list[str] = []

    def count(_c: object, _k: object, statement: str, *_: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append(statement)

    event.listen(mapped.unit.store.engine, "before_cursor_execute", count)
    service.mapping_file(mapped.ctx, mapped.person)
    event.remove(mapped.unit.store.engine, "before_cursor_execute", count)
    return len(asked)


def test_a_paper_that_was_changed_past_the_program_is_not_handed_out(mapped: Mapped) -> None:
    mapped.signed()
    with mapped.unit.store.engine.begin() as connection:
        connection.execute(text("UPDATE stored_file SET sha256 = 'annan'"))
    with pytest.raises(DamagedError, match="säkerhetskopia"):
        service.summary_pdf(mapped.ctx, mapped.key)


def test_what_was_read_before_it_changed_is_neither_gone_through_nor_signed(
    mapped: Mapped,
) -> None:
    service.write_summary(mapped.ctx, mapped.key, mapped.version, SAID)
    with pytest.raises(ChangedSinceError):
        service.review(mapped.ctx, mapped.key, mapped.version - 1, TODAY)
    service.review(mapped.ctx, mapped.key, mapped.version, TODAY)
    with pytest.raises(ChangedSinceError):
        service.sign(mapped.ctx, mapped.key, mapped.version - 1, TODAY, "Ali")
    assert standing(mapped) == (MappingState.REVIEWED, TODAY)
