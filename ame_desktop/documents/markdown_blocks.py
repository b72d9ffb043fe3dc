"""The handbook's Markdown as blocks of a paper: headings, texts, lists, tables and pictures."""

from collections.abc import Callable, Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from ame_desktop.documents.document import (
    Block,
    Column,
    Heading,
    Paragraph,
    ParagraphStyle,
    Picture,
    Points,
    Table,
)

_FIRST, _REST = 1.0, 2.2
"""How wide a table's first column is to the others: a key, a grade or a name."""
_LISTS = {"bullet_list": False, "ordered_list": True}


def blocks_of(text: str, picture: Callable[[str], bytes]) -> tuple[Block, ...]:
    """Return what a page says, as blocks.

    Args:
        text: the page, in Markdown.
        picture: gives the content of a picture by its name in the page, such as
            ``bilder/briefing.png``; without content the picture is left out.
    """
    root = SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(text))
    return tuple(block for node in root.children for block in _blocks(node, picture))


def _blocks(node: SyntaxTreeNode, picture: Callable[[str], bytes]) -> Iterator[Block]:
    if node.type == "heading":
        yield Heading(_text(node), min(int(node.tag[1]), 3))
    elif node.type == "paragraph":
        pictures = [part for part in node.walk() if part.type == "image"]
        yield from _pictures(pictures, picture)
        if text := _text(node):
            yield Paragraph(text, ParagraphStyle.BODY)
    elif node.type in _LISTS:
        texts = tuple(_text(item) for item in node.children)
        yield Points(texts, numbered=_LISTS[node.type])
    elif node.type == "table":
        yield _table(node)


def _pictures(
    found: Sequence[SyntaxTreeNode], picture: Callable[[str], bytes]
) -> Iterator[Picture]:
    for part in found:
        data = picture(str(part.attrs.get("src", "")))
        if data:
            yield Picture(data, part.content)


def _table(node: SyntaxTreeNode) -> Table:
    rows = [
        tuple(_text(cell) for cell in row.children)
        for part in node.children
        for row in part.children
    ]
    titles, *body = rows
    columns = tuple(
        Column(title, width=_REST if place else _FIRST) for place, title in enumerate(titles)
    )
    return Table(columns, tuple(body))


def _text(node: SyntaxTreeNode) -> str:
    """Return what a person reads, without the signs of the markup."""
    parts: list[str] = []
    for part in node.walk():
        if part.type in {"text", "code_inline"}:
            if not _in_picture(part):
                parts.append(part.content)
        elif part.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
    return "".join(parts).strip()


def _in_picture(node: SyntaxTreeNode) -> bool:
    return node.parent is not None and node.parent.type == "image"
