"""The rules of the mapping: its meetings, when it is changed, gone through, signed and followed.

Source: OSB-29 to OSB-53.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.mapping import MappingState
from ame_desktop.domain.mapping_areas import AREA_TEXTS, AROUND, PERSON, areas_of, whole_title
from ame_desktop.domain.mapping_rows import (
    ActionDraft,
    CrossDraft,
    PartRow,
    SessionDraft,
    SessionRow,
    SummaryDraft,
    WholeMapping,
)
from ame_desktop.domain.plain_text import fitting_text, plain_text
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.swedish_times import minute_text

SEALED: Final = "Kartläggningen är undertecknad och kan inte ändras. Börja på en ny i stället."
UNTRAINED: Final = (
    "Bara den som är utbildad i SASSAM fyller i kartan. Enhetschefen anger vem under Inställningar."
)
SHORTEST: Final = 5
"""Minutes of a meeting that is booked."""
_DAY: Final = 24 * 60
_STEPS: Final = {
    MappingState.DRAFT: frozenset({MappingState.REVIEWED}),
    MappingState.REVIEWED: frozenset({MappingState.DRAFT, MappingState.SIGNED}),
    MappingState.SIGNED: frozenset[MappingState](),
}
STEPS: Final = frozenset((was, then) for was, ways in _STEPS.items() for then in ways)
"""From which state a mapping goes to which."""
_HINDER: Final = "Hinder: {}"
_RESOURCES: Final = "Resurser: {}"


def check_open(state: MappingState) -> None:
    """Refuse to change what has been signed. Source: OSB-52.

    Raises:
        DomainError: it is signed.
    """
    if state is MappingState.SIGNED:
        raise DomainError(SEALED)


def checked_session(draft: SessionDraft, most_minutes: int | None) -> SessionDraft:
    """Return a meeting to be booked. Source: OSB-31.

    Args:
        draft: the meeting.
        most_minutes: how long it lasts at most; ``None`` where the unit does without the rule.

    Raises:
        DomainError: it is longer, no time at all, or goes on past midnight.
    """
    if most_minutes is not None and draft.minutes > most_minutes:
        raise DomainError(
            f"Ett samtal är högst {most_minutes} minuter (OSB-31). Boka hellre ett till.",
            field="minutes",
            rule="OSB-31",
        )
    if draft.minutes < SHORTEST:
        raise DomainError(f"Skriv hur många minuter, minst {SHORTEST}.", field="minutes")
    if not 0 <= draft.start_minute <= _DAY - draft.minutes:
        raise DomainError("Samtalet ska sluta samma dag. Ändra tiden.", field="start_minute")
    return draft


def check_not_double(draft: SessionDraft, others: Iterable[SessionRow]) -> None:
    """Refuse a meeting at the same time as another with the same person.

    Raises:
        DomainError: there is one already.
    """
    end = draft.start_minute + draft.minutes
    for other in others:
        there = other.day == draft.day and other.held is not False
        if there and other.start_minute < end and draft.start_minute < _end(other):
            raise DomainError(
                f"Det finns redan ett samtal klockan {minute_text(other.start_minute)} den dagen.",
                field="start_minute",
            )


def check_held(day: date, today: date) -> None:
    """Refuse to say how a meeting went that has not been.

    Raises:
        DomainError: its day lies ahead.
    """
    if day > today:
        raise DomainError(f"Samtalet är {full_date(day)}. Ange utfallet när det har varit.")


def sessions_notice(held: int, usual: int) -> str:
    """Return what to think of when many meetings have been held, or nothing. Source: OSB-32."""
    if held <= usual:
        return ""
    return (
        f"{held} samtal är hållna. Tre till {usual} brukar räcka (OSB-32). Är det dags "
        "för sammanställningen?"
    )


def checked_part(part: PartRow) -> PartRow:
    """Return an area's columns without hidden signs.

    Raises:
        DomainError: a text has hidden signs.
    """
    return replace(
        part,
        hinder=plain_text(part.hinder, "Hinder", field="hinder"),
        facts=plain_text(part.facts, "Fakta", field="facts"),
        resources=plain_text(part.resources, "Resurser", field="resources"),
    )


def checked_cross(draft: CrossDraft) -> CrossDraft:
    """Return the motivation page without hidden signs.

    Raises:
        DomainError: a text has hidden signs, or the stage is too long.
    """
    stage = fitting_text(draft.change_stage, "Steget", 60, field="change_stage")
    texts = {
        each: plain_text(text, "Texten", field=each.name.lower())
        for each, text in draft.fields.items()
    }
    return CrossDraft(texts, plain_text(draft.will, "Viljan", field="will"), stage)


def checked_summary(draft: SummaryDraft) -> SummaryDraft:
    """Return the summary without hidden signs.

    Raises:
        DomainError: a text has hidden signs.
    """
    return SummaryDraft(
        plain_text(draft.summary, "Sammanställningen", field="summary"),
        plain_text(draft.assessment, "Bedömningen", field="assessment"),
        plain_text(draft.rehabilitation, "Förslaget", field="rehabilitation"),
        plain_text(draft.other_actions, "Åtgärderna", field="other_actions"),
        plain_text(draft.comments, "Synpunkterna", field="comments"),
    )


def checked_action(draft: ActionDraft, *, needed: bool = True) -> ActionDraft:
    """Return an action with who does it and by when. Source: OSB-53.

    ``needed`` is whether who and when must be said.

    Raises:
        DomainError: what, who or when is missing, or what is too long.
    """
    what = fitting_text(draft.what, "Åtgärden", 300, field="what")
    who = plain_text(draft.responsible, "Namnet", field="responsible")
    if not what:
        raise DomainError("Skriv vad som ska göras.", field="what")
    if needed and draft.responsible_id is None and not who:
        raise DomainError("Välj eller skriv vem som ansvarar.", field="responsible", rule="OSB-53")
    if needed and draft.due is None:
        raise DomainError("Skriv när det ska vara klart.", field="due", rule="OSB-53")
    return ActionDraft(what, draft.due, draft.responsible_id, who[:200])


def skeleton(whole: WholeMapping) -> str:
    """Return the running text to begin the summary from, made of the columns. Source: OSB-51.

    An area in which nothing is written is left out.
    """
    paragraphs = []
    for area in (*areas_of(PERSON), *areas_of(AROUND)):
        part = whole.part(area)
        pairs = (("{}", part.facts), (_HINDER, part.hinder), (_RESOURCES, part.resources))
        lines = [shape.format(_sentence(text)) for shape, text in pairs if text]
        if lines:
            paragraphs.append(f"{whole_title(area)}\n" + "\n".join(lines))
    if whole.cross.will:
        paragraphs.append(f"Motivation\n{_sentence(whole.cross.will)}")
    return "\n\n".join(paragraphs)


def missing_for_review(whole: WholeMapping) -> tuple[str, ...]:
    """Return what must be written before the summary is gone through. Source: OSB-51, OSB-52."""
    said = whole.summary
    needed = (
        ("Sammanställning", said.summary),
        ("Sammanfattning och bedömning", said.assessment),
        ("Rehabiliteringsförslag", said.rehabilitation),
        ("Övriga åtgärder", said.other_actions),
    )
    return tuple(title for title, text in needed if not text)


def check_review(whole: WholeMapping, day: date, today: date) -> None:
    """Refuse to go through what is not written, or on a day to come. Source: OSB-52.

    Raises:
        DomainError: something is missing, or the day lies ahead.
    """
    check_open(whole.row.state)
    gaps = missing_for_review(whole)
    if gaps:
        raise DomainError(f"Det här är inte skrivet än: {', '.join(gaps)}.")
    _check_day(day, whole.row.started_on, today, "reviewed_on")


def check_signing(whole: WholeMapping, signer: str, day: date, today: date) -> str:
    """Return who signed, once the summary was gone through. Source: OSB-52.

    Raises:
        DomainError: it was not gone through, nobody signed, or the day does not add up.
    """
    check_open(whole.row.state)
    if whole.row.state is not MappingState.REVIEWED or whole.reviewed_on is None:
        raise DomainError("Gå igenom sammanställningen med personen först.")
    name = fitting_text(signer, "Namnet", 200, field="signed_by")
    if not name:
        raise DomainError("Skriv vem som har undertecknat.", field="signed_by")
    _check_day(day, whole.reviewed_on, today, "signed_on")
    return name


def action_shown_from(due: date, days_before: int) -> date:
    """Return from which day an action is reminded of.

    Args:
        due: when it is to be done.
        days_before: how many days ahead, by the unit's setting.
    """
    return due - timedelta(days=days_before)


def answers_for(responsible_id: UUID | None, by_id: UUID) -> UUID:
    """Return who at the unit is reminded of an action: who answers for it, or who mapped."""
    return responsible_id or by_id


def area_lines(part: PartRow) -> tuple[str, ...]:
    """Return what an area is about and can be asked, for help beside the columns."""
    text = AREA_TEXTS[part.area]
    return (text.about, *text.questions)


def _check_day(day: date, first: date, today: date, field: str) -> None:
    if day > today:
        raise DomainError("Dagen kan inte ligga efter i dag.", field=field)
    if day < first:
        raise DomainError(f"Dagen kan inte ligga före {full_date(first)}.", field=field)


def _end(session: SessionRow) -> int:
    return session.start_minute + session.minutes


def _sentence(text: str) -> str:
    flat = "; ".join(line.strip("-• \t") for line in text.splitlines() if line.strip("-• \t"))
    return flat if flat.endswith((".", "!", "?")) else f"{flat}."
