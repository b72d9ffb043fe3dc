"""Real programs read back what was written: poppler for PDF, LibreOffice for workbooks."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Reader = Callable[[bytes], str]


def _poppler(program: str, *options: str) -> Callable[[bytes, Path], str]:
    def read(data: bytes, folder: Path) -> str:
        paper = folder / "papper.pdf"
        paper.write_bytes(data)
        target = ("-",) if program == "pdftotext" else ()
        done = subprocess.run(
            [program, *options, str(paper), *target], capture_output=True, check=True
        )
        return done.stdout.decode("utf-8")

    return read


@pytest.fixture
def pdf_text(tmp_path: Path) -> Reader:
    """What a reader can copy out of a PDF."""
    return lambda data: _poppler("pdftotext", "-layout")(data, tmp_path)


@pytest.fixture
def pdf_boxes(tmp_path: Path) -> Reader:
    """Where the words of a PDF stand."""
    return lambda data: _poppler("pdftotext", "-bbox")(data, tmp_path)


@pytest.fixture
def pdf_outline(tmp_path: Path) -> Reader:
    """The text of a PDF with its bookmarks last."""
    return lambda data: _poppler("pdftohtml", "-xml", "-i", "-stdout")(data, tmp_path)


@pytest.fixture
def pdf_info(tmp_path: Path) -> Reader:
    """The properties of a PDF."""
    return lambda data: _poppler("pdfinfo")(data, tmp_path)


@pytest.fixture
def pdf_fonts(tmp_path: Path) -> Reader:
    """The fonts that a PDF names."""
    return lambda data: _poppler("pdffonts")(data, tmp_path)


@pytest.fixture
def office_csv(tmp_path: Path) -> Reader:
    """What LibreOffice shows of a workbook's first sheet."""

    def read(data: bytes) -> str:
        book = tmp_path / "bok.xlsx"
        book.write_bytes(data)
        profile = (tmp_path / "kontor").as_uri()
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation={profile}",
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76",
                "--outdir",
                str(tmp_path),
                str(book),
            ],
            capture_output=True,
            check=True,
            timeout=120,
        )
        return book.with_suffix(".csv").read_text("utf-8")

    return read
