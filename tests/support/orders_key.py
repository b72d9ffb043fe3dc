"""The unit's orders as they were counted by hand: the key that a compilation must equal."""

import csv
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.services.context import Context
from ame_desktop.services.importing.plan import plan_import
from ame_desktop.services.importing.take_in import take_in

FILES = Path(__file__).parent / "unit_files"
ORDERS = FILES / "bestallningar.csv"
HEADINGS = ("ar", "tertial", "enhet", "antal", "utforda", "avbojda", "timmar_utforda")


@dataclass(frozen=True)
class KeyRow:
    """One unit's figures in one period, as counted by hand."""

    period: str
    unit: str
    received: int
    done: int
    declined: int
    hours: Decimal


def key_rows() -> tuple[KeyRow, ...]:
    """Every row of the key, in the order of the file."""
    text = (FILES / "facit_bestallningar.csv").read_text(encoding="utf-8-sig")
    return tuple(
        KeyRow(
            f"{row['ar']}T{row['tertial']}",
            row["enhet"],
            int(row["antal"]),
            int(row["utforda"]),
            int(row["avbojda"]),
            Decimal(row["timmar_utforda"]),
        )
        for row in csv.DictReader(text.splitlines())
    )


def key_of(period: str) -> tuple[KeyRow, ...]:
    """The rows of one period."""
    return tuple(row for row in key_rows() if row.period == period)


KEY_PERIODS = tuple(dict.fromkeys(row.period for row in key_rows()))


def read_in_orders(ctx: Context) -> Context:
    """Take in the unit's orders."""
    take_in(ctx, plan_import(ctx, ImportKind.ORDERS, ORDERS))
    return ctx
