"""What a new unit holds from the start: first user, arenas, matrix, settings and subsidy types.

Source: RAG-49 to RAG-55.
"""

from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import DEFAULT_MATRIX, ActivityForm
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.unit_settings import DEFAULT_SETTINGS
from ame_desktop.services.subsidies.reference import first_subsidies
from ame_desktop.storage.models.access import Staff, StaffRole, UnitSetting
from ame_desktop.storage.models.administration import UnitInfo
from ame_desktop.storage.models.arenas import Arena, ArenaForm
from ame_desktop.storage.unit_of_work import UnitOfWork

_WEDNESDAY = 0b0000100
FIRST_ROLES = (Role.UNIT_CHIEF, Role.ADMINISTRATOR)


def first_unit(work: UnitOfWork, name: str, *, is_demo: bool) -> dict[str, UUID]:
    """Add the unit itself and its arenas; return the arenas' identities by name."""
    work.add(UnitInfo(name=name, is_demo=is_demo, created_at=work.at))
    arenas = _arenas()
    for position, arena in enumerate(arenas):
        arena.position = position
    work.add(*arenas, *_matrix(arenas), *_settings())
    first_subsidies(work)
    return {arena.name: arena.id for arena in arenas}


def first_user(work: UnitOfWork, login: str, name: str) -> UUID:
    """Add the unit's first user, as chief and administrator."""
    staff = Staff(id=new_id(), login=login.strip().casefold(), name=name)
    work.add(staff)
    work.add(*(StaffRole(staff_id=staff.id, role=role) for role in FIRST_ROLES))
    return staff.id


def _matrix(arenas: list[Arena]) -> list[ArenaForm]:
    return [
        ArenaForm(arena_id=arena.id, form=form, value=DEFAULT_MATRIX[arena.kind, form])
        for arena in arenas
        for form in ActivityForm
    ]


def _settings() -> list[UnitSetting]:
    return [
        UnitSetting(
            name=row.name.value, valid_from=row.valid_from, value=row.value, source=row.source
        )
        for row in DEFAULT_SETTINGS
    ]


def _arenas() -> list[Arena]:
    return [
        Arena(
            id=new_id(),
            name="Mötas",
            kind=ArenaKind.MOTAS,
            purpose="Träffpunkt för den som står utanför arbetsmarknaden och behöver ett socialt "
            "sammanhang. En gång i veckan, med stöd av handledare.",
            expects_all=False,
            weekdays=_WEDNESDAY,
            start_minute=13 * 60,
            end_minute=15 * 60,
        ),
        Arena(
            id=new_id(),
            name="Innegrupp",
            kind=ArenaKind.INNEGRUPP,
            purpose="Bryter isolering och ger ett socialt sammanhang. Sysslorna är återbruk och "
            "pyssel.",
        ),
        Arena(
            id=new_id(),
            name="Utegrupp",
            kind=ArenaKind.UTEGRUPP,
            purpose="Arbete och arbetsträning. Uppgifterna kommer från avtal med andra enheter och "
            "beställningar från intranätet.",
            outdoor=True,
            per_supervisor=8,
        ),
        Arena(
            id=new_id(),
            name="Placering på andra enheter",
            kind=ArenaKind.OTHER_UNITS,
            purpose="Nästa steg från grupperna: en plats på en annan enhet i kommunen, med stöd av "
            "arbetsmarknadsenheten.",
        ),
    ]
