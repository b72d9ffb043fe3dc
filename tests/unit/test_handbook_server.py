"""The handbook's page for it-avdelningen tells of the commands that there are, and of no others."""

import argparse
import re
import shlex

import pytest

from ame_desktop.cli.server import COMMAND
from ame_desktop.paths import resource

PAGE = resource("handbook/server.md").read_text(encoding="utf-8")
TOLD = re.findall(r"^\| `(server [^`]+)` \|", PAGE, re.MULTILINE)


@pytest.fixture
def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(exit_on_error=False)
    COMMAND.add_arguments(made)
    return made


@pytest.mark.parametrize("line", TOLD)
def test_a_command_is_understood(parser: argparse.ArgumentParser, line: str) -> None:
    words = shlex.split(line.removeprefix("server ").replace("ROLL", "handledare"))
    assert parser.parse_args(words).act == words[0]


def test_every_command_is_told_of() -> None:
    parser = argparse.ArgumentParser()
    COMMAND.add_arguments(parser)
    acts = re.findall(r"^    ([a-z]+) ", parser.format_help(), re.MULTILINE)
    assert sorted({line.split()[1] for line in TOLD}) == sorted(acts)


def test_the_way_back_to_a_file_is_understood(parser: argparse.ArgumentParser) -> None:
    way, keeper = re.search(r"`(--to FIL [^`]+)`", PAGE), re.search(r"`(--keeper-\w+)`", PAGE)
    assert way is not None
    assert keeper is not None
    parser.parse_args(["move", *shlex.split(way[1]), keeper[1], "FIL"])
