"""What somebody writes about a placement, cleaned and held to what can be kept at all."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.placement_rows import (
    AdaptationDraft,
    ContactDraft,
    PlacementClosing,
    PlacementDraft,
)
from ame_desktop.domain.placements import AdaptationStatus, PlacementState
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_names import full_date

LONG = 4000
"""Characters of a text without a length of its own."""
_TEXTS = {
    "host_unit": ("Mottagande enhet", 200),
    "host_contact": ("Kontakten", 200),
    "host_phone": ("Telefonnumret", 60),
    "host_email": ("E-postadressen", 200),
    "purpose": ("Syftet", LONG),
    "work_description": ("Arbetsuppgifterna", LONG),
    "studies": ("Studierna", 300),
    "supervisor_name": ("Handledarens namn", 200),
    "af_decision": ("Beslutsnumret", 60),
    "lss_decision": ("Beslutet enligt LSS", 60),
    "exception_reason": ("Skälet", LONG),
}
_PERCENTS = {
    "extent_percent": "Omfattningen",
    "target_percent": "Målet",
    "cost_share": "Enhetens andel",
}
DECIDED: dict[str, str] = {
    "form": "sysselsättningsform",
    "arena_id": "arena",
    "host_unit": "mottagande enhet",
    "start": "första dagen",
    "end": "sista dagen",
    "extent_percent": "omfattning",
    "own_initiative": "egen regi",
    "exception_reason": "skäl",
    "cost_bearer": "kostnad",
    "cost_share": "kostnad",
    "cost_until": "kostnad",
}
"""What the chief has decided upon, so that it stands until it is decided anew."""
_CHANGEABLE = frozenset(
    {
        PlacementState.DRAFT,
        PlacementState.RETURNED,
        PlacementState.WAITING,
        PlacementState.APPROVED,
    }
)


def checked_draft(draft: PlacementDraft) -> PlacementDraft:
    """Return the draft with its texts cleaned.

    Raises:
        DomainError: it ends before it begins, or a text or number cannot be kept.
    """
    check_days(draft.start, draft.end)
    texts: dict[str, Any] = {name: _text(name, getattr(draft, name)) for name in _TEXTS}
    if texts["host_email"] and "@" not in texts["host_email"]:
        raise DomainError("E-postadressen ska innehålla @.", field="host_email")
    for name, title in _PERCENTS.items():
        number = getattr(draft, name)
        if number is not None and not 1 <= number <= 100:
            raise DomainError(f"{title} ska vara mellan 1 och 100 procent.", field=name)
    return replace(draft, **texts)


def _text(name: str, text: str) -> str:
    title, longest = _TEXTS[name]
    return _clean(text, title, name, longest)


def _clean(text: str, title: str, name: str, longest: int) -> str:
    return fitting_text(text, title, longest, field=name)


def columns_of(draft: PlacementDraft) -> dict[str, Any]:
    """Return what is stored of a draft, by column."""
    return {field.name: getattr(draft, field.name) for field in fields(draft)}


def check_change(state: PlacementState, before: PlacementDraft, after: PlacementDraft) -> None:
    """Refuse to change what stands: a closed placement, and what the chief has decided upon.

    Raises:
        DomainError: with the sentence that says which way to go instead.
    """
    if state not in _CHANGEABLE:
        raise DomainError("Placeringen är avgjord och kan inte ändras. Lägg upp en ny.")
    if state is not PlacementState.APPROVED:
        return
    changed = [name for name in DECIDED if getattr(before, name) != getattr(after, name)]
    if changed:
        raise decided_sentence(changed[0])


def decided_sentence(name: str) -> DomainError:
    """Return the refusal to change a column that the chief has decided upon."""
    return DomainError(
        f"Enhetschefen har beslutat om {DECIDED[name]}. Förläng placeringen, "
        "eller dra tillbaka den innan den börjar.",
        field=name.removesuffix("_id"),
        rule="RAG-10",
    )


def checked_closing(
    closing: PlacementClosing, start: date, end: date | None, today: date
) -> PlacementClosing:
    """Return how a placement ended, cleaned.

    Raises:
        DomainError: the last day lies outside the period, or has not come yet.
    """
    last = closing.ended_on
    check_days(start, last, field="ended_on")
    if last > today:
        raise DomainError(
            "Sista dagen har inte varit än. Stäng när den har varit.", field="ended_on"
        )
    if end is not None and last > end:
        text = f"Placeringen är beslutad till {full_date(end)}. Förläng den om den varade längre."
        raise DomainError(text, field="ended_on")
    return replace(closing, note=_clean(closing.note, "Anteckningen", "note", LONG))


def checked_adaptation(draft: AdaptationDraft) -> AdaptationDraft:
    """Return an adaptation, cleaned. Source: OSB-65.

    Raises:
        DomainError: it is not said what is adapted, or what came of it when it has ended.
    """
    what = _clean(draft.what, "Anpassningen", "what", 300)
    if not what:
        raise DomainError("Skriv vad som anpassas.", field="what", rule="OSB-65")
    told = _clean(draft.outcome_text, "Utfallet", "outcome_text", LONG)
    if draft.status is AdaptationStatus.PLANNED and draft.outcome.is_known:
        text = "Anpassningen är bara planerad. Ändra läget innan du bedömer utfallet."
        raise DomainError(text, field="outcome", rule="OSB-78")
    responsible = _clean(draft.responsible, "Namnet", "responsible", 200)
    return replace(draft, what=what, responsible=responsible, outcome_text=told)


def checked_contact(draft: ContactDraft, today: date) -> ContactDraft:
    """Return a support contact, cleaned. Source: RAG-57.

    Raises:
        DomainError: it is said to be held on a day that has not come.
    """
    if draft.held_on is not None and draft.held_on > today:
        raise DomainError("Dagen har inte varit än. Lämna fältet tomt tills dess.", field="held_on")
    with_whom = _clean(draft.with_whom, "Namnet", "with_whom", 200)
    return replace(
        draft, with_whom=with_whom, note=_clean(draft.note, "Anteckningen", "note", LONG)
    )
