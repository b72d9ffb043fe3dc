"""The columns of the lists in *Inställningar*."""

from datetime import date

from PySide6.QtGui import QColor

from ame_desktop.domain.arenas import weekdays_of
from ame_desktop.domain.catalogue import TemplateRow, VehicleItem
from ame_desktop.domain.participant_files import HistoryRow
from ame_desktop.domain.restrictions import DEMANDS
from ame_desktop.domain.setting_sources import told_source
from ame_desktop.domain.staff import StaffRow
from ame_desktop.domain.swedish_times import weekdays_text
from ame_desktop.domain.unit_settings import SettingName, SettingRow, StateChoice
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.widgets.field_values import clock_text
from ame_desktop.services.clock import STOCKHOLM


def staff_columns(
    theme: Theme, arenas: dict[object, str], passwords: frozenset[str]
) -> tuple[Column[StaffRow], ...]:
    """Return the columns of the staff; ``passwords`` are the logins that can log in."""

    def places(row: StaffRow) -> str:
        return ", ".join(name for key, name in arenas.items() if key in row.arena_ids)

    def state(row: StaffRow) -> str:
        if not row.active:
            return "Har slutat"
        return "Kan logga in" if row.login in passwords else "Saknar lösenord"

    def state_colour(row: StaffRow) -> QColor | None:
        missing = row.active and row.login not in passwords
        return theme.foreground(Tone.WARNING) if missing else None

    return (
        Column("name", "Namn", lambda row: row.name, width=200),
        Column("login", "Användarnamn", lambda row: row.login, width=150),
        Column("roles", "Roller", lambda row: row.role_text, tooltip=_roles, width=0),
        Column("arenas", "Arenor", places, tooltip=places, width=160),
        Column("state", "Inloggning", state, foreground=state_colour, width=140),
    )


def _roles(row: StaffRow) -> str:
    return row.role_text


def template_columns() -> tuple[Column[TemplateRow], ...]:
    """Return the columns of the catalogue of tasks."""
    return (
        Column("name", "Uppgift", _task, tooltip=_task, width=0),
        Column("arena", "Arena", lambda row: row.arena, width=96),
        Column("place", "Plats", _place, tooltip=_place, width=130),
        Column("time", "Tid", _time, width=120),
        Column("places", "Platser", lambda row: str(row.draft.places), width=84),
        Column("demands", "Krav", _demands, tooltip=_demands, width=110),
        Column("days", "Föreslås", _days, tooltip=_days, width=90),
    )


def _task(row: TemplateRow) -> str:
    return row.draft.name


def _place(row: TemplateRow) -> str:
    return row.draft.place


def _time(row: TemplateRow) -> str:
    start, end = row.draft.start_minute, row.draft.end_minute
    if start is None and end is None:
        return ""
    return f"{clock_text(start)}–{clock_text(end)}"


def _demands(row: TemplateRow) -> str:
    found = [text.lower() for kind, text in DEMANDS.items() if kind in row.draft.demands]
    if row.draft.lift_kilograms is not None:
        found.append(f"{row.draft.lift_kilograms} kg")
    if row.draft.needs_driver:
        found.append("förare")
    found.extend(row.draft.qualifications)
    return ", ".join(found)


def _days(row: TemplateRow) -> str:
    return weekdays_text(weekdays_of(row.draft.weekdays))


def vehicle_columns(theme: Theme, today: date) -> tuple[Column[VehicleItem], ...]:
    """Return the columns of vehicles and equipment."""

    def overdue(row: VehicleItem) -> QColor | None:
        until = row.draft.checked_until
        late = until is not None and until < today
        return theme.foreground(Tone.STOP) if late else None

    return (
        Column("name", "Namn", lambda row: row.draft.name, width=0),
        Column("kind", "Slag", _kind, width=140),
        Column("registration", "Registreringsnummer", _registration, width=190),
        Column("checked", "Besiktad till", _checked, foreground=overdue, width=150),
        Column("state", "Används", lambda row: "Ja" if row.draft.active else "Nej", width=100),
    )


def _kind(row: VehicleItem) -> str:
    return "Fordon" if row.draft.is_vehicle else "Utrustning"


def _registration(row: VehicleItem) -> str:
    return row.draft.registration


def _checked(row: VehicleItem) -> str:
    return row.draft.checked_until.isoformat() if row.draft.checked_until else ""


def state_columns() -> tuple[Column[StateChoice], ...]:
    """Return the columns of the states of attendance."""
    return (
        Column("state", "Läge", lambda row: row.state.label, width=200),
        Column("label", "Namn på skärmen", lambda row: row.label, width=0),
        Column("key", "Tangent", lambda row: row.key or "Ingen", width=120),
        Column("used", "Används", lambda row: "Ja" if row.enabled else "Nej", width=120),
    )


def rule_columns() -> tuple[Column[SettingRow], ...]:
    """Return the columns of the unit's numbers and texts."""
    return (
        Column("name", "Inställning", _setting, tooltip=_setting, width=0),
        Column("value", "Värde", _value, tooltip=_value, width=100),
        Column("from", "Gäller från", lambda row: row.valid_from.isoformat(), width=116),
        Column("source", "Källa", told_source, tooltip=told_source, width=224),
    )


def _setting(row: SettingRow) -> str:
    return row.name.label


def _value(row: SettingRow) -> str:
    if row.name is SettingName.LOGO:
        return "Egen bild" if row.value["fil"] else "Ingen bild"
    written = str(row.value.get("text", row.value.get("antal", "")))
    # A row of the list is one line high.
    return ", ".join(written.splitlines())


def change_columns() -> tuple[Column[HistoryRow], ...]:
    """Return the columns of what has been changed."""
    return (
        Column("at", "När", _moment, sort=lambda row: row.seq, width=150),
        Column("who", "Vem", lambda row: row.who, width=180),
        Column("what", "Vad", lambda row: row.what, width=300),
        Column("detail", "Detaljer", _detail, tooltip=_detail, width=0),
    )


def _moment(row: HistoryRow) -> str:
    return f"{row.at.astimezone(STOCKHOLM):%Y-%m-%d %H:%M}"


def _detail(row: HistoryRow) -> str:
    return "; ".join(row.details)
