"""Pictures of a screen's views, while each view takes parts of the last one away."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ame_desktop.gui.shell import picture_scenes


class _Page(QWidget):
    """A screen with two views, where the second takes a label of the first away."""

    def __init__(self) -> None:
        super().__init__()
        switch = QWidget(self)
        switch.setAccessibleName("Vy")
        row = QHBoxLayout(switch)
        self.day, self.week = QPushButton("Dag", switch), QPushButton("Vecka", switch)
        row.addWidget(self.day)
        row.addWidget(self.week)
        self.week.clicked.connect(QLabel("Bara i dagens vy", self).deleteLater)


def _at_once(act: Callable[[], object]) -> None:
    act()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_part_that_a_view_takes_away_is_asked_for_nothing(
    shown: Callable[[QWidget], QWidget],
) -> None:
    page = _Page()
    shown(page)
    stage = cast(Any, SimpleNamespace(until=_at_once, window=page))
    names = [name for name, _ in picture_scenes._views(stage, cast(Any, page), "attendance")]
    assert names == ["attendance-vecka"]
