"""Who follows the log up and checks its chain, role by role; the anchor is kept elsewhere."""

from datetime import date
from pathlib import Path

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.log_rows import LogFilter
from ame_desktop.services.context import Context
from ame_desktop.services.log import (
    anchor_text,
    check_chain,
    close_review,
    draw_review,
    log_page,
    minutes,
    review,
    reviewed_months,
    save_anchor,
)
from ame_desktop.services.log.chain import anchor_of
from tests.support.units import Unit

MONTH = date(2026, 11, 1)


@pytest.fixture
def boss(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.UNIT_CHIEF, name="Siv Chef")


def test_the_chain_is_checked_and_its_anchor_kept_elsewhere(
    any_unit: Unit, boss: Context, tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    state = check_chain(boss, lambda done, total: told.append((done, total)))
    assert state.whole
    assert told[-1] == (state.lines, state.lines)
    path = save_anchor(boss, state, tmp_path / "kontrollsumma.txt")
    kept = anchor_of(path.read_text())
    assert kept == state.head
    assert anchor_of("inget") is None
    assert anchor_text(state).startswith(f"{state.lines} ")
    assert check_chain(boss, kept=[state.head]).whole


@pytest.mark.parametrize("role", list(Role))
def test_only_those_of_the_matrix_follow_the_log_up(
    any_unit: Unit, role: Role, tmp_path: Path
) -> None:
    ctx = any_unit.as_role(role)
    log_page(ctx, LogFilter())
    state = check_chain(any_unit.chief)
    checks = role in {Role.UNIT_CHIEF, Role.ADMINISTRATOR}
    for act in (
        lambda: check_chain(ctx),
        lambda: save_anchor(ctx, state, tmp_path / "fil.txt"),
    ):
        if checks:
            act()
        else:
            with pytest.raises(NotPermittedError):
                act()
    asks = (
        lambda: review(ctx, MONTH),
        lambda: reviewed_months(ctx),
        lambda: draw_review(ctx, MONTH),
        lambda: close_review(ctx, MONTH),
        lambda: minutes(ctx, MONTH),
    )
    for ask in asks:
        if role is Role.UNIT_CHIEF:
            ask()
        else:
            with pytest.raises(NotPermittedError):
                ask()
