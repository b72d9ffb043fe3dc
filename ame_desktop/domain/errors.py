"""What can go wrong by rule: each error is a plain Swedish sentence that says what to do."""


class DomainError(Exception):
    """A rule says no; the text is shown beside the field.

    Args:
        message: a whole Swedish sentence for the person at the screen.
        field: the name of the value it concerns, or an empty string.
        rule: the identity of the rule in the catalogue, such as ``RAG-42``, or an empty string.
    """

    def __init__(self, message: str, *, field: str = "", rule: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        self.rule = rule


class NotPermittedError(DomainError):
    """The person's roles do not reach this."""


class StandingError(NotPermittedError):
    """The person's rights have been changed or taken away since they were asked for."""


class NotFoundError(DomainError):
    """The thing does not exist, or not for this person."""


class ConflictError(DomainError):
    """Somebody else changed the same thing since it was read."""


class ChangedSinceError(ConflictError):
    """The row has another version than the one that the person had before them."""


class NeedsReasonError(DomainError):
    """The act is allowed, but only with a reason; ask for it and call again."""


class AlreadyDoneError(DomainError):
    """The command was carried out at an earlier try, whose answer was lost on the way."""
