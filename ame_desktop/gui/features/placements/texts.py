"""What a placement's card says, to the eye and to a screen reader."""

from ame_desktop.domain.placement_rows import PlacementFile, PlacementRow
from ame_desktop.domain.placements import Phase
from ame_desktop.gui.core.formatting import day_month
from ame_desktop.gui.core.tokens import Tone

TONES = {
    Phase.RETURNED: Tone.WARNING,
    Phase.REFUSED: Tone.STOP,
    Phase.ENDING: Tone.WARNING,
    Phase.TO_CLOSE: Tone.STOP,
}
"""The phases that are marked on a card, beside its words."""
BEGUN = frozenset({Phase.ONGOING, Phase.ENDING, Phase.TO_CLOSE, Phase.ENDED})
"""The phases of a placement whose last day says more than its first."""


def when(row: PlacementRow, *, begun: bool) -> str:
    """Return the day that matters next: the last one once it has begun, else the first."""
    if begun and row.end is not None:
        return f"till {day_month(row.end)} {row.end.year}"
    return f"från {day_month(row.start)} {row.start.year}"


def period(row: PlacementRow) -> str:
    """Return the first and the last day."""
    first = f"{day_month(row.start)} {row.start.year}"
    if row.end is None:
        return f"från {first}"
    return f"{first} – {day_month(row.end)} {row.end.year}"


def mark(row: PlacementRow) -> str:
    """Return the word of the card's corner: what is special about it, or nothing."""
    if row.phase is Phase.TO_CLOSE:
        return "Ska stängas"
    if row.phase is Phase.ENDING and row.days_left is not None:
        return left(row.days_left)
    if row.phase in {Phase.RETURNED, Phase.REFUSED}:
        return row.phase.value
    if row.taken_over and row.phase is Phase.WAITING:
        return "Övertagen"
    return ""


def left(days: int) -> str:
    """Return *12 dagar kvar*."""
    if days == 0:
        return "Sista dagen"
    return "1 dag kvar" if days == 1 else f"{days} dagar kvar"


def spoken(row: PlacementRow) -> str:
    """Return all that the card says, in one line."""
    parts = (
        row.name.listed,
        row.form.short_label,
        row.place,
        period(row),
        row.phase.value,
        mark(row),
    )
    return ", ".join(dict.fromkeys(part for part in parts if part))


def state_line(file: PlacementFile) -> str:
    """Return where a placement stands, who proposed it, and what the chief asks, if anything."""
    row = file.row
    parts = [row.phase.value]
    if row.phase is Phase.ENDING and row.days_left is not None:
        parts.append(left(row.days_left))
    if row.taken_over:
        parts.append("övertagen från tidigare lista")
    elif row.proposed_by:
        parts.append(f"upplagd av {row.proposed_by}")
    if row.route is not None:
        parts.append(f"väg in {row.route.value}")
    line = " · ".join(parts)
    if row.phase is Phase.RETURNED and file.decided.reason:
        return f"{line}\n{file.decided.by} frågar: {file.decided.reason}"
    return line
