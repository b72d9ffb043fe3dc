"""What the attendance page shows beside the days: further views, each with a widget of its own."""

from typing import Protocol
from uuid import UUID

from PySide6.QtWidgets import QWidget


class Room(Protocol):
    """A view of the page that is no span of days."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""

    @property
    def reached(self) -> bool:
        """Whether the person's roles reach it; the view is offered only then."""

    def load(self, arena_id: UUID | None, *, log: bool) -> None:
        """Read what is shown, of one arena or of all."""

    def take_focus(self) -> None:
        """Go to what is shown."""

    def find_name(self) -> None:
        """Go to the field that finds names, or to what is shown where there is none."""
