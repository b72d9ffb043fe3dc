"""What can go wrong with the storage itself, told in Swedish."""

from typing import Final

REFUSED: Final = "Servern tillåter inte det här för din inloggning. Fråga enhetschefen."

GONE: Final = "Det finns inte längre. Någon annan kan ha tagit bort det."
OUT_OF_SIGHT: Final = "Det finns inte längre, eller så når du det inte."
"""What is said instead of *gone* where a server holds back what a login does not reach."""


class StorageError(Exception):
    """The storage cannot do its work; ``message`` says why and what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class StorageUnavailableError(StorageError):
    """The file or the server cannot be reached now; trying again may help."""


class StorageFullError(StorageUnavailableError):
    """The disk is full."""


class StorageReadOnlyError(StorageUnavailableError):
    """The file can be read but not written."""


class DamagedError(StorageError):
    """The file opens with the right key, but its content is damaged."""


class MissingFileError(StorageError):
    """The unit's file is gone or empty, while its keys are there."""


class WrongPasswordError(StorageError):
    """No key opens with this name and password."""


class RefusedError(StorageError):
    """The server itself refuses what the login has no right to."""


class TemporaryPasswordError(StorageError):
    """The password is a temporary one, and has to be changed before anything else."""


class WaitError(StorageError):
    """Too many wrong passwords: ``seconds`` are left to wait."""

    def __init__(self, seconds: int) -> None:
        minutes = -(-seconds // 60)
        left = f"{seconds} sekunder" if seconds < 60 else f"{minutes} minuter"
        super().__init__(f"Vänta {left} och försök sedan igen.")
        self.seconds = seconds


class InUseError(StorageError):
    """Somebody else holds the file, and this needs to be alone."""


class NewerFileError(StorageError):
    """The file was made by a newer program."""


class NetworkShareError(StorageError):
    """The file lies on a network share, where it could be damaged."""
