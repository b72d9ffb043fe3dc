"""``server move``: from a file to a server's empty database, or from a server to a new file."""

from pathlib import Path

from ame_desktop.cli.command import Asked, Status
from ame_desktop.cli.opening import password, user
from ame_desktop.cli.unit_commands import empty_private_file
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.unit_state import shown_address
from ame_desktop.services.clock import SystemClock
from ame_desktop.services.moving import MOVE, Moved, move_to_file, move_to_server
from ame_desktop.services.server_setup import with_password
from ame_desktop.services.unit_opening import UnitPlace, open_unit


def run_move(asked: Asked, place: UnitPlace) -> int:
    """Move the unit, and tell what is left to do by hand.

    The password in AME_PASSWORD_FILE is the unit's administrator's, in the file, both ways.

    Raises:
        DomainError: the places are the wrong way round, or something is missing.
    """
    target = UnitPlace(asked.args.to, MOVE)
    moved = (
        _to_server(asked, place, target)
        if place.path is not None
        else _to_file(asked, place, target)
    )
    asked.settings.set("unit", target.staff_address)
    asked.console.fact(f"flyttad {shown_address(asked.args.to)}")
    asked.console.fact(f"rader {moved.rows}")
    if moved.left is not None:
        asked.console.fact(f"undanlagd {moved.left}")
    for login in moved.without_login:
        asked.console.fact(f"utan inloggning {login}")
    return Status.DONE


def _to_server(asked: Asked, place: UnitPlace, target: UnitPlace) -> Moved:
    server, clock = _as_keeper(asked, target), SystemClock()
    unit = open_unit(place, user(asked), password(), clock)
    try:
        return move_to_server(unit, server, clock, asked.console.progress)
    finally:
        unit.release()


def _to_file(asked: Asked, place: UnitPlace, target: UnitPlace) -> Moved:
    if asked.args.recovery_out is None:
        raise DomainError("Skriv var de två koderna ska ligga: --recovery-out FIL.")
    codes_file = empty_private_file(asked.args.recovery_out)
    try:
        moved = move_to_file(
            *(_as_keeper(asked, place), target, asked.args.admin, password()),
            *(SystemClock(), asked.console.progress),
        )
    except BaseException:
        codes_file.unlink()
        raise
    codes_file.write_text("".join(f"{code}\n" for code in moved.codes), encoding="utf-8")
    asked.console.fact(f"återställningskoder {codes_file}")
    return moved


def _as_keeper(asked: Asked, place: UnitPlace) -> UnitPlace:
    named: Path | None = asked.args.keeper_password
    if named is None:
        return place
    try:
        return with_password(place, named.read_text(encoding="utf-8").rstrip("\r\n"))
    except OSError as error:
        raise DomainError(f"Filen {named.name} går inte att läsa.") from error
