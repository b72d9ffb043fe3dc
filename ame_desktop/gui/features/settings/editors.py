"""The editors of staff, passwords, the catalogue and vehicles."""

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import ROLE_TITLES, Role
from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.catalogue import TemplateDraft, TemplateRow, VehicleDraft, VehicleItem
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.restrictions import DEMANDS, RestrictionKind
from ame_desktop.domain.staff import StaffDraft, StaffRow
from ame_desktop.gui.forms.ui_settings_password import Ui_SettingsPassword
from ame_desktop.gui.forms.ui_settings_staff import Ui_SettingsStaff
from ame_desktop.gui.forms.ui_settings_template import Ui_SettingsTemplate
from ame_desktop.gui.forms.ui_settings_vehicle import Ui_SettingsVehicle
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    Checks,
    chosen,
    clock_text,
    fill,
    fill_held,
    put_in,
    read_date,
    read_minute,
    read_number,
    show_date,
)
from ame_desktop.gui.widgets.qualification_checks import qualification_checks, ticked_names
from ame_desktop.gui.widgets.weekday_checks import WeekdayChecks


class StaffEditor(EditorPanel):
    """A member of staff: name, login, roles and arenas."""

    def __init__(
        self, row: StaffRow | None, arenas: tuple[ArenaRow, ...], parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_SettingsStaff()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Ny i personalen" if row is None else f"Ändra {row.name}", form, parent)
        roles: list[tuple[str, object]] = [(ROLE_TITLES[role], role) for role in Role]
        self.roles = Checks(roles, row.roles if row is not None else ())
        put_in(self.ui.roles_widget, self.roles)
        places: list[tuple[str, object]] = [(item.name, item.arena_id) for item in arenas]
        self.places = Checks(places, row.arena_ids if row is not None else ())
        put_in(self.ui.arenas_widget, self.places)
        self.ui.active_check.setChecked(row is None or row.active)
        self.ui.active_check.setVisible(row is not None)
        if row is not None:
            self.ui.name_edit.setText(row.name)
            self.ui.login_edit.setText(row.login)
            self.ui.login_edit.setEnabled(False)
            self.ui.login_edit.setToolTip("Användarnamnet hör ihop med lösenordet.")

    def draft(self) -> StaffDraft:
        """Return what stands in the form."""
        return StaffDraft(
            self.ui.login_edit.text(),
            self.ui.name_edit.text(),
            frozenset(role for role in self.roles.ticked if isinstance(role, Role)),
            frozenset(key for key in self.places.ticked if isinstance(key, UUID)),
            self.ui.active_check.isChecked(),
        )


class PasswordEditor(EditorPanel):
    """A password for a member of staff, written twice."""

    def __init__(self, row: StaffRow, parent: QWidget | None = None) -> None:
        self.ui = Ui_SettingsPassword()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__(f"Lösenord för {row.name}", form, parent)

    def password(self) -> str:
        """Return the password.

        Raises:
            DomainError: the two are different, or nothing is written.
        """
        first, second = self.ui.password_edit.text(), self.ui.repeat_edit.text()
        if not first:
            raise DomainError("Skriv ett lösenord.", field="password")
        if first != second:
            raise DomainError("Skriv samma lösenord två gånger.", field="repeat")
        return first


class TemplateEditor(EditorPanel):
    """A task of the catalogue."""

    def __init__(
        self,
        row: TemplateRow | None,
        arenas: tuple[ArenaRow, ...],
        names: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_SettingsTemplate()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Ny uppgift" if row is None else "Ändra uppgift", form, parent)
        shown = row.draft if row is not None else TemplateDraft("", arenas[0].arena_id)
        ui = self.ui
        fill_held(
            ui.arena_id_combo, [(item.name, item.arena_id) for item in arenas], shown.arena_id
        )
        ui.name_edit.setText(shown.name)
        ui.place_edit.setText(shown.place)
        ui.bring_edit.setText(shown.bring)
        ui.start_edit.setText(clock_text(shown.start_minute))
        ui.end_edit.setText(clock_text(shown.end_minute))
        ui.places_edit.setText(str(shown.places))
        lift = shown.lift_kilograms
        ui.lift_kilograms_edit.setText("" if lift is None else str(lift))
        ui.needs_driver_check.setChecked(shown.needs_driver)
        ui.indoors_check.setChecked(shown.indoors)
        ui.wearing_check.setChecked(shown.wearing)
        ui.active_check.setChecked(shown.active)
        ui.active_check.setVisible(row is not None)
        kinds: list[tuple[str, object]] = [(text, kind) for kind, text in DEMANDS.items()]
        self.demands = Checks(kinds, shown.demands)
        put_in(ui.demands_widget, self.demands)
        self.qualifications = qualification_checks(names, shown.qualifications)
        put_in(ui.qualifications_widget, self.qualifications)
        self.days = WeekdayChecks(shown.weekdays)
        put_in(ui.days_widget, self.days)

    def draft(self) -> TemplateDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a time or a number cannot be read.
        """
        ui = self.ui
        places = read_number(ui.places_edit, "places")
        kinds = (kind for kind in self.demands.ticked if isinstance(kind, RestrictionKind))
        return TemplateDraft(
            ui.name_edit.text(),
            chosen(ui.arena_id_combo),
            ui.place_edit.text(),
            read_minute(ui.start_edit, "start"),
            read_minute(ui.end_edit, "end"),
            2 if places is None else places,
            frozenset(kinds),
            read_number(ui.lift_kilograms_edit, "lift_kilograms"),
            ui.needs_driver_check.isChecked(),
            self.days.weekdays,
            ui.active_check.isChecked(),
            ui.indoors_check.isChecked(),
            ui.bring_edit.text(),
            ui.wearing_check.isChecked(),
            ticked_names(self.qualifications),
        )


class VehicleEditor(EditorPanel):
    """A vehicle or a piece of equipment."""

    def __init__(self, row: VehicleItem | None, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_SettingsVehicle()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        shown = row.draft if row is not None else VehicleDraft("")
        title = f"Ändra {shown.name}" if shown.name else "Nytt fordon eller utrustning"
        super().__init__(title, form, parent)
        ui = self.ui
        fill(ui.kind_combo, [("Fordon", True), ("Utrustning", False)], shown.is_vehicle)
        ui.name_edit.setText(shown.name)
        ui.registration_edit.setText(shown.registration)
        show_date(ui.checked_until_edit, shown.checked_until)
        ui.active_check.setChecked(shown.active)
        ui.active_check.setVisible(row is not None)

    def draft(self) -> VehicleDraft:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such date.
        """
        ui = self.ui
        return VehicleDraft(
            ui.name_edit.text(),
            ui.registration_edit.text(),
            bool(chosen(ui.kind_combo)),
            read_date(ui.checked_until_edit, self._today, "checked_until"),
            ui.active_check.isChecked(),
        )
