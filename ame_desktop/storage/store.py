"""An open unit: reading from it, and beginning a command in it."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.log import LogKind
from ame_desktop.storage.beyond_reach import OWN_LOGIN
from ame_desktop.storage.delivered import Commands
from ame_desktop.storage.engine import translate
from ame_desktop.storage.errors import StorageReadOnlyError
from ame_desktop.storage.log_keeper import LogKeeper
from ame_desktop.storage.news import FileTeller, NewsSource, ServerTeller
from ame_desktop.storage.news_file import FileNews
from ame_desktop.storage.news_server import ServerNews
from ame_desktop.storage.server_way import way_of
from ame_desktop.storage.unit_of_work import UnitOfWork

READ_ONLY = (
    "Läsläge: enhetens fil eller mapp går inte att skriva i, så inget kan ändras. "
    "Be datorns skötare om skrivrätt och starta sedan om programmet."
)

Reader = Connection
"""What the queries read through."""


class Store:
    """A unit's data, in a file or on a server.

    Args:
        engine: what it is reached through.
        read_only: whether nothing can be written.
        own_login: whether the server itself holds what is out of the person's reach back.
    """

    def __init__(self, engine: Engine, *, read_only: bool = False, own_login: bool = False) -> None:
        self.engine = engine.execution_options(**{OWN_LOGIN: True}) if own_login else engine
        self.read_only = read_only
        self.own_login = own_login
        # A file's reader sees one moment by itself; a server has to be asked for it.
        self._reading = (
            self.engine.execution_options(isolation_level="REPEATABLE READ")
            if self.on_server
            else engine
        )
        self._commands = Commands()
        self._way = way_of(engine)
        self._teller = ServerTeller() if self.on_server else FileTeller()
        self._keeper = None if self.on_server or read_only else LogKeeper(engine)

    @property
    def on_server(self) -> bool:
        """Whether the unit lies on a PostgreSQL server."""
        return self.engine.dialect.name == "postgresql"

    @property
    def lost(self) -> bool:
        """Whether the server is known not to answer."""
        return self._way is not None and self._way.lost

    def lose(self) -> None:
        """The server does not answer: whoever waits for it is let go, and nobody asks it.

        :meth:`read` and :meth:`write` say so at once, until :meth:`find`.
        """
        if self._way is not None:
            self._way.lose()

    def find(self) -> None:
        """The server answers again."""
        if self._way is not None:
            self._way.find()

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Give a connection to read through; all reads in the block see the same moment.

        Raises:
            StorageUnavailableError: the storage cannot be reached.
        """
        self._refuse_lost()
        try:
            with self._reading.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise translate(error) from error

    def write(
        self,
        action: str,
        topics: Iterable[Topic],
        *,
        staff_id: UUID | None,
        at: datetime,
        kind: LogKind = LogKind.CHANGE,
    ) -> UnitOfWork:
        """Begin a command; leave the block without ``done`` and nothing has changed.

        Raises:
            StorageReadOnlyError: the unit was opened to be read only.
            StorageUnavailableError: the server is known not to answer.
        """
        self._refuse_lost()
        if self.read_only:
            raise StorageReadOnlyError(READ_ONLY)
        work = UnitOfWork(
            self.engine,
            action=action,
            topics=topics,
            staff_id=staff_id,
            at=at,
            kind=kind,
            teller=self._teller,
        )
        if kind is LogKind.CHANGE:
            self._commands.watch(work)
        return work

    def once(self, command_id: UUID) -> AbstractContextManager[None]:
        """Let what this thread stores in the block be one command, which is carried out once.

        Tried again under the same identity, :meth:`write` refuses it with
        :class:`~ame_desktop.domain.errors.AlreadyDoneError`.
        """
        return self._commands.begin(command_id)

    def news(self) -> NewsSource:
        """Return where the news of other work places with the same unit come from."""
        if isinstance(self._teller, FileTeller):
            return FileNews(self.engine, self._teller)
        return ServerNews(self.engine, self._teller)

    def close(self) -> None:
        """Close all connections."""
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None
        self.engine.dispose()

    def _refuse_lost(self) -> None:
        if self._way is not None:
            self._way.refuse_lost()
