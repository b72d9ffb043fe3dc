"""A person's mapping as it is read: the case's owner, and the chief with a reason.

Source: OSB-29 to OSB-53, RULES 6.3
"""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.mapping_areas import METHOD
from ame_desktop.domain.mapping_rows import MappingFile, MappingRow, WholeMapping
from ame_desktop.domain.mapping_rules import UNTRAINED, sessions_notice
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import (
    GONE,
    check_reason,
    person_behind,
    reaches,
    require_participant,
)
from ame_desktop.services.rule_switches import rules_off
from ame_desktop.storage.models.mapping import Mapping
from ame_desktop.storage.queries import mapping as query
from ame_desktop.storage.queries import participant_files as files
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.staff import staff
from ame_desktop.storage.store import Reader


def mapping_file(
    ctx: Context, participant_id: UUID, reason: str = "", shown: UUID | None = None
) -> MappingFile:
    """Return a person's mappings and everything in one of them; the reading is logged.

    Args:
        ctx: who reads.
        participant_id: whose.
        reason: why, where the chief reads somebody else's case.
        shown: which of them; the latest where none is said.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the case.
        NeedsReasonError: the chief has given no reason yet.
    """
    standing = require_participant(ctx, participant_id, Area.CASE, Level.READ)
    check_reason(ctx, standing, reason)
    today = ctx.clock.today()
    with ctx.read() as reader:
        rows = query.mappings(reader, participant_id)
        chosen = _chosen(rows, shown)
        whole = query.whole(reader, chosen) if chosen is not None else None
        person = files.person(reader, participant_id)
        settings = unit_settings.settings(reader)
        off = rules_off(reader, today)
        trained = "OSB-29" in off or query.trained(reader, ctx.actor.staff_id, METHOD, today)
        known = tuple((row.staff_id, row.name) for row in staff(reader) if row.active)
    ctx.note("mapping.read", LogKind.READ, participant_id, reason=reason.strip())
    usual = setting_on(settings, SettingName.MAPPING_SESSIONS, today).value["antal"]
    most = setting_on(settings, SettingName.MAPPING_MINUTES, today).value["antal"]
    counted = whole is not None and whole.is_open and "OSB-32" not in off
    return MappingFile(
        participant_id,
        person.name.full,
        person.interpreter_language,
        rows,
        whole,
        reaches(ctx, standing, Area.CASE, Level.WRITE),
        "" if trained else UNTRAINED,
        sessions_notice(whole.held, int(usual)) if counted and whole is not None else "",
        known,
        None if "OSB-31" in off else int(most),
    )


def whole_mapping(reader: Reader, mapping_id: UUID, participant_id: UUID) -> WholeMapping:
    """Return everything in one mapping, as it is stored now.

    Raises:
        NotFoundError: it is there no longer.
    """
    row = _chosen(query.mappings(reader, participant_id), mapping_id)
    if row is None or row.mapping_id != mapping_id:
        raise NotFoundError(GONE)
    return query.whole(reader, row)


def readable(ctx: Context, mapping_id: UUID, reason: str) -> UUID:
    """Return whose mapping it is, where the actor may read it.

    Raises:
        NotFoundError: there is no such mapping, or not for this actor.
        NotPermittedError: the roles do not reach the case.
        NeedsReasonError: the chief has given no reason yet.
    """
    participant_id = person_behind(ctx, Mapping, mapping_id)
    standing = require_participant(ctx, participant_id, Area.CASE, Level.READ)
    check_reason(ctx, standing, reason)
    return participant_id


def _chosen(rows: tuple[MappingRow, ...], shown: UUID | None) -> MappingRow | None:
    latest = rows[0] if rows else None
    return next((row for row in rows if row.mapping_id == shown), latest)
