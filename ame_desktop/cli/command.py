"""What a command is: its name, its arguments, and what it does with an open unit."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from pathlib import Path
from typing import IO

from ame_desktop.domain.access import Role
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.settings import ProgramSettings


class Status(IntEnum):
    """The exit status of a command."""

    DONE = 0
    SOME_LEFT_OUT = 1
    USAGE = 2
    NOT_PERMITTED = 3
    STORAGE = 4


@dataclass(frozen=True)
class Console:
    """Where a command writes: facts to ``out``, one a line; progress and trouble to ``err``."""

    out: IO[str]
    err: IO[str]

    def fact(self, text: str) -> None:
        """Write one fact on a line of its own."""
        self.out.write(f"{text}\n")

    def trouble(self, text: str) -> None:
        """Write what went wrong."""
        self.err.write(f"{text}\n")

    def progress(self, done: int, total: int) -> None:
        """Show how far a job has come, where somebody watches."""
        if self.err.isatty():
            end = "\n" if done >= total else ""
            self.err.write(f"\r{done} av {total}{end}")
            self.err.flush()

    def counted(self, done: int) -> None:
        """Show how far a job has come that nobody knows the end of, where somebody watches."""
        if self.err.isatty():
            self.err.write(f"\r{done}\r")
            self.err.flush()


@dataclass(frozen=True)
class PictureWish:
    """Which pictures of the training unit's pages to save.

    Args:
        folder: where.
        page: one page's id, or ``None`` for all.
        size: width and height in pixels.
        dark: the dark look instead of the light one.
        scale: zoom, where 1.0 is 100 percent.
        role: as whom; ``None`` holds every role.
        today: the training unit's day, or ``None`` for the nearest day of work.
        every_look: everything there is to picture, in every look.
        names: only these, in few colours: the handbook's pictures.
    """

    folder: Path
    page: str | None
    size: tuple[int, int]
    dark: bool
    scale: float
    role: Role | None
    today: date | None
    every_look: bool = False
    names: tuple[str, ...] = ()


PictureTaker = Callable[[PictureWish, Callable[[Path], object]], object]
"""Saves the pictures wished for, and tells each one's path."""


@dataclass(frozen=True)
class Asked:
    """Everything that was asked for.

    Args:
        args: the arguments, general ones among them.
        console: where to write.
        settings: what the program remembers on this machine.
        take_pictures: the window's part of ``screenshots``; tells each picture's path.
    """

    args: argparse.Namespace
    console: Console
    settings: ProgramSettings
    take_pictures: PictureTaker


@dataclass(frozen=True)
class Command:
    """A command of the program.

    Args:
        name: the word on the command line.
        help: what it does, in a few words.
        add_arguments: declares its arguments.
        run: does it in an open unit, or without one; gives the exit status.
    """

    name: str
    help: str
    add_arguments: Callable[[argparse.ArgumentParser], object]
    run: "InUnit | Alone"


@dataclass(frozen=True)
class InUnit:
    """Runs in a unit that somebody has logged in to."""

    act: Callable[[Asked, OpenUnit], int]


@dataclass(frozen=True)
class Alone:
    """Runs without an open unit."""

    act: Callable[[Asked], int]
