"""A period's compilation as somebody would write it by hand in SQL: the same figures, no rows."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Engine

_PERIOD = """
WITH came AS (
  SELECT o.id, c.name AS unit, o.kind, a.name AS arena, o.status, o.declined_reason,
         coalesce(o.corrected_hours, o.hours) AS hours,
         julianday(o.done_on) - julianday(date(o.received_at)) AS lead
  FROM customer_order o JOIN customer c ON c.id = o.customer_id
  LEFT JOIN arena a ON a.id = o.arena_id
  WHERE o.received_at >= :since AND o.received_at < :until
), worked AS (
  SELECT t.id AS task_id, t.order_id, c.name AS unit, o.kind, a.name AS arena, o.status,
         {noted} * coalesce(o.corrected_hours / (
           SELECT sum({noted}) FROM task t WHERE t.order_id = o.id AND t.done
         ), 1) AS hours
  FROM task t JOIN customer_order o ON o.id = t.order_id
  JOIN customer c ON c.id = o.customer_id LEFT JOIN arena a ON a.id = o.arena_id
  WHERE t.done AND t.day BETWEEN :first AND :last
), counted AS (
  SELECT {part} AS name, count(*) AS received, sum(status = 'Klar') AS done,
         sum(status = 'Avböjd') AS declined,
         sum(status NOT IN ('Klar', 'Avböjd')) AS waiting, avg(lead) AS lead
  FROM came GROUP BY 1
), hours AS (
  SELECT name, sum(hours) AS hours FROM (
    SELECT {part} AS name, hours FROM worked
    UNION ALL
    SELECT {part}, hours FROM came WHERE status = 'Klar'
      AND NOT EXISTS (SELECT 1 FROM task t WHERE t.order_id = came.id AND t.done)
  ) GROUP BY 1
), people AS (
  SELECT {part} AS name, count(DISTINCT s.participant_id) AS people
  FROM worked JOIN assignment s ON s.task_id = worked.task_id GROUP BY 1
)
SELECT coalesce(counted.name, hours.name), received, done, declined, waiting, lead, hours, people
FROM counted FULL JOIN hours ON hours.name IS counted.name
LEFT JOIN people ON people.name IS coalesce(counted.name, hours.name)
"""
_REASONS = """
SELECT declined_reason, count(*) FROM customer_order
WHERE status = 'Avböjd' AND received_at >= :since AND received_at < :until GROUP BY 1
"""
_AGREEMENTS = """
SELECT g.id, g.number, c.name, g.title, g.start, g."end", g.hours_a_month, (
  SELECT sum({noted}) FROM agreed_task k JOIN task t ON t.agreed_task_id = k.id
  WHERE k.agreement_id = g.id AND t.done AND t.day BETWEEN :first AND :last
) FROM service_agreement g JOIN customer c ON c.id = g.customer_id
WHERE g.start <= :last AND coalesce(g.ended_on, g."end") >= :first AND g.state <> 'utkast'
"""
_NOTED = "coalesce(t.hours, (t.end_minute - t.start_minute) / 60.0)"
_PARTS = ("'allt'", "unit", "kind", "arena", "status")

Span = tuple[date, date, datetime, datetime]


def compile_by_hand(engine: Engine, spans: list[Span]) -> list[Any]:
    """Return a period's figures and those of the periods that it stands beside."""
    found: list[Any] = []
    with engine.connect() as connection:
        for first, last, since, until in spans:
            values = {
                "first": first.isoformat(),
                "last": last.isoformat(),
                "since": since.strftime("%Y-%m-%d %H:%M:%S.%f"),
                "until": until.strftime("%Y-%m-%d %H:%M:%S.%f"),
            }
            questions = [_PERIOD.format(part=part, noted=_NOTED) for part in _PARTS]
            agreements = _AGREEMENTS.format(noted=_NOTED)
            found += [
                connection.exec_driver_sql(question, values).fetchall()
                for question in (*questions, _REASONS, agreements)
            ]
    return found
