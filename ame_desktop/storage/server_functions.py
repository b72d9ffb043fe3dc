"""The SQL of the questions that the server's rules for rows ask: who it is, and whom they reach.

Each answers with the rights of the tables' owner, so that a rule never asks itself.
"""

from collections.abc import Iterator
from string import Template
from typing import Final

from ame_desktop.domain.access import Role
from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.storage.server_names import ServerNames, quoted, text, texts
from ame_desktop.storage.server_rights import Decision, deciders
from ame_desktop.storage.server_stand_ins import AWAY, OWN_ARENAS, OWN_CASES, TAKES_OVER, VALUES

SCHEMA: Final = "ame"
TEMPORARY: Final = "tillfälligt"
"""What stands in the place of a password's hash while the login's password is a temporary one."""
KNOWN_DAYS: Final = 62
"""Days that a supervisor knows who was lent to the own arena, which the month's list shows."""
LINES_BACK: Final = 5_000
"""Lines of the log that are gone through for who last changed a row."""
REFUSED: Final = "refused by the unit's rights"

_STAFF_ID = """
    SELECT s.id FROM staff s
    WHERE s.login = session_user AND s.active AND NOT ame.must_change_password()"""
_MUST_CHANGE = """
    SELECT EXISTS (SELECT FROM server_credential c
        WHERE c.login = session_user AND c.hash = $temporary)"""
_CHANGED = """
    DELETE FROM server_credential WHERE login = session_user AND hash = $temporary"""
_HOLDS = """
    SELECT EXISTS (SELECT FROM staff_role r
        WHERE r.staff_id = ame.staff_id() AND r.role = ANY (roles))"""
_IS_DEPUTY = """
    SELECT EXISTS (SELECT FROM deputy d
        WHERE d.staff_id = ame.staff_id() AND ame.today() BETWEEN d.start AND d."end")"""
_UNMET = """
    SELECT p.id FROM participant p
    WHERE p.protection <> $unprotected AND NOT EXISTS (
        SELECT FROM protected_reader n
        WHERE n.participant_id = p.id AND n.staff_id = ame.staff_id())"""
_OWN_TASKS = """
    SELECT t.id FROM task t WHERE t.arena_id IN (SELECT ame.own_arenas())"""
_OWN_PEOPLE = """
    SELECT m.participant_id FROM membership m
    WHERE m.arena_id IN (SELECT ame.own_arenas()) AND (m."end" IS NULL OR m."end" >= ame.today())
    UNION SELECT p.id FROM participant p WHERE ame.is_deputy()"""
_KNOWN_PEOPLE = """
    SELECT m.participant_id FROM membership m WHERE m.arena_id IN (SELECT ame.own_arenas())
    UNION SELECT a.participant_id FROM assignment a JOIN task t ON t.id = a.task_id
    WHERE t.arena_id IN (SELECT ame.own_arenas()) AND t.day >= ame.today() - $known_days
    UNION SELECT p.id FROM participant p WHERE ame.is_deputy()"""
# Whoever is laid up in this very transaction, before or after what hangs on them.
_MADE_NOW = """
    SELECT NOT EXISTS (SELECT FROM participant p
        WHERE p.id = who AND p.xmin <> pg_current_xact_id()::xid)"""
_ABSENT = """
DECLARE
    there boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE id = $$1)', of) INTO there USING which;
    RETURN NOT there;
END"""
# Numbers are given and refused with everybody in sight, also those whom one does not reach.
_LATEST_RESERVE = """
    SELECT max(number) FROM participant
    WHERE starts_with(number, beginning) AND length(number) = length(beginning) + 4"""
_LATEST_DOCUMENT = """
    SELECT number FROM final_document WHERE starts_with(number, beginning)
    ORDER BY length(number) DESC, number DESC LIMIT 1"""
_OWN_PAPERS = """
    SELECT d.id FROM final_document d WHERE d.created_by_id = ame.staff_id()
    AND d.kind NOT IN (SELECT unnest(ARRAY[$whole]))"""
_NUMBER_TAKEN = "SELECT EXISTS (SELECT FROM participant p WHERE p.number = wanted)"
# Who and when, of a row that one has before them: no content, and nobody whom one may not meet.
_LATEST_CHANGE = """
    SELECT e.staff_id, e.at FROM log_entry e
    WHERE e.seq > (SELECT max(l.seq) - $lines_back FROM log_entry l) AND e.kind = $change
    AND CASE WHEN act = '' THEN strpos(e.detail::text, '", "' || of || '", ') > 0
        ELSE e.action = act AND (strpos(e.detail::text, of::text) > 0 OR EXISTS (
            SELECT FROM log_subject p WHERE p.seq = e.seq AND p.participant_id = of)) END
    AND NOT EXISTS (SELECT FROM log_subject s
        WHERE s.seq = e.seq AND s.participant_id IN (SELECT ame.unmet()))
    ORDER BY e.seq DESC LIMIT 1"""
