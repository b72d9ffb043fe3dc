"""What each role may do with the tables of attendance on a shared server, as data.

Source: RAG-33, NAT-30.
"""

from typing import Final

from ame_desktop.domain.access import Area
from ame_desktop.storage.server_rights import Guard, approving, writing_in

_PERSON = ("participant_id",)

PRESENCE_GUARDS: Final[dict[str, Guard]] = {
    "attendance": Guard(
        (Area.ATTENDANCE, Area.BRIEFING), writing_in(Area.ATTENDANCE), _PERSON, former=True
    ),
    "attendance_correction": Guard(
        (Area.ATTENDANCE, Area.BRIEFING), writing_in(Area.ATTENDANCE), _PERSON, former=True
    ),
    "announced_absence": Guard(
        (Area.ATTENDANCE, Area.BRIEFING),
        (*writing_in(Area.ATTENDANCE), *approving(Area.PLACEMENTS)),
        _PERSON,
        former=True,
        deputy=True,
    ),
    "locked_month": Guard((), writing_in(Area.ATTENDANCE_LOCK)),
    "closed_day": Guard((Area.ATTENDANCE,), writing_in(Area.ATTENDANCE), place="arena_id"),
    "absence_step": Guard(
        (Area.ATTENDANCE, Area.CERTIFICATES),
        writing_in(Area.ATTENDANCE, Area.CERTIFICATES),
        _PERSON,
    ),
    # What is handed to others: never the supervisors' matter.
    "month_basis": Guard((Area.CERTIFICATES,), writing_in(Area.CERTIFICATES), _PERSON),
    # Nobody but the chief takes another's work by their own hand; it ends by anybody's.
    "stand_in": Guard(
        (),
        approving(Area.PLACEMENTS),
        deputy=True,
        leaves='NOT ame.takes_over(stand_in_id, start, least("end", ended_on)) '
        "OR ended_on < (SELECT ame.today())",
    ),
}
