"""What a plan may say, what it must hold before anybody signs it, and how it is signed.

Source: OSB-56 to OSB-59, TRE-19, TRE-21 to TRE-24, AFR-03 to AFR-05, AFR-07, AFR-10.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.plan_rows import (
    OPEN_STATES,
    WRITABLE_STATES,
    PartyDraft,
    PlanDraft,
    PlanItem,
    PlanRowDraft,
)
from ame_desktop.domain.plan_sections import PARTIES, ROWS, SECTIONS, SectionSpec
from ame_desktop.domain.plans import PlanKind, PlanParty, PlanState, SigningWay
from ame_desktop.domain.swedish_names import full_date

LONGEST_TEXT: Final = 4000
MOST_ROWS: Final = 30
_LONGEST_ROW: Final = 500
_LONGEST_QUANTITY: Final = 100
_LONGEST_NAME: Final = 200
NOT_WRITABLE: Final = "Planen är skickad eller undertecknad. Skriv en ny utgåva i stället."
NOT_PERSONAL: Final = "En bruten eller utgången planering skrivs inte här. Välj Bryt planeringen."


def checked_plan(kind: PlanKind, draft: PlanDraft, today: date) -> PlanDraft:
    """Return a plan ready to be stored: texts trimmed, empty rows gone.

    What is missing is asked for first when it is sent or signed, so that it can be written in
    several sittings.

    Raises:
        DomainError: a text is too long or has hidden signs, or the days do not add up.
    """
    if not SECTIONS[kind]:
        raise DomainError(NOT_PERSONAL)
    _check_days(kind, draft, today)
    return replace(
        draft,
        texts={spec.key: _text(spec, draft.texts) for spec in SECTIONS[kind]},
        rows=_rows(draft),
        parties=tuple(_party(party) for party in draft.parties),
    )


def check_writable(state: PlanState) -> None:
    """Refuse to write in a plan that somebody has signed, or is asked to.

    Raises:
        DomainError: it is no draft.
    """
    if state not in WRITABLE_STATES:
        raise DomainError(NOT_WRITABLE)


def missing(plan: PlanItem, off: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return what a plan lacks before it can be sent or signed, as the form calls it.

    Args:
        plan: the plan.
        off: the rules that the unit has switched off.
    """
    return tuple(_missing(plan, off))


def check_whole(plan: PlanItem, off: frozenset[str] = frozenset()) -> None:
    """Refuse to send or sign a plan that lacks something; ``off`` are rules switched off.

    Raises:
        DomainError: with what is missing.
    """
    lacking = missing(plan, off)
    if lacking:
        raise DomainError(f"Planen saknar: {', '.join(lacking)}. Fyll i det först.")


def check_sending(plan: PlanItem, off: frozenset[str] = frozenset()) -> None:
    """Refuse to send a plan for signature that is not ready for it. Source: TRE-23.

    Raises:
        DomainError: it is of another kind, is sent already, or lacks something.
    """
    if plan.kind is not PlanKind.LABOUR:
        raise DomainError("Den här planen undertecknas på papper.")
    if plan.state is not PlanState.DRAFT:
        raise DomainError("Planen är redan skickad.")
    check_whole(plan, off)


def check_withdrawing(plan: PlanItem) -> None:
    """Refuse to withdraw a plan that does not wait for a signature. Source: TRE-23.

    Raises:
        DomainError: it does not.
    """
    if plan.state is not PlanState.SENT:
        raise DomainError("Bara en plan som väntar på underskrift kan återtas.")


@dataclass(frozen=True)
class Signing:
    """How a plan is signed, and the day of each party's signature."""

    way: SigningWay
    days: Mapping[PlanParty, date | None]


def check_signing(
    plan: PlanItem, signing: Signing, today: date, off: frozenset[str] = frozenset()
) -> None:
    """Refuse a signature that does not hold.

    A plan on paper is signed by every party; of a digital one the person's is noted, for the unit
    signs by sending it. Source: OSB-59, TRE-17, TRE-24.

    Raises:
        DomainError: it is not there to be signed, lacks something, or a day is missing.
    """
    if plan.state not in OPEN_STATES or plan.kind is PlanKind.AF:
        raise DomainError("Planen väntar inte på underskrift.")
    _check_way(plan, signing.way)
    check_whole(plan, off)
    for party in signers(plan, signing.way, off):
        _check_day(party, signing.days.get(party), plan.made_on, today)


def check_in_time(signed_on: date, last_day: date) -> None:
    """Refuse a digital signature after the time to sign has run out. Source: TRE-23.

    Raises:
        DomainError: it came too late.
    """
    if signed_on > last_day:
        raise DomainError(
            f"Tiden att underteckna gick ut {full_date(last_day)}. Återta planen och skicka en ny.",
            field="person",
            rule="TRE-23",
        )


