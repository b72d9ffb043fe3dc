"""What a participant can ask about their own data: extract, rectification, restriction.

Source: NAT-36.
"""

from enum import StrEnum


class RequestKind(StrEnum):
    """What the participant asks for."""

    EXTRACT = "registerutdrag"
    RECTIFICATION = "rättelse"
    RESTRICTION = "begränsning"


class RequestState(StrEnum):
    """Where the answer stands."""

    OPEN = "öppen"
    GRANTED = "bifallen"
    PARTLY = "delvis bifallen"
    REFUSED = "avslagen"
