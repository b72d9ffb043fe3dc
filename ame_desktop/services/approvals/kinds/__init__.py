"""The kinds of case in the basket: a new kind is one module here and one line below."""

from typing import Final

from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.services.approvals.kinds.placement import PLACEMENT

KINDS: Final[dict[ApprovalKind, KindOfCase]] = {made.kind: made for made in (PLACEMENT,)}
