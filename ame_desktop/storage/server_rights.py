"""What a table hangs on, which areas of the role matrix open it, and who decides what in it.

How far a role reaches follows from the role matrix in the domain. Source: RAG-33, RAG-59.
"""

from dataclasses import dataclass

from ame_desktop.domain.access import Area, Level, Reach, Role, reaches
from ame_desktop.domain.approvals import OF_CASE


@dataclass(frozen=True)
class Need:
    """A level that a role must hold in an area."""

    area: Area
    level: Level = Level.WRITE


Ways = tuple[tuple[Need, ...], ...]
"""Any of the ways opens; a way asks for all of its needs at once."""


@dataclass(frozen=True)
class Guard:
    """What stands between a login and a table's rows.

    Args:
        read: areas whose right to read opens the rows; empty shows them to all staff.
        write: what opens them for change; empty lets nobody change them.
        people: columns that name participants: nobody protected is met by who is not named.
        former: whether a supervisor reads those who have left the own arenas as well.
        place: a column that names an arena, which must be one's own where one's reach is that.
        task: a column that names a task at such an arena.
        parent: a column and the table it points to: who sees that row sees this one.
        author: a column that names who wrote it, and the area whose writers have their own rows.
        papers: a condition of rows that whoever writes in the register adds and reads.
        own: a column that names the one member of staff whose rows these are.
        deputy: whether the chief's deputy of the day reaches them like the chief.
        leaves: a condition of the rows that a deputy leaves behind.
        narrow: a further condition for who reaches the own arena only.
        touched: the only columns that such a one changes; no rows are added or removed.
        shown: a condition of rows that all staff read.
        kept: whether a row that was stored is never changed, only added or taken away.
        hidden: columns that a role reads only where it reads the participant's case.
        closed: a condition that every row which is reached must meet as well.
        topic: what a role must hold to add, read and change the rows of a condition as well.
    """

    read: tuple[Area, ...] = ()
    write: Ways = ()
    people: tuple[str, ...] = ()
    former: bool = False
    place: str = ""
    task: str = ""
    parent: tuple[str, str] | None = None
    author: tuple[str, Area] | None = None
    papers: str = ""
    own: str = ""
    deputy: bool = False
    leaves: str = ""
    narrow: str = ""
    touched: tuple[str, ...] = ()
    shown: str = ""
    kept: bool = False
    hidden: tuple[str, ...] = ()
    closed: str = ""
    topic: tuple[Need, str] | None = None

    @property
    def is_open(self) -> bool:
        """Whether all staff read every row, so that no rule for rows is needed."""
        return not (self.read or self.people or self.parent or self.own)


@dataclass(frozen=True)
class Decision:
    """A column that says what was decided: only who decides in the area sets it, never by proxy.

    Args:
        table: where.
        column: the column.
        decided: values that only a decision gives; empty for a column that names who decided.
        areas: where those who decide hold the level; the chief's deputy of the day does too.
        level: which level it is.
        way_back: steps between two values that are no decision.
        proposer: the column that names who proposed it, who never decides it; may be empty.
        signature: the column that names who decided: nobody but oneself; may be empty.
        sealed: columns that stand as they are once it is decided; where the column names who
            decided, such a one decides anew by changing them.
    """

    table: str
    column: str
    areas: tuple[Area, ...]
    decided: tuple[str, ...] = ()
    way_back: tuple[tuple[str, str], ...] = ()
    proposer: str = ""
    signature: str = ""
    sealed: tuple[str, ...] = ()
    level: Level = Level.APPROVE


def writing_in(*areas: Area) -> Ways:
    """Return ways to change rows: the right to write in any of the areas."""
    return tuple((Need(area),) for area in areas)


def approving(*areas: Area) -> Ways:
    """Return ways to change rows: the right to approve in any of the areas."""
    return tuple((Need(area, Level.APPROVE),) for area in areas)


def reach_of(role: Role, area: Area, level: Level) -> Reach:
    """Return whose rows a role reaches in an area, never wider than whom it knows of.

    The matrix lets a supervisor propose for everybody; whom one does not know one cannot propose.
    """
    found = max(reaches((role,), area, level), default=Reach.NONE)
    known = max(reaches((role,), Area.IDENTITY, Level.READ), default=Reach.NONE)
    if found is Reach.ALL and known is Reach.OWN_ARENA:
        return Reach.OWN_ARENA
    return found


def reading(role: Role, guard: Guard) -> frozenset[Reach]:
    """Return whose rows of a table a role reads."""
    found = {reach_of(role, area, Level.READ) for area in guard.read}
    return frozenset(found - {Reach.NONE})


def writing(role: Role, guard: Guard) -> frozenset[Reach]:
    """Return whose rows of a table a role changes."""
    ways = (min(reach_of(role, need.area, need.level) for need in way) for way in guard.write)
    return frozenset(set(ways) - {Reach.NONE})


def deciders(decision: Decision) -> tuple[Role, ...]:
    """Return the roles that decide."""
    return tuple(
        role
        for role in Role
        if any(reaches((role,), area, decision.level) for area in decision.areas)
    )


def cases_of_plans() -> str:
    """Return the condition that the basket's cases about somebody's plan are for who decides.

    Whoever has the case now reads them as well: they say why. Source: RAG-33, TRE-28, TRE-60.
    """
    everybody = [role for role in Role if reach_of(role, Area.PLANNING, Level.READ) is Reach.ALL]
    held = ", ".join(f"'{role.value}'" for role in everybody)
    kinds = ", ".join(f"'{kind.value}'" for kind in OF_CASE)
    return (
        f"kind NOT IN ({kinds}) OR participant_id IN (SELECT ame.own_cases()) "
        f"OR (SELECT ame.is_deputy()) OR (SELECT ame.holds({held}))"
    )


def case_papers() -> str:
    """Return the condition that a kept paper of a case is reached by whoever reads the case.

    Such a paper belongs to a person and to no document: what the person has signed, whose text is
    the case's own. Source: RAG-33, OSB-52.
    """
    everybody = [role for role in Role if reach_of(role, Area.CASE, Level.READ) is Reach.ALL]
    held = ", ".join(f"'{role.value}'" for role in everybody)
    return (
        "document_id IS NOT NULL OR participant_id IS NULL "
        f"OR participant_id IN (SELECT ame.own_cases()) OR (SELECT ame.holds({held}))"
    )
