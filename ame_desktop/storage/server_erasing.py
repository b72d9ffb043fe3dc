"""The SQL of *gallring* on a shared server: nobody's own login takes a row or a log line away.

The tables' owner does it for them, for a proposal that somebody else has approved, and nothing
beyond it. Source: NAT-37, RAG-36.
"""

from collections.abc import Iterable, Iterator
from string import Template
from typing import Any, Final

from sqlalchemy import ClauseElement, ColumnElement, literal_column, make_url, select

from ame_desktop.domain.access import Area, Level, Role, reaches
from ame_desktop.domain.log_chain import ERASE_ACTION
from ame_desktop.domain.retention import KEPT_THEN, ErasureState
from ame_desktop.storage.base import Base
from ame_desktop.storage.erasing import (
    PRUNED,
    clearing_statements,
    journal_statements,
    pruning,
    removing_statements,
    trimming_statement,
)
from ame_desktop.storage.queries.retention import standings_query
from ame_desktop.storage.server_functions import REFUSED, SCHEMA, as_owner
from ame_desktop.storage.server_names import ServerNames, quoted, text, texts

_SERVER: Final = make_url("postgresql+psycopg://").get_dialect()()
_STANDINGS: Final = """
    SELECT q.* FROM ($query) q WHERE (SELECT ame.holds($involved))"""
_STANDINGS_KIND: Final = (
    "TABLE (person uuid, birth_day integer, last_note text, enrolled boolean, limited boolean, "
    "asked boolean)"
)
_GONE_KIND: Final = "TABLE (of_table text, of_row uuid)"
# Only what the program lets through: approved by another than who proposed it, and due by now.
_ERASE: Final = """
DECLARE
    key uuid;
BEGIN
    IF NOT ame.holds($approvers)
        OR NOT EXISTS (SELECT FROM erasure e WHERE e.id = which AND e.state = $approved
            AND e.archive_sha256 <> '' AND e.decided_by_id <> e.proposed_by_id
            AND e.proposed_by_id <> ame.staff_id())
        OR EXISTS (SELECT FROM erasure_item i JOIN ame.retention_standings() s
            ON s.person = i.participant_id WHERE i.erasure_id = which AND i.kept_because = ''
            AND (s.enrolled OR s.limited OR s.asked)) THEN
        RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
    END IF;
    $statements
    RETURN QUERY SELECT j.table_name::text, j.row_id FROM erased_row j WHERE j.erasure_id = which;
    $trimming;
END"""
_PRUNE: Final = """FOR key IN SELECT row_id FROM erased_row
        WHERE erasure_id = which AND table_name = $of LOOP
        $statement;
    END LOOP;"""
# The line that tells it, and the proposal that it is about, are of this very transaction.
_EMPTY: Final = """
DECLARE
    line record;
    which uuid;
BEGIN
    SELECT e.id INTO which FROM erasure e
        WHERE e.state = $done AND e.xmin = pg_current_xact_id()::xid;
    IF which IS NULL OR NOT ame.holds($approvers) OR NOT EXISTS (SELECT FROM log_entry l
        WHERE l.number = told AND l.action = $action AND l.staff_id = ame.staff_id()
        AND l.xmin = pg_current_xact_id()::xid) THEN
        RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
    END IF;
    FOR line IN SELECT (each ->> 'of')::bigint AS seq, each -> 'left' AS kept
        FROM json_array_elements(lines) each LOOP
        IF NOT EXISTS (SELECT FROM log_subject s JOIN erasure_item i
            ON i.participant_id = s.participant_id
            WHERE s.seq = line.seq AND i.erasure_id = which AND i.kept_because = '') THEN
            RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
        END IF;
        UPDATE log_entry SET salt = '', reason = '', detail = line.kept, erased_by = told
            WHERE seq = line.seq;
    END LOOP;
END"""
# Who proposes stays who proposed, and nothing is proposed as if it were decided already.
_PROPOSAL: Final = """
DECLARE
    mine uuid := ame.staff_id();
    right_one boolean;
BEGIN
    IF NOT ame.is_staff() THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    right_one := CASE TG_OP
        WHEN 'INSERT' THEN NEW.state = $draft AND NEW.proposed_by_id = mine
            AND NEW.archive_sha256 = '' AND NEW.erased_at IS NULL
        WHEN 'DELETE' THEN OLD.state = $draft AND OLD.proposed_by_id = mine
        ELSE NEW.proposed_by_id = OLD.proposed_by_id AND NEW.id = OLD.id
            AND (NEW.state = OLD.state OR OLD.state <> $done)
            AND (NEW.state <> $done OR OLD.state = $done OR (OLD.state = $approved
                AND ame.holds($approvers) AND NEW.proposed_by_id <> mine))
            AND (NEW.archive_sha256 IN (OLD.archive_sha256, '') OR ame.holds($approvers))
        END;
    IF right_one IS NOT TRUE THEN
        RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END"""
