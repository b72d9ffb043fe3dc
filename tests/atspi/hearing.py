"""What a screen reader says of itself: sentences that the program announces, and where one is."""

from dataclasses import dataclass, field

from jeepney import DBusAddress, HeaderFields, Message, new_method_call

from tests.atspi.bus import ANSWERED_WITHIN, REGISTRY, Bus, Place

LISTENERS = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
ROUTES = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
EVENTS = ("object:announcement", "object:state-changed:focused")
MEMBERS = ("Announcement", "StateChanged")


@dataclass
class Hearing:
    """Collects what is announced from now on, and what gets the focus."""

    bus: Bus
    sentences: list[str] = field(default_factory=list)
    focused: list[Place] = field(default_factory=list)

    def __post_init__(self) -> None:
        call = self.bus.connection.send_and_get_reply
        for member in MEMBERS:
            rule = f"type='signal',interface='org.a11y.atspi.Event.Object',member='{member}'"
            call(new_method_call(ROUTES, "AddMatch", "s", (rule,)), timeout=ANSWERED_WITHIN)
        for event in EVENTS:
            registering = new_method_call(LISTENERS, "RegisterEvent", "s", (event,))
            call(registering, timeout=ANSWERED_WITHIN)
        self.bus.signal = self._take

    def past(self, sentence: str) -> bool:
        """Whether a sentence that holds this was announced; it and those before it are past."""
        for at, said in enumerate(self.sentences):
            if sentence in said:
                del self.sentences[: at + 1]
                return True
        return False

    def _take(self, message: Message) -> None:
        fields, body = message.header.fields, message.body
        if fields.get(HeaderFields.member) == "Announcement":
            self.sentences.append(str(body[3][1]))
        elif body[:2] == ("focused", 1):
            self.focused.append(
                Place(str(fields[HeaderFields.sender]), str(fields[HeaderFields.path]))
            )
