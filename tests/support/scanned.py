"""Makes a paper such as a scanner would."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas


def scanned_pdf(text: str = "Beslut 4711") -> bytes:
    """A PDF of one page with a line of text."""
    held = BytesIO()
    canvas = Canvas(held)
    canvas.drawString(72, 720, text)
    canvas.save()
    return held.getvalue()
