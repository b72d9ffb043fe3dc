"""The SQL by which a server keeps what has been fixed, decided or locked as it is.

The same rules as the tables' own in ``storage/models`` and the services' about locked months: a
login of one's own reaches past the program, but not past what was settled. Source: RAG-10.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from string import Template
from typing import Final

from ame_desktop.domain.approvals import DECIDED as DECIDED_CASES
from ame_desktop.domain.final_documents import STEPS, DocumentState
from ame_desktop.domain.mapping import MappingState
from ame_desktop.domain.mapping_rules import STEPS as MAPPING_STEPS
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.plan_steps import PLAN_STEPS, SETTLED_PLANS, SIGNED_KINDS
from ame_desktop.domain.plans import PlanState
from ame_desktop.storage.models.sealed_documents import AFTERWARDS
from ame_desktop.storage.models.sealed_months import AFTERWARDS as AFTERWARDS_OF_MONTH
from ame_desktop.storage.models.sealed_placements import BEFORE_APPROVED, FINAL
from ame_desktop.storage.models.sealed_plans import AFTERWARDS as AFTERWARDS_OF_PLAN
from ame_desktop.storage.models.sealed_plans import ROW_AFTERWARDS
from ame_desktop.storage.server_functions import REFUSED, as_owner
from ame_desktop.storage.server_months import LOCKED, MONTH_FUNCTIONS, MONTH_VALUES
from ame_desktop.storage.server_names import text


@dataclass(frozen=True)
class Seal:
    """What stands in a table whose rows have a state.

    Args:
        table: where.
        states: whose rows change no more, but for the free columns, and are not changed while
            they go to another state either if ``whole``.
        kept: whose rows are not removed.
        free: columns that change anyway.
        whole: whether the same holds for a row that leaves such a state.
        entered: states that are gone into by the steps alone.
        steps: from which state to which.
    """

    table: str
    states: frozenset[str]
    kept: frozenset[str]
    free: frozenset[str] = frozenset({"version"})
    whole: bool = False
    entered: frozenset[str] = frozenset()
    steps: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True)
class SealedPart:
    """Rows that hang on a sealed row, and stand as they are for as long as it does.

    Args:
        table: where.
        column: what names the row above.
        above: the table of the row above.
        states: in which the row above is sealed.
        free: columns that change anyway.
        kinds: of the row above; none is every kind.
    """

    table: str
    column: str
    above: str
    states: frozenset[str]
    free: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()


_FIXED: Final = frozenset(DocumentState) - {DocumentState.DRAFT}
_APPROVED: Final = PlacementState.APPROVED
_SIGNED: Final = frozenset({MappingState.SIGNED})
SEALS: Final = (
    Seal(
        "final_document",
        _FIXED,
        _FIXED,
        AFTERWARDS,
        whole=True,
        entered=frozenset(DocumentState),
        steps=frozenset((was, then) for was, ways in STEPS.items() for then in ways),
    ),
    Seal(
        "placement",
        FINAL,
        FINAL | {_APPROVED},
        entered=frozenset({_APPROVED}),
        steps=frozenset((was, _APPROVED) for was in BEFORE_APPROVED),
    ),
    Seal("approval_case", DECIDED_CASES, DECIDED_CASES),
    Seal(
        "mapping",
        _SIGNED,
        _SIGNED,
        whole=True,
        entered=frozenset(MappingState),
        steps=frozenset((was.value, then.value) for was, then in MAPPING_STEPS),
    ),
    Seal(
        "plan",
        SETTLED_PLANS,
        SETTLED_PLANS | {PlanState.SENT},
        AFTERWARDS_OF_PLAN,
        whole=True,
        entered=frozenset({PlanState.DRAFT, PlanState.SENT, PlanState.SIGNED}),
        steps=frozenset((was.value, then.value) for was, then in PLAN_STEPS),
    ),
)
_ASKED_PLANS: Final = SETTLED_PLANS | {PlanState.SENT}
SEALED_PARTS: Final = (
    SealedPart("mapping_part", "mapping_id", "mapping", _SIGNED),
    SealedPart("motivation_part", "mapping_id", "mapping", _SIGNED),
    SealedPart("plan_section", "plan_id", "plan", _ASKED_PLANS, kinds=SIGNED_KINDS),
    SealedPart("plan_row", "plan_id", "plan", _ASKED_PLANS, ROW_AFTERWARDS, SIGNED_KINDS),
    SealedPart("plan_signer", "plan_id", "plan", SETTLED_PLANS, kinds=SIGNED_KINDS),
)
KEPT: Final = {"month_basis": AFTERWARDS_OF_MONTH}
"""Tables whose rows are never removed, and change in these columns alone."""

# Whoever erases, moves or brings up to date is the tables' owner, and not the login itself.
_ITSELF: Final = "WHEN (current_user = session_user)"
_SEALED: Final = """
DECLARE
    was text := to_jsonb(OLD) ->> 'state';
    becomes text := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(NEW) ->> 'state' END;
    sealed boolean := was = ANY (string_to_array(TG_ARGV[0], ','));
    touched boolean := TG_OP = 'UPDATE' AND EXISTS (
        SELECT FROM jsonb_each(to_jsonb(OLD)) AS held (name, value)
        WHERE held.name <> 'state' AND held.name <> ALL (string_to_array(TG_ARGV[2], ','))
        AND to_jsonb(NEW) -> held.name IS DISTINCT FROM held.value);
    broken boolean := CASE
        WHEN TG_OP = 'DELETE' THEN was = ANY (string_to_array(TG_ARGV[1], ','))
        WHEN was = becomes THEN sealed AND touched
        ELSE sealed AND touched AND TG_ARGV[3] <> ''
            OR becomes = ANY (string_to_array(TG_ARGV[4], ','))
            AND was || '>' || becomes <> ALL (string_to_array(TG_ARGV[5], ','))
        END;
