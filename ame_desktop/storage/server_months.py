"""The SQL by which a server keeps what was marked and told of a locked month as it is.

The same rules as the services': a login of one's own reaches past the program, but not past them.
"""

from typing import Final

from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.storage.queries.stays import HELD
from ame_desktop.storage.server_names import text, texts

LOCKED: Final = {
    "attendance": "mark_kept",
    "attendance_correction": "mark_kept",
    "announced_absence": "told_kept",
}
"""Tables whose rows stand until a locked month is opened again, and what keeps them."""
MONTH_VALUES: Final = {"other_units": text(ArenaKind.OTHER_UNITS), "held": texts(HELD)}

_MONTH_LOCKED: Final = """
    SELECT EXISTS (SELECT FROM locked_month l WHERE l.month = date_trunc('month', on_day)::date
        AND l.arena_id = coalesce(
            (SELECT CASE WHEN p.host_unit = '' THEN p.arena_id ELSE (
                SELECT a.id FROM arena a WHERE a.kind = $other_units LIMIT 1) END
             FROM placement p WHERE p.id = place), place))"""
_MARK_KEPT: Final = """
BEGIN
    IF ame.is_staff() AND (TG_OP <> 'INSERT' AND ame.month_locked(OLD.place_id, OLD.day)
        OR TG_OP <> 'DELETE' AND ame.month_locked(NEW.place_id, NEW.day)) THEN
        RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END"""
# Days of an absence that the other days, if there are any, do not hold.
_ABSENCE_LOCKED: Final = """
    SELECT EXISTS (SELECT FROM locked_month l JOIN arena a ON a.id = l.arena_id, (VALUES
            (first_day, least(last_day, but_first - 1)),
            (greatest(first_day, but_last + 1), last_day)) AS days (first, last)
        WHERE days.first <= days.last
        AND l.month BETWEEN date_trunc('month', days.first)::date AND days.last
        AND (EXISTS (SELECT FROM membership m WHERE m.participant_id = who
                AND m.arena_id = l.arena_id AND m.start <= days.last
                AND coalesce(m."end", days.first) >= days.first)
            OR a.kind = $other_units AND EXISTS (SELECT FROM placement p
                WHERE p.participant_id = who AND p.host_unit <> '' AND p.state IN ($held)
                AND p.start <= days.last AND coalesce(p."end", days.first) >= days.first)))"""
# A longer absence gets other days outside the month; what is told of the days in it stands.
_TOLD_KEPT: Final = """
DECLARE
    same boolean := TG_OP = 'UPDATE' AND (OLD.participant_id, OLD.state, OLD.note)
        IS NOT DISTINCT FROM (NEW.participant_id, NEW.state, NEW.note);
BEGIN
    IF ame.is_staff() AND (TG_OP <> 'INSERT' AND ame.absence_locked(
            OLD.participant_id, OLD.start, OLD."end",
            CASE WHEN same THEN NEW.start END, CASE WHEN same THEN NEW."end" END)
        OR TG_OP <> 'DELETE' AND ame.absence_locked(
            NEW.participant_id, NEW.start, NEW."end",
            CASE WHEN same THEN OLD.start END, CASE WHEN same THEN OLD."end" END)) THEN
        RAISE EXCEPTION $refused USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END"""
_DAYS: Final = "first_day date, last_day date, but_first date, but_last date"
MONTH_FUNCTIONS: Final = (
    ("month_locked(place uuid, on_day date)", "boolean", _MONTH_LOCKED, "sql STABLE"),
    ("mark_kept()", "trigger", _MARK_KEPT, "plpgsql"),
    (f"absence_locked(who uuid, {_DAYS})", "boolean", _ABSENCE_LOCKED, "sql STABLE"),
    ("told_kept()", "trigger", _TOLD_KEPT, "plpgsql"),
)
"""Each function's head, what it gives, its body and its language."""
