"""What is said of a period: its days, whether it runs, and whether and when it was fixed."""

from typing import Final

from ame_desktop.domain.rollups import RollupView
from ame_desktop.gui.core.formatting import day_month

BROKEN: Final = (
    "Den fastställda kopian stämmer inte med sin kontrollsumma. Jämför med en säkerhetskopia."
)
_SIGNS: Final = 12
"""How much of a hash that people compare by eye."""


def state_text(view: RollupView) -> str:
    """Return the days and the state of a period as one line."""
    rollup = view.rollup
    parts = [rollup.period.days_text]
    if rollup.days_left:
        left = "1 dag" if rollup.days_left == 1 else f"{rollup.days_left} dagar"
        parts.append(f"pågår, {left} kvar")
    parts.append(_fixed_text(view))
    return " · ".join(parts)


def changed_title(count: int) -> str:
    """Return the title of the tab, with how many changes it holds."""
    title = "Ändrat efter fastställande"
    return f"{title} ({count})" if count else title


def _fixed_text(view: RollupView) -> str:
    fixed = view.fixed
    if fixed is None:
        return "inte fastställd"
    day = fixed.fixed_at
    return (
        f"fastställd {day_month(day.date())} {day.year} av {fixed.fixed_by}, "
        f"utgåva {fixed.edition}, kontrollsumma {fixed.sha256[:_SIGNS]}"
    )