BEGIN
    IF broken AND ame.is_staff() THEN
        RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END"""
# Held until the end of the transaction, so that nobody fixes the document meanwhile.
_PART_KEPT: Final = """
DECLARE
    known text;
BEGIN
    IF NOT ame.is_staff() THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    FOR known IN SELECT d.state FROM final_document d WHERE d.id IN (
            CASE WHEN TG_OP <> 'INSERT' THEN OLD.document_id END,
            CASE WHEN TG_OP <> 'DELETE' THEN NEW.document_id END) FOR SHARE LOOP
        IF known <> $draft THEN
            RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
        END IF;
    END LOOP;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END"""
# The same for parts of whatever has a state.
_ABOVE_KEPT: Final = """
DECLARE
    known text;
BEGIN
    IF NOT ame.is_staff() THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'UPDATE' AND TG_ARGV[3] <> '' AND NOT EXISTS (
            SELECT FROM jsonb_each(to_jsonb(OLD)) AS held (name, value)
            WHERE held.name <> ALL (string_to_array(TG_ARGV[3], ','))
            AND to_jsonb(NEW) -> held.name IS DISTINCT FROM held.value) THEN
        RETURN NEW;
    END IF;
    FOR known IN EXECUTE format('SELECT state FROM %I AS above WHERE (id = $$1 OR id = $$2) '
            'AND ($$3 = '''' OR to_jsonb(above) ->> ''kind'' = ANY (string_to_array($$3, '',''))) '
            'FOR SHARE', TG_ARGV[0])
        USING CASE WHEN TG_OP <> 'INSERT' THEN (to_jsonb(OLD) ->> TG_ARGV[1])::uuid END,
            CASE WHEN TG_OP <> 'DELETE' THEN (to_jsonb(NEW) ->> TG_ARGV[1])::uuid END,
            TG_ARGV[4] LOOP
        IF known = ANY (string_to_array(TG_ARGV[2], ',')) THEN
            RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
        END IF;
    END LOOP;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END"""
_ROW_KEPT: Final = """
BEGIN
    IF ame.is_staff() AND (TG_OP = 'DELETE' OR EXISTS (
            SELECT FROM jsonb_each(to_jsonb(OLD)) AS held (name, value)
            WHERE held.name <> ALL (string_to_array(TG_ARGV[0], ','))
            AND to_jsonb(NEW) -> held.name IS DISTINCT FROM held.value)) THEN
        RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END"""
_FUNCTIONS: Final = (
    ("row_kept()", "trigger", _ROW_KEPT, "plpgsql"),
    ("state_kept()", "trigger", _SEALED, "plpgsql"),
    ("document_part_kept()", "trigger", _PART_KEPT, "plpgsql"),
    ("above_kept()", "trigger", _ABOVE_KEPT, "plpgsql"),
    *MONTH_FUNCTIONS,
)


def seal_statements() -> Iterator[str]:
    """Give the statements that let what was fixed, decided or locked stand."""
    values = {"refused": text(REFUSED), "draft": text(DocumentState.DRAFT)} | MONTH_VALUES
    for head, kind, body, language in _FUNCTIONS:
        yield as_owner(head, kind, Template(body).substitute(values), language)
        yield f"REVOKE ALL ON FUNCTION ame.{_signature(head)} FROM PUBLIC"
    for seal in SEALS:
        yield from _trigger(seal.table, "UPDATE OR DELETE", "state_kept", *_arguments(seal))
    for part in SEALED_PARTS:
        listed = (part.states, part.free, part.kinds)
        given = (part.above, part.column, *map(_listed, listed))
        yield from _trigger(part.table, "INSERT OR UPDATE OR DELETE", "above_kept", *given)
    yield from _trigger("document_section", "INSERT OR UPDATE OR DELETE", "document_part_kept")
    # A document that is fixed gets its file in the same moment; afterwards it is kept.
    yield from _trigger("stored_file", "DELETE", "document_part_kept")
    for table, free in KEPT.items():
        yield from _trigger(table, "UPDATE OR DELETE", "row_kept", _listed(free))
    for table, function in LOCKED.items():
        yield from _trigger(table, "INSERT OR UPDATE OR DELETE", function)


def _arguments(seal: Seal) -> Iterator[str]:
    yield _listed(seal.states)
    yield _listed(seal.kept)
    yield _listed(seal.free)
    yield "whole" if seal.whole else ""
    yield _listed(seal.entered)
    yield _listed(frozenset(f"{was}>{then}" for was, then in seal.steps))


def _listed(values: frozenset[str]) -> str:
    return ",".join(sorted(values))


def _trigger(table: str, events: str, function: str, *arguments: str) -> Iterator[str]:
    given = ", ".join(text(argument) for argument in arguments)
    yield f"DROP TRIGGER IF EXISTS ame_sealed ON {table}"
    yield (
        f"CREATE TRIGGER ame_sealed BEFORE {events} ON {table} FOR EACH ROW {_ITSELF} "
        f"EXECUTE FUNCTION ame.{function}({given})"
    )


def _signature(head: str) -> str:
    """Return a function's name with the kinds of what it is given, without their names."""
    name, _, given = head.rstrip(")").partition("(")
    kinds = (part.split()[-1] for part in given.split(", ") if part)
    return f"{name}({', '.join(kinds)})"
