"""Gives a table's columns the room that is left, where their texts would otherwise be cut."""

from collections.abc import Mapping


def widened(room: int, held: Mapping[int, int], wanted: Mapping[int, int]) -> dict[int, int]:
    """Return how wide columns become when those that are cut get what is left.

    Those that lack least come first, so that as many as possible are whole. None becomes
    narrower than it was.

    Args:
        room: pixels that are left when every column is as wide as it is held.
        held: pixels of each column, by its place.
        wanted: pixels that each column's texts ask for, by its place.
    """
    widths = dict(held)
    lacking = {place: wanted[place] - width for place, width in held.items()}
    for place in sorted(lacking, key=lambda place: (lacking[place], place)):
        more = min(max(lacking[place], 0), max(room, 0))
        widths[place] += more
        room -= more
    return widths
