"""What the two ways in, the window and the commands, need to know of trouble with the storage."""

from ame_desktop.storage.errors import (
    DamagedError,
    InUseError,
    MissingFileError,
    NetworkShareError,
    NewerFileError,
    RefusedError,
    StorageError,
    StorageFullError,
    StorageReadOnlyError,
    StorageUnavailableError,
    TemporaryPasswordError,
    WaitError,
    WrongPasswordError,
)

__all__ = [
    "DamagedError",
    "InUseError",
    "MissingFileError",
    "NetworkShareError",
    "NewerFileError",
    "RefusedError",
    "StorageError",
    "StorageFullError",
    "StorageReadOnlyError",
    "StorageUnavailableError",
    "TemporaryPasswordError",
    "WaitError",
    "WrongPasswordError",
]
