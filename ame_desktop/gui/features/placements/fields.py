"""Which fields of the editor a placement needs: the others are not shown and not kept."""

from dataclasses import dataclass
from typing import Final

from ame_desktop.domain.activity_forms import ActivityForm as Form
from ame_desktop.domain.placements import CostBearer

HEADED: Final = {
    "decision_heading": (
        "programme",
        "af_decision",
        "af_decided_on",
        "af_agreement_on",
        "union_consulted_on",
        "lss_decision",
        "own_initiative",
        "exception_reason",
        "no_displacement",
        "rules_explained_on",
    )
}
"""Headings that are shown only where some field beneath them is."""
_WITHOUT_AF: Final = frozenset(
    {Form.DAILY_ACTIVITY_LSS, Form.OTHER_OCCUPATION, Form.EMPLOYMENT_OTHER_UNIT}
)
_STUDIES: Final = frozenset({Form.INTRODUCTION_JOB, Form.ESTABLISHMENT_JOB})
_UNION: Final = frozenset({Form.FAT, Form.WORK_PRACTICE, Form.RESOURCE_EMPLOYMENT})
_TRAINING: Final = frozenset({Form.FAT, Form.WORK_PRACTICE})


@dataclass(frozen=True)
class Chosen:
    """What is chosen in the form, as far as it decides which fields are needed."""

    form: Form
    elsewhere: bool = False
    named_supervisor: bool = False
    own_initiative: bool = False
    exception: bool = False
    bearer: CostBearer | None = None


def needed(chosen: Chosen) -> dict[str, bool]:
    """Return for each field that is not always there whether it is needed."""
    form = chosen.form
    own = form is Form.WORK_PRACTICE and chosen.own_initiative
    decided = form not in _WITHOUT_AF and not own
    bears = chosen.bearer in {CostBearer.UNIT, CostBearer.SHARED}
    host = dict.fromkeys(
        ("host_unit", "host_contact", "host_phone", "host_email"), chosen.elsewhere
    )
    return {
        **host,
        "supervisor_name": chosen.named_supervisor,
        "target_percent": not form.is_employment,
        "practice_purpose": form is Form.WORK_PRACTICE,
        "studies": form in _STUDIES,
        "programme": form in _TRAINING and not own,
        "af_decision": decided,
        "af_decided_on": decided,
        "af_agreement_on": form is Form.FAT,
        "union_consulted_on": form in _UNION,
        "lss_decision": form is Form.DAILY_ACTIVITY_LSS,
        "own_initiative": form is Form.WORK_PRACTICE,
        "exception_reason": own or chosen.exception,
        "no_displacement": form is Form.RESOURCE_EMPLOYMENT,
        "rules_explained_on": form is Form.RESOURCE_EMPLOYMENT,
        "cost_share": chosen.bearer is CostBearer.SHARED,
        "cost_until": bears,
    }
