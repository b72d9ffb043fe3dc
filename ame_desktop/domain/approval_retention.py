"""A proposal of *gallring* as who decides reads it; nobody is named. Source: NAT-37."""

from collections.abc import Sequence

from ame_desktop.domain.approval_sheets import Ground, Look, SheetLine
from ame_desktop.domain.approvals import CaseGist
from ame_desktop.domain.retention import ErasureItemRow, people_text
from ame_desktop.domain.swedish_dates import day_text

DECIDED_BY = "Enhetschefen beslutar om gallring. Den som föreslog den beslutar inte själv."
GROUNDS = (
    Ground(
        "Gallring sker bara enligt kommunens plan. Det som ska bevaras exporteras först till "
        "arkivet, och det som gallras går inte att få tillbaka.",
        ("NAT-37",),
    ),
    Ground("Namnen på personerna står under Inställningar, Gallring.", ()),
)


def erasure_gist(items: Sequence[ErasureItemRow], plan: str) -> CaseGist:
    """Return what a proposal is in the list, and the values that tell one version from another."""
    going = [item for item in items if item.goes]
    found = {
        "Gallras": people_text(len(going)),
        "Behålls": people_text(len(items) - len(going)) if len(going) < len(items) else "",
        "Regel": "; ".join(sorted({item.rule for item in going})),
        "Sista anteckningar": _span(going),
        "Kommunens beslut": plan,
    }
    values = {label: text for label, text in found.items() if text}
    return CaseGist(f"Gallring av {people_text(len(going))}", values)


def erasure_lines(items: Sequence[ErasureItemRow], plan: str) -> tuple[SheetLine, ...]:
    """Return what is asked for, and one line for each person, by number."""
    values = erasure_gist(items, plan).values
    facts = tuple(SheetLine(label, text) for label, text in values.items())
    return (*facts, *(_line(place, item) for place, item in enumerate(items, start=1)))


def _line(place: int, item: ErasureItemRow) -> SheetLine:
    if not item.goes:
        return SheetLine(f"Person {place}", f"Behålls. {item.kept_because}", Look.MUTED)
    last, due = (day_text(day, year=True) for day in (item.last_note, item.due))
    return SheetLine(f"Person {place}", f"Sista anteckningen {last}, får gallras från {due}.")


def _span(going: Sequence[ErasureItemRow]) -> str:
    days = sorted(item.last_note for item in going)
    if not days:
        return ""
    first, last = days[0].isoformat(), days[-1].isoformat()
    return first if first == last else f"{first} till {last}"
