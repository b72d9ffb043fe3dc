"""The SQL of the questions about arenas and cases, the own ones and those of who is away.

A stand-in reaches no more than both of them do: see :func:`ame_desktop.domain.stand_ins.stands_in`.
"""

from typing import Final

from ame_desktop.domain.access import Role
from ame_desktop.storage.server_names import text

# A stand-in who is away hands on, as far as all on the way may do it; a circle ends.
AWAY: Final = """
    WITH RECURSIVE handed (staff_id) AS (
        SELECT ame.staff_id()
        UNION SELECT s.away_id FROM handed h JOIN stand_in s ON s.stand_in_id = h.staff_id
        WHERE ame.today() BETWEEN s.start AND least(s."end", s.ended_on)
        AND EXISTS (SELECT FROM staff a WHERE a.id = s.away_id AND a.active)
        AND EXISTS (SELECT FROM staff_role r
            WHERE r.staff_id = s.away_id AND r.role = ANY (roles)))
    SELECT h.staff_id FROM handed h WHERE h.staff_id <> ame.staff_id()"""
TAKES_OVER: Final = """
    WITH RECURSIVE handed (away_id, first, last) AS (
        SELECT ame.staff_id(), from_day, to_day
        UNION SELECT s.away_id, greatest(s.start, h.first), least(s."end", s.ended_on, h.last)
        FROM handed h JOIN stand_in s ON s.stand_in_id = h.away_id
        WHERE greatest(s.start, h.first) <= least(s."end", s.ended_on, h.last))
    SELECT EXISTS (SELECT FROM handed h WHERE h.away_id = whom)"""
"""Whether what somebody does on some days comes to the one who asks, by way of stand-ins."""
OWN_ARENAS: Final = """
    SELECT a.arena_id FROM staff_arena a WHERE a.staff_id = ame.staff_id()
    UNION SELECT a.arena_id FROM staff_arena a
    WHERE ame.holds($supervisor) AND a.staff_id IN (SELECT ame.away($supervisor))"""
OWN_CASES: Final = """
    SELECT r.participant_id FROM referral r
    WHERE (
        ((r.owner_staff_id = ame.staff_id() OR r.placed_by_staff_id = ame.staff_id())
            AND (ame.holds($consultant) OR (ame.holds($coordinator) AND r.route = $star)))
        OR (ame.holds($consultant) AND (
            r.owner_staff_id IN (SELECT ame.away($consultant))
            OR r.placed_by_staff_id IN (SELECT ame.away($consultant))))
        OR (r.route = $star AND ame.holds($consultant, $coordinator) AND (
            r.owner_staff_id IN (SELECT ame.away($consultant, $coordinator))
            OR r.placed_by_staff_id IN (SELECT ame.away($consultant, $coordinator)))))
    AND NOT EXISTS (SELECT FROM referral later
        WHERE later.participant_id = r.participant_id
        AND (later.received_on, later.id) > (r.received_on, r.id))"""
VALUES: Final = {"supervisor": text(Role.SUPERVISOR.value)}
