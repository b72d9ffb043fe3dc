"""The tests of a run that were left out since they need root, to be named at its end."""

import pytest

NOT_RUN: pytest.StashKey[list[str]] = pytest.StashKey()
NEEDS_ROOT = "kräver administratör (root)"
