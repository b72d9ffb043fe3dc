"""Reading again what already stands on the screen, since somebody else has changed it.

It is no new look at anybody's file: the person did nothing, and the log has a line of the look.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

T = TypeVar("T")
_again: ContextVar[bool] = ContextVar("reading_again", default=False)


@contextmanager
def reading_again() -> Iterator[None]:
    """Let what is read in the block be read because of others' news."""
    token = _again.set(True)
    try:
        yield
    finally:
        _again.reset(token)


def is_again() -> bool:
    """Whether what is read now is read because of others' news."""
    return _again.get()


def again(question: Callable[[], T]) -> Callable[[], T]:
    """Return a question as one that is asked because of others' news."""

    def ask() -> T:
        with reading_again():
            return question()

    return ask
