"""What the editors of the screen offer to choose from, read once with the board."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.arenas import ArenaKind, ArenaRow
from ame_desktop.domain.expected import swedish_key
from ame_desktop.domain.participant_files import ParticipantRow
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.staff import StaffRow
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.context import Context
from ame_desktop.services.participants import participant_list
from ame_desktop.services.placements import proposes_on
from ame_desktop.services.staff import staff_list

Options = list[tuple[str, object]]


@dataclass(frozen=True)
class Choices:
    """The people, the arenas and the staff, the day it is, and the routes one proposes on."""

    people: tuple[ParticipantRow, ...]
    arenas: tuple[ArenaRow, ...]
    staff: tuple[StaffRow, ...]
    today: date
    routes: frozenset[ReferralRoute | None]

    def person_choices(self) -> Options:
        """Return those whom one may propose for. Source: RAG-12."""
        mine = (row for row in self.people if row.route in self.routes)
        held = sorted(mine, key=lambda row: swedish_key(row.listed))
        return [("Välj deltagare", None), *((row.listed, row.participant_id) for row in held)]

    def arena_choices(self) -> Options:
        """Return the arenas that are in use."""
        return [
            ("Ingen egen arena", None),
            *((row.name, row.arena_id) for row in self.arenas if row.active),
        ]

    def staff_choices(self) -> Options:
        """Return those who lead the work, and somebody at the place."""
        leads = [row for row in self.staff if row.roles & {Role.SUPERVISOR, Role.CONSULTANT}]
        return [("Någon på platsen", None), *((row.name, row.staff_id) for row in leads)]

    def arena_of(self, person: object) -> UUID | None:
        """Return the arena that a person is in, to begin with."""
        row = next((row for row in self.people if row.participant_id == person), None)
        return row.arena_ids[0] if row is not None and row.arena_ids else None

    def arena(self, arena_id: UUID | None) -> ArenaRow | None:
        """Return an arena."""
        return next((row for row in self.arenas if row.arena_id == arena_id), None)

    def elsewhere(self, arena_id: UUID | None) -> bool:
        """Whether a place needs a host unit, since the unit does not lead it itself."""
        arena = self.arena(arena_id)
        return arena is None or arena.kind is ArenaKind.OTHER_UNITS


def read_choices(ctx: Context) -> Choices:
    """Read what the editors offer."""
    routes: tuple[ReferralRoute | None, ...] = (None, *ReferralRoute)
    return Choices(
        participant_list(ctx),
        arena_list(ctx),
        staff_list(ctx),
        ctx.clock.today(),
        frozenset(route for route in routes if proposes_on(ctx, route)),
    )
