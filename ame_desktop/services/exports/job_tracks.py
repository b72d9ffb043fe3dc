"""The lists of jobbspår: the tracks with what came of them, and those who take part."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.job_track_rows import TrackRow
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries import job_tracks as query

TRACK_COLUMNS = (
    Column("Jobbspår", width=3),
    Column("Läge", width=1.4),
    Column("Arbetsgivare", width=2),
    Column("Yrke", width=2),
    Column("Antal jobb", Kind.INTEGER),
    Column("Återkommande"),
    Column("Möte med arbetsgivaren", Kind.DATE),
    Column("Börjar", Kind.DATE),
    Column("Slutar", Kind.DATE),
    Column("Förankrat hos", Kind.INTEGER),
    Column("Parter", Kind.INTEGER),
    Column("Deltagare", Kind.INTEGER),
    Column("Med utfall", Kind.INTEGER),
    Column("Anställda", Kind.INTEGER),
    Column("Ansvarig", width=2),
)
NAMED_COLUMNS = (Column("Kontakt hos arbetsgivaren", width=2),)
MEMBER_COLUMNS = (
    Column("Jobbspår", width=3),
    Column("Arbetsgivare", width=2),
    Column("Från", Kind.DATE),
    Column("Till och med", Kind.DATE),
    Column("Språknivå"),
    Column("Anställd"),
)


def track_lines(source: Source) -> Iterator[Line]:
    """Give the tracks that go on within the days, by name. Source: JSP-05, JSP-15."""
    for row in query.tracks(source.reader, source.visible):
        if _within(row, source):
            draft = row.draft
            values = (
                row.title,
                row.state.title_text,
                row.employer,
                draft.occupation,
                draft.jobs,
                "Ja" if draft.recurring else "Nej",
                draft.met_on,
                draft.start,
                draft.end,
                row.anchored,
                row.parties,
                row.members,
                row.decided,
                row.employed,
                row.responsible,
            )
            yield Line(values, named=(draft.contact,))


def member_lines(source: Source) -> Iterator[Line]:
    """Give who takes part in tracks that go on within the days, by name. Source: JSP-15."""
    tracks = {row.track_id: row for row in query.tracks(source.reader, source.visible)}
    for member in query.members(source.reader, source.visible):
        track, draft = tracks[member.track_id], member.draft
        if _within(track, source):
            values = (
                track.title,
                track.employer,
                draft.start,
                draft.end,
                draft.level,
                "" if draft.employed is None else "Ja" if draft.employed else "Nej",
            )
            yield Line(values, (draft.participant_id, member.name))


def _within(row: TrackRow, source: Source) -> bool:
    """Whether a track goes on within the days; one without days is always there."""
    start, end = row.draft.start, row.draft.end
    after = source.last is not None and start is not None and start > source.last
    before = source.first is not None and end is not None and end < source.first
    return not (after or before)


LISTS = (
    ExportSpec(
        "jobbspar",
        "Jobbspår",
        "Jobbspåren med arbetsgivare, förankring, deltagare och hur många som fick jobb.",
        ReportGroup.WORK,
        Area.JOB_TRACKS,
        TRACK_COLUMNS,
        track_lines,
        named_columns=NAMED_COLUMNS,
        by_day=True,
    ),
    ExportSpec(
        "jobbspar-deltagare",
        "Deltagare i jobbspår",
        "Vilka som är eller har varit med, med språknivå och om de blev anställda.",
        ReportGroup.PEOPLE,
        Area.JOB_TRACKS,
        MEMBER_COLUMNS,
        member_lines,
        about_people=True,
        by_day=True,
    ),
)
