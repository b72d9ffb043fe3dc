"""What the screen shows of a person's own data: requests, and times of restriction."""

from dataclasses import dataclass

from ame_desktop.domain.data_requests import LimitRow, RequestRow


@dataclass(frozen=True)
class DataDesk:
    """A person's requests and restrictions, the latest first."""

    requests: tuple[RequestRow, ...]
    limits: tuple[LimitRow, ...]

    @property
    def limit(self) -> LimitRow | None:
        """The restriction that holds now."""
        return next((row for row in self.limits if row.in_force), None)
