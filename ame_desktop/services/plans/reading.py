"""A person's plans as their file shows them. Source: TRE-14, TRE-15, OSB-56, AFR-12."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.plan_rows import PlansFile
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import reaches, require_participant
from ame_desktop.services.rule_switches import rules_off
from ame_desktop.storage.queries import participant_files, unit_settings
from ame_desktop.storage.queries import plans as query


def plans_of(ctx: Context, participant_id: UUID) -> PlansFile:
    """Return a person's plans, what waits and what holds first; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person's plans.
    """
    standing = require_participant(ctx, participant_id, Area.PLANNING, Level.READ)
    today = ctx.clock.today()
    with ctx.read() as reader:
        found = query.plans(reader, participant_id)
        held = unit_settings.settings(reader)
        off = rules_off(reader, today)
        person = participant_files.person(reader, participant_id).name.full
    ctx.note("plans.read", LogKind.READ, participant_id, count=len(found))
    return PlansFile(
        participant_id,
        found,
        reaches(ctx, standing, Area.PLANNING, Level.WRITE),
        int(setting_on(held, SettingName.PLAN_SIGN_HOURS, today).value["antal"]),
        ctx.actor.name,
        person,
        off,
    )
