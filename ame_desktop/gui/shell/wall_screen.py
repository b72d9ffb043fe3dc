"""*Tavelläge*: who is here, what is to be done and who does what, readable at four metres."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.swedish_names import MONTHS, WEEKDAYS
from ame_desktop.domain.wall import Standing, Wall, WallPerson, WallTask
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.shell.room_screen import RoomScreen
from ame_desktop.gui.widgets.wall_zone import Block, WallLine, WallZone

NAME = "Tavelläge"
TEAM = "Praktisk handledare"
HERE, WHAT, WHO, SOLVE = "Vilka är här", "Vad ska göras", "Vem gör vad", "Att lösa"
_SHARES = (38, 29, 33)
_NOBODY = "Ingen väntas i dag."
_NOTHING = "Inga uppgifter än."


class WallScreen(RoomScreen):
    """Shows the arena's day to the room.

    Args:
        tools: the window's tools.
        now: the time of day, local.
        read: gives the wall; asked off the GUI thread.
        whole: whether the whole arena's day is shown, or a team's tasks and names only.
    """

    def __init__(
        self,
        tools: PageTools,
        now: Callable[[], datetime],
        read: Callable[[], Wall],
        parent: QWidget | None = None,
        *,
        whole: bool = True,
    ) -> None:
        super().__init__(tools, now, NAME if whole else TEAM, parent)
        self._read = read
        self._whole = whole
        theme = tools.theme
        legend = [WallLine(kind.value.lower(), muted=True, standing=kind) for kind in Standing]
        self.here = WallZone(theme, HERE, self, columns=True, legend=legend)
        self.what = WallZone(theme, WHAT, self)
        self.who = WallZone(theme, WHO, self)
        self.solve = WallZone(theme, SOLVE, self)
        middle = QVBoxLayout()
        middle.addWidget(self.what, 5)
        middle.addWidget(self.solve, 2)
        row = QHBoxLayout()
        row.setSpacing(theme.px(28))
        row.addWidget(self.here, _SHARES[0])
        row.addLayout(middle, _SHARES[1])
        row.addWidget(self.who, _SHARES[2])
        self.content.addLayout(row)
        self.here.setVisible(whole)

    @property
    def zones(self) -> tuple[WallZone, ...]:
        """The zones, from left to right."""
        return self.here, self.what, self.solve, self.who

    def refresh(self) -> None:
        """Read the wall off the GUI thread."""
        self.tools.tasks.run(self._read, self.show_wall, self.lost, owner=self, ticket="wall")

    def turn(self) -> None:
        """Turn the pages of every zone that has several."""
        for zone in self.zones:
            zone.turn()

    def show_wall(self, wall: Wall) -> None:
        """Show a wall that has been read."""
        day = wall.day
        whose = wall.arena if self._whole else f"Laget med {wall.arena}"
        self.title.setText(f"{whose} · {WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}")
        people = [(_person(person),) for person in wall.people]
        self.here.show_blocks(people or [(WallLine(_NOBODY, muted=True),)], _here(wall))
        self.what.show_blocks([_what(task) for task in wall.tasks] or [_nothing()])
        self.who.show_blocks([_who(task) for task in wall.tasks] or [_nothing()])
        self.solve.setVisible(bool(wall.to_solve))
        self.solve.show_blocks([(WallLine(text),) for text in wall.to_solve])
        self.fresh()

    @override
    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        for zone in self.zones:
            zone.lay_out()


def _here(wall: Wall) -> str:
    here, awaited = wall.count(Standing.HERE), wall.count(Standing.AWAITED)
    return f"{HERE}: {here} av {here + awaited}" if wall.people else HERE


def _person(person: WallPerson) -> WallLine:
    away = person.standing is Standing.AWAY
    return WallLine(person.name, muted=away, standing=person.standing)


def _what(task: WallTask) -> Block:
    title = f"{task.title} – klar" if task.done else task.title
    more = " · ".join(filter(None, (task.time_text, task.place, ", ".join(task.vehicles))))
    return WallLine(title, bold=True, muted=task.done), WallLine(more, muted=True)


def _who(task: WallTask) -> Block:
    people = ", ".join(task.people) or "Ingen än"
    return (
        WallLine(task.title, bold=True, muted=task.done),
        WallLine(people, muted=not task.people),
    )


def _nothing() -> Block:
    return (WallLine(_NOTHING, muted=True),)
