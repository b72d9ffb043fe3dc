"""The invented placements beside those at the arenas: proposals, drafts, and other units."""

from dataclasses import dataclass, field
from typing import Any, Final

from ame_desktop.domain.activity_forms import ActivityForm as Form
from ame_desktop.domain.placements import (
    CostBearer,
    PlacementOutcome,
    PlacementState,
    PracticePurpose,
)
from ame_desktop.services.demo.people import INDOORS, OUTDOORS


@dataclass(frozen=True)
class Extra:
    """A placement beside the one that everybody has; days are counted from today."""

    person: int
    form: Form
    state: PlacementState
    start: int
    end: int | None
    by: str = "konsulent"
    arena: str = ""
    host: str = ""
    percent: int = 50
    more: dict[str, Any] = field(default_factory=dict)


_S = PlacementState
HOSTS: Final = {
    "Biblioteket": ("Ingela Fors", "0600-12 34 11", "ingela.fors@exempelkommun.se"),
    "Kostenheten": ("Bertil Åkesson", "0600-12 34 12", "bertil.akesson@exempelkommun.se"),
    "Tekniska avdelningen": ("Yvonne Lind", "0600-12 34 13", "yvonne.lind@exempelkommun.se"),
    "Hemtjänsten Norra": ("Maj Ek", "0600-12 34 14", "maj.ek@exempelkommun.se"),
    "Förskolan Skogsbrynet": ("Sara Öhman", "0600-12 34 15", "sara.ohman@exempelkommun.se"),
}
EXTRA: Final = (
    Extra(52, Form.FAT, _S.WAITING, 14, 195, arena=OUTDOORS),
    Extra(
        53,
        Form.WORK_PRACTICE,
        _S.WAITING,
        7,
        96,
        by="handledare2",
        host="Biblioteket",
        more={
            "own_initiative": True,
            "exception_reason": "Personen har själv ordnat platsen och vill prova kundmöten.",
            "practice_purpose": PracticePurpose.LANGUAGE,
        },
    ),
    Extra(
        57,
        Form.NEW_START_JOB,
        _S.WAITING,
        21,
        385,
        arena=OUTDOORS,
        percent=100,
        more={"exception_reason": "Nära arbete. Behöver tre månader i gruppen före Tekniska."},
    ),
    Extra(
        58,
        Form.RESOURCE_EMPLOYMENT,
        _S.WAITING,
        28,
        392,
        host="Kostenheten",
        percent=75,
        more={"no_displacement": True},
    ),
    Extra(
        59,
        Form.FAT,
        _S.RETURNED,
        10,
        130,
        by="handledare",
        arena=INDOORS,
        more={"decision_reason": "Hur länge orkar personen? Föreslå en trappa i schemat."},
    ),
    Extra(30, Form.SHELTERED_EMPLOYMENT, _S.DRAFT, 40, None, host="Tekniska avdelningen"),
    Extra(12, Form.EMPLOYMENT_OTHER_UNIT, _S.DRAFT, 60, 424, host="Hemtjänsten Norra"),
    Extra(
        9,
        Form.WORK_PRACTICE,
        _S.REFUSED,
        -3,
        80,
        host="Förskolan Skogsbrynet",
        more={"decision_reason": "Förskolan har två praktikanter redan. Prova igen i vår."},
    ),
    Extra(54, Form.WORK_PRACTICE, _S.APPROVED, 9, 98, host="Förskolan Skogsbrynet"),
    Extra(56, Form.SHELTERED_EMPLOYMENT, _S.APPROVED, 38, None, host="Tekniska avdelningen"),
    Extra(55, Form.WORK_PRACTICE, _S.APPROVED, -50, 22, host="Biblioteket"),
    Extra(
        33,
        Form.ESTABLISHMENT_JOB,
        _S.APPROVED,
        -120,
        500,
        host="Kostenheten",
        percent=100,
        more={"studies": "Svenska för invandrare, två förmiddagar i veckan"},
    ),
    Extra(
        41,
        Form.EMPLOYMENT_OTHER_UNIT,
        _S.APPROVED,
        -80,
        75,
        host="Hemtjänsten Norra",
        percent=75,
        more={"cost_bearer": CostBearer.SHARED, "cost_share": 50},
    ),
    Extra(47, Form.WORK_PRACTICE, _S.APPROVED, -97, -6, host="Förskolan Skogsbrynet"),
    Extra(
        3,
        Form.WORK_PRACTICE,
        _S.ENDED,
        -150,
        -20,
        host="Tekniska avdelningen",
        more={"outcome": PlacementOutcome.EMPLOYMENT, "end_note": "Fick ett vikariat i parken."},
    ),
    Extra(
        17,
        Form.WORK_PRACTICE,
        _S.ENDED,
        -120,
        -35,
        host="Biblioteket",
        more={"outcome": PlacementOutcome.COMPLETED},
    ),
    Extra(
        44,
        Form.WORK_PRACTICE,
        _S.ENDED,
        -90,
        -60,
        host="Kostenheten",
        more={"outcome": PlacementOutcome.INTERRUPTED, "end_note": "För lång resväg."},
    ),
)
