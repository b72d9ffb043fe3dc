"""Counts down the wait after wrong passwords, in words."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer


class Say(Protocol):
    """Shows a sentence."""

    def __call__(self, sentence: str, /) -> None:
        """Show it; an empty one takes the last away."""


class Let(Protocol):
    """Opens or closes the way to try again."""

    def __call__(self, *, allowed: bool) -> None:
        """Open or close it."""


def waiting_text(seconds: int) -> str:
    """Return the sentence that says how long is left."""
    if seconds < 60:
        left = "1 sekund" if seconds == 1 else f"{seconds} sekunder"
    else:
        minutes = -(-seconds // 60)
        left = "1 minut" if minutes == 1 else f"{minutes} minuter"
    return f"Lösenordet stämmer inte. Vänta {left} och försök sedan igen."


class Waiting(QObject):
    """Keeps the way closed for a number of seconds and says how many are left."""

    def __init__(self, say: Say, let: Let, parent: QObject) -> None:
        super().__init__(parent)
        self._say = say
        self._let = let
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    @property
    def active(self) -> bool:
        """Whether the way is closed."""
        return self._left > 0

    def begin(self, seconds: int) -> None:
        """Close the way for this long."""
        self._left = seconds
        self._let(allowed=False)
        self._say(waiting_text(seconds))
        self._timer.start()

    def stop(self) -> None:
        """Stop counting."""
        self._timer.stop()
        self._left = 0

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say(waiting_text(self._left))
            return
        self._timer.stop()
        self._say("")
        self._let(allowed=True)
