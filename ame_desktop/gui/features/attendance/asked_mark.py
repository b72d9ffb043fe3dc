"""Whose mark of which day a question in the page is about, and how the question names it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.gui.core.formatting import short_day


@dataclass(frozen=True)
class AskedMark:
    """A person's place on a day, for whose mark a reason or a yes is asked."""

    day: date
    key: tuple[UUID, UUID]

    @classmethod
    def of(cls, draft: MarkDraft) -> "AskedMark":
        """Return what a draft's question is about."""
        return cls(draft.day, (draft.participant_id, draft.place_id))

    def question(self, sentence: str, short_name: str) -> str:
        """Return a rule's question with the person, and with the day where it says none."""
        day = short_day(self.day)
        named = day in sentence.lower()
        return f"{short_name}: {sentence}" if named else f"{short_name}, {day}: {sentence}"
