"""Jobbspår: laid up, changed, copied, taken a step on or back, and taken away.

Source: JSP-01, JSP-04 to JSP-06, JSP-08, JSP-13, JSP-15.
"""

from dataclasses import fields
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.job_track_rows import (
    CompetenceDraft,
    IntentDraft,
    LanguageDraft,
    TrackDraft,
)
from ame_desktop.domain.job_track_rules import (
    INTENT_STANDS,
    LONGEST_LINE,
    checked_intent,
    checked_language,
    checked_track,
    is_intent_open,
    state_after,
    state_before,
)
from ame_desktop.domain.job_tracks import TrackParty, TrackState
from ame_desktop.services.context import Context
from ame_desktop.services.job_tracks.profiles import profile
from ame_desktop.services.job_tracks.reading import found_track
from ame_desktop.services.rule_switches import is_on, rules_off
from ame_desktop.storage.models.job_tracks import (
    JobTrack,
    TrackAnchor,
    TrackCompetence,
    TrackMeasure,
    TrackRecruiting,
)
from ame_desktop.storage.repositories import job_tracks as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

Draft = TrackDraft | IntentDraft | LanguageDraft
COPY = " (kopia)"
_KEPT = (
    "customer_id",
    "employer",
    "contact",
    "occupation",
    "jobs",
    "recurring",
    "responsible_id",
    "employers_part",
    "municipalitys_part",
    "af_part",
    "providers_part",
)
"""What a copy takes over of the track itself; days and judgements are new each time."""


def add_track(ctx: Context, draft: TrackDraft, profile_key: str = "") -> Result[UUID]:
    """Lay up a track, from a ready profile of an occupation where one is chosen.

    All parties stand there to be anchored; who is not concerned is taken away. Source: JSP-05,
    JSP-09, JSP-14.

    Raises:
        NotPermittedError: the roles may not write tracks.
        DomainError: it has no name or no employer, or a value cannot be kept.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    checked = checked_track(draft)
    chosen = profile(profile_key) if profile_key else None
    with ctx.write("job_tracks.add", Topic.JOB_TRACKS) as work:
        row = JobTrack(id=new_id())
        _fill(row, checked)
        if chosen is not None:
            row.occupation = row.occupation or chosen.name
            _add_competences(work, row.id, chosen.competences)
        work.add(row, *(TrackAnchor(track_id=row.id, party=party) for party in TrackParty))
        return work.done(row.id, f"Lade upp jobbspåret {row.title}.")


def change_track(ctx: Context, track_id: UUID, version: int, draft: TrackDraft) -> Result[UUID]:
    """Change what a track is about.

    Raises:
        NotPermittedError: the roles may not write tracks.
        DomainError: it has no name or no employer, or a value cannot be kept.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    checked = checked_track(draft)
    with ctx.write("job_tracks.change", Topic.JOB_TRACKS) as work:
        row = work.get(JobTrack, track_id, version)
        _fill(row, checked)
        return work.done(row.id, f"Ändrade jobbspåret {row.title}.")


def set_intent(ctx: Context, track_id: UUID, version: int, draft: IntentDraft) -> Result[None]:
    """Write who does what, until the parties have agreed on it. Source: JSP-08.

    Raises:
        NotPermittedError: the roles may not write tracks.
        DomainError: the parties have agreed, or a text cannot be kept.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    checked = checked_intent(draft)
    with ctx.read() as reader:
        off = rules_off(reader, ctx.clock.today())
    with ctx.write("job_tracks.intent", Topic.JOB_TRACKS) as work:
        row = work.get(JobTrack, track_id, version)
        if not is_intent_open(row.state, off):
            raise DomainError(INTENT_STANDS, rule="JSP-04")
        _fill(row, checked)
        return work.done(None, f"Ändrade avsiktsförklaringen för {row.title}.")


def set_language(ctx: Context, track_id: UUID, version: int, draft: LanguageDraft) -> Result[None]:
    """Write when the employer met people of different levels, and the judgement. Source: JSP-13.

    Raises:
        NotPermittedError: the roles may not write tracks.
        DomainError: something is judged at a meeting that has not been.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    today = ctx.clock.today()
    with ctx.read() as reader:
        after_meeting = is_on(reader, "JSP-13", today)
    checked = checked_language(draft, today, after_meeting=after_meeting)
    with ctx.write("job_tracks.language", Topic.JOB_TRACKS) as work:
        row = work.get(JobTrack, track_id, version)
        _fill(row, checked)
        return work.done(None, f"Ändrade bedömningen av språk för {row.title}.")


