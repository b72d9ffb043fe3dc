"""The SQL of grants and of rules for rows, made from what the tables hang on and the matrix."""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Final

from ame_desktop.domain.access import Area, Level, Reach, Role
from ame_desktop.storage.base import Base
from ame_desktop.storage.queries.log_lines import TECHNICAL_KINDS, TECHNICAL_ROOMS
from ame_desktop.storage.server_names import ServerNames, quoted, text, texts
from ame_desktop.storage.server_rights import Guard, Need, reach_of, reading, writing

_ACTIVE: Final = "(SELECT ame.staff_id()) IS NOT NULL"
_MINE: Final = "(SELECT ame.staff_id())"
_ENDS_THERE: Final = (
    "EXISTS (SELECT FROM log_head head WHERE head.number = log_anchor.number "
    "AND head.sha256 = log_anchor.sha256 AND head.at::date = log_anchor.day)"
)
_CHANGES: Final = ("INSERT", "UPDATE", "DELETE")


class Use(Enum):
    """What a row is asked about for: to be read, to be changed, or to be left as it is then."""

    READ = "read"
    CHANGE = "change"
    LEAVE = "leave"


def row_rules(names: ServerNames, guards: Mapping[str, Guard]) -> Iterator[str]:
    """Give the statements that grant the tables to the groups and say which rows they reach."""
    staff = quoted(names.staff)
    for table, guard in guards.items():
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        yield _policy("verksam", table, "ALL", staff, _ACTIVE, restrict=True)
        for column in guard.people:
            met = _met(f"{table}.{column}")
            yield _policy(f"skyddad {column}", table, "ALL", staff, met, restrict=True)
        if guard.closed:
            yield _policy("sluten", table, "ALL", staff, guard.closed, restrict=True)
        yield from _reading(names, table, guard)
        yield from _writing(names, table, guard)


def log_rules(names: ServerNames) -> Iterator[str]:
    """Give the statements for the log: everybody adds to it, and nobody changes it.

    An anchor tells where the log ends at that moment, and nothing else.
    """
    staff = quoted(names.staff)
    for table in ("log_entry", "log_subject", "log_anchor", "log_head"):
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        yield _policy("verksam", table, "ALL", staff, _ACTIVE, restrict=True)
        yield f"GRANT SELECT ON {table} TO {staff}"
    for table in ("log_entry", "log_subject", "log_anchor"):
        yield f"GRANT INSERT ON {table} TO {staff}"
    yield f"GRANT USAGE ON SEQUENCE log_entry_seq_seq TO {staff}"
    yield _policy("skriva", "log_entry", "INSERT", staff, f"staff_id = {_MINE}")
    yield _policy("skriva", "log_subject", "INSERT", staff, "ame.own_line(seq)")
    yield _policy("skriva", "log_anchor", "INSERT", staff, _ENDS_THERE)
    for table in ("log_anchor", "log_head"):
        yield _policy("läsa", table, "SELECT", staff, "true")
    own = f"staff_id = {_MINE} OR seq IN (SELECT ame.own_lines())"
    yield _policy("läsa", "log_entry", "SELECT", staff, own)
    own = "participant_id IN (SELECT ame.own_cases()) OR ame.own_line(seq)"
    yield _policy("läsa", "log_subject", "SELECT", staff, own)
    for role in Role:
        if reach_of(role, Area.LOG, Level.READ) is Reach.ALL:
            for table in ("log_entry", "log_subject"):
                group = quoted(names.group(role))
                yield _policy(f"läsa {role.value}", table, "SELECT", group, "true")
    keeper = quoted(names.group(Role.ADMINISTRATOR))
    yield _policy("läsa teknik", "log_entry", "SELECT", keeper, _technical())


