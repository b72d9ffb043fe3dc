"""Reads a PDF back as a person would: with poppler."""

import subprocess


def pdf_text(data: bytes) -> str:
    """The text of a PDF, laid out as on the paper."""
    command = ["pdftotext", "-layout", "-", "-"]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode()
