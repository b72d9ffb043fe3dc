"""The plans of a person on the way to work: Arbetsförmedlingen's, the joint one, and the unit's."""

from datetime import date

from ame_desktop.domain.participant_files import FilePart
from ame_desktop.domain.plan_rows import PartyDraft
from ame_desktop.domain.plans import PlanKind, PlanParty
from ame_desktop.domain.reminders import TodoGroup, TodoKind
from tests.gui.way_window import DAY, Way
from tests.support.keys import type_text


def plan_with_af(way: Way) -> None:
    """Arbetsförmedlingen's plan is looked for, noted, and to be renewed. Source: AFR-07, AFR-08"""
    way.runs_out(TodoKind.AF_PLAN_MADE, date(2026, 12, 23))
    tab = way.part(FilePart.PLANS)
    tab.write(PlanKind.AF)
    way.lena.settle()
    row(way, 0, text="Förstärkt arbetsträning")
    way.fill(
        registered_on="2026-11-23",
        made_on="2026-12-01",
        support_need="Stöd på arbetsplatsen.",
        motivation="Stödet behövs för att komma igång.",
    )
    way.save()
    assert way.group(TodoKind.AF_PLAN_MADE) is None
    way.runs_out(TodoKind.AF_PLAN_RENEWED, date(2027, 6, 1))


def plan_together(way: Way) -> None:
    """The individual plan of all three, signed, with a row to be done. Source: OSB-56 to OSB-59"""
    tab = way.part(FilePart.PLANS)
    tab.write(PlanKind.INDIVIDUAL)
    way.lena.settle()
    row(way, 0, text="Arbetsträna i köket", due="2027-01-29")
    row(way, 1, text="Ordna plats i köket", responsible="Lena Hedström", due="2026-12-14")
    way.fill(goal="Jag vill arbeta i ett kök.")
    parties = way.lena.panel.parties
    parties.put_whole((*parties.whole(), PartyDraft(PlanParty.AF, "Ina Berg")))
    way.save()
    way.click(tab.sign_button)
    way.save()
    assert tab.plan.sealed
    way.runs_out(TodoKind.PLAN_ROW, date(2026, 12, 14))
    tab = way.part(FilePart.PLANS)
    tab.rows_table.select(next(r.row_id for r in tab.plan.rows if r.responsible))
    way.click(tab.done_button)
    assert way.group(TodoKind.PLAN_ROW) in {None, TodoGroup.LATER}


def plan_to_support_oneself(way: Way) -> None:
    """Arbetsmarknadsplaneringen: sent, signed in time, followed up in depth, and ending."""
    tab = way.part(FilePart.PLANS)
    tab.write(PlanKind.LABOUR)
    way.lena.settle()
    row(way, 0, text="Söka arbete", quantity="4 i veckan")
    way.fill(
        now="Söker arbete i kök.",
        branch="Restaurang",
        competence="Tre år i kök.",
        follow_up="Samtal varannan vecka.",
        goal_on="2027-06-01",
        deep_follow_up_on="2027-02-15",
        deep_follow_up_minute="10.00",
        valid_to="2027-03-31",
    )
    way.save()
    way.click(tab.send_button)
    assert "48 timmar" in way.why(TodoKind.PLAN_SIGNATURE)
    way.runs_out(TodoKind.PLAN_SIGNATURE, way.today + 2 * DAY)
    tab = way.part(FilePart.PLANS)
    way.click(tab.sign_button)
    way.save()
    assert way.group(TodoKind.PLAN_SIGNATURE) is None
    way.runs_out(TodoKind.DEEP_FOLLOW_UP, date(2027, 2, 15))
    way.runs_out(TodoKind.PLAN_ENDS, date(2027, 3, 31))


def row(way: Way, place: int, **texts: str) -> None:
    """Type in the first line of one of the plan's lists."""
    line = way.lena.panel.rows[place].rows[0]
    for name, text in texts.items():
        type_text(getattr(line, f"{name}_edit"), text)
