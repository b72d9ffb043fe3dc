"""Papers for Arbetsförmedlingen, made and kept unchanged. Source: OSB-19, OSB-20, OSB-64."""

from ame_desktop.services.af_documents.making import (
    make_deviation_notice,
    make_observations_report,
    make_training_schedule,
)
from ame_desktop.services.af_documents.reading import (
    Tellable,
    af_remark,
    may_make,
    may_make_schedule,
    supervisor_of,
    tellable,
)

__all__ = [
    "Tellable",
    "af_remark",
    "make_deviation_notice",
    "make_observations_report",
    "make_training_schedule",
    "may_make",
    "may_make_schedule",
    "supervisor_of",
    "tellable",
]
