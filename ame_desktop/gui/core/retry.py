"""What can be tried again when the storage comes back, or be given up."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Retry:
    """A stopped piece of work: called, it is tried again.

    Args:
        again: tries again.
        given_up: lets the person go on with what they had typed, since nothing will be tried.
    """

    again: Callable[[], object]
    given_up: Callable[[], object]

    def __call__(self) -> None:
        """Try again."""
        self.again()


def give_up(waiting: Iterable[Callable[[], object]]) -> None:
    """Tell each stopped piece of work that it will not be tried again."""
    for stopped in waiting:
        if isinstance(stopped, Retry):
            stopped.given_up()
