"""What a few people of Exempelkommun have asked about their own data."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.data_requests import RequestKind, RequestState, last_day
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.storage.models.access import UnitSetting
from ame_desktop.storage.models.data_requests import DataRequest
from ame_desktop.storage.unit_of_work import UnitOfWork

_MONTHS = 1
_SINCE = date(2024, 1, 1)
_DECIDED = "Exempelkommuns delegationsordning"
_NAMED = (
    (SettingName.DATA_CONTROLLER, "Arbetsmarknadsnämnden i Exempelkommun"),
    (SettingName.DATA_OFFICER, "dataskyddsombud@exempelkommun.example, 0600-12 30 00"),
)
_WISH = "Adressen är den gamla. Jag flyttade i augusti."
_ANSWER = "Adressen är rättad till den du bor på nu."


def add_data_requests(
    work: UnitOfWork, people: Sequence[DemoPerson], staff: dict[str, UUID], today: date
) -> None:
    """Add who answers for the data, an extract that waits, and a rectification that is done."""
    work.add(
        *(
            UnitSetting(name=name, valid_from=_SINCE, value={"text": text}, source=_DECIDED)
            for name, text in _NAMED
        )
    )
    consultant = staff[demo_login(Role.CONSULTANT)]
    first, second = people[0].participant_id, people[7].participant_id
    asked, earlier = today - timedelta(days=12), today - timedelta(days=47)
    work.add(
        DataRequest(
            participant_id=first,
            kind=RequestKind.EXTRACT,
            received=asked,
            due=last_day(asked, _MONTHS),
            taken_by_id=consultant,
            made_at=_at(asked),
        ),
        DataRequest(
            participant_id=second,
            kind=RequestKind.RECTIFICATION,
            received=earlier,
            due=last_day(earlier, _MONTHS),
            wish=_WISH,
            state=RequestState.GRANTED,
            answer=_ANSWER,
            answered_at=_at(earlier + timedelta(days=2)),
            answered_by_id=consultant,
            taken_by_id=consultant,
            made_at=_at(earlier),
        ),
    )


def _at(day: date) -> datetime:
    return datetime.combine(day, time(9), UTC)
