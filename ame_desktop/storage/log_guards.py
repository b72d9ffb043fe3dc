"""What makes the storage itself refuse a changed log: triggers, for a file and for a server."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

APPEND_ONLY: Final = "the log is only added to"
OUT_OF_TURN: Final = "a line of the log comes after the last one"
_SEALED: Final = ("seq", "at", "staff_id", "kind", "action", "count", "number")
_SEALS: Final = ("content_sha256", "sha256")
_NEVER_CHANGED: Final = ("log_subject", "log_anchor")
_NEVER_REMOVED: Final = ("log_entry", "log_subject", "log_anchor", "log_head")
_NEXT: Final = "NEW.number <> (SELECT number FROM log_head) + 1"
_FOLLOW: Final = "UPDATE log_head SET number = NEW.number, sha256 = NEW.sha256, at = NEW.at"
_FOLLOWING: Final = (
    "NEW.number > OLD.number AND EXISTS (SELECT 1 FROM log_entry line "
    "WHERE line.number = NEW.number AND line.sha256 = NEW.sha256)"
)
_TOLD: Final = (
    "EXISTS (SELECT 1 FROM log_entry told "
    "WHERE told.number = NEW.erased_by AND told.action = 'retention.erase')"
)


def guard(connection: Connection) -> None:
    """Make the guards anew; a table that is rebuilt in a file loses its own."""
    sqlite = connection.dialect.name == "sqlite"
    for statement in _file() if sqlite else _server():
        connection.exec_driver_sql(statement)


def _erasing(same: str) -> str:
    """Return the condition of the one change that is let through: a *gallring* that is told of."""
    kept = (f"NEW.{column} {same} OLD.{column}" for column in (*_SEALED, *_SEALS))
    later = "NEW.erased_by > coalesce(OLD.erased_by, OLD.number)"
    return " AND ".join((*kept, "NEW.salt = ''", later, _TOLD))


def _file() -> Iterator[str]:
    late = f"SELECT RAISE(ABORT, '{OUT_OF_TURN}')"
    refuse = f"SELECT RAISE(ABORT, '{APPEND_ONLY}')"
    erasing = f"WHEN ({_erasing('IS')}) IS NOT TRUE"
    yield from _trigger("log_entry", "next", "BEFORE INSERT", f"WHEN {_NEXT}", late)
    yield from _trigger("log_entry", "head", "AFTER INSERT", "", _FOLLOW)
    yield from _trigger("log_entry", "kept", "BEFORE UPDATE", erasing, refuse)
    following = f"WHEN ({_FOLLOWING}) IS NOT TRUE"
    yield from _trigger("log_head", "kept", "BEFORE UPDATE", following, refuse)
    for table in _NEVER_CHANGED:
        yield from _trigger(table, "kept", "BEFORE UPDATE", "", refuse)
    for table in _NEVER_REMOVED:
        yield from _trigger(table, "stays", "BEFORE DELETE", "", refuse)


def _trigger(table: str, name: str, when: str, condition: str, act: str) -> Iterator[str]:
    yield f"DROP TRIGGER IF EXISTS {table}_{name}"
    yield f"CREATE TRIGGER {table}_{name} {when} ON {table} {condition} BEGIN {act}; END"


def _server() -> Iterator[str]:
    refuse = _raise(APPEND_ONLY)
    # Whoever writes a line has no right to the head; the function has its owner's.
    follow = f"IF {_NEXT} THEN {_raise(OUT_OF_TURN)} END IF; {_FOLLOW}; RETURN NEW;"
    erasing = f"({_erasing('IS NOT DISTINCT FROM')}) IS NOT TRUE"
    yield _function("log_refuse", refuse)
    yield _function("log_entry_next", follow, owner=True)
    yield _function("log_entry_kept", f"IF {erasing} THEN {refuse} END IF; RETURN NEW;")
    yield _function("log_head_kept", f"IF pg_trigger_depth() < 2 THEN {refuse} END IF; RETURN NEW;")
    yield from _on_server("log_head", "kept", "BEFORE UPDATE", "log_head_kept")
    yield from _on_server("log_entry", "next", "BEFORE INSERT", "log_entry_next")
    yield from _on_server("log_entry", "kept", "BEFORE UPDATE", "log_entry_kept")
    for table in _NEVER_CHANGED:
        yield from _on_server(table, "kept", "BEFORE UPDATE", "log_refuse")
    for table in _NEVER_REMOVED:
        yield from _on_server(table, "stays", "BEFORE DELETE", "log_refuse")
        yield from _on_server(table, "whole", "BEFORE TRUNCATE", "log_refuse", each="STATEMENT")


def _raise(sentence: str) -> str:
    return f"RAISE EXCEPTION '{sentence}' USING ERRCODE = 'integrity_constraint_violation';"


def _function(name: str, body: str, *, owner: bool = False) -> str:
    rights = "SECURITY DEFINER SET search_path FROM CURRENT" if owner else ""
    return (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql {rights} "
        f"AS $guard$ BEGIN {body} END $guard$"
    )


def _on_server(
    table: str, name: str, when: str, function: str, *, each: str = "ROW"
) -> Iterator[str]:
    yield f"DROP TRIGGER IF EXISTS {table}_{name} ON {table}"
    yield (
        f"CREATE TRIGGER {table}_{name} {when} ON {table} "
        f"FOR EACH {each} EXECUTE FUNCTION {function}()"
    )
