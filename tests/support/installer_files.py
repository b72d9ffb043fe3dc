"""Reads the installer's own modules, which belong to no package."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]
INSTALLER = ROOT / "installer"


def installer_module(name: str) -> ModuleType:
    """One of the modules in the installer's folder."""
    found = spec_from_file_location(name, INSTALLER / f"{name}.py")
    assert found is not None
    assert found.loader is not None
    module = module_from_spec(found)
    found.loader.exec_module(module)
    return module
