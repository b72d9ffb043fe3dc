"""``screenshots``: a picture of each page of the training unit."""

import argparse
from pathlib import Path

from ame_desktop.cli.command import Alone, Asked, Command, PictureWish, Status
from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError
from ame_desktop.services.handbook import handbook_pages, pictured


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="MAPP", help="var bilderna sparas")
    parser.add_argument("--page", metavar="NAMN", help="bara en sida")
    parser.add_argument("--size", default="1366x768", help="bredd x höjd i bildpunkter")
    parser.add_argument("--theme", choices=["light", "dark"], default="light", help="ljust, mörkt")
    parser.add_argument(
        "--all",
        action="store_true",
        dest="every_look",
        help="alla skärmar, flikar och dialoger i alla utseenden, en mapp för varje",
    )
    parser.add_argument("--handbook", action="store_true", help="handbokens bilder, i få färger")
    parser.add_argument("--scale", type=float, default=1.0, help="1.0 är 100 procent, högst 2.0")


def _run(asked: Asked) -> int:
    args = asked.args
    if not args.demo:
        raise DomainError("Bilder tas bara av övningsenheten. Lägg till --demo.")
    width, _, height = args.size.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise DomainError("Storleken skrivs som 1366x768.")
    asked.take_pictures(
        PictureWish(
            args.folder,
            args.page,
            (int(width), int(height)),
            args.theme == "dark",
            args.scale,
            Role(args.role) if args.role else None,
            args.today,
            args.every_look,
            pictured(handbook_pages()) if args.handbook else (),
        ),
        lambda path: asked.console.fact(str(path)),
    )
    return Status.DONE


COMMAND = Command("screenshots", "bilder av övningsenhetens sidor", _add_arguments, Alone(_run))
