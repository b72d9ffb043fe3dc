"""What a mark in the outbox looks like in its sealed line."""

import json
from datetime import date, datetime
from typing import Any
from uuid import UUID

from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.sent_marks import QueuedMark, SeenMark


def written(mark: QueuedMark) -> bytes:
    """Return a mark as it is kept."""
    draft = mark.draft
    content = {
        "id": str(mark.command_id),
        "at": mark.made_at.isoformat(),
        "day": draft.day.isoformat(),
        "who": str(draft.participant_id),
        "where": str(draft.place_id),
        "state": draft.state,
        "minutes": draft.minutes,
        "part": draft.part,
        "reason": draft.reason,
        "anyway": draft.anyway,
        "seen": None if mark.seen is None else [list(one) for one in mark.seen],
        "name": mark.name,
        "rest": mark.rest,
    }
    return json.dumps(content, ensure_ascii=False).encode()


def read(content: bytes) -> QueuedMark:
    """Return a mark as it was kept."""
    held = json.loads(content)
    draft = MarkDraft(
        date.fromisoformat(held["day"]),
        UUID(held["who"]),
        UUID(held["where"]),
        AttendanceState(held["state"]) if held["state"] else None,
        held["minutes"],
        DayPart(held["part"]),
        held["reason"],
        held["anyway"],
    )
    at = datetime.fromisoformat(held["at"])
    seen = held["seen"]
    return QueuedMark(
        UUID(held["id"]),
        at,
        draft,
        None if seen is None else tuple(_seen(one) for one in seen),
        held["name"],
        held["rest"],
    )


def _seen(one: list[Any]) -> SeenMark:
    return SeenMark(DayPart(one[0]), AttendanceState(one[1]), one[2])