def _technical() -> str:
    """Return the condition of the lines of the program's own running, which name nobody."""
    rooms = " OR ".join(f"starts_with(action, {text(room)})" for room in TECHNICAL_ROOMS)
    kinds = texts(tuple(kind.value for kind in TECHNICAL_KINDS))
    return f"(kind IN ({kinds}) OR {rooms}) AND NOT ame.names_somebody(seq)"


def _reading(names: ServerNames, table: str, guard: Guard) -> Iterator[str]:
    staff = quoted(names.staff)
    columns = [column.name for column in Base.metadata.tables[table].columns]
    shown = [quoted(name) for name in columns if name not in guard.hidden]
    yield f"GRANT SELECT ({', '.join(shown)}) ON {table} TO {staff}"
    if guard.is_open:
        yield _policy("läsa", table, "SELECT", staff, "true")
    if guard.own:
        mine = f"{guard.own} = {_MINE}"
        yield f"GRANT INSERT, UPDATE, DELETE ON {table} TO {staff}"
        yield _policy("egna", table, "ALL", staff, mine)
    if guard.shown:
        yield _policy("visas", table, "SELECT", staff, guard.shown)
    for role in Role:
        if guard.hidden and reach_of(role, Area.CASE, Level.READ):
            yield f"GRANT SELECT ON {table} TO {quoted(names.group(role))}"
        if held := reading(role, guard):
            rows = _rows(table, guard, held, Use.READ)
            group = quoted(names.group(role))
            yield _policy(f"läsa {role.value}", table, "SELECT", group, rows)


def _writing(names: ServerNames, table: str, guard: Guard) -> Iterator[str]:
    acts = "INSERT, DELETE" if guard.kept else "INSERT, UPDATE, DELETE"
    for role in Role:
        held = writing(role, guard)
        group = quoted(names.group(role))
        narrow = guard.touched and Reach.ALL not in held and Reach.OWN_CASES not in held
        if held and narrow:
            yield f"GRANT UPDATE ({', '.join(guard.touched)}) ON {table} TO {group}"
        elif held:
            yield f"GRANT {acts} ON {table} TO {group}"
        if held:
            yield from _changes(role.value, table, group, guard, held)
        yield from _beside(names, table, guard, role)
    if guard.deputy:
        staff = quoted(names.staff)
        yield f"GRANT {acts} ON {table} TO {staff}"
        rows = "(SELECT ame.is_deputy())"
        left = f"{rows} AND ({guard.leaves})" if guard.leaves else ""
        yield _policy("ställföreträdare", table, "ALL", staff, rows, left)


def _beside(names: ServerNames, table: str, guard: Guard, role: Role) -> Iterator[str]:
    """Give the rules for single rows, beside those that a role reaches by its reach."""
    if guard.author is not None:
        yield from _own_rows(names, table, guard, role)
    if guard.papers:
        yield from _papers(names, table, guard, role)
    if guard.topic is not None:
        yield from _topic(names, table, *guard.topic, role)


def _own_rows(names: ServerNames, table: str, guard: Guard, role: Role) -> Iterator[str]:
    """Give the rules for what somebody has written: it is theirs, whoever else may not read it."""
    column, area = guard.author or ("", Area.CASE)
    reach, group = reach_of(role, area, Level.WRITE), quoted(names.group(role))
    if reach is Reach.NONE:
        return
    rows, left = (
        f"{column} = {_MINE} AND {_way(table, guard, reach, use)}"
        for use in (Use.CHANGE, Use.LEAVE)
    )
    yield f"GRANT INSERT, UPDATE, DELETE ON {table} TO {group}"
    yield _policy(f"egna {role.value}", table, "ALL", group, rows, left)


def _papers(names: ServerNames, table: str, guard: Guard, role: Role) -> Iterator[str]:
    """Give the rules for papers that whoever writes in the register makes of a person."""
    reach, group = reach_of(role, Area.IDENTITY, Level.WRITE), quoted(names.group(role))
    if reach is Reach.NONE:
        return
    people = _people(guard, reach, Use.CHANGE) if reach is not Reach.ALL else "true"
    rows = f"{people} AND ({guard.papers})"
    yield f"GRANT INSERT, DELETE ON {table} TO {group}"
    for act in ("SELECT", "INSERT", "DELETE"):
        yield _policy(f"papper {act.lower()} {role.value}", table, act, group, rows)


