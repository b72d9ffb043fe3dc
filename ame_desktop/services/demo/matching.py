"""Invented skills, ratings of how near work is, and matchings, for some of the people."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping import MatchOutcome
from ame_desktop.domain.matching import SkillSource
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.services.demo.work import DemoTask
from ame_desktop.storage.models.intake import ProgressMark
from ame_desktop.storage.models.mapping import CompetenceItem, Matching
from ame_desktop.storage.repositories.plans import af_cases
from ame_desktop.storage.unit_of_work import UnitOfWork

_S: Final = SkillSource
_SKILLS: Final[dict[int, tuple[tuple[str, SkillSource, int | None], ...]]] = {
    0: (
        ("Målat hus och staket åt grannar", _S.LIFE, None),
        ("Två år på fordonsprogrammet", _S.EDUCATION, 2009),
        ("Lagar cyklar och mopeder", _S.LEISURE, None),
    ),
    1: (
        ("Städat skolor", _S.WORK, 2019),
        ("Arabiska och lite engelska", _S.LANGUAGE, None),
    ),
    6: (
        ("Kört budbil och paketerat varor", _S.WORK, 2021),
        ("Truckutbildning", _S.EDUCATION, 2018),
    ),
    30: (
        ("Syr kläder efter mönster", _S.LEISURE, None),
        ("Sorterat och packat på lager", _S.WORK, 2015),
    ),
}
_RATINGS: Final[dict[int, tuple[tuple[int, int], ...]]] = {
    0: ((180, 3), (120, 4), (75, 4), (30, 6), (5, 7)),
    1: ((90, 2), (20, 4)),
    6: ((150, 5), (60, 3), (10, 5)),
    30: ((40, 6),),
}
"""How many days ago each answer was given, and the answer."""
_COMPLEX: Final = {0: 2, 6: 3}


def add_matching(
    work: UnitOfWork,
    people: Sequence[DemoPerson],
    places: tuple[dict[str, UUID], Sequence[DemoTask]],
    staff: dict[str, UUID],
    today: date,
) -> None:
    """Add what some people can, how near work feels to them, and what they were matched to."""
    arenas, tasks = places
    by = staff["konsulent"]
    known = {number: people[number].participant_id for number in _SKILLS}
    # The first is who has gone the whole way, with a mapping that is signed.
    whole = next((case.person for case in af_cases(work) if case.owner == by), known[0])
    known = {number: key for number, key in known.items() if key != whole} | {0: whole}
    for number, person in known.items():
        for text, source, year in _SKILLS[number]:
            work.add(
                CompetenceItem(participant_id=person, text=text, source=source.value, year=year)
            )
        for place, (back, closeness) in enumerate(_RATINGS[number]):
            work.add(
                ProgressMark(
                    participant_id=person,
                    day=today - timedelta(days=back),
                    closeness=closeness,
                    complexity=_COMPLEX.get(number) if place == 0 else None,
                    by_id=by,
                )
            )
    painting = next(task for task in tasks if task.name == "Måla staket")
    work.add(
        Matching(
            id=new_id(),
            participant_id=whole,
            made_on=today - timedelta(days=40),
            by_id=by,
            arena_id=arenas[painting.arena],
            template_id=painting.template_id,
            wish="Vill arbeta med händerna och gärna utomhus",
            resources="Noggrann. Har målat förut och vet hur man förbereder ett underlag.",
            needs=["Börjar med låga staket, inte på stege."],
            judgement="Passar: arbetet är lugnt, går att dela upp och personen kan det redan.",
            outcome=MatchOutcome.PLACE,
        ),
        Matching(
            id=new_id(),
            participant_id=people[6].participant_id,
            made_on=today - timedelta(days=25),
            by_id=by,
            place="Komvux, svenska på grundläggande nivå",
            wish="Vill kunna läsa körjournal och orderlistor själv",
            resources="Van vid att planera sin egen dag.",
            needs=[],
            judgement="Personen och konsulenten är överens om att svenskan behövs först.",
            outcome=MatchOutcome.EDUCATION,
        ),
    )
