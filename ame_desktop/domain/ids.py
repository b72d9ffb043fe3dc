"""The identities of things: made by the client, so that a retry never makes a second row."""

import secrets
import time
from typing import NewType
from uuid import UUID

StaffId = NewType("StaffId", UUID)
ParticipantId = NewType("ParticipantId", UUID)
ReferralId = NewType("ReferralId", UUID)
ArenaId = NewType("ArenaId", UUID)
PlacementId = NewType("PlacementId", UUID)
TaskId = NewType("TaskId", UUID)
TaskTemplateId = NewType("TaskTemplateId", UUID)
AssignmentId = NewType("AssignmentId", UUID)
VehicleId = NewType("VehicleId", UUID)
OrderId = NewType("OrderId", UUID)
CustomerId = NewType("CustomerId", UUID)
NoteId = NewType("NoteId", UUID)


def new_id() -> UUID:
    """Return a new UUID of version 7: ordered by time, so that new rows land last in an index."""
    milliseconds = time.time_ns() // 1_000_000
    random_a = secrets.randbits(12)
    random_b = secrets.randbits(62)
    return UUID(int=milliseconds << 80 | 0x7 << 76 | random_a << 64 | 0b10 << 62 | random_b)
