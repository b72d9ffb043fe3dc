"""What a screen reader asks over the accessibility bus, many questions at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
AT_ONCE = 200
"""Questions under way at a time: more fills the buffers between the two programs."""
ANSWERED_WITHIN = 60.0
"""Seconds until an answer is missed: a program that is starting answers nothing for a while."""


class BusError(Exception):
    """The program answered a question with an error: mostly that a thing is gone."""


@dataclass(frozen=True)
class Place:
    """Where something lies on the bus: which program, and which of its things."""

    name: str
    path: str


@dataclass(frozen=True)
class Question:
    """One call of a method of a thing."""

    place: Place
    interface: str
    method: str
    signature: str = ""
    body: tuple[Any, ...] = ()


@dataclass
class Bus:
    """A connection to the accessibility bus of a session."""

    connection: DBusConnection
    signal: Callable[[Message], object] = field(default=lambda _: None)

    @classmethod
    def of_session(cls, address: str) -> "Bus":
        """Ask the session where its accessibility bus is, and go there."""
        with open_dbus_connection(address) as session:
            asked = new_method_call(BUS, "GetAddress")
            reply = session.send_and_get_reply(asked, timeout=ANSWERED_WITHIN)
        return cls(open_dbus_connection(reply.body[0]))

    def ask(self, question: Question) -> Any:
        """Return the answer to one question.

        Raises:
            BusError: there is no answer.
        """
        (answer,) = self.ask_all([question])
        if isinstance(answer, BusError):
            raise answer
        return answer

    def ask_all(self, questions: Sequence[Question]) -> list[Any]:
        """Return the answers in order; what could not be answered is a ``BusError``."""
        answers: list[Any] = []
        for first in range(0, len(questions), AT_ONCE):
            answers += self._ask_some(questions[first : first + AT_ONCE])
        return answers

    def _ask_some(self, questions: Sequence[Question]) -> list[Any]:
        answers: dict[int, Any] = {}
        serials = []
        for question in questions:
            address = DBusAddress(question.place.path, question.place.name, question.interface)
            call = new_method_call(
                address, question.method, question.signature or None, question.body
            )
            serial = next(self.connection.outgoing_serial)
            self.connection.send_message(call, serial=serial)
            serials.append(serial)
        wanted = set(serials)
        while wanted:
            message = self.connection.receive(timeout=ANSWERED_WITHIN)
            serial = message.header.fields.get(HeaderFields.reply_serial)
            if message.header.message_type is MessageType.signal:
                self.signal(message)
            if serial not in wanted:
                continue
            wanted.discard(serial)
            is_error = message.header.message_type is MessageType.error
            body = message.body
            answers[serial] = (
                BusError(str(body)) if is_error else body[0] if len(body) == 1 else body
            )
        return [answers[serial] for serial in serials]

    def close(self) -> None:
        """Leave the bus."""
        self.connection.close()
