"""The register of processing and the draft impact assessment, made from what the unit stores.

Source: NAT-36.
"""

from pathlib import Path

from ame_desktop.documents import pdf
from ame_desktop.documents.build.processing_register import ProcessingPaper, assessment, register
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.processing_register import ProcessingTerms
from ame_desktop.domain.unit_settings import SettingName, SettingRow, setting_on
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.papers import frame_of
from ame_desktop.services.retention.terms import retention_terms
from ame_desktop.storage.queries import unit_settings

REGISTER = "registerforteckning"
ASSESSMENT = "konsekvensbedomning"
_BUILDERS = {REGISTER: register, ASSESSMENT: assessment}


def processing_pdf(ctx: Context, which: str) -> bytes:
    """Return the register of processing, or the draft impact assessment, as a PDF; logged.

    Nobody is named in either.

    Args:
        ctx: who asks.
        which: ``REGISTER`` or ``ASSESSMENT``.

    Raises:
        NotPermittedError: only those who run the unit make them.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    frame = frame_of(ctx)
    paper = ProcessingPaper(
        frame.made_on.isoformat(), frame.secrecy, processing_terms(ctx, frame.unit_name), frame.logo
    )
    content = pdf.render(_BUILDERS[which](paper))
    ctx.note("data_protection.register", LogKind.PRINT)
    return content


def save_processing(ctx: Context, which: str, target: Path) -> Path:
    """Write such a paper to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`processing_pdf`.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, processing_pdf(ctx, which))
    return target


def processing_name(ctx: Context, which: str) -> str:
    """Return the name that such a paper is proposed to be saved under."""
    return file_name(which, ctx.clock.today(), "", "pdf")


def processing_terms(ctx: Context, unit_name: str) -> ProcessingTerms:
    """Return what the unit has set of how personal data is handled."""
    today = ctx.clock.today()
    with ctx.read() as reader:
        held = unit_settings.settings(reader)
        kept = retention_terms(reader, today)
    return ProcessingTerms(
        unit_name,
        _text(setting_on(held, SettingName.DATA_CONTROLLER, today)),
        _text(setting_on(held, SettingName.DATA_OFFICER, today)),
        kept,
        int(setting_on(held, SettingName.DATA_REQUEST_MONTHS, today).value["antal"]),
        ctx.store.on_server,
    )


def _text(row: SettingRow) -> str:
    return str(row.value["text"])
