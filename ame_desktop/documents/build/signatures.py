"""Room to sign, alike on every paper that is signed."""

from ame_desktop.documents.document import SigningLines


def signing_lines(*signers: str, who: str = "") -> SigningLines:
    """Return lines for each who signs, kept on one page with the heading above.

    Args:
        signers: the roles or parties that sign.
        who: what stands before each, such as *För*.
    """
    return SigningLines(tuple(f"{who} {signer}".strip() for signer in signers))
