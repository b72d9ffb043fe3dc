"""What is written about a person lies encrypted, and a preview saves nothing (S7)."""

from pathlib import Path

from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.services.drafts import keep
from ame_desktop.services.final_documents import document, fix, pdf, preview, write_section
from tests.support.final_documents import section, trained, written
from tests.support.units import Unit

SENTINEL = "Flodhästen Ekbacken"


def files_holding(folder: Path, *needles: bytes) -> list[str]:
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    ]


def test_text_draft_and_pdf_are_nowhere_in_plain(unit: Unit, tmp_path: Path) -> None:
    found = trained(unit)
    held = written(found)
    row = section(held, FinalHeading.OTHER)
    keep(found.consultant, "slutdokument:x", row.key, SENTINEL, found.person)
    write_section(found.consultant, row.section_id, row.version, SENTINEL)
    fix(found.consultant, held.row.document_id, held.row.version)
    assert unit.path is not None
    names = {path.name for path in unit.path.parent.iterdir()}
    assert f"{unit.path.name}-wal" in names
    assert files_holding(tmp_path, SENTINEL.encode(), SENTINEL.encode("utf-16-le"), b"%PDF-") == []


def test_the_preview_shows_what_is_typed_and_not_yet_saved(unit: Unit) -> None:
    found = trained(unit)
    held = written(found)
    key, row = held.row.document_id, section(held, FinalHeading.OTHER)
    saved = preview(found.consultant, key, width=300)
    typed = preview(found.consultant, key, {str(row.section_id): SENTINEL * 40}, width=300)
    assert saved == preview(found.consultant, key, {}, width=300)
    assert typed != saved
    assert section(document(found.consultant, key), FinalHeading.OTHER).text == ""
    assert SENTINEL.encode() not in pdf(found.consultant, key)
