"""A month's bases made for all that can be told of, and saved as files in a folder."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ame_desktop.documents.file_names import check_folder
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.month_bases import (
    BasisPerson,
    BasisReceiver,
    BasisRow,
    BasisWish,
    LeftOut,
    SecrecyTest,
)
from ame_desktop.domain.month_basis_rules import check_month, checked_test, hindrance
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.services.context import Context
from ame_desktop.services.month_bases.keeping import basis_name, save_basis
from ame_desktop.services.month_bases.making import make_bases
from ame_desktop.services.month_bases.reading import basis_desk
from ame_desktop.storage.errors import DamagedError


@dataclass(frozen=True)
class FiledBases:
    """What came of it; no file's name tells whom it is about.

    Args:
        saved: the files that were written now.
        unsaved: the names of those that could not be; the same command once more saves them.
        left_out: whose basis was not made, and why.
    """

    saved: tuple[Path, ...]
    unsaved: tuple[str, ...]
    left_out: tuple[LeftOut, ...]


def file_bases(
    ctx: Context,
    receiver: BasisReceiver,
    month: date,
    test: SecrecyTest,
    folder: Path,
    route: ReferralRoute | None,
) -> FiledBases:
    """Make the bases that remain of a month, and save each that the folder lacks.

    What was made earlier is saved too, until it is handed on, so that what a full disk or an open
    file stopped comes with the next time. Nobody protected is among them. Source: NAT-32.

    Args:
        ctx: who makes them.
        receiver: who is to have them.
        month: a day of the month.
        test: the test of secrecy, which is the same for all of them.
        folder: where they are saved.
        route: only those who came this way; ``None`` is everybody.

    Raises:
        NotPermittedError: the roles do not make such bases.
        DomainError: the folder cannot be written, the test of secrecy is not answered, or the
            month is not over; nothing is made then.
    """
    ctx.require_some(Area.CERTIFICATES, Level.WRITE)
    checked = checked_test(test)
    check_month(month, ctx.clock.today())
    check_folder(folder)
    left_out = _make(ctx, BasisWish(receiver, month, (), checked), route)
    saved: list[Path] = []
    unsaved: list[str] = []
    for row in _to_save(basis_desk(ctx, receiver, month)):
        target = folder / basis_name(row)
        if target.is_file():
            continue
        try:
            saved.append(save_basis(ctx, row.basis_id, target))
        except (DomainError, DamagedError):
            # One that does not go is no reason to withhold the others.
            unsaved.append(target.name)
    return FiledBases(tuple(saved), tuple(unsaved), left_out)


def _make(ctx: Context, wish: BasisWish, route: ReferralRoute | None) -> tuple[LeftOut, ...]:
    """Make what can be made; return who was left out, and why."""
    waiting = [
        person
        for person in basis_desk(ctx, wish.receiver, wish.month)
        if person.figures.days and not person.settled and (route is None or person.route is route)
    ]
    told = [(person, hindrance(person, wish.test.ground, alone=False)) for person in waiting]
    left_out = tuple(LeftOut(person.name.listed, why) for person, why in told if why)
    able = tuple(person.participant_id for person, why in told if not why)
    if not able:
        return left_out
    made = make_bases(ctx, BasisWish(wish.receiver, wish.month, able, wish.test)).value
    return (*left_out, *made.left_out)


def _to_save(people: tuple[BasisPerson, ...]) -> tuple[BasisRow, ...]:
    return tuple(
        person.basis
        for person in people
        if person.basis is not None
        and person.settled
        and person.basis.handed_on is None
        and not person.protected
    )