def _topic(names: ServerNames, table: str, need: Need, rows: str, role: Role) -> Iterator[str]:
    """Give the rules for rows of one sort, which name nobody, for those who work with that sort."""
    group = quoted(names.group(role))
    if reach_of(role, need.area, need.level) is Reach.NONE:
        return
    yield f"GRANT INSERT, UPDATE ON {table} TO {group}"
    for act in ("SELECT", "INSERT", "UPDATE"):
        yield _policy(f"ämne {act.lower()} {role.value}", table, act, group, rows)


def _changes(
    who: str, table: str, group: str, guard: Guard, held: Iterable[Reach]
) -> Iterator[str]:
    reached, left = (_rows(table, guard, held, use) for use in (Use.CHANGE, Use.LEAVE))
    for change in _CHANGES:
        yield _policy(f"{change.lower()} {who}", table, change, group, reached, left)


def _rows(table: str, guard: Guard, held: Iterable[Reach], use: Use) -> str:
    ways = [_way(table, guard, reach, use) for reach in sorted(set(held), reverse=True)]
    return "true" if "true" in ways else " OR ".join(f"({way})" for way in ways)


def _way(table: str, guard: Guard, reach: Reach, use: Use) -> str:
    if guard.parent is not None:
        return _under(table, *guard.parent, use)
    if reach is Reach.ALL:
        return "true"
    parts = [_people(guard, reach, use)] if guard.people else []
    if guard.place and not (use is Use.READ and guard.people):
        parts.append(f"{guard.place} IN (SELECT ame.own_arenas())")
    if guard.task and use is not Use.READ:
        parts.append(f"{guard.task} IN (SELECT ame.own_tasks())")
    if guard.narrow and reach is Reach.OWN_ARENA:
        parts.append(f"({guard.narrow})")
    return " AND ".join(parts) or "true"


def _under(table: str, column: str, parent: str, use: Use) -> str:
    """Return the condition that the row above is seen, or comes later in the transaction."""
    seen = f"EXISTS (SELECT FROM {parent} above WHERE above.id = {table}.{column})"
    return f"{seen} OR ame.absent('{parent}', {column})" if use is Use.LEAVE else seen


def _people(guard: Guard, reach: Reach, use: Use) -> str:
    """Return the condition of the people whom a reach covers; one side of a pair is enough to read.

    A person that was laid up by this very transaction belongs nowhere yet, and is its own.
    """
    if reach is Reach.OWN_CASES:
        known = "ame.own_cases()"
    else:
        known = "ame.known_people()" if guard.former else "ame.own_people()"
    made = " OR ame.made_now({0})" if use is Use.LEAVE else ""
    one = "({0} IS NULL OR {0} IN (SELECT " + known + ")" + made + ")"
    each = [one.format(column) for column in guard.people]
    return "(" + (" OR " if use is Use.READ else " AND ").join(each) + ")"


def _met(column: str) -> str:
    return f"({column} IN (SELECT ame.unmet())) IS NOT TRUE OR ame.made_now({column})"


def _policy(
    name: str,
    table: str,
    act: str,
    group: str,
    rows: str,
    left: str = "",
    *,
    restrict: bool = False,
) -> str:
    """Return a rule: which rows an act reaches, and what they must be like afterwards."""
    kind = "RESTRICTIVE" if restrict else "PERMISSIVE"
    held = "" if act == "INSERT" else f" USING ({rows})"
    new = "" if act in {"SELECT", "DELETE"} else f" WITH CHECK ({left or rows})"
    return f'CREATE POLICY "{name}" ON {table} AS {kind} FOR {act} TO {group}{held}{new}'
