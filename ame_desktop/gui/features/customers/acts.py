"""What can be done on the page: each editor with the service that it goes with."""

from collections.abc import Callable, Sequence
from uuid import UUID

from shiboken6 import isValid

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.customers import CustomerRow, LikelySame
from ame_desktop.domain.employer_contacts import ContactRow
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.customers.contact_editor import ContactEditor
from ame_desktop.gui.features.customers.editors import CustomerEditor, MergeEditor
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services import customers
from ame_desktop.services.context import Context
from ame_desktop.services.customer_merging import merge, tell_apart
from ame_desktop.services.employer_contacts import add_contact, contacts_of

Opened = Callable[[UUID], object]


class CustomerActs:
    """Opens editors beside the page and stores what they hold.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who acts.
        dock: where the editors are shown.
        opened: stands on a counterpart, such as one that was just laid up.
    """

    def __init__(self, page: Page, ctx: Context, dock: EditorDock, opened: Opened) -> None:
        self._page = page
        self._ctx = ctx
        self._dock = dock
        self._opened = opened

    def edit(self, row: CustomerRow | None) -> None:
        """Change a counterpart, or lay up a new one."""
        ctx, key = self._ctx, None if row is None else row.customer_id
        edit = RowEdit(key, row, self._editor, lambda: _found(ctx, key))
        edit_row(self._page, ctx, self._dock, edit, self._opened)

    def _editor(self, row: CustomerRow | None) -> Editor:
        ctx = self._ctx
        panel = CustomerEditor(ctx.clock.today(), row)

        def command() -> Command:
            draft = panel.draft()
            if row is None:
                return lambda: customers.add_customer(ctx, draft)
            return lambda: customers.change_customer(ctx, row.customer_id, row.version, draft)

        def effect() -> Callable[[], str]:
            name = panel.ui.name_edit.text()
            own = None if row is None else row.customer_id
            return lambda: _likeness(ctx, name, own)

        return Editor(panel, command, effect)

    def merge(
        self, row: CustomerRow, rows: Sequence[CustomerRow], other: CustomerRow | None = None
    ) -> None:
        """*Slå ihop*: ask with which one, and which name is kept."""
        ctx, key = self._ctx, row.customer_id

        def make(found: Sequence[CustomerRow] | None) -> Editor:
            held = rows if found is None else found
            now = next((each for each in held if each.customer_id == key), row)
            panel = MergeEditor(now, [each for each in held if each.customer_id != key], other)

            def command() -> Command:
                kept, gone = panel.answer()
                return lambda: merge(
                    ctx, kept.customer_id, kept.version, gone.customer_id, gone.version
                )

            return Editor(panel, command)

        def read() -> Sequence[CustomerRow]:
            return customers.customer_register(ctx).rows

        edit = RowEdit(key, rows, make, read, decides=True)
        edit_row(self._page, ctx, self._dock, edit, self._opened)

    def tell_apart(self, question: LikelySame) -> None:
        """*Olika*: nobody is asked about these two again; *Ångra* takes it back."""
        ctx, kept, other = self._ctx, question.kept.customer_id, question.other.customer_id
        self._page.command(lambda: tell_apart(ctx, kept, other))

    def contacts(self, row: CustomerRow) -> None:
        """*Kontakter*: what was said before, and a new contact where one may write."""
        ctx, key = self._ctx, row.customer_id
        may_write = ctx.reach(Area.JOB_TRACKS, Level.WRITE) is not Reach.NONE
        panel = ContactEditor(ctx.clock.today(), row.name, may_write=may_write)

        def command() -> Command:
            draft = panel.draft()
            return lambda: add_contact(ctx, key, draft)

        def show(rows: tuple[ContactRow, ...]) -> None:
            if isValid(panel):
                panel.show_earlier(rows)

        edit_beside(self._page, self._dock, panel, command)
        if self._dock.panel is panel:
            self._page.read(lambda: contacts_of(ctx, key), show, ticket="contacts")

    def remove(self, row: CustomerRow) -> None:
        """Take away a counterpart that nothing hangs on; *Ångra* brings it back."""
        ctx = self._ctx
        self._page.command(lambda: customers.remove_customer(ctx, row.customer_id, row.version))


def _found(ctx: Context, key: UUID | None) -> CustomerRow | None:
    rows = customers.customer_register(ctx).rows
    return next((row for row in rows if row.customer_id == key), None)


def _likeness(ctx: Context, name: str, own: UUID | None) -> str:
    """Return which others a name is like, for somebody who is writing it."""
    names = [row.name for row in customers.likely(ctx, name) if row.customer_id != own]
    return f"Liknar {', '.join(names)}. Är det samma motpart, öppna den i stället." if names else ""
