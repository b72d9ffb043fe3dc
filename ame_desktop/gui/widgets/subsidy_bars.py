"""How a granted support looks: its bar over months, its grade, and its facts in words."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from ame_desktop.domain.subsidies import SubsidyDraft, SubsidyPhase, SubsidyRow
from ame_desktop.domain.subsidy_amounts import kronor, number
from ame_desktop.gui.widgets.gantt_rows import BarGrade, GanttBar, GanttRow, month_start

LEGEND: Final = (
    (BarGrade.CALM, "Mer än 90 dagar kvar"),
    (BarGrade.FAR, "90"),
    (BarGrade.NEARING, "60"),
    (BarGrade.NEAR, "30"),
    (BarGrade.VERY_NEAR, "14 dagar eller färre"),
    (BarGrade.OVER, "Slutade nyligen"),
    (BarGrade.DRAFT, "Utkast, beslut saknas"),
    (BarGrade.ENDED, "Avslutat"),
)
_BANDS: Final = {
    90: BarGrade.FAR,
    60: BarGrade.NEARING,
    30: BarGrade.NEAR,
    14: BarGrade.VERY_NEAR,
}
_RECENT: Final = 30
"""Days that a support which ended without a new decision stands out."""
_FULL: Final = 100


def band_grade(band: int | None) -> BarGrade:
    """Return the grade of a mark: 90, 60, 30, 14, or none."""
    return BarGrade.CALM if band is None else _BANDS[band]


def days_left(row: SubsidyRow, today: date) -> int | None:
    """Return days until the end, below zero where it has passed; ``None`` without an end."""
    end = row.period.draft.end
    return None if end is None else (end - today).days


def grade_of(row: SubsidyRow, today: date) -> BarGrade:
    """Return how near a support's end is; one that has its next decision is calm."""
    if row.phase is SubsidyPhase.DRAFT:
        return BarGrade.DRAFT
    if row.phase is SubsidyPhase.ENDED:
        return BarGrade.ENDED
    if row.phase is SubsidyPhase.OVER:
        left = days_left(row, today)
        recent = left is not None and left >= -_RECENT
        return BarGrade.OVER if recent and not row.period.has_next else BarGrade.ENDED
    return BarGrade.CALM if row.period.has_next else band_grade(row.band)


def left_text(days: int | None) -> str:
    """Return *12 dagar kvar*, *slutar idag*, *slutade för 3 dagar sedan*, or nothing."""
    if days is None:
        return ""
    if days == 0:
        return "slutar idag"
    amount = "1 dag" if abs(days) == 1 else f"{abs(days)} dagar"
    return f"{amount} kvar" if days > 0 else f"slutade för {amount} sedan"


def kind_text(row: SubsidyRow) -> str:
    """Return the kind of support in short, with the extent where it is part time."""
    extent = row.period.draft.extent_percent
    return row.short_name if extent == _FULL else f"{row.short_name} · {extent} %"


def period_text(row: SubsidyRow) -> str:
    """Return *2026-01-01 – 2026-12-31*, or *2026-01-01 – tills vidare*."""
    draft = row.period.draft
    end = "tills vidare" if draft.end is None else draft.end.isoformat()
    return f"{draft.start.isoformat()} – {end}"


def amount_text(amount: Decimal | None) -> str:
    """Return kronor, or *–* where they cannot be counted."""
    return "–" if amount is None else kronor(amount)


def facts_of(row: SubsidyRow, today: date) -> list[tuple[str, str]]:
    """Return what is known of a support, label and text, without what is empty."""
    draft = row.period.draft
    level = "" if draft.level_percent is None else f"{number(draft.level_percent)} %"
    left = left_text(days_left(row, today))
    facts = (
        ("Period", f"{period_text(row)}{f' ({left})' if left else ''}"),
        ("Beslut", draft.decision_number or "saknas"),
        ("Grupp", draft.variant),
        ("Plats", row.place),
        ("Omfattning", f"{draft.extent_percent} %"),
        ("Nivå", level),
        ("Lön vid heltid", "" if draft.wage is None else kronor(draft.wage)),
        ("Per dag", "" if draft.day_rate is None else kronor(draft.day_rate)),
        ("Stöd per månad", "" if row.monthly is None else kronor(row.monthly)),
        ("Ansök igen senast", "" if row.apply_by is None else row.apply_by.isoformat()),
        ("Ansökan skickad", "" if draft.applied_on is None else draft.applied_on.isoformat()),
        ("Längst till och med", "" if row.longest_end is None else row.longest_end.isoformat()),
    )
    return [(label, text) for label, text in facts if text]


def gantt_rows(rows: Iterable[SubsidyRow], today: date) -> list[GanttRow]:
    """Return one row for each person, with a bar for each support."""
    held: dict[UUID, list[SubsidyRow]] = {}
    for row in rows:
        held.setdefault(row.participant_id, []).append(row)
    return [
        GanttRow(
            key,
            supports[0].name.listed,
            tuple(_bar(row, today) for row in sorted(supports, key=_start)),
        )
        for key, supports in held.items()
    ]


def _start(row: SubsidyRow) -> date:
    return row.period.draft.start


def _bar(row: SubsidyRow, today: date) -> GanttBar:
    grade = grade_of(row, today)
    lines = [f"{row.name.full}: {row.type_name}"]
    lines += [f"{label}: {text}" for label, text in facts_of(row, today)]
    lines += [remark.text for remark in row.remarks]
    quiet = grade in {BarGrade.DRAFT, BarGrade.ENDED} or row.period.has_next
    note = (
        "beslut saknas"
        if row.missing_decision
        else ""
        if quiet
        else left_text(days_left(row, today))
    )
    draft = row.period.draft
    return GanttBar(
        row.subsidy_id,
        draft.start,
        draft.end,
        kind_text(row),
        grade,
        note,
        "\n".join(lines),
        marked=not row.period.has_next,
    )


def shown_month(draft: SubsidyDraft, today: date) -> date:
    """Return a whole month of the support, this month or later; else its first or last month."""
    month = max(month_start(today), month_start(draft.start))
    whole = month if month >= draft.start else month_start(month, 1)
    if draft.end is None or month_start(whole, 1) <= draft.end:
        return whole
    return min(month, month_start(draft.end))
