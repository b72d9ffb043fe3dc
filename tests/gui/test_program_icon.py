"""The program wears its own icon, drawn in each size from one drawing."""

import struct
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ame_desktop.gui.core.program_icon import wear_icon
from tests.support.installer_files import installer_module


def test_every_window_wears_the_icon_and_belongs_to_the_desktops_entry(qapp: QApplication) -> None:
    wear_icon(qapp)
    assert QGuiApplication.desktopFileName() == "ame-desktop"
    for size in (16, 48):
        assert qapp.windowIcon().pixmap(size).width() >= size


def test_each_system_gets_the_sizes_it_asks_for(qapp: QApplication, tmp_path: Path) -> None:
    icons = installer_module("make_icons")
    icons.main(tmp_path)
    for size in icons.LINUX:
        with Image.open(tmp_path / f"hicolor/{size}x{size}/apps/ame-desktop.png") as picture:
            assert picture.size == (size, size)
            assert picture.convert("RGBA").getpixel((size // 2, 2 + size // 16))[3] == 255
            assert picture.convert("RGBA").getpixel((0, 0))[3] == 0
    made = (tmp_path / "ame-desktop.ico").read_bytes()
    assert struct.unpack_from("<HHH", made) == (0, 1, len(icons.WINDOWS))
    with Image.open(BytesIO(made)) as picture:
        assert picture.info["sizes"] == {(size, size) for size in icons.WINDOWS}
