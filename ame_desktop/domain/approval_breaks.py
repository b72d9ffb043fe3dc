"""What the chief takes note of or decides on the way to work: a broken plan, and a drug test.

Source: TRE-28, TRE-60, TRE-64.
"""

from ame_desktop.domain.approval_placements import EQUAL
from ame_desktop.domain.approval_sheets import Ground, SheetLine
from ame_desktop.domain.approvals import CaseGist
from ame_desktop.domain.broken_plans import BrokenRow
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.swedish_times import minute_text

REASON = "reason"
"""What a case's content keeps the grounds of a drug test under."""
LONGEST_REASON = 1000
TEST_GIST = "Ett villkor i planeringen"
TEST_LINE = SheetLine("Villkor", "Drogtest")
"""Which condition it is stands on the sheet alone, never in a list. Source: TRE-60."""


def break_gist(row: BrokenRow) -> CaseGist:
    """Return what a broken plan is in the list; its notes stand on the sheet alone."""
    found = {"Planering": row.previous or "Ingen plan fanns", "Bruten": break_moment(row)}
    return CaseGist(f"Bruten planering {row.on.isoformat()}", found)


def break_moment(row: BrokenRow) -> str:
    """Return the day and the time of what was missed."""
    at = "" if row.minute is None else f" kl. {minute_text(row.minute)}"
    return f"{day_text(row.on, year=True)}{at}"


def break_lines(row: BrokenRow) -> tuple[SheetLine, ...]:
    """Return what the chief reads of a broken plan."""
    return (
        *(SheetLine(label, text) for label, text in break_gist(row).values.items()),
        *(SheetLine(note.label, text) for note, text in row.notes.items()),
        SheetLine("Löper till", day_text(row.ends, year=True)),
    )


BREAK_GROUNDS = (
    Ground(
        "Enhetschefen tar del av varje bruten planering. Godkänn när du har läst den.",
        ("TRE-28", "TRE-64"),
    ),
    Ground(
        "Ingen ny plan görs förrän personen har lagt fram en minst lika bra planering.",
        ("TRE-31",),
    ),
    EQUAL,
)


def drug_gist(reason: str) -> CaseGist:
    """Return what a drug test is in the list."""
    return CaseGist(TEST_GIST, {"Skäl": reason})


TEST_GROUNDS = (
    Ground(
        "Drogtest får krävas som en del av planeringen. Chefen beslutar, och den som tackar nej "
        "bryter planeringen.",
        ("TRE-60", "TRE-64"),
    ),
    EQUAL,
)


def checked_grounds(reason: str) -> str:
    """Return why a drug test is asked for, cleaned.

    Raises:
        DomainError: there is no reason, or it is too long.
    """
    words = fitting_text(reason, "Skälet", LONGEST_REASON, field="reason", rule="TRE-60")
    if not words:
        raise DomainError("Skriv varför.", field="reason", rule="TRE-60")
    return words
