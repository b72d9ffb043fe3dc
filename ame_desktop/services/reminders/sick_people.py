"""Who is sick today, with what is known of certificates and of Arbetsförmedlingen."""

from collections import defaultdict
from uuid import UUID

from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.access import Area
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.certificates import (
    CertificateRow,
    Sickness,
    certificate_wanted,
    part_time,
    sickness,
)
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.sick_tray import SickRow, SickTerms
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import certificates as query
from ame_desktop.storage.queries.absence import steps_since


def sick_terms(scene: Scene) -> SickTerms:
    """Return after how many days what is asked for, as the unit has set it."""
    return SickTerms(
        scene.number(SettingName.SICK_NOTE_DAYS),
        scene.number(SettingName.PROGRAMME_WARN_DAYS),
        scene.number(SettingName.PROGRAMME_SICK_DAYS),
    )


def sick_people(scene: Scene) -> tuple[SickRow, ...]:
    """Return everybody reached who is sick, the longest first.

    Source: TRE-61, TRE-62, NAT-09, NAT-10
    """
    reached = scene.reached_here(Area.CERTIFICATES)
    spells = query.spells(scene.reader, scene.visible, scene.today)
    ill = {
        person: found
        for person, spell in spells.items()
        if person in reached and (found := sickness(spell, scene.today)) is not None
    }
    if not ill:
        return ()
    held: defaultdict[UUID, list[CertificateRow]] = defaultdict(list)
    for row in scene.certificates:
        held[row.participant_id].append(row)
    taken = steps_since(scene.reader, min(sick.first for sick in ill.values()))
    days = scene.number(SettingName.SICK_NOTE_DAYS)
    rows = [
        SickRow(
            person,
            scene.names[person],
            scene.owner(person),
            sick,
            in_programme(scene, person),
            part_time(sick.latest, held[person]),
            certificate_wanted(sick, held[person], days),
            _furthest(held[person], sick),
            scene.arenas.get(person, frozenset()),
            next(
                (
                    step.at
                    for step in taken.get(person, ())
                    if step.kind is AbsenceStepKind.AF_REPORT and step.day >= sick.first
                ),
                None,
            ),
        )
        for person, sick in ill.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.sick.first, row.name.listed)))


def in_programme(scene: Scene, person: UUID) -> bool:
    """Whether Arbetsförmedlingen has placed the person: by route, or in work training."""
    if scene.route(person) is ReferralRoute.AF:
        return True
    today = scene.today
    return any(
        period.participant_id == person
        and period.form is ActivityForm.FAT
        and period.is_open
        and period.start <= today <= (period.end or today)
        for period in scene.periods
    )


def _furthest(held: list[CertificateRow], sick: Sickness) -> CertificateRow | None:
    """Return the certificate of this sickness that reaches furthest."""
    own = [row for row in held if row.valid_to >= sick.first]
    return max(own, key=lambda row: row.valid_to, default=None)
