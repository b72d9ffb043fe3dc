"""Every act that the services write in the log has a name in Swedish."""

import re
from pathlib import Path

import pytest

from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_texts import ACTION_TEXTS, action_text, detail_texts

SERVICES = Path(__file__).resolve().parents[2] / "ame_desktop" / "services"
ACTION = re.compile(r"\b(?:ctx|self)\.(?:write|note)\(\s*\"([a-z_]+\.[a-z_]+)\"")


def written() -> set[str]:
    sources = (path.read_text(encoding="utf-8") for path in SERVICES.rglob("*.py"))
    return {action for source in sources for action in ACTION.findall(source)}


def test_every_act_has_a_name() -> None:
    unnamed = {action for action in written() if "något" in action_text(action, LogKind.READ)}
    assert unnamed == set()


@pytest.mark.parametrize("kind", list(LogKind))
def test_an_unknown_act_is_still_a_sentence(kind: LogKind) -> None:
    assert action_text("okänt.okänt", kind)[0].isupper()
    assert "närvaron" in action_text("attendance.okänt", kind)


def test_a_refusal_says_so() -> None:
    assert action_text("referrals.owner", LogKind.DENIED).startswith("Nekades: ")
    assert "identity.read" not in ACTION_TEXTS


def test_details_show_values_only_of_what_is_harmless() -> None:
    detail = [
        [
            "participant",
            "x",
            {"given_name": "Ali", "phone": "1"},
            {"given_name": "Eva", "phone": "2"},
        ],
        ["case_note", "y", {"text": "Hemligt"}, {"text": "Hemligare"}],
        ["participant", "z", None, {"given_name": "Bo"}],
    ]
    assert detail_texts(detail) == ("Förnamn: Ali → Eva", "Telefon", "Text")
