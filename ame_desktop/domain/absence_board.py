"""What *Frånvaro* shows: who has stayed away, and who is sick."""

from dataclasses import dataclass

from ame_desktop.domain.absence_ladder import LadderRow
from ame_desktop.domain.sick_tray import SickRow, SickTerms


@dataclass(frozen=True)
class AbsenceBoard:
    """The steps that are next, and the tray of certificates for those who keep them.

    ``sees_sick`` says whether the roles reach certificates at all.
    """

    ladder: tuple[LadderRow, ...]
    sick: tuple[SickRow, ...]
    terms: SickTerms
    sees_sick: bool
