"""The kinds of case in the basket: a new kind is one module here and one line below."""

from typing import Final

from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.services.approvals.kinds.agreement import AGREEMENT
from ame_desktop.services.approvals.kinds.broken_plan import BROKEN_PLAN
from ame_desktop.services.approvals.kinds.data_key import DATA_KEY
from ame_desktop.services.approvals.kinds.document import DOCUMENT
from ame_desktop.services.approvals.kinds.drug_test import DRUG_TEST
from ame_desktop.services.approvals.kinds.erasure import ERASURE
from ame_desktop.services.approvals.kinds.leave import LEAVE
from ame_desktop.services.approvals.kinds.placement import PLACEMENT
from ame_desktop.services.approvals.kinds.private_order import PRIVATE_ORDER
from ame_desktop.services.approvals.kinds.studies import STUDIES
from ame_desktop.services.approvals.kinds.taken_over import TAKEN_OVER

KINDS: Final[dict[ApprovalKind, KindOfCase]] = {
    made.kind: made
    for made in (
        *(PLACEMENT, TAKEN_OVER, DOCUMENT, LEAVE, STUDIES),
        *(AGREEMENT, PRIVATE_ORDER, ERASURE, DATA_KEY),
        *(BROKEN_PLAN, DRUG_TEST),
    )
}
