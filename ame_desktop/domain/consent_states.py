"""How a person's waiver of secrecy towards somebody stands."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ConsentState:
    """A person's waiver of secrecy towards a receiver: since when, and whether it was taken back.

    Both days are ``None`` where there is none.
    """

    given_on: date | None = None
    withdrawn_on: date | None = None

    @property
    def stands(self) -> bool:
        """Whether it was given and has not been taken back."""
        return self.given_on is not None and self.withdrawn_on is None

    @property
    def words(self) -> str:
        """How it stands, in words."""
        if self.given_on is None:
            return "Saknas"
        if self.withdrawn_on is not None:
            return f"Återkallat {self.withdrawn_on.isoformat()}"
        return f"Finns sedan {self.given_on.isoformat()}"