def signers(
    plan: PlanItem, way: SigningWay, off: frozenset[str] = frozenset()
) -> tuple[PlanParty, ...]:
    """Return the parties whose days of signature are asked for.

    Without the rule of three parties, those who were at the meeting sign. Source: OSB-56, OSB-59.
    """
    if way is SigningWay.DIGITAL:
        return (PlanParty.PERSON,)
    there = {item.party for item in plan.parties if item.present and item.name}
    needed = PARTIES[plan.kind]
    if plan.kind is PlanKind.INDIVIDUAL and "OSB-56" in off:
        needed = tuple(party for party in needed if party is not PlanParty.AF or party in there)
    return (*needed, *(party for party in PlanParty if party in there and party not in needed))


def _check_way(plan: PlanItem, way: SigningWay) -> None:
    if plan.kind is PlanKind.INDIVIDUAL and way is SigningWay.DIGITAL:
        raise DomainError("Den här planen undertecknas på papper av alla parter.", field="way")
    if plan.state is PlanState.SENT and way is SigningWay.PAPER:
        raise DomainError("Återta den skickade planen innan den skrivs på papper.", field="way")
    if plan.state is PlanState.DRAFT and way is SigningWay.DIGITAL:
        raise DomainError("Skicka planen innan den undertecknas digitalt.", field="way")


def _text(spec: SectionSpec, texts: Mapping[str, str]) -> str:
    return fitting_text(texts.get(spec.key, ""), spec.title, LONGEST_TEXT, field=spec.key)


def _rows(draft: PlanDraft) -> tuple[PlanRowDraft, ...]:
    rows = tuple(row for row in map(_row, draft.rows) if row.text)
    if len(rows) > MOST_ROWS:
        raise DomainError(f"Skriv högst {MOST_ROWS} rader i en plan.")
    return rows


def _row(row: PlanRowDraft) -> PlanRowDraft:
    text = fitting_text(row.text, "Raden", _LONGEST_ROW)
    quantity = fitting_text(row.quantity, "Omfattningen", _LONGEST_QUANTITY)
    responsible = fitting_text(row.responsible, "Namnet", _LONGEST_NAME)
    if not text and (quantity or responsible or row.due):
        raise DomainError("Skriv vad som ska göras på varje rad.")
    return replace(row, text=text, quantity=quantity, responsible=responsible)


def _party(party: PartyDraft) -> PartyDraft:
    return replace(party, name=fitting_text(party.name, "Namnet", _LONGEST_NAME))


def _check_days(kind: PlanKind, draft: PlanDraft, today: date) -> None:
    start, last = draft.valid_from, draft.valid_to
    if start is not None and last is not None and last < start:
        raise DomainError("Planen kan inte sluta innan den börjar gälla.", field="valid_to")
    if draft.deep_follow_up_minute is not None and draft.deep_follow_up_on is None:
        raise DomainError("Skriv också dagen.", field="deep_follow_up_on")
    if kind is PlanKind.AF:
        _check_af_days(draft, today)


def _check_af_days(draft: PlanDraft, today: date) -> None:
    if draft.registered_on is None:
        raise DomainError(
            "Skriv när personen skrevs in hos Arbetsförmedlingen.", field="registered_on"
        )
    if draft.registered_on > today:
        raise DomainError("Skriv en dag som har varit.", field="registered_on")
    made = draft.made_on
    if made is not None and not draft.registered_on <= made <= today:
        raise DomainError("Planen är gjord efter inskrivningen, och senast i dag.", field="made_on")


def _missing(plan: PlanItem, off: frozenset[str]) -> Iterator[str]:
    yield from (
        spec.title for spec in SECTIONS[plan.kind] if spec.needed and not plan.texts.get(spec.key)
    )
    if plan.kind is PlanKind.LABOUR:
        yield from _missing_days(plan, off)
    for spec in ROWS[plan.kind]:
        rows = plan.rows_of(spec.kind)
        if len(rows) < spec.needed:
            yield spec.title
        if spec.timed and "OSB-58" not in off and not all(r.responsible and r.due for r in rows):
            yield "ansvarig och dag för varje åtgärd"
    if plan.kind is PlanKind.INDIVIDUAL and "OSB-56" not in off:
        yield from _missing_parties(plan)


def _missing_days(plan: PlanItem, off: frozenset[str]) -> Iterator[str]:
    """Tell which days a labour market plan lacks. Source: TRE-19, TRE-22."""
    if plan.goal_on is None:
        yield "dagen då personen senast ska ha arbete"
    timed = plan.deep_follow_up_on is not None and plan.deep_follow_up_minute is not None
    if not timed and "TRE-22" not in off:
        yield "datum och tid för fördjupad uppföljning"
    if plan.valid_to is None:
        yield "till och med vilken dag planen gäller"


def _missing_parties(plan: PlanItem) -> Iterator[str]:
    """Tell which parties were not at the meeting of an individual plan. Source: OSB-56."""
    for party in PARTIES[plan.kind]:
        item = plan.party(party)
        if item is None or not item.present:
            yield f"{party.value} på mötet"
        elif not item.name:
            yield f"namn på {party.value}"


def _check_day(party: PlanParty, day: date | None, made_on: date, today: date) -> None:
    field = party.name.lower()
    if day is None:
        raise DomainError(f"Skriv när {party.value} skrev under.", field=field)
    if not made_on <= day <= today:
        raise DomainError("Skriv en dag från det att planen skrevs, och senast i dag.", field=field)
