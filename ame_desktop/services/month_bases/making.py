"""Making bases: each is drawn once from the marks, and kept with its hash. Source: NAT-32."""

from datetime import date
from hashlib import sha256
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.month_basis import MonthBasisPaper, build
from ame_desktop.documents.build.person_letter import LetterHead, Pairs
from ame_desktop.documents.document import Value
from ame_desktop.documents.preview import page_count
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.month_bases import (
    TERMS,
    BasisPerson,
    BasisWish,
    LeftOut,
    MadeBases,
    SecrecyTest,
    absence_lines,
    day_word,
    digest,
)
from ame_desktop.domain.month_basis_rules import check_month, checked_test, hindrance
from ame_desktop.domain.month_figures import DayFigure
from ame_desktop.domain.person_number import display
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.papers import Frame, frame_of
from ame_desktop.services.month_bases.reading import people_of
from ame_desktop.services.participant_access import require_participant
from ame_desktop.storage.models.attendance import MonthBasis
from ame_desktop.storage.queries.af_documents import AboutWhom, about_each

SECRECY = "Sekretess. Bara för {receiver}, i den persons ärende som underlaget gäller."
"""In the foot of the paper; the unit's own sentence says that nothing leaves the unit."""
NOT_THEN = "Någon av dem finns inte i månaden, eller får inte användas just nu. Läs om listan."
_HOUR = 60


def make_bases(ctx: Context, wish: BasisWish) -> Result[MadeBases]:
    """Make a month's basis for each of some people, as one command that nothing undoes.

    Who cannot be told of is left out, with why; nobody protected is among them unless the wish
    is for that person alone.

    Raises:
        NotPermittedError: the roles do not make such bases.
        NotFoundError: one of them is not among the actor's people of the month.
        DomainError: the test of secrecy is not answered, the month is not over, or nobody's basis
            can be made.
    """
    ctx.require_some(Area.CERTIFICATES, Level.WRITE)
    people = _chosen(ctx, wish)
    test = checked_test(wish.test)
    month = wish.month.replace(day=1)
    check_month(month, ctx.clock.today())
    alone = wish.alone and len(people) == 1
    told = {person.participant_id: hindrance(person, test.ground, alone=alone) for person in people}
    able = [person for person in people if not told[person.participant_id]]
    left_out = tuple(
        LeftOut(person.name.listed, told[person.participant_id])
        for person in people
        if told[person.participant_id]
    )
    if not able:
        raise DomainError(left_out[0].why if left_out else "Välj minst en person.", field="people")
    frame = frame_of(ctx)
    with ctx.read() as reader:
        named = about_each(reader, [person.participant_id for person in able])
    # Drawn before the command begins: nobody else waits for the storage meanwhile.
    rows = [basis_row(person, named[person.participant_id], month, test, frame) for person in able]
    with ctx.write("month_bases.make", Topic.ATTENDANCE) as work:
        work.because(test.told)
        for row in rows:
            row.made_by_id, row.made_at = work.staff_id, work.at
        work.add(*rows)
        label = _label(len(rows), len(left_out), wish)
        return work.done(MadeBases(tuple(row.id for row in rows), left_out), label, undoable=False)


def _chosen(ctx: Context, wish: BasisWish) -> list[BasisPerson]:
    """Return those that are asked for; whoever is out of reach is refused, and logged so."""
    people = people_of(ctx, wish.receiver, wish.month, level=Level.WRITE)
    known = {person.participant_id: person for person in people}
    chosen = list(dict.fromkeys(wish.people))
    missing = [key for key in chosen if key not in known]
    for key in missing:
        require_participant(ctx, key, Area.CERTIFICATES, Level.WRITE)
    if missing:
        raise NotFoundError(NOT_THEN)
    return [known[key] for key in chosen]


def basis_row(
    person: BasisPerson, whom: AboutWhom, month: date, test: SecrecyTest, frame: Frame
) -> MonthBasis:
    """Draw a person's basis, and return the row that keeps it, but for who made it and when."""
    key: UUID = new_id()
    edition = person.basis.edition + 1 if person.basis is not None else 1
    number = f"MU-{month:%Y%m}-{key.hex[-6:].upper()}"
    head = LetterHead(
        frame.unit_name,
        frame.made_on.isoformat(),
        SECRECY.format(receiver=person.receiver.value),
        number,
        whom.name.full,
        display(whom.number) if whom.number else "",
        _facts(person, month, edition, test),
        frame.logo,
    )
    paper = MonthBasisPaper(head, person.receiver.value, _figures(person), _days(person))
    content = pdf.render(build(paper))
    return MonthBasis(
        id=key,
        participant_id=person.participant_id,
        receiver=person.receiver,
        month=month,
        edition=edition,
        content=content,
        sha256=sha256(content).hexdigest(),
        pages=page_count(content),
        figures=digest(person.figures, person.receiver),
        ground=test.told,
        test=test.harm,
    )


def _facts(person: BasisPerson, month: date, edition: int, test: SecrecyTest) -> Pairs:
    replaces = f"{edition}, ersätter utgåva {edition - 1}" if edition > 1 else "1"
    return (
        ("Månad", month_text(month)),
        ("Till", person.receiver.value),
        ("Utgåva", replaces),
        ("Lämnas med stöd av", test.told),
    )


def _figures(person: BasisPerson) -> Pairs:
    held = person.figures
    absences = (
        (label, _count(days)) for label, days in absence_lines(held, person.receiver) if days
    )
    return (
        ("Planerad tid", f"{_count(held.planned_days)}, {_hours(held.planned_minutes)}"),
        ("Närvarande", f"{_count(held.attended_days)}, {_hours(held.attended_minutes)}"),
        *absences,
    )


def _days(person: BasisPerson) -> tuple[tuple[Value, ...], ...]:
    if not TERMS[person.receiver].daily:
        return ()
    return tuple(_day(day, person) for day in person.figures.days)


def _day(day: DayFigure, person: BasisPerson) -> tuple[Value, ...]:
    words = day_word(day, person.receiver)
    return day.day, day.planned / _HOUR, day.attended / _HOUR, words


def _count(days: int) -> str:
    return "1 dag" if days == 1 else f"{days} dagar"


def _hours(minutes: int) -> str:
    """Return a time as it adds up from the days, which are told with two decimals."""
    return f"{minutes / _HOUR:.2f}".rstrip("0").rstrip(".").replace(".", ",") + " timmar"


def _label(made: int, left_out: int, wish: BasisWish) -> str:
    what = "ett månadsunderlag" if made == 1 else f"{made} månadsunderlag"
    rest = f" {left_out} kunde inte göras." if left_out else ""
    return f"Gjorde {what} för {month_text(wish.month)} till {wish.receiver.value}.{rest}"
