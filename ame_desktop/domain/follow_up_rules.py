"""When a follow-up is due, who answers for it, and what must stand in it.

Source: RAG-08 to RAG-13, OSB-70 to OSB-72
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.follow_ups import (
    MOST_AREAS,
    Addressee,
    AreaDraft,
    CaseFacts,
    FollowUpDraft,
    Heading,
)
from ame_desktop.domain.participant_files import NO_OWNER
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.plain_text import fitting_text, plain_text
from ame_desktop.domain.swedish_names import full_date

LONGEST_TEXT = 5_000
LONGEST_AREA = 300
LONGEST_NAME = 120
_MOST_PRESENT = 12
_IFO_OFFICER = "IFO-handläggare"
_RAISING_PARTY = "Part som lyft ärendet"


@dataclass(frozen=True)
class Standing:
    """What the next follow-up is counted from.

    Args:
        enrolled_from: when the person's present time at the unit began.
        placed_from: when the earliest of the running placements began.
        latest_on: when the latest follow-up was held.
    """

    enrolled_from: date
    placed_from: date | None = None
    latest_on: date | None = None


def since(standing: Standing) -> date:
    """Return what the interval is counted from: the latest follow-up, or else the start.

    A follow-up from an earlier time at the unit does not count. Source: OSB-70
    """
    latest = standing.latest_on
    if latest is not None and latest >= standing.enrolled_from:
        return latest
    return standing.placed_from or standing.enrolled_from


def due_on(standing: Standing, months: int) -> date:
    """Return the day when the next follow-up is due.

    A month after the 31st is the last day of a shorter month. Source: OSB-70
    """
    return add_months(since(standing), months)


def addressed(case: CaseFacts | None) -> Addressee:
    """Return who answers for a person's follow-up, by the route of the referral.

    IFO: the officer there, whom the unit waits for. STAR: the party that raised the case, with
    the samordnare. AF and the unit's own: the konsulent. Source: RAG-08, RAG-11, RAG-13, GAP-06
    """
    if case is None:
        return Addressee(NO_OWNER)
    if case.route is ReferralRoute.IFO:
        return Addressee(case.owner_name or _IFO_OFFICER, waits_for=ReferralRoute.IFO.value)
    staff = frozenset(filter(None, (case.owner_staff_id, case.placed_by_staff_id)))
    if case.route is ReferralRoute.STAR:
        party = case.owner_name or _RAISING_PARTY
        return Addressee(
            f"{party} och {case.placed_by}" if case.placed_by else party, staff, waits_for=party
        )
    return Addressee(case.owner_name or case.placed_by or NO_OWNER, staff)


def checked_follow_up(draft: FollowUpDraft, today: date) -> FollowUpDraft:
    """Return a follow-up, cleaned, when everything adds up.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    if draft.held_on > today:
        raise DomainError(
            "Mötet har inte varit än. Planera det i stället.", field="held_on", rule="OSB-70"
        )
    if draft.next_on is not None and draft.next_on <= draft.held_on:
        raise DomainError(
            f"Nästa uppföljning ska vara efter {full_date(draft.held_on)}.", field="next_on"
        )
    texts = {heading: _text(draft.text(heading), heading) for heading in Heading}
    areas = checked_areas(draft.areas)
    if not areas and not any(texts.values()):
        raise DomainError(
            "Skriv något under minst en rubrik.", field=Heading.HOW_IT_GOES.value, rule="OSB-71"
        )
    return replace(
        draft,
        present=checked_present(draft.present),
        areas=areas,
        how_it_goes=texts[Heading.HOW_IT_GOES],
        further_adaptations=texts[Heading.ADAPTATIONS],
        view_of_support=texts[Heading.SUPPORT],
        the_future=texts[Heading.FUTURE],
    )


def checked_areas(rows: Iterable[AreaDraft]) -> tuple[AreaDraft, ...]:
    """Return the rows of the utvecklingsplan; those that are empty are left out. Source: OSB-72.

    Raises:
        DomainError: a row says nothing to develop, is too long, or there are too many.
    """
    found = []
    for row in rows:
        area = fitting_text(row.area, "Utvecklingsområdet", LONGEST_AREA, field="areas")
        support = fitting_text(row.support, "Stödet", LONGEST_TEXT, field="areas")
        own = fitting_text(row.own_part, "Eget ansvar", LONGEST_TEXT, field="areas")
        if not (area or support or own):
            continue
        if not area:
            raise DomainError("Skriv vad som ska utvecklas.", field="areas")
        found.append(AreaDraft(area, support, own, row.proposed_by_person))
    if len(found) > MOST_AREAS:
        raise DomainError(f"Skriv högst {MOST_AREAS} utvecklingsområden.", field="areas")
    return tuple(found)


def checked_present(names: Iterable[str]) -> tuple[str, ...]:
    """Return who took part, each once.

    Raises:
        DomainError: a name is too long, or they are too many.
    """
    cleaned = (plain_text(name, "Namnet", field="present") for name in names)
    found = tuple(dict.fromkeys(name for name in cleaned if name))
    if len(found) > _MOST_PRESENT or any(len(name) > LONGEST_NAME for name in found):
        raise DomainError(
            f"Skriv högst {_MOST_PRESENT} som var med, med korta namn.", field="present"
        )
    return found


def check_planned(day: date, today: date) -> None:
    """Refuse to plan a follow-up onto a day that has been.

    Raises:
        DomainError: the day lies before today.
    """
    if day < today:
        raise DomainError("Välj en dag från och med i dag.", field="planned_on")


def _text(text: str, heading: Heading) -> str:
    return fitting_text(text, heading.label.rstrip("?"), LONGEST_TEXT, field=heading.value)
