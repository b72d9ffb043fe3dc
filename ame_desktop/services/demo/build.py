"""Fills a new unit with Exempelkommun: sixty people, a year of attendance, and today all set."""

from datetime import date

from ame_desktop.domain.access import Role
from ame_desktop.domain.calendar import is_working_day, next_working_day
from ame_desktop.domain.ids import new_id
from ame_desktop.services.clock import Clock
from ame_desktop.services.demo.agreements import add_agreements, tie_mornings
from ame_desktop.services.demo.approvals import add_approvals
from ame_desktop.services.demo.certificates import add_certificates
from ame_desktop.services.demo.corrections import add_corrections
from ame_desktop.services.demo.customers import add_customers
from ame_desktop.services.demo.data_requests import add_data_requests
from ame_desktop.services.demo.days import add_attendance, add_mornings
from ame_desktop.services.demo.employer_contacts import add_employer_contacts
from ame_desktop.services.demo.final_documents import add_final_documents
from ame_desktop.services.demo.follow_ups import add_follow_ups
from ame_desktop.services.demo.groups import add_groups
from ame_desktop.services.demo.intake import add_intake
from ame_desktop.services.demo.job_tracks import add_job_tracks
from ame_desktop.services.demo.leaves import add_leaves
from ame_desktop.services.demo.log import add_log
from ame_desktop.services.demo.mapping import add_mappings
from ame_desktop.services.demo.matching import add_matching
from ame_desktop.services.demo.month_bases import add_month_bases
from ame_desktop.services.demo.observations import add_observations
from ame_desktop.services.demo.people import add_people
from ame_desktop.services.demo.placements import add_placements
from ame_desktop.services.demo.plans import add_plans
from ame_desktop.services.demo.private_orders import add_private_orders
from ame_desktop.services.demo.proposals import add_next_day
from ame_desktop.services.demo.retention import add_retention
from ame_desktop.services.demo.rollups import add_rollups
from ame_desktop.services.demo.staff import add_staff, demo_login
from ame_desktop.services.demo.stand_ins import add_stand_ins
from ame_desktop.services.demo.subsidies import add_subsidies
from ame_desktop.services.demo.work import add_work, catalogue
from ame_desktop.services.first_data import first_unit
from ame_desktop.storage.store import Store

UNIT_NAME = "Exempelkommun"


def demo_day(today: date) -> date:
    """Return the day that the training unit stands at: today, or the next day that people work."""
    return today if is_working_day(today) else next_working_day(today)


def fill_demo(store: Store, clock: Clock) -> None:
    """Give an empty, migrated unit all of Exempelkommun, as one transaction."""
    today = clock.today()
    with store.write("demo.create", (), staff_id=None, at=clock.now()) as work:
        arenas = first_unit(work, UNIT_NAME, is_demo=True)
        staff = add_staff(work, list(arenas.values()))
        people = add_people(work, arenas, staff, today)
        tasks = catalogue()
        vehicles = add_work(work, arenas, tasks, today)
        work.session.flush()
        add_customers(work, today)
        add_agreements(work, arenas, staff, today)
        add_attendance(work, people, arenas, staff, today)
        add_mornings(work, people, tasks, (arenas, vehicles), staff, today)
        add_next_day(work, tasks, arenas, staff, today)
        work.session.flush()
        tie_mornings(work, today)
        add_corrections(work, people, staff, today)
        add_placements(work, people, arenas, staff, today)
        work.session.flush()
        add_observations(work, people, arenas, staff, today)
        add_follow_ups(work, people, staff, today)
        add_data_requests(work, people, staff, today)
        add_groups(work, people, staff, today)
        add_matching(work, people, (arenas, tasks), staff, today)
        add_subsidies(work, staff, today)
        add_final_documents(work, people, staff, UNIT_NAME, today)
        add_private_orders(work, staff, UNIT_NAME, today)
        add_approvals(work, people, staff, today)
        add_rollups(work, staff[demo_login(Role.COORDINATOR)], today)
        add_stand_ins(work, staff, today)
        add_retention(work, staff, today)
        add_certificates(work, people, staff, today)
        add_employer_contacts(work, people, staff, today)
        add_plans(work, staff, today)
        add_mappings(work, staff, UNIT_NAME, today)
        add_leaves(work, people, staff, today)
        add_intake(work, people, staff, today)
        add_job_tracks(work, people, staff, today)
        work.session.flush()
        add_month_bases(work, staff, UNIT_NAME, today)
        add_log(work, people, staff, today)
        work.done(new_id(), "", undoable=False)
