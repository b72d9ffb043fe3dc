"""Every page of the program: its place in the rail, its drawing, and who may use it."""

from collections.abc import Callable

from ame_desktop.gui.features.administration.import_page import ImportPage
from ame_desktop.gui.features.administration.retention_page import RetentionPage
from ame_desktop.gui.features.agreements.page import AgreementsPage
from ame_desktop.gui.features.approvals.page import ApprovalsPage
from ame_desktop.gui.features.arenas.page import ArenasPage
from ame_desktop.gui.features.attendance.page import AttendancePage
from ame_desktop.gui.features.briefing.page import BriefingPage
from ame_desktop.gui.features.customers.page import CustomersPage
from ame_desktop.gui.features.final_documents.page import FinalDocumentsPage
from ame_desktop.gui.features.intake.page import IntakePage
from ame_desktop.gui.features.job_tracks.page import JobTracksPage
from ame_desktop.gui.features.log.page import LogPage
from ame_desktop.gui.features.orders.page import OrdersPage
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.placements.page import PlacementsPage
from ame_desktop.gui.features.reminders.page import RemindersPage
from ame_desktop.gui.features.reports.page import ReportsPage
from ame_desktop.gui.features.rollups.page import RollupsPage
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.gui.features.subsidies.page import SubsidiesPage
from ame_desktop.gui.shell.pages import PageSpec
from ame_desktop.gui.shell.settings_hooks import settings_hooks
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.retention import ground_of
from ame_desktop.services.screens import Screen, screens_of

IMPORTING = "importing"


def page_specs(unit: OpenUnit, around: Surroundings) -> list[PageSpec]:
    """Return the pages of the person who is logged in; a page is made when it is first shown."""
    ctx, settings = unit.context, around.settings
    seen = screens_of(ctx)
    return [
        PageSpec(
            "briefing",
            "Morgonmöte",
            "morning",
            lambda tools: BriefingPage(tools, ctx),
            visible=Screen.BRIEFING in seen,
        ),
        PageSpec(
            "attendance",
            "Närvaro",
            "attendance",
            lambda tools: AttendancePage(tools, ctx),
            visible=Screen.ATTENDANCE in seen,
        ),
        PageSpec(
            "participants",
            "Deltagare",
            "participants",
            lambda tools: ParticipantsPage(tools, ctx),
            visible=Screen.PARTICIPANTS in seen,
        ),
        PageSpec(
            "intake",
            "Inskrivning",
            "person",
            lambda tools: IntakePage(tools, ctx),
            visible=Screen.INTAKE in seen,
        ),
        PageSpec("arenas", "Arenor", "arenas", lambda tools: ArenasPage(tools, ctx)),
        PageSpec(
            "placements",
            "Placeringar",
            "placements",
            lambda tools: PlacementsPage(tools, ctx),
            visible=Screen.PLACEMENTS in seen,
        ),
        PageSpec(
            "approvals",
            "Godkännande",
            "approvals",
            lambda tools: ApprovalsPage(tools, ctx),
            visible=Screen.APPROVALS in seen,
        ),
        PageSpec(
            "reminders",
            "Att göra",
            "check",
            lambda tools: RemindersPage(tools, ctx),
            visible=Screen.REMINDERS in seen,
        ),
        PageSpec(
            "subsidies",
            "Stöd",
            "subsidies",
            lambda tools: SubsidiesPage(tools, ctx),
            visible=Screen.SUBSIDIES in seen,
        ),
        PageSpec(
            "job_tracks",
            "Jobbspår",
            "job_tracks",
            lambda tools: JobTracksPage(tools, ctx),
            visible=Screen.JOB_TRACKS in seen,
        ),
        PageSpec(
            "final_documents",
            "Dokument",
            "documents",
            lambda tools: FinalDocumentsPage(tools, ctx),
            visible=Screen.FINAL_DOCUMENTS in seen,
        ),
        PageSpec(
            "agreements",
            "Avtal",
            "agreements",
            lambda tools: AgreementsPage(tools, ctx),
            visible=Screen.AGREEMENTS in seen,
        ),
        PageSpec(
            "rollups",
            "Sammanställning",
            "rollups",
            lambda tools: RollupsPage(tools, ctx),
            visible=Screen.ROLLUPS in seen,
        ),
        PageSpec(
            "customers",
            "Motparter",
            "group",
            lambda tools: CustomersPage(tools, ctx),
            visible=Screen.CUSTOMERS in seen,
            in_rail=False,
            under="orders",
        ),
        PageSpec(
            "settings",
            "Inställningar",
            "settings",
            lambda tools: SettingsPage(tools, ctx, settings_hooks(unit, settings)),
        ),
        PageSpec(
            "orders",
            "Beställningar",
            "orders",
            lambda tools: OrdersPage(tools, ctx),
            visible=Screen.ORDERS in seen,
        ),
        PageSpec(
            "reports",
            "Rapporter",
            "reports",
            lambda tools: ReportsPage(tools, ctx),
            visible=Screen.REPORTS in seen,
        ),
        PageSpec(
            "log",
            "Logg",
            "log",
            lambda tools: LogPage(tools, ctx),
            visible=Screen.LOG in seen,
        ),
        PageSpec(
            "retention",
            "Gallring",
            "trash",
            lambda tools: RetentionPage(tools, ctx, ground_of(unit)),
            visible=Screen.RETENTION in seen,
            in_rail=False,
            under="settings",
        ),
        PageSpec(
            IMPORTING,
            "Läs in",
            "import",
            lambda tools: ImportPage(tools, ctx, _copier(unit)),
            visible=Screen.IMPORTING in seen,
            in_rail=False,
        ),
    ]


def _copier(unit: OpenUnit) -> Callable[[], object]:
    """Return what makes a copy of the unit, where it lies in a file and has changed."""
    backups = unit.backups
    return backups.secure if backups is not None else lambda: None
