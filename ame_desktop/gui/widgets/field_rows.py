"""Keeps fields that share a row alike in width and height while one of them says what is wrong."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

_ERROR = "_error_label"


def keep_rows_even(form: QWidget) -> None:
    """Let a long sentence at one field break into lines rather than squeeze its neighbour."""
    for label in form.findChildren(QLabel):
        if label.objectName().endswith(_ERROR):
            policy = label.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            label.setSizePolicy(policy)
    for row in form.findChildren(QHBoxLayout):
        for place in range(row.count()):
            item = row.itemAt(place)
            field = None if item is None else item.layout()
            if isinstance(field, QVBoxLayout):
                # Aligned to the top instead, a sentence of three lines would get two.
                field.addStretch(1)