# People come into a draft of one's own; from an approved one they are only taken out. Why somebody
# was kept is emptied when they are erased all the same.
_ITEM: Final = """
DECLARE
    whose uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.erasure_id ELSE OLD.erasure_id END;
    own_draft boolean := EXISTS (SELECT FROM erasure e WHERE e.id = whose AND e.state = $draft
        AND e.proposed_by_id = ame.staff_id());
    decided boolean := EXISTS (SELECT FROM erasure e WHERE e.id = whose AND e.state = $approved)
        AND ame.holds($approvers);
    emptied boolean := TG_OP = 'UPDATE' AND NEW.kept_because = $kept_then
        AND NEW.erasure_id = OLD.erasure_id AND NEW.participant_id = OLD.participant_id
        AND EXISTS (SELECT FROM erased_row j WHERE j.row_id = OLD.participant_id);
BEGIN
    IF NOT ame.is_staff() OR emptied
        OR own_draft AND (TG_OP <> 'UPDATE' OR NEW.erasure_id = OLD.erasure_id)
        OR decided AND TG_OP = 'UPDATE' AND NEW.erasure_id = OLD.erasure_id
        AND NEW.participant_id = OLD.participant_id AND NEW.kept_because <> '' THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
END"""
_ACTS: Final = (
    ("retention_standings()", _STANDINGS_KIND, _STANDINGS, "sql STABLE"),
    ("erase_people(which uuid, moment timestamp)", _GONE_KIND, _ERASE, "plpgsql"),
    ("empty_lines(told bigint, lines json)", "void", _EMPTY, "plpgsql"),
    ("erasure_kept()", "trigger", _PROPOSAL, "plpgsql"),
    ("erasure_item_kept()", "trigger", _ITEM, "plpgsql"),
)


def erasing_functions(names: ServerNames) -> Iterator[str]:
    """Give the statements that let the owner erase what was approved, and guard the proposals."""
    values = _values()
    staff = quoted(names.staff)
    for head, kind, body, language in _ACTS:
        yield as_owner(head, kind, Template(body).substitute(values), language)
        called = f"{SCHEMA}.{_signature(head)}"
        yield f"REVOKE ALL ON FUNCTION {called} FROM PUBLIC"
        yield f"GRANT EXECUTE ON FUNCTION {called} TO {staff}"
    for table in ("erasure", "erasure_item"):
        yield f"DROP TRIGGER IF EXISTS ame_kept ON {table}"
        yield (
            f"CREATE TRIGGER ame_kept BEFORE INSERT OR UPDATE OR DELETE ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION ame.{table}_kept()"
        )


def _values() -> dict[str, str]:
    return {
        "query": _sql(standings_query(literal_column("(SELECT ame.today())"))),
        "involved": texts(_roles((Level.PROPOSE, Level.APPROVE))),
        "approvers": texts(_roles((Level.APPROVE,))),
        "draft": text(ErasureState.DRAFT.value),
        "approved": text(ErasureState.APPROVED.value),
        "done": text(ErasureState.DONE.value),
        "kept_then": text(KEPT_THEN),
        "action": text(ERASE_ACTION),
        "refused": text(REFUSED),
        "statements": "\n    ".join(_statements()),
        "trimming": _sql(trimming_statement(literal_column("which"))),
    }


def _statements() -> Iterator[str]:
    items = Base.metadata.tables["erasure_item"].alias("going")
    which: ColumnElement[Any] = literal_column("which")
    moment: ColumnElement[Any] = literal_column("moment")
    people = select(items.c.participant_id).where(
        items.c.erasure_id == which, items.c.kept_because == ""
    )
    for statement in journal_statements(people, which, moment, server=True):
        yield f"{_sql(statement)};"
    for statement in clearing_statements(people):
        yield f"{_sql(statement)};"
    for table, column, of in PRUNED:
        pruned = _sql(pruning(table, column, literal_column("key"), server=True))
        yield Template(_PRUNE).substitute(of=text(of), statement=pruned)
    for statement in removing_statements(which):
        yield f"{_sql(statement)};"


def _sql(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=_SERVER, compile_kwargs={"literal_binds": True}))


def _roles(levels: Iterable[Level]) -> tuple[str, ...]:
    wanted = tuple(levels)
    return tuple(
        role.value
        for role in Role
        if any(reaches((role,), Area.RETENTION, level) for level in wanted)
    )


def _signature(head: str) -> str:
    """Return a function's name with the kinds of its arguments alone."""
    name, _, rest = head.partition("(")
    kinds = (part.split()[-1] for part in rest.rstrip(")").split(",") if part)
    return f"{name}({', '.join(kinds)})"
