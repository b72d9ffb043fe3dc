"""Making a paper for Arbetsförmedlingen: it is drawn once, and kept with its hash."""

from datetime import date
from uuid import UUID

from ame_desktop.documents.build.deviation_notice import DeviationNotice
from ame_desktop.documents.build.deviation_notice import build as build_notice
from ame_desktop.documents.build.observations_report import ObservationsReport
from ame_desktop.documents.build.observations_report import build as build_report
from ame_desktop.documents.build.person_letter import Pairs
from ame_desktop.documents.build.training_schedule import TrainingSchedule
from ame_desktop.documents.build.training_schedule import build as build_schedule
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.af_documents import (
    DeviationDraft,
    ObservationsDraft,
    ScheduleDraft,
    attendance_lines,
    checked_account,
    checked_deviation,
    checked_schedule,
    schedule_lines,
    told,
)
from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.domain.final_facts import TimeFacts
from ame_desktop.domain.observations import Period, by_heading
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.af_documents.keeping import Sheet, about, keep
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.access import require_whole
from ame_desktop.services.participant_access import require_participant
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.queries import observations as observation_query
from ame_desktop.storage.queries import schedules as schedule_query
from ame_desktop.storage.queries.final_document_periods import period_of

_ACT = "af_documents"


def make_observations_report(
    ctx: Context, participant_id: UUID, draft: ObservationsDraft
) -> Result[UUID]:
    """Make the account of observations that Arbetsförmedlingen asks for. Source: OSB-20.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not make such papers.
        DomainError: the period ends before it begins, or a text has hidden signs.
    """
    require_whole(ctx, participant_id, Level.WRITE)
    account = checked_account(draft)
    whom = about(ctx, participant_id, account.period)
    with ctx.read() as reader:
        rows = observation_query.observations(reader, participant_id, account.period)
    chosen = by_heading(told(rows, account))
    facts = (*whom.place, _span(account.period), ("Begärt av", account.asked_by))
    sheet = Sheet(
        DocumentKind.OBSERVATIONS,
        account.period,
        account.sent_on,
        facts,
        lambda head: build_report(
            ObservationsReport(head, chosen, _attendance(whom.facts), account.note)
        ),
    )
    return keep(ctx, f"{_ACT}.observations", participant_id, whom, sheet)


def make_deviation_notice(
    ctx: Context, participant_id: UUID, draft: DeviationDraft
) -> Result[UUID]:
    """Make the notice that work training is interrupted or not kept. Source: OSB-19.

    Attendance is told from a month before what happened; never why somebody was away.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not make such papers.
        DomainError: what has happened or been tried is missing, or the day is to come.
    """
    require_whole(ctx, participant_id, Level.WRITE)
    today = ctx.clock.today()
    notice = checked_deviation(draft, today)
    period = Period(_begin(ctx, participant_id, notice.since), today)
    whom = about(ctx, participant_id, period)
    facts = (
        *whom.place,
        ("Gäller", notice.kind.label),
        ("Sedan", notice.since.isoformat()),
        ("Till", notice.recipient),
        ("Skickat", notice.sent_on.isoformat() if notice.sent_on else ""),
    )
    sheet = Sheet(
        DocumentKind.DEVIATION,
        period,
        notice.sent_on,
        facts,
        lambda head: build_notice(
            DeviationNotice(head, notice.what, notice.tried, _attendance(whom.facts))
        ),
    )
    return keep(ctx, f"{_ACT}.deviation", participant_id, whom, sheet)


def make_training_schedule(
    ctx: Context, participant_id: UUID, draft: ScheduleDraft
) -> Result[UUID]:
    """Make the training schedule on paper, to sign. Source: OSB-64.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person.
        DomainError: the person has no schedule.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    today = ctx.clock.today()
    agreed = checked_schedule(draft)
    hours = number_setting(ctx, SettingName.FULL_TIME_HOURS, today)
    with ctx.read() as reader:
        steps = schedule_query.steps_of(reader, participant_id)
    if not steps:
        raise DomainError("Personen har inget schema än. Välj Ändra schema först.", rule="OSB-64")
    lines = schedule_lines(steps, hours * 60)
    period = Period(lines[0].start, max(lines[-1].start, today))
    whom = about(ctx, participant_id, period)
    facts = (*whom.place, ("Handledare", agreed.supervisor or whom.facts.supervisor))
    sheet = Sheet(
        DocumentKind.TRAINING_SCHEDULE,
        period,
        None,
        facts,
        lambda head: build_schedule(TrainingSchedule(head, lines, agreed.agreed)),
    )
    return keep(ctx, f"{_ACT}.schedule", participant_id, whom, sheet)


def _begin(ctx: Context, participant_id: UUID, since: date) -> date:
    """Return a month before something happened, but not before the person's time here."""
    with ctx.read() as reader:
        first, _ = period_of(reader, participant_id, None) or (None, None)
    wanted = add_months(since, -1)
    return wanted if first is None else min(max(wanted, first), since)


def _attendance(facts: TimeFacts) -> Pairs:
    return tuple((line.label, line.text) for line in attendance_lines(facts.attendance))


def _span(period: Period) -> tuple[str, str]:
    return "Period", f"{period.first.isoformat()} – {period.last.isoformat()}"
