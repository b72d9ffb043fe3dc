"""A month's follow-up of the log as it stands: what was drawn, and what was found of each line."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ame_desktop.domain.log_review import HitRule, Verdict
from ame_desktop.domain.log_rows import LogRow


@dataclass(frozen=True)
class ReviewItem:
    """A drawn line, why it was drawn, and what the reviewer found; ``own`` is the asker's own."""

    item_id: UUID
    version: int
    row: LogRow
    why: tuple[tuple[HitRule, int], ...]
    verdict: Verdict | None
    note: str
    judged_at: datetime | None
    judged_by: str
    own: bool

    @property
    def why_text(self) -> str:
        """Why it was drawn, and how many lines it stands for."""
        return ", ".join(
            f"{rule.label} ({times} gånger)" if times > 1 else rule.label
            for rule, times in self.why
        )

    @property
    def verdict_text(self) -> str:
        """What was found, or that nobody has looked yet."""
        return self.verdict.label if self.verdict is not None else "Inte bedömd"


@dataclass(frozen=True)
class Review:
    """A month's follow-up."""

    review_id: UUID
    version: int
    month: date
    drawn_at: datetime
    drawn_by: str
    left_out: int
    closed_at: datetime | None
    closed_by: str
    items: tuple[ReviewItem, ...]

    @property
    def waiting(self) -> tuple[ReviewItem, ...]:
        """The lines that nobody has judged."""
        return tuple(item for item in self.items if item.verdict is None)

    @property
    def to_judge(self) -> tuple[ReviewItem, ...]:
        """The lines that the one who asks can and should judge: nobody judges their own."""
        return tuple(item for item in self.waiting if not item.own)

    def count(self, verdict: Verdict) -> int:
        """Return how many lines were found to be so."""
        return sum(item.verdict is verdict for item in self.items)
