"""The subsidy types with their dated figures, and what a form of employment may last."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.subsidies import SubsidyTypeRow
from ame_desktop.domain.subsidy_figures import Figure, FigureRow
from ame_desktop.storage.models.subsidies import SubsidyFigure, SubsidyType
from ame_desktop.storage.store import Reader

FigureKey = tuple[UUID, str, Figure, date]


def codes(reader: Reader) -> dict[str, UUID]:
    """Return the types' identities by the code of the reference data."""
    rows = reader.execute(select(SubsidyType.code, SubsidyType.id))
    return {row.code: row.id for row in rows}


def figure_keys(reader: Reader) -> frozenset[FigureKey]:
    """Return which figures there are: type, group, figure and from-date."""
    query = select(
        SubsidyFigure.type_id,
        SubsidyFigure.variant,
        SubsidyFigure.figure,
        SubsidyFigure.valid_from,
    )
    return frozenset(
        (row.type_id, row.variant, row.figure, row.valid_from) for row in reader.execute(query)
    )


def figures(reader: Reader) -> tuple[FigureRow, ...]:
    """Return all figures of all types, each type's own in the order of their dates."""
    query = select(
        SubsidyFigure.type_id,
        SubsidyFigure.variant,
        SubsidyFigure.figure,
        SubsidyFigure.valid_from,
        SubsidyFigure.value,
        SubsidyFigure.source,
        SubsidyFigure.confidence,
        SubsidyFigure.id,
        SubsidyFigure.version,
    ).order_by(SubsidyFigure.valid_from, SubsidyFigure.id)
    return tuple(FigureRow(*row) for row in reader.execute(query))


def types(reader: Reader) -> tuple[SubsidyTypeRow, ...]:
    """Return all types with their figures, in the order of the screen."""
    own: defaultdict[UUID, list[FigureRow]] = defaultdict(list)
    for figure in figures(reader):
        own[figure.type_id].append(figure)
    query = select(
        SubsidyType.id,
        SubsidyType.version,
        SubsidyType.code,
        SubsidyType.name,
        SubsidyType.short_name,
        SubsidyType.form,
        SubsidyType.basis,
        SubsidyType.wage_support,
        SubsidyType.valid_from,
        SubsidyType.valid_to,
        SubsidyType.replaced_by,
        SubsidyType.variants,
        SubsidyType.extension_rule,
        SubsidyType.extra_text,
        SubsidyType.source,
    ).order_by(SubsidyType.position, SubsidyType.code)
    rows = reader.execute(query).all()
    names = {row.code: row.name for row in rows}
    return tuple(
        SubsidyTypeRow(
            type_id=row.id,
            version=row.version,
            code=row.code,
            name=row.name,
            short_name=row.short_name,
            form=row.form,
            basis=row.basis,
            wage_support=row.wage_support,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
            replaced_by=names.get(row.replaced_by, row.replaced_by),
            variants=tuple(row.variants),
            extension_rule=row.extension_rule,
            extra_text=row.extra_text,
            source=row.source,
            figures=tuple(own[row.id]),
        )
        for row in rows
    )
