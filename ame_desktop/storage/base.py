"""What all tables share: names of constraints, column types, identity and version."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    JSON,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    MetaData,
    Numeric,
    TypeDecorator,
    Uuid,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from ame_desktop.domain.ids import new_id

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: always aware and in UTC in the program, naive UTC in the file."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the naive UTC instant to store; a naive value is refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = "an instant needs its time zone"
            raise ValueError(message)
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the stored instant as aware UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


def _values(members: type[StrEnum]) -> list[str]:
    return [member.value for member in members]


class Base(DeclarativeBase):
    """The base of all tables; every table has a UUID made by the client."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Uuid(),
        datetime: UtcDateTime(),
        StrEnum: Enum(StrEnum, native_enum=False, length=40, values_callable=_values),
        dict[str, Any]: JSON(),
        list[Any]: JSON(),
    }


HOURS = Numeric(7, 2)


def refers_to(column: str) -> ForeignKey:
    """Return a foreign key that is checked at commit, so that rows may be written in any order."""
    return ForeignKey(column, deferrable=True, initially="DEFERRED")


class Identified:
    """A row with its own identity."""

    logged: ClassVar[bool] = True
    """Whether a change of the row is told in the log and can be undone."""
    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)


class Versioned(Identified):
    """A row that two people can edit: the one who saves last over an old version is told."""

    version: Mapped[int] = mapped_column(default=1)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}
