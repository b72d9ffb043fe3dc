"""``manadsunderlag``: a month's bases for a receiver, made and saved as PDFs in a folder."""

import argparse
from collections import Counter
from datetime import date
from pathlib import Path

from ame_desktop.cli.command import Asked, Command, InUnit, Status
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.month_bases import TERMS, BasisReceiver, Ground, LeftOut, SecrecyTest
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.services.month_bases import file_bases
from ame_desktop.services.open_unit import OpenUnit

_RECEIVERS = {receiver.name.lower(): receiver for receiver in BasisReceiver}
UNSAVED = "Filen {name} kunde inte sparas. Kontrollera mappen och kör kommandot en gång till."
_GROUNDS = {ground.value: ground for ground in Ground}
_EVERYBODY = "alla"
_ROUTES = {route.value.lower(): route for route in ReferralRoute}


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--month", required=True, metavar="MÅNAD", help="till exempel 2026-10")
    parser.add_argument("--to", required=True, choices=_RECEIVERS, help="vem de lämnas till")
    parser.add_argument("--folder", required=True, type=Path, metavar="MAPP", help="dit de sparas")
    parser.add_argument(
        "--ground", required=True, choices=_GROUNDS, help="varför sekretessen inte hindrar"
    )
    parser.add_argument("--support", default="", metavar="LAG", help="vilken lag eller förordning")
    parser.add_argument(
        "--route",
        choices=[*_ROUTES, _EVERYBODY],
        help="bara de som kom den vägen; annars mottagarens egen väg in, för fk alla",
    )
    parser.add_argument(
        "--harm", required=True, metavar="TEXT", help="varför det står klart att ingen lider men"
    )


def _run(asked: Asked, unit: OpenUnit) -> int:
    args, ctx = asked.args, unit.context
    receiver, month = _RECEIVERS[args.to], month_of(args.month)
    folder: Path = args.folder
    if not folder.is_dir():
        raise DomainError(f"Mappen {folder} finns inte. Skapa den, eller välj en annan.")
    test = SecrecyTest(_GROUNDS[args.ground], args.support, args.harm)
    filed = file_bases(ctx, receiver, month, test, folder, _route(args.route, receiver))
    for path in filed.saved:
        asked.console.fact(f"manadsunderlag {args.to} {month:%Y-%m} {path}")
    asked.console.fact(f"underlag {len(filed.saved)}")
    _tell_left_out(asked, filed.left_out)
    for name in filed.unsaved:
        asked.console.trouble(UNSAVED.format(name=name))
    if filed.unsaved:
        return Status.STORAGE
    return Status.SOME_LEFT_OUT if filed.left_out else Status.DONE


def _route(asked: str | None, receiver: BasisReceiver) -> ReferralRoute | None:
    """Return which way in those came who are made; as in the window, the receiver's own."""
    return TERMS[receiver].route if asked is None else _ROUTES.get(asked)


def month_of(text: str) -> date:
    """Return the first day of a month that is written as *2026-10*.

    Raises:
        DomainError: it is no such month.
    """
    try:
        return date.fromisoformat(f"{text.strip()}-01")
    except ValueError as error:
        raise DomainError(f"Skriv månaden som 2026-10, inte {text}.") from error


def _tell_left_out(asked: Asked, left_out: tuple[LeftOut, ...]) -> None:
    """Say why somebody's was not made, and how many; who it is stands in the window alone."""
    for why, count in sorted(Counter(row.why for row in left_out).items()):
        asked.console.fact(f"utanför {count} {why}")


COMMAND = Command(
    "manadsunderlag", "gör en månads underlag och spara dem som PDF", _add_arguments, InUnit(_run)
)
