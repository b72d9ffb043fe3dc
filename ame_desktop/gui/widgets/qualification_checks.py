"""Boxes for the qualifications that somebody in a team has to have."""

from collections.abc import Iterable

from ame_desktop.domain.qualifications import shown_name, with_held
from ame_desktop.gui.widgets.field_values import Checks


def qualification_checks(names: Iterable[str], held: Iterable[str]) -> Checks:
    """Return a box for each name of the unit's list, and for each that is asked for already."""
    asked = tuple(held)
    return Checks(((shown_name(name), name) for name in with_held(names, asked)), asked)


def ticked_names(checks: Checks) -> tuple[str, ...]:
    """Return the qualifications that are asked for."""
    return tuple(str(name) for name in checks.ticked)
