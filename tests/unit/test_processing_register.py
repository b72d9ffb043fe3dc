"""The register of processing and the handbook's page follow what the program stores."""

from ame_desktop.domain.access import Role
from ame_desktop.domain.data_inventory import INVENTORY, ROOMS, About
from ame_desktop.domain.processing_register import (
    NOT_SET,
    ProcessingTerms,
    kinds_of,
    registered,
    rights,
    rights_heading,
)
from ame_desktop.domain.retention_terms import RetentionTerms
from ame_desktop.paths import resource
from ame_desktop.services.data_protection.reference_page import PAGE, page_text


def test_the_handbooks_page_is_what_the_program_stores() -> None:
    assert resource(PAGE).read_text(encoding="utf-8") == page_text()


def test_every_kind_of_personal_data_is_in_the_register() -> None:
    told = {kind.title for room in ROOMS for kind in kinds_of(room)}
    personal = {
        entry.title
        for entry in INVENTORY.values()
        if any(
            column.label and column.about in {About.PERSON, About.STAFF, About.OTHERS}
            for column in entry.columns.values()
        )
    }
    assert told == personal
    assert len(registered()) == 3


def test_health_is_said_to_be_delicate() -> None:
    delicate = {kind.title for room in ROOMS for kind in kinds_of(room) if kind.delicate}
    assert {"Anpassningar", "Anteckningar", "Närvaro"} <= delicate
    assert "Personal" not in delicate


def test_every_role_is_told_of() -> None:
    rows = tuple(rights())
    assert len(rows) == len(Role)
    assert all(len(row) == len(rights_heading()) for row in rows)
    administrator = next(row for row in rows if row[0] == "Administratör")
    assert set(administrator[1:]) == {"–"}


def test_what_is_not_set_is_asked_for() -> None:
    assert ProcessingTerms().kept == NOT_SET
    held = ProcessingTerms(retention=RetentionTerms(5, frozenset({5, 15}), "KS 2026:1")).kept
    assert held == (
        "Personakt, 5 år efter sista anteckningen. "
        "Ett urval sparas: födda den 5:e och 15:e. Beslut: KS 2026:1"
    )
