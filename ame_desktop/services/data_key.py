"""*Byt datanyckel*: proposed here, approved in the basket, and carried out when all have left."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from ame_desktop.domain.access import Actor, Area, Level, Reach, reach
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.data_key import CHANGED, LONGEST_REASON, REASON, KeyChange
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.plain_text import fitting_line
from ame_desktop.services.approvals.opening import open_case
from ame_desktop.services.clock import Clock
from ame_desktop.services.context import NOT_PERMITTED, Context
from ame_desktop.services.unit_opening import UnitPlace, note_login
from ame_desktop.storage.backup import backup_folder, make_backup
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.errors import StorageError, StorageReadOnlyError, WrongPasswordError
from ame_desktop.storage.key_rotation import ChangedKey, change_key
from ame_desktop.storage.keys import WRONG
from ame_desktop.storage.locks import UnitAccess
from ame_desktop.storage.migrate import needs_upgrade
from ame_desktop.storage.models.access import UnitSetting
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.network_share import refuse_network_share
from ame_desktop.storage.queries import data_key as query
from ame_desktop.storage.queries.access import actor_by_login
from ame_desktop.storage.queries.unit import confirmed_id
from ame_desktop.storage.store import Store
from ame_desktop.storage.unit_file import unlock

ON_SERVER = "På en gemensam server krypterar serverns disk, så enheten har ingen egen datanyckel."
UNDER_WAY = "Ett byte är redan föreslaget eller godkänt. Genomför det, eller ta tillbaka förslaget."
NOT_APPROVED = (
    "Bytet av datanyckel är inte godkänt. En administratör föreslår det under Inställningar, och "
    "enhetschefen godkänner."
)
NOT_NOTED = (
    "Bytet kunde inte skrivas i loggen. Frigör plats på disken och berätta för enhetschefen."
)
NOT_COPIED = (
    "Ingen kopia med den nya nyckeln kunde göras. Frigör plats på disken och logga in, så görs en."
)
OLDER = "Enheten är sparad med ett äldre program. Logga in först, så uppdateras den."


@dataclass(frozen=True)
class KeyChanged:
    """What a change of keys did.

    Args:
        copy: the verified copy that was made first, under the old key.
        lost: logins that need a new password from the administrator.
        codes: new recovery codes, where the earlier ones stopped working.
        trouble: what could not be done after the change, each with what to do about it.
    """

    copy: Path
    lost: tuple[str, ...]
    codes: tuple[str, str] | None
    trouble: tuple[str, ...] = ()


def key_change(ctx: Context) -> KeyChange | None:
    """Return where the latest proposal stands, or ``None`` where there has been none.

    Raises:
        NotPermittedError: only the administrator keeps the keys.
    """
    ctx.require(Area.ADMINISTRATION, Level.READ)
    with ctx.read() as reader:
        return query.latest_change(reader)


def propose_key_change(ctx: Context, reason: str) -> Result[UUID]:
    """Ask the chief to agree to a new data key.

    Raises:
        NotPermittedError: only the administrator keeps the keys.
        DomainError: there is no reason, one is under way, or the unit lies on a server.
    """
    ctx.require(Area.ADMINISTRATION, Level.WRITE)
    if ctx.store.on_server:
        raise DomainError(ON_SERVER)
    words = fitting_line(reason, "Skälet", LONGEST_REASON, field="reason")
    if not words:
        raise DomainError("Skriv varför.", field="reason")
    with ctx.write("access.key_proposed", Topic.APPROVALS, Topic.ACCESS) as work:
        held = query.latest_change(work.session.connection())
        if held is not None and held.is_under_way:
            raise DomainError(UNDER_WAY)
        case = open_case(work, ctx, ApprovalKind.DATA_KEY, None, None, {REASON: words})
        return work.done(case.id, "Föreslog byte av datanyckel.")


def change_data_key(place: UnitPlace, login: str, password: str, clock: Clock) -> KeyChanged:
    """Give the unit's file a new data key, as was approved; nobody may have it open.

    Args:
        place: the unit.
        login: an administrator.
        password: the administrator's password.
        clock: tells the time.

    Raises:
        NotPermittedError: the login is no administrator.
        DomainError: nobody has approved it.
        InUseError: somebody has the unit open; the sentence says who.
        WrongPasswordError: name and password do not belong together.
        StorageError: nothing could be written; all is as it was.
    """
    path = place.path
    if path is None:
        raise StorageError(ON_SERVER)
    refuse_network_share(path)
    try:
        with UnitAccess(path, place.command, login).alone():
            return _change_alone(path, login, password, clock)
    except OSError as error:
        raise StorageReadOnlyError(
            f"Mappen {path.parent} går inte att skriva i, så nyckeln kan inte bytas."
        ) from error


def _change_alone(path: Path, login: str, password: str, clock: Clock) -> KeyChanged:
    key, failed = unlock(path, login, password, clock.now)
    actor, case_id = _approved(path, key, login)
    now = clock.now()
    copies: list[Path] = []

    def backup(store: Store) -> None:
        copies.append(make_backup(store, key, path, backup_folder(path), now).path)

    changed = change_key(path, key, login, password, backup)

    def note(store: Store) -> None:
        ctx = Context(actor, clock, store)
        note_login(ctx, failed, "access.login")
        _keep_changed(ctx, case_id, changed, now)

    def copy(store: Store) -> None:
        # From now on there is a copy that only the new key opens.
        make_backup(store, changed.key, path, backup_folder(path), now)

    # The key is changed by now: whatever fails here, the new codes must reach the person.
    after = ((note, NOT_NOTED), (copy, NOT_COPIED))
    trouble = tuple(told for act, told in after if not _done(path, changed.key, act))
    return KeyChanged(copies[0], changed.lost, changed.codes, trouble)


def _done(path: Path, key: bytes, act: Callable[[Store], None]) -> bool:
    try:
        store = Store(open_file(path, key))
        try:
            act(store)
        finally:
            store.close()
    except StorageError:
        return False
    return True


def _approved(path: Path, key: bytes, login: str) -> tuple[Actor, UUID]:
    store = Store(open_file(path, key, read_only=True))
    try:
        if needs_upgrade(store.engine):
            raise StorageError(OLDER)
        with store.read() as reader:
            actor = actor_by_login(reader, login)
            held = query.latest_change(reader)
    finally:
        store.close()
    if actor is None:
        raise WrongPasswordError(WRONG)
    if reach(actor.roles, Area.ADMINISTRATION, Level.WRITE) is not Reach.ALL:
        raise NotPermittedError(NOT_PERMITTED)
    if held is None or not held.is_ready:
        raise DomainError(NOT_APPROVED)
    return actor, held.case_id


def _keep_changed(ctx: Context, case_id: UUID, changed: ChangedKey, now: datetime) -> None:
    with ctx.store.write(
        "access.key_changed",
        (),
        staff_id=ctx.actor.staff_id,
        at=now,
        kind=LogKind.SYSTEM,
    ) as work:
        case = work.get(ApprovalCase, case_id)
        case.content = {**case.content, CHANGED: now.isoformat()}
        confirmed = confirmed_id(work.session.connection())
        if changed.codes is not None and confirmed is not None:
            # The new codes have not been typed back yet.
            work.delete(work.get(UnitSetting, confirmed))
        work.done(None, "", undoable=False)