_OWN_LINES = "SELECT s.seq FROM log_subject s WHERE s.participant_id IN (SELECT ame.own_cases())"
_OWN_LINE = """
    SELECT EXISTS (SELECT FROM log_entry e WHERE e.seq = line AND e.staff_id = ame.staff_id())"""
_NAMES_SOMEBODY = "SELECT EXISTS (SELECT FROM log_subject s WHERE s.seq = line)"

_DECIDE = """
DECLARE
    was text := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) ->> TG_ARGV[0] END;
    becomes text := to_jsonb(NEW) ->> TG_ARGV[0];
    decided text[] := string_to_array(TG_ARGV[1], ',');
    changed boolean := was IS DISTINCT FROM becomes;
    touched boolean := TG_OP = 'UPDATE' AND EXISTS (
        SELECT FROM unnest(string_to_array(TG_ARGV[6], ',')) AS sealed (name)
        WHERE to_jsonb(OLD) -> sealed.name IS DISTINCT FROM to_jsonb(NEW) -> sealed.name);
    enters boolean := becomes IS NOT NULL
        AND CASE WHEN TG_ARGV[1] = '' THEN changed OR touched
            ELSE changed AND becomes = ANY (decided) END;
    leaves boolean := changed AND TG_ARGV[1] <> '' AND coalesce(was = ANY (decided), false);
    mine text := ame.staff_id()::text;
BEGIN
    IF NOT ame.is_staff() THEN RETURN NEW; END IF;
    IF touched AND NOT changed AND coalesce(was = ANY (decided), false) THEN
        RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT (enters OR leaves)
        OR was || '>' || becomes = ANY (string_to_array(TG_ARGV[2], ',')) THEN
        RETURN NEW;
    END IF;
    IF NOT (ame.holds(VARIADIC string_to_array(TG_ARGV[5], ',')) OR ame.is_deputy())
        OR (TG_ARGV[3] <> '' AND to_jsonb(NEW) ->> TG_ARGV[3] = mine)
        OR (enters AND TG_ARGV[4] <> '' AND to_jsonb(NEW) ->> TG_ARGV[4] IS DISTINCT FROM mine) THEN
        RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END"""


_IS_STAFF = """
    SELECT EXISTS (SELECT FROM pg_auth_members m
        JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
        WHERE g.rolname = $staff AND u.rolname = session_user)"""
# A login has exactly the groups of its roles; the logins of others rest.
_SYNC_LOGIN = """
DECLARE
    held record;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_auth_members m
        JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
        WHERE g.rolname = $staff AND u.rolname = who) THEN RETURN; END IF;
    FOR held IN SELECT $prefix || known.role AS rolname, EXISTS (
            SELECT FROM staff s JOIN staff_role r ON r.staff_id = s.id
            WHERE s.login = who AND s.active AND r.role = known.role) AS wanted
        FROM unnest(ARRAY[$roles]) AS known (role)
    LOOP
        IF held.wanted THEN EXECUTE format('GRANT %I TO %I', held.rolname, who);
        ELSE EXECUTE format('REVOKE %I FROM %I', held.rolname, who);
        END IF;
    END LOOP;
END"""
_STAFF_CHANGED = """
BEGIN
    IF TG_TABLE_NAME = 'staff' THEN
        PERFORM ame.sync_login(NEW.login);
    ELSE
        PERFORM ame.sync_login(s.login) FROM staff s
        WHERE s.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.staff_id END,
            CASE WHEN TG_OP <> 'DELETE' THEN NEW.staff_id END);
    END IF;
    RETURN NULL;
END"""

