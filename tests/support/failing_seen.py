"""What came of letting every slot fail: how many were tried, and what went wrong."""

from dataclasses import dataclass, field


@dataclass
class Seen:
    """What came of it.

    Args:
        slots: how many slots heard a signal and raised.
        answers: how many answers to questions raised as they were shown.
        sites: the places in the program whose connections were tried.
        quiet: slots that did not hear their signal.
        wrong: what was not one calm dialog with a code.
        lost: places where half-typed text was gone afterwards.
        goes_on: whether every screen still opens.
        files: how many files the program had written.
        plain: which of them tell something about somebody.
    """

    slots: int = 0
    answers: int = 0
    sites: list[str] = field(default_factory=list)
    quiet: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    goes_on: bool = False
    files: int = 0
    plain: list[str] = field(default_factory=list)