def step_on(ctx: Context, track_id: UUID, version: int) -> Result[TrackState]:
    """Take a track to its next step, where nothing is missing. Source: JSP-04, JSP-11, JSP-15.

    Raises:
        NotPermittedError: the roles may not write tracks.
        DomainError: something is missing, or it has ended.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    with ctx.read() as reader:
        file = found_track(ctx, reader, track_id)
    following = state_after(file.row.state)
    if following is None:
        raise DomainError("Jobbspåret är avslutat. Kopiera det för att göra det igen.")
    if file.lacks:
        told = " ".join(lack.text for lack in file.lacks)
        raise DomainError(told, rule=file.lacks[0].rule)
    return _step(ctx, track_id, version, following)


def step_back(ctx: Context, track_id: UUID, version: int) -> Result[TrackState]:
    """Take a track back a step, such as to change what the parties had agreed on.

    Raises:
        NotPermittedError: the roles may not write tracks.
        DomainError: it is at its first step.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    with ctx.read() as reader:
        before = state_before(found_track(ctx, reader, track_id).row.state)
    if before is None:
        raise DomainError("Jobbspåret är i sitt första steg.")
    return _step(ctx, track_id, version, before)


def copy_track(ctx: Context, track_id: UUID) -> Result[UUID]:
    """Lay up a track again with its profile, chain, parts and plan, but without days and people.

    Source: JSP-06

    Raises:
        NotPermittedError: the roles may not write tracks.
        NotFoundError: there is no such track.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    with ctx.write("job_tracks.copy", Topic.JOB_TRACKS) as work:
        source = work.get(JobTrack, track_id)
        title = f"{source.title[: LONGEST_LINE - len(COPY)]}{COPY}"
        row = JobTrack(id=new_id(), title=title, copied_from_id=source.id)
        for name in _KEPT:
            setattr(row, name, getattr(source, name))
        work.add(row)
        for part in repository.parts_of(work, track_id):
            work.add(_again(part, row.id))
        return work.done(row.id, f"Kopierade jobbspåret {source.title}.")


def remove_track(ctx: Context, track_id: UUID, version: int) -> Result[None]:
    """Take away a track that is being planned and that nobody is on.

    Raises:
        NotPermittedError: the roles may not write tracks.
        DomainError: the parties have agreed on it, or somebody is on it.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    with ctx.write("job_tracks.remove", Topic.JOB_TRACKS) as work:
        row = work.get(JobTrack, track_id, version)
        if row.state is not TrackState.PLANNING:
            raise DomainError("Bara ett jobbspår som planeras går att ta bort.")
        if repository.has_members(work, track_id):
            raise DomainError("Jobbspåret har deltagare. Ta bort dem först.")
        for part in repository.parts_of(work, track_id):
            work.delete(part)
        for later in repository.copies_of(work, track_id):
            later.copied_from_id = None
        work.delete(row)
        return work.done(None, f"Tog bort jobbspåret {row.title}.")


def _step(ctx: Context, track_id: UUID, version: int, state: TrackState) -> Result[TrackState]:
    with ctx.write("job_tracks.step", Topic.JOB_TRACKS) as work:
        row = work.get(JobTrack, track_id, version)
        row.state = state
        return work.done(state, f"{row.title}: {state}.")


def _fill(row: JobTrack, draft: Draft) -> None:
    for each in fields(draft):
        setattr(row, each.name, getattr(draft, each.name))


def _add_competences(
    work: UnitOfWork, track_id: UUID, competences: tuple[CompetenceDraft, ...]
) -> None:
    for place, draft in enumerate(competences):
        row = TrackCompetence(id=new_id(), track_id=track_id, position=place)
        row.text, row.demanded, row.level = draft.text, draft.demanded, draft.level
        work.add(row)


def _again(part: repository.Part, track_id: UUID) -> repository.Part:
    """Return a part for another track, without its days."""
    if isinstance(part, TrackCompetence):
        return TrackCompetence(
            track_id=track_id,
            text=part.text,
            demanded=part.demanded,
            level=part.level,
            position=part.position,
        )
    if isinstance(part, TrackMeasure):
        return TrackMeasure(
            track_id=track_id,
            supply=part.supply,
            what=part.what,
            provider=part.provider,
            responsible=part.responsible,
            position=part.position,
        )
    if isinstance(part, TrackRecruiting):
        return TrackRecruiting(
            track_id=track_id, part=part.part, text=part.text, position=part.position
        )
    return TrackAnchor(track_id=track_id, party=part.party, name=part.name)
