"""Room to sign, alike on every paper that is signed."""

from ame_desktop.documents.document import Column, Table

_ROOM = "\n\n"


def signature_table(*signers: str, who: str = "Roll") -> Table:
    """Return a row for each who signs, kept on one page with the heading above.

    Args:
        signers: the roles or parties that sign.
        who: what the column of signers is called.
    """
    columns = (
        Column(who, width=1.6),
        Column("Datum", width=0.9),
        Column("Underskrift och namnförtydligande", width=2.6),
    )
    rows = tuple((signer, "", _ROOM) for signer in signers)
    return Table(columns, rows, name="Underskrifter", whole=True)
