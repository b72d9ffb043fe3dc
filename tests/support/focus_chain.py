"""What Tab comes to, in its order."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


def chain(first: QWidget) -> Iterator[QWidget]:
    """Go from a widget through all that Tab would come to, once round."""
    held = first.nextInFocusChain()
    while held is not None and held is not first:
        yield held
        held = held.nextInFocusChain()
