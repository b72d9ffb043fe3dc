"""Guards the choice of Qt version: one version lost a reference for each signal and aborted."""

from typing import Any

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal(object)


def test_twenty_thousand_emits(qapp: Any) -> None:
    bell = Bell()
    heard: list[object] = []
    bell.rung.connect(heard.append)
    for _ in range(20_000):
        bell.rung.emit(True)
    assert len(heard) == 20_000
