"""*Intyg*: until when a certificate is valid, and whether the plan has been looked at since.

Source: TRE-61 to TRE-63, NAT-21.
"""

from datetime import date
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.certificates import CertificateRow
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.features.participants.way.certificate_editor import CertificateEditor
from ame_desktop.gui.features.participants.way.file_section import FileSection, SectionLook
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.row_editing import Editor
from ame_desktop.services.certificates import (
    add_certificate,
    certificates_of,
    change_certificate,
    remove_certificate,
)

NOTHING: Final = "Inget intyg är uppvisat."


class CertificatesSection(FileSection[CertificateRow]):
    """The certificates of a file, the latest first."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PLANNING, Topic.ATTENDANCE})

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        today = desk.page.tools.today()
        look = SectionLook(
            "Intyg", NOTHING, "Nytt intyg", _columns(today), lambda row: row.certificate_id, _SPARED
        )
        super().__init__(desk, look, parent)

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.see_certificates

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        self.person = key
        self.may_write(allowed=file.rights.write_certificates)
        self.desk.page.read(
            lambda: certificates_of(ctx, key), self.show_rows, ticket="certificates"
        )

    @override
    def edit(self, row: CertificateRow | None) -> None:
        """Open the editor of a certificate, or of a new one."""
        desk, person = self.desk, self.person
        if person is None:
            return
        ctx = desk.ctx

        def make(held: CertificateRow | None) -> Editor:
            panel = CertificateEditor(held, desk.page.tools.today())

            def command() -> Command:
                draft = panel.draft()
                if held is None:
                    return lambda: add_certificate(ctx, person, draft)
                return lambda: change_certificate(ctx, held.certificate_id, held.version, draft)

            return Editor(panel, command)

        self.open_editor(row, make, lambda: certificates_of(ctx, person))

    @override
    def remove(self, row: CertificateRow) -> None:
        """Take a certificate away."""
        ctx, key, version = self.desk.ctx, row.certificate_id, row.version
        self.desk.page.command(lambda: remove_certificate(ctx, key, version))


def _columns(today: date) -> tuple[Column[CertificateRow], ...]:
    return (
        Column("valid_to", "Intyg t.o.m.", lambda row: row.valid_to.isoformat(), width=110),
        Column("first_day", "Från", lambda row: row.first_day.isoformat(), width=110),
        Column("extent", "Omfattning", lambda row: f"{row.extent_percent} %", width=120),
        Column("standing", "Läge", lambda row: row.standing(today), width=0),
        Column("seen_on", "Visades", lambda row: row.seen_on.isoformat(), width=110),
        Column("assessed_on", "Planeringen bedömd", _assessed, width=190),
        Column("by", "Sågs av", lambda row: row.by, width=150),
    )


_SPARED: Final = frozenset({"seen_on", "by"})


def _assessed(row: CertificateRow) -> str:
    return row.assessed_on.isoformat() if row.assessed_on is not None else "Inte än"
