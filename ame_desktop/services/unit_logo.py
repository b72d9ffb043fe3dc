"""The municipality's logo: kept in the unit, dated, on every document from its day on."""

from datetime import date
from hashlib import sha256
from uuid import UUID

from ame_desktop.documents.logo import check_logo
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.unit_settings import SettingName, SettingRow
from ame_desktop.services.context import Context
from ame_desktop.services.settings import setting
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.queries.stored_files import file_content
from ame_desktop.storage.repositories.unit_settings import put_setting

SOURCE = "Enhetens val"


def logo(ctx: Context, day: date | None = None) -> bytes:
    """Return the logo that holds on a day, today unless another is given; nothing is no logo."""
    key = str(setting(ctx, SettingName.LOGO, day).value["fil"])
    if not key:
        return b""
    with ctx.read() as reader:
        return file_content(reader, UUID(key)) or b""


def set_logo(ctx: Context, content: bytes, valid_from: date) -> Result[None]:
    """Let a picture, PNG or JPEG, be the logo from a day on.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
        DomainError: it is no such picture, is damaged, or is too large or too small.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    media_type = check_logo(content)
    with ctx.write("settings.set", Topic.SETTINGS) as work:
        kept = StoredFile(
            id=new_id(),
            media_type=media_type,
            content=content,
            sha256=sha256(content).hexdigest(),
            pages=1,
            stored_at=work.at,
        )
        work.add(kept)
        put_setting(work, SettingRow(SettingName.LOGO, valid_from, {"fil": str(kept.id)}, SOURCE))
        return work.done(None, "Bytte logotyp.")


def remove_logo(ctx: Context, valid_from: date) -> Result[None]:
    """Let documents be without a logo from a day on; earlier documents keep theirs.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    with ctx.write("settings.set", Topic.SETTINGS) as work:
        put_setting(work, SettingRow(SettingName.LOGO, valid_from, {"fil": ""}, SOURCE))
        return work.done(None, "Tog bort logotypen.")
