"""Invented bases of last month for Arbetsförmedlingen: confirmed, handed on, and one to renew."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import SpanRow
from ame_desktop.domain.calendar import days_between, month_span
from ame_desktop.domain.month_bases import BasisPerson, BasisReceiver, Ground, SecrecyTest
from ame_desktop.domain.month_figures import MonthFigures, figures_of
from ame_desktop.domain.participants import ConsentParty, ReferralRoute
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.attendance_spans import span_rows
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.services.final_documents.papers import Frame
from ame_desktop.services.month_bases.making import basis_row
from ame_desktop.storage.queries.af_documents import about
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.month_bases import consents, who_has
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.visibility import usable
from ame_desktop.storage.unit_of_work import UnitOfWork

_MADE: Final = 3
_DAY: Final = timedelta(days=1)
_TEST: Final = SecrecyTest(
    Ground.CONSENT, "", "Bara tider och slag av frånvaro lämnas. Personen har sett underlaget."
)


def add_month_bases(work: UnitOfWork, staff: dict[str, UUID], unit_name: str, today: date) -> None:
    """Let the attendance officer have told last month of some people."""
    last = today.replace(day=1) - _DAY
    month = last.replace(day=1)
    secrecy = str(setting_on((), SettingName.SECRECY_TEXT, today).value["text"])
    frame = Frame(unit_name, secrecy, today.replace(day=1))
    reader = work.session.connection()
    for place, person in enumerate(_people(work, month, today)[:_MADE]):
        row = basis_row(person, about(reader, person.participant_id), month, _TEST, frame)
        row.made_by_id = staff[demo_login(Role.ATTENDANCE_OFFICER)]
        row.made_at = _first_of(work.at, today)
        if place < _MADE - 1:
            row.handed_on, row.handed_to = min(month + 33 * _DAY, today), "Handläggare på AF"
        if not place:
            row.receipt = "Kvitterat i mejl samma dag"
        work.add(row)


def _people(work: UnitOfWork, month: date, today: date) -> list[BasisPerson]:
    """Return those whose month is marked; the third stands as it was before a correction."""
    reader = work.session.connection()
    first, last = month_span(month.year, month.month)
    rows = span_rows(
        presence(reader, Scope(first, last, usable())), tuple(days_between(first, last)), today
    )
    held: defaultdict[UUID, list[SpanRow]] = defaultdict(list)
    for row in rows:
        held[row.participant_id].append(row)
    known, agreed = who_has(reader, held), consents(reader, ConsentParty.AF, today)
    found = [
        BasisPerson(
            key,
            theirs[0].name,
            known[key].route,
            False,
            BasisReceiver.AF,
            figures_of(theirs, today),
            agreed[key],
            None,
        )
        for key, theirs in held.items()
        if known[key].route is ReferralRoute.AF and key in agreed and agreed[key].stands
    ]
    able = [one for one in found if one.figures.planned_days and not one.figures.unmarked]
    earlier = [replace(one, figures=_before(one.figures)) for one in able[_MADE - 1 : _MADE]]
    return [*able[: _MADE - 1], *earlier]


def _before(figures: MonthFigures) -> MonthFigures:
    """Return the numbers as they were before a day was corrected."""
    first, *rest = figures.days
    return replace(figures, days=(replace(first, attended=first.attended // 2), *rest))


def _first_of(at: datetime, today: date) -> datetime:
    return at - (today.day - 1) * _DAY
