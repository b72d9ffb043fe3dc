"""The promises as they stand in the catalogue, and which tests belong to each."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = Path(__file__).with_name("catalogue.toml")


@dataclass(frozen=True)
class Promise:
    """What is promised, and the files of tests or single tests that show it."""

    id: str
    promise: str
    tests: tuple[str, ...]

    def is_shown_by(self, node: str) -> bool:
        """Whether this test, by its node id, is one of the promise's own."""
        plain = node.split("[", 1)[0].split("@", 1)[0]
        return any(plain == test or plain.startswith(f"{test}::") for test in self.tests)


def promises() -> tuple[Promise, ...]:
    """Every promise, in the order of the catalogue."""
    read = tomllib.loads(CATALOGUE.read_text(encoding="utf-8"))
    return tuple(
        Promise(name, str(found["promise"]), tuple(found["tests"])) for name, found in read.items()
    )


def proving_tests() -> list[str]:
    """Everything that the promises name, once each: what a run of them is started with."""
    return sorted({test for promise in promises() for test in promise.tests})
