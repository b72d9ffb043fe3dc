"""What the editors of the screen offer to choose from, read once with the list."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.arenas import ArenaKind, ArenaRow
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.staff import StaffRow
from ame_desktop.services.adaptations import qualification_names
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.context import Context
from ame_desktop.services.staff import staff_list

NOBODY = ("Ej utsedd", None)


@dataclass(frozen=True)
class Choices:
    """The arenas, the staff and the unit's list of qualifications, and who is choosing."""

    arenas: tuple[ArenaRow, ...]
    staff: tuple[StaffRow, ...]
    own_arenas: frozenset[UUID]
    me: UUID
    own_roles: frozenset[Role]
    today: date
    groups: tuple[ArenaRow, ...] = ()
    qualifications: tuple[str, ...] = ()

    def arena_choices(self, *, groups: bool = False) -> list[tuple[str, object]]:
        """Return the arenas; those that one leads come first, and the group activities last."""
        ordered = sorted(self.arenas, key=lambda row: row.arena_id not in self.own_arenas)
        if groups:
            ordered += self.groups
        return [(row.name, row.arena_id) for row in ordered]

    def role_choices(self, role: Role) -> list[tuple[str, object]]:
        """Return the staff who hold a role, and *Ej utsedd*."""
        named: list[tuple[str, object]] = [
            (row.name, row.staff_id) for row in self.staff if role in row.roles
        ]
        return [NOBODY, *named]

    def mine(self, role: Role) -> UUID | None:
        """Return oneself, if one holds the role."""
        return self.me if role in self.own_roles else None


def read_choices(ctx: Context) -> Choices:
    """Read what the editors offer."""
    arenas = arena_list(ctx, groups=True)
    return Choices(
        tuple(row for row in arenas if row.kind is not ArenaKind.GROUP),
        staff_list(ctx),
        frozenset(ctx.actor.arenas),
        ctx.actor.staff_id,
        ctx.actor.roles,
        ctx.clock.today(),
        tuple(row for row in arenas if row.kind is ArenaKind.GROUP),
        qualification_names(ctx),
    )


def route_choices() -> list[tuple[str, object]]:
    """Return the ways in. Source: RAG-05."""
    return [(route.label, route) for route in ReferralRoute]
