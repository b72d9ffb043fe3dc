"""What all reminders share: who looks, who may be met, who owns each case, and the settings."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach, Role, reaches
from ame_desktop.domain.certificates import CertificateRow
from ame_desktop.domain.follow_up_rules import addressed
from ame_desktop.domain.follow_ups import CaseFacts
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.reminder_rules import PlacedPeriod
from ame_desktop.domain.unit_settings import SettingName, SettingRow, setting_on
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import certificates as certificate_query
from ame_desktop.storage.queries import follow_ups as follow_up_query
from ame_desktop.storage.queries import participants as people
from ame_desktop.storage.queries import reminders as query
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.visibility import Condition, may_meet
from ame_desktop.storage.store import Reader

LOOKED_BACK = 366
"""Days for which an ended placement is remembered, until its document is finished."""


@dataclass(frozen=True)
class Scene:
    """One look at everything; made for one reading and then thrown away."""

    ctx: Context
    reader: Reader
    today: date
    names: dict[UUID, PersonName]
    cases: dict[UUID, CaseFacts]
    arenas: dict[UUID, frozenset[UUID]]
    settings: tuple[SettingRow, ...]
    periods: tuple[PlacedPeriod, ...]

    @property
    def me(self) -> UUID:
        """Who looks."""
        return self.ctx.actor.staff_id

    @property
    def us(self) -> frozenset[UUID]:
        """Whose work is done by the one who looks: the own, and that of who is away."""
        return self.ctx.actor.us

    @property
    def visible(self) -> Condition:
        """The condition for whom the person may meet."""
        return may_meet(self.ctx.actor.staff_id)

    def number(self, name: SettingName) -> int:
        """Return the number that a setting holds today."""
        return int(setting_on(self.settings, name, self.today).value["antal"])

    def listed(self, participant_id: UUID) -> str:
        """Return a person's name as in a list."""
        return self.names[participant_id].listed

    def route(self, participant_id: UUID) -> ReferralRoute | None:
        """Return how a person came."""
        case = self.cases.get(participant_id)
        return case.route if case is not None else None

    def owner(self, participant_id: UUID) -> str:
        """Return who answers for a person's case, in words."""
        return addressed(self.cases.get(participant_id)).text

    def reached(self, area: Area) -> frozenset[UUID]:
        """Return whom the roles reach in an area, of those who may be met."""
        covered = reaches(self.ctx.actor.roles, area, Level.READ)
        if Reach.ALL in covered:
            found: Iterable[UUID] = self._identified
        else:
            found = [
                key
                for key in self._identified
                if (Reach.OWN_CASES in covered and self.owns(key))
                or (Reach.OWN_ARENA in covered and self._in_own_arena(key))
            ]
        return frozenset(found)

    def reached_here(self, area: Area) -> frozenset[UUID]:
        """Return the same, without those whose time at the unit is over: nothing waits for them."""
        return self.reached(area) & self.still_here

    @cached_property
    def still_here(self) -> frozenset[UUID]:
        """Whose time at the unit is not over."""
        return people.still_here(self.reader, self.today)

    def owns(self, participant_id: UUID) -> bool:
        """Whether the case is the own one: as consultant, or of STAR as its coordinator."""
        case, actor = self.cases.get(participant_id), self.ctx.actor
        if case is None:
            return False
        staff, roles = _staff(case), actor.roles
        mine = self.me in staff
        star = (mine and Role.STAR_COORDINATOR in roles) or staff & actor.stands_in.star_cases
        everything = (mine and Role.CONSULTANT in roles) or staff & actor.stands_in.all_cases
        return bool(everything or (star and case.route is ReferralRoute.STAR))

    def is_mine(self, participant_id: UUID, *named: UUID | None) -> bool:
        """Whether what the unit must do for a person waits for the one who looks.

        It waits for who owns or placed, or is named for it; where nobody at the unit is, for every
        konsulent. Source: GAP-06
        """
        if not self.us.isdisjoint(named):
            return True
        case = self.cases.get(participant_id)
        staff = _staff(case) if case is not None else frozenset()
        return bool(self.us & staff) or (not staff and Role.CONSULTANT in self.ctx.actor.roles)

    @cached_property
    def certificates(self) -> tuple[CertificateRow, ...]:
        """The certificates that are valid, or have been lately, by their first day."""
        since = self.today - timedelta(days=LOOKED_BACK)
        return certificate_query.certificates_since(self.reader, since)

    @cached_property
    def _identified(self) -> frozenset[UUID]:
        """Whom the person may know of at all."""
        covered = reaches(self.ctx.actor.roles, Area.IDENTITY, Level.READ)
        if Reach.ALL in covered:
            return frozenset(self.names)
        if Reach.OWN_ARENA not in covered:
            return frozenset()
        return frozenset(key for key in self.names if self._in_own_arena(key))

    def _in_own_arena(self, participant_id: UUID) -> bool:
        return bool(self.arenas.get(participant_id, frozenset()) & self.ctx.actor.arenas)


def look(ctx: Context, reader: Reader) -> Scene:
    """Read what all reminders share: five questions."""
    today = ctx.clock.today()
    since = date.fromordinal(today.toordinal() - LOOKED_BACK)
    arenas = {
        key: frozenset(arena for arena, _ in held)
        for key, held in people.arenas_of(reader, today).items()
    }
    return Scene(
        ctx,
        reader,
        today,
        people.names(reader, may_meet(ctx.actor.staff_id)),
        follow_up_query.cases(reader),
        arenas,
        unit_settings.settings(reader),
        query.periods(reader, since),
    )


def _staff(case: CaseFacts) -> frozenset[UUID]:
    return frozenset(filter(None, (case.owner_staff_id, case.placed_by_staff_id)))