_QUESTIONS: Final = (
    ("today()", "date", "SELECT (now() AT TIME ZONE 'Europe/Stockholm')::date"),
    ("must_change_password()", "boolean", _MUST_CHANGE),
    ("staff_id()", "uuid", _STAFF_ID),
    ("holds(VARIADIC roles text[])", "boolean", _HOLDS),
    ("is_deputy()", "boolean", _IS_DEPUTY),
    ("unmet()", "SETOF uuid", _UNMET),
    ("away(VARIADIC roles text[])", "SETOF uuid", AWAY),
    ("takes_over(whom uuid, from_day date, to_day date)", "boolean", TAKES_OVER),
    ("own_arenas()", "SETOF uuid", OWN_ARENAS),
    ("own_tasks()", "SETOF uuid", _OWN_TASKS),
    ("own_people()", "SETOF uuid", _OWN_PEOPLE),
    ("known_people()", "SETOF uuid", _KNOWN_PEOPLE),
    ("own_cases()", "SETOF uuid", OWN_CASES),
    ("made_now(who uuid)", "boolean", _MADE_NOW),
    ("latest_reserve(beginning text)", "text", _LATEST_RESERVE),
    ("latest_document(beginning text)", "text", _LATEST_DOCUMENT),
    ("number_taken(wanted text)", "boolean", _NUMBER_TAKEN),
    ("latest_change(of uuid, act text)", "TABLE (staff_id uuid, at timestamp)", _LATEST_CHANGE),
    ("own_papers()", "SETOF uuid", _OWN_PAPERS),
    ("own_lines()", "SETOF bigint", _OWN_LINES),
    ("own_line(line bigint)", "boolean", _OWN_LINE),
    ("names_somebody(line bigint)", "boolean", _NAMES_SOMEBODY),
    ("is_staff()", "boolean", _IS_STAFF),
)
_ACTS: Final = (
    ("absent(of regclass, which uuid)", "boolean", _ABSENT, "plpgsql STABLE"),
    ("password_changed()", "void", _CHANGED, "sql"),
    ("sync_login(who text)", "void", _SYNC_LOGIN, "plpgsql"),
    ("staff_changed()", "trigger", _STAFF_CHANGED, "plpgsql"),
    ("decide()", "trigger", _DECIDE, "plpgsql"),
)


def functions(names: ServerNames) -> Iterator[str]:
    """Give the statements that make the questions, readable by the unit's staff alone."""
    yield f"CREATE SCHEMA IF NOT EXISTS {SCHEMA} AUTHORIZATION {quoted(names.owner)}"
    values = _values(names)
    for head, kind, body in _QUESTIONS:
        yield as_owner(head, kind, Template(body).substitute(values), "sql STABLE")
    for head, kind, body, language in _ACTS:
        yield as_owner(head, kind, Template(body).substitute(values), language)
    yield f"REVOKE ALL ON SCHEMA {SCHEMA} FROM PUBLIC"
    yield f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {SCHEMA} FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {quoted(names.staff)}"
    yield f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {SCHEMA} TO {quoted(names.staff)}"
    yield f"REVOKE ALL ON FUNCTION {SCHEMA}.sync_login(text) FROM {quoted(names.staff)}"


def triggers(decisions: tuple[Decision, ...]) -> Iterator[str]:
    """Give the statements that let decisions be made by who decides, and roles hold at once."""
    for table, columns in (("staff_role", ""), ("staff", "OF active")):
        events = "INSERT OR DELETE OR UPDATE" if table == "staff_role" else f"UPDATE {columns}"
        yield f"DROP TRIGGER IF EXISTS ame_rights ON {table}"
        yield (
            f"CREATE TRIGGER ame_rights AFTER {events} ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION ame.staff_changed()"
        )
    for decision in decisions:
        name = f"ame_decision_{decision.column}"
        yield f"DROP TRIGGER IF EXISTS {name} ON {decision.table}"
        yield (
            f"CREATE TRIGGER {name} BEFORE INSERT OR UPDATE ON {decision.table} "
            f"FOR EACH ROW EXECUTE FUNCTION ame.decide({_arguments(decision)})"
        )


def _arguments(decision: Decision) -> str:
    given = (
        decision.column,
        ",".join(decision.decided),
        ",".join(f"{was}>{becomes}" for was, becomes in decision.way_back),
        decision.proposer,
        decision.signature,
        ",".join(role.value for role in deciders(decision)),
        ",".join(decision.sealed),
    )
    return ", ".join(text(value) for value in given)


def _values(names: ServerNames) -> dict[str, str]:
    return VALUES | {
        "temporary": text(TEMPORARY),
        "unprotected": text(Protection.NONE.value),
        "known_days": str(KNOWN_DAYS),
        "lines_back": str(LINES_BACK),
        "change": text(LogKind.CHANGE.value),
        "consultant": text(Role.CONSULTANT.value),
        "coordinator": text(Role.STAR_COORDINATOR.value),
        "star": text(ReferralRoute.STAR.value),
        "staff": text(names.staff),
        "prefix": text(f"{names.prefix}_"),
        "roles": texts(tuple(role.value for role in Role)),
        "refused": text(REFUSED),
        "whole": texts((DocumentKind.FINAL.value, DocumentKind.COMPETENCE_CARD.value)),
    }


def as_owner(head: str, kind: str, body: str, language: str) -> str:
    """Return the statement of a function that acts with the rights of the tables' owner."""
    return (
        f"CREATE OR REPLACE FUNCTION {SCHEMA}.{head} RETURNS {kind} LANGUAGE {language} "
        "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp "
        f"AS $ame${body}$ame$"
    )
