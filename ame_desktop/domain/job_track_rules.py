"""What holds for jobbspår: their order, what each step needs, and what can be written.

Source: JSP-01 to JSP-15.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.job_track_rows import (
    TEXT_FIELDS,
    AnchorDraft,
    CompetenceDraft,
    IntentDraft,
    Lack,
    LanguageDraft,
    MeasureDraft,
    MemberDraft,
    RecruitingDraft,
    TrackDraft,
    TrackFile,
)
from ame_desktop.domain.job_tracks import LANGUAGE_LEVELS, PART_TITLES, RecruitingPart, TrackState
from ame_desktop.domain.plain_text import fitting_line, fitting_text

LONGEST_LINE: Final = 200
LONGEST_ROW: Final = 300
LONGEST_ACTIVITY: Final = 500
LONGEST_TEXT: Final = 4000
MOST_JOBS: Final = 500
INTENT_STANDS: Final = (
    "Parterna har enats om avsiktsförklaringen. Gå tillbaka till planering för att ändra den."
)
_ORDER: Final = tuple(TrackState)


def state_after(state: TrackState) -> TrackState | None:
    """Return the state that follows, ``None`` after the last. Source: JSP-04, JSP-15."""
    place = _ORDER.index(state) + 1
    return _ORDER[place] if place < len(_ORDER) else None


def state_before(state: TrackState) -> TrackState | None:
    """Return the state before, ``None`` before the first."""
    place = _ORDER.index(state)
    return _ORDER[place - 1] if place else None


def lacks_of(file: TrackFile) -> tuple[Lack, ...]:
    """Return what is missing before a track's next step; nothing where it may be taken.

    Source: JSP-01, JSP-02, JSP-03, JSP-08, JSP-09, JSP-11, JSP-15.
    """
    found = {
        TrackState.PLANNING: _lacks_intent,
        TrackState.AGREED: _lacks_recruiting,
        TrackState.RECRUITING: _lacks_running,
        TrackState.RUNNING: _lacks_outcome,
    }.get(file.row.state)
    return tuple(found(file)) if found is not None else ()


def _lacks_intent(file: TrackFile) -> Iterator[Lack]:
    if file.row.draft.met_on is None:
        yield Lack("Skriv vilken dag ni träffade arbetsgivaren.", "JSP-01")
    if not file.demanded:
        yield Lack("Skriv minst ett krav i kompetensprofilen.", "JSP-02")
    if not file.measures:
        yield Lack("Lägg in minst en insats i kedjan.", "JSP-03")
    if not (file.intent.employers_part and file.intent.municipalitys_part):
        yield Lack("Skriv arbetsgivarens och kommunens del.", "JSP-08")
    if file.not_anchored:
        names = ", ".join(file.not_anchored)
        yield Lack(f"Förankra hos {names}, eller ta bort den som inte berörs.", "JSP-09")


def _lacks_recruiting(file: TrackFile) -> Iterator[Lack]:
    for part in RecruitingPart:
        if not file.part(part):
            yield Lack(f"Rekryteringsplanen saknar {part}.", "JSP-11")
    if any(row.draft.day is None for row in file.part(RecruitingPart.TIMETABLE)):
        yield Lack("Skriv en dag för varje rad i tidplanen.", "JSP-11")


def _lacks_running(file: TrackFile) -> Iterator[Lack]:
    if file.row.draft.start is None:
        yield Lack("Skriv vilken dag jobbspåret börjar.", "JSP-15")
    if not file.row.members:
        yield Lack("Lägg till minst en deltagare.", "JSP-15")


def _lacks_outcome(file: TrackFile) -> Iterator[Lack]:
    left = file.row.members - file.row.decided
    if left:
        who = "en deltagare" if left == 1 else f"{left} deltagare"
        yield Lack(f"Skriv hur det gick för {who}.", "JSP-15")


def is_intent_open(state: TrackState, off: Collection[str]) -> bool:
    """Whether what the parties agree on may be changed: while it is planned. Source: JSP-04.

    Args:
        state: where the track stands.
        off: the rules that the unit does without.
    """
    return state is TrackState.PLANNING or "JSP-04" in off


def anchoring_due(start: date, days: int) -> date:
    """Return the day when all parties are to stand behind a track. Source: JSP-09, JSP-14.

    Args:
        start: the track's first day.
        days: the unit's setting, days before that.
    """
    return start - timedelta(days=days)


def outcome_due(member: MemberDraft, track_end: date | None) -> date | None:
    """Return the day when it is to be written what came of somebody's track. Source: JSP-15.

    It is the person's own last day, else the track's; ``None`` where it is written, or neither is
    known.
    """
    return None if member.employed is not None else member.end or track_end


def is_shown_ahead(day: date, today: date, ahead: int) -> bool:
    """Whether something that happens on a day is reminded of: until the day itself is over."""
    return day - timedelta(days=ahead) <= today <= day


def checked_track(draft: TrackDraft) -> TrackDraft:
    """Return a track with its texts cleaned.

    Raises:
        DomainError: it has no name or no employer, or a value cannot be kept.
    """
    title = _line(draft.title, "Namnet", "title")
    if not title:
        raise DomainError("Skriv vad jobbspåret heter.", field="title")
    employer = _line(draft.employer, "Arbetsgivaren", "employer")
    if draft.customer_id is None and not employer:
        raise DomainError("Välj eller skriv arbetsgivaren.", field="employer")
    if draft.jobs is not None and not 1 <= draft.jobs <= MOST_JOBS:
        raise DomainError(f"Skriv ett antal mellan 1 och {MOST_JOBS}.", field="jobs")
    check_order(draft.start, draft.end)
    return replace(
        draft,
        title=title,
        employer=employer if draft.customer_id is None else "",
        contact=_line(draft.contact, "Kontakten", "contact"),
        occupation=_line(draft.occupation, "Yrket", "occupation"),
        note=_text(draft.note, "Anteckningen", "note"),
    )


def checked_intent(draft: IntentDraft) -> IntentDraft:
    """Return the parts with their texts cleaned.

    Raises:
        DomainError: a text cannot be kept.
    """
    found = {name: _text(getattr(draft, name), PART_TITLES[name], name) for name in TEXT_FIELDS}
    return IntentDraft(**found)


def checked_language(
    draft: LanguageDraft, today: date, *, after_meeting: bool = True
) -> LanguageDraft:
    """Return the judgement cleaned. Source: JSP-13.

    Args:
        draft: the day of the meeting, and what the employer judged.
        today: the day it is.
        after_meeting: whether the unit judges only after people have met the employer.

    Raises:
        DomainError: something was judged at a meeting that has not been.
    """
    text = _text(draft.language_judgement, "Bedömningen", "language_judgement")
    held = draft.language_meeting_on
    if after_meeting and text and (held is None or held > today):
        said = "Skriv vilken dag deltagarna träffade arbetsgivaren."
        raise DomainError(said, field="language_meeting_on", rule="JSP-13")
    return replace(draft, language_judgement=text)


def checked_competence(draft: CompetenceDraft) -> CompetenceDraft:
    """Return a competence cleaned.

    Raises:
        DomainError: it says nothing, or the level is none that there is.
    """
    text = _line(draft.text, "Kompetensen", "text", LONGEST_ROW)
    if not text:
        raise DomainError("Skriv vad som behövs för jobbet.", field="text")
    check_level(draft.level)
    return replace(draft, text=text)


def checked_measure(draft: MeasureDraft) -> MeasureDraft:
    """Return a link of the chain cleaned.

    Raises:
        DomainError: it says nothing, or ends before it begins.
    """
    what = _line(draft.what, "Insatsen", "what", LONGEST_ROW)
    if not what:
        raise DomainError("Skriv vad som ska göras.", field="what")
    check_order(draft.start, draft.end)
    return replace(
        draft,
        what=what,
        provider=_line(draft.provider, "Anordnaren", "provider"),
        responsible=_line(draft.responsible, "Ansvarig", "responsible"),
    )


def checked_anchor(draft: AnchorDraft, today: date) -> AnchorDraft:
    """Return an anchoring cleaned.

    Raises:
        DomainError: it is anchored in the future, or by nobody.
    """
    name = _line(draft.name, "Namnet", "name")
    if draft.anchored_on is not None and draft.anchored_on > today:
        raise DomainError("Förankringen kan inte ha skett efter i dag.", field="anchored_on")
    if draft.anchored_on is not None and not name:
        raise DomainError("Skriv vem som har sagt ja.", field="name")
    return replace(draft, name=name)


def checked_recruiting(draft: RecruitingDraft) -> RecruitingDraft:
    """Return a row of the plan cleaned.

    Raises:
        DomainError: it says nothing, or an activity of the timetable has no day.
    """
    text = _line(draft.text, "Texten", "text", LONGEST_ACTIVITY)
    if not text:
        raise DomainError("Skriv vad ni ska göra.", field="text")
    if draft.part is RecruitingPart.TIMETABLE and draft.day is None:
        raise DomainError("Skriv vilken dag det ska göras.", field="day")
    return replace(draft, text=text)


def checked_member(draft: MemberDraft, today: date) -> MemberDraft:
    """Return a participant's time on a track cleaned.

    Raises:
        DomainError: it ends before it begins, or an outcome is written before there is one.
    """
    check_order(draft.start, draft.end)
    check_level(draft.level)
    outcome = _line(draft.outcome, "Utfallet", "outcome")
    if draft.employed is not None and draft.start > today:
        raise DomainError("Utfallet skrivs när deltagaren har börjat.", field="employed")
    return replace(draft, outcome=outcome)


def check_level(level: str) -> None:
    """Refuse a language level that there is none of. Source: JSP-02.

    Raises:
        DomainError: there is no such level.
    """
    if level and level not in LANGUAGE_LEVELS:
        raise DomainError("Välj en språknivå i listan.", field="level")


def check_order(start: date | None, end: date | None) -> None:
    """Refuse an end before the start.

    Raises:
        DomainError: it ends before it begins.
    """
    if start is not None:
        check_days(start, end)


def _line(text: str, title: str, field: str, longest: int = LONGEST_LINE) -> str:
    return fitting_line(text, title, longest, field=field)


def _text(text: str, title: str, field: str) -> str:
    return fitting_text(text, title, LONGEST_TEXT, field=field)
