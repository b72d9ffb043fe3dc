"""What a new unit holds from the start: its first user, and the guideline's arenas.

Source: RAG-49 to RAG-55.
"""

from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.ids import new_id
from ame_desktop.storage.models.access import Staff, StaffRole
from ame_desktop.storage.models.administration import UnitInfo
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.unit_of_work import UnitOfWork

_WEDNESDAY = 0b0000100
FIRST_ROLES = (Role.UNIT_CHIEF, Role.ADMINISTRATOR)


def first_unit(work: UnitOfWork, name: str, *, is_demo: bool) -> dict[str, UUID]:
    """Add the unit itself and its arenas; return the arenas' identities by name."""
    work.add(UnitInfo(name=name, is_demo=is_demo, created_at=work.at))
    arenas = _arenas()
    for position, arena in enumerate(arenas):
        arena.id = new_id()
        arena.position = position
    work.add(*arenas)
    return {arena.name: arena.id for arena in arenas}


def first_user(work: UnitOfWork, login: str, name: str) -> UUID:
    """Add the unit's first user, as chief and administrator."""
    staff = Staff(id=new_id(), login=login.strip().casefold(), name=name)
    work.add(staff)
    work.add(*(StaffRole(staff_id=staff.id, role=role) for role in FIRST_ROLES))
    return staff.id


def _arenas() -> list[Arena]:
    return [
        Arena(
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
            name="Innegrupp",
            kind=ArenaKind.INNEGRUPP,
            purpose="Bryter isolering och ger ett socialt sammanhang. Sysslorna är återbruk och "
            "pyssel.",
        ),
        Arena(
            name="Utegrupp",
            kind=ArenaKind.UTEGRUPP,
            purpose="Arbete och arbetsträning. Uppgifterna kommer från avtal med andra enheter och "
            "beställningar från intranätet.",
            outdoor=True,
            per_supervisor=8,
        ),
        Arena(
            name="Placering på andra enheter",
            kind=ArenaKind.OTHER_UNITS,
            purpose="Nästa steg från grupperna: en plats på en annan enhet i kommunen, med stöd av "
            "arbetsmarknadsenheten.",
        ),
    ]
