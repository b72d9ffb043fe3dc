"""The logo: dated, checked, kept in the unit, and drawn on the documents of its days."""

from datetime import date

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.services.final_documents import pdf
from ame_desktop.services.undo import undo
from ame_desktop.services.unit_logo import logo, remove_logo, set_logo
from tests.support.final_documents import trained, written
from tests.support.papers import picture
from tests.support.units import Unit

TODAY, LATER = date(2026, 11, 23), date(2027, 1, 1)


def test_a_logo_holds_from_its_day(any_unit: Unit) -> None:
    ctx = any_unit.chief
    assert logo(ctx) == b""
    first, second = picture(), picture("JPEG")
    set_logo(ctx, first, TODAY)
    set_logo(ctx, second, LATER)
    assert logo(ctx) == first
    assert logo(ctx, LATER) == second
    remove_logo(ctx, TODAY)
    assert (logo(ctx), logo(ctx, LATER)) == (b"", second)


def test_choosing_a_logo_can_be_undone(any_unit: Unit) -> None:
    ctx = any_unit.chief
    set_logo(ctx, picture(), TODAY)
    change = set_logo(ctx, picture("JPEG"), TODAY)
    undo(ctx, change.changes)
    assert logo(ctx) == picture()


def test_documents_carry_it(any_unit: Unit) -> None:
    found = trained(any_unit)
    key = written(found).row.document_id
    plain = pdf(found.consultant, key)
    set_logo(any_unit.chief, picture(), TODAY)
    assert b"/Subtype /Image" not in plain
    assert b"/Subtype /Image" in pdf(found.consultant, key)


def test_only_those_who_run_the_unit_choose_it(unit: Unit) -> None:
    with pytest.raises(NotPermittedError):
        set_logo(unit.as_role(Role.CONSULTANT), picture(), TODAY)
    with pytest.raises(DomainError, match="PNG eller JPEG"):
        set_logo(unit.chief, b"<svg/>", TODAY)
