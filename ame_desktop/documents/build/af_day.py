"""The agenda of a day with Arbetsförmedlingen: the talk in common, then the meetings by time."""

from dataclasses import dataclass

from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Paragraph,
    ParagraphStyle,
    Table,
)
from ame_desktop.domain.af_days import AfDayDraft
from ame_desktop.domain.swedish_dates import long_day_text
from ame_desktop.domain.swedish_times import minute_text

FREE = "Ledig tid"
_COLUMNS = (
    Column("Tid", width=1.1),
    Column("Deltagare", width=1.6),
    Column("Arena", width=1.4),
    Column("Att tänka på", width=2.6),
)


@dataclass(frozen=True, slots=True)
class AfMeeting:
    """A meeting: time, short name, arena and what to think of. Without a name it is free."""

    time_text: str
    short_name: str = ""
    arena: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class AfAgenda:
    """Everything the agenda shows."""

    unit_name: str
    draft: AfDayDraft
    meetings: tuple[AfMeeting, ...]
    secrecy: str


def build(agenda: AfAgenda) -> Document:
    """Return the agenda as a document. Source: OSB-73, OSB-74."""
    draft = agenda.draft
    day = long_day_text(draft.day)
    talk = f"{minute_text(draft.start_minute)}–{minute_text(draft.first_meeting)}"
    rows = tuple(
        (meeting.time_text, meeting.short_name or FREE, meeting.arena, meeting.note)
        for meeting in agenda.meetings
    )
    officer = (("Från Arbetsförmedlingen", draft.officer),) if draft.officer else ()
    topics = tuple(
        Paragraph(f"– {line.strip()}") for line in draft.agenda.splitlines() if line.strip()
    )
    discussion: tuple[Block, ...] = ()
    if draft.discussion_minutes:
        discussion = (Heading(f"{talk} Gemensamt samtal"), *topics)
    return Document(
        title="AF-dag",
        unit_name=agenda.unit_name,
        made_on=draft.day.isoformat(),
        secrecy=agenda.secrecy,
        subtitle=f"{day[:1].upper()}{day[1:]} · vecka {draft.day.isocalendar().week}",
        subject=f"AF-dag {draft.day.isoformat()}",
        blocks=(
            Facts(
                (
                    (
                        "Tid",
                        f"{minute_text(draft.start_minute)}–{minute_text(draft.end_minute)}",
                    ),
                    *officer,
                    ("Varje möte", f"{draft.slot_minutes} minuter"),
                )
            ),
            *discussion,
            Heading("Möten"),
            Paragraph("Varje möte handlar om läget nu och om framtiden.", ParagraphStyle.NOTE),
            Table(_COLUMNS, rows, name="Möten"),
        ),
    )
