"""What is done when somebody has stayed away: the steps of the absence ladder, as kinds.

Source: NAT-09, NAT-10.
"""

from enum import StrEnum


class AbsenceStepKind(StrEnum):
    """One step that staff take after an absence."""

    CALL = "ringt"
    OWNER = "ärendeägaren underrättad"
    AF_NOTICE = "avvikelse till AF"
    AF_REPORT = "påmind om sjukanmälan till AF"

    @property
    def label(self) -> str:
        """What is to be done, on the screen."""
        return _LABELS[self]

    @property
    def done(self) -> str:
        """What has been done, on the screen."""
        return self.value[:1].upper() + self.value[1:]


_LABELS = {
    AbsenceStepKind.CALL: "Ring",
    AbsenceStepKind.OWNER: "Underrätta ärendeägaren",
    AbsenceStepKind.AF_NOTICE: "Anmäl till AF",
    AbsenceStepKind.AF_REPORT: "Påminn om sjukanmälan till AF",
}
