"""The rows of *Statistik och avslut*: what is known at the start, and how the time ended."""

from ame_desktop.domain.closure_drafts import EnrolmentRow
from ame_desktop.gui.widgets.fact_card import Act, Fact

_MISSING = "Saknas"


def closing_facts(row: EnrolmentRow, confirm: Act) -> list[Fact]:
    """Return what the statistics ask for, and the outcome where the time has ended."""
    known = row.statistics
    born = "" if known.foreign_born is None else _yes(known.foreign_born)
    income = known.income_at_start.label if known.income_at_start else ""
    rows = [
        _fact("Kön", known.sex.label if known.sex else ""),
        _fact("Utbildning", known.education.label if known.education else ""),
        _fact("Född utomlands", born),
        _fact("Försörjning vid start", income),
    ]
    return rows if row.closure is None else [*rows, *_outcome(row, confirm)]


def _outcome(row: EnrolmentRow, confirm: Act) -> list[Fact]:
    counted = row.counted
    label = "" if counted is None else counted.label
    lasts = "" if row.lasts_two_months is None else _yes(row.lasts_two_months)
    asks = row.closure is not None and row.closure.is_work
    pairs = (
        ("Orsak till avslut", row.end_reason),
        ("Första dag", row.outcome_from.isoformat() if row.outcome_from else ""),
        ("Arbetsgivare", row.employer),
        ("Studier", row.studies),
        ("Räcker till försörjning", lasts),
    )
    found = [Fact(title, text) for title, text in pairs if text]
    found.append(Fact("Räknas som resultat", label, (confirm,) if asks else ()))
    return found


def _fact(label: str, text: str) -> Fact:
    return Fact(label, text or _MISSING, kind="" if text else "muted")


def _yes(answer: bool) -> str:
    return "Ja" if answer else "Nej"
