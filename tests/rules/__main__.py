"""Writes the handbook's table of rules anew: `python -m tests.rules`."""

from tests.rules.table import PAGE, page_text

if __name__ == "__main__":
    PAGE.write_text(page_text(), encoding="utf-8")
