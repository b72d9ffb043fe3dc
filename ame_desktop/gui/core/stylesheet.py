"""The application's one style sheet, made from the tokens.

A widget asks for a look with the property ``kind``: *primary*, *quiet*, *danger* and *rail* for
buttons, *title*, *heading*, *muted*, *error* for labels, *card* and *band* for frames, *lines*
for a text box of some lines.
"""

from dataclasses import fields
from string import Template
from typing import Final

from ame_desktop.gui.core.tokens import LIGHT, Colours, Metrics, Tone
from ame_desktop.paths import resource

_TEXT: Final = """
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[kind="window"] { background: $window; }
QDialog[kind="palette"] { background: $surface; border: 1px solid $border; }
QDialog[kind="palette"] QListWidget { border: none; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: $px4; }
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: $title; font-weight: 600; }
QLabel[kind="heading"] { font-size: $heading; font-weight: 600; }
QLabel[kind="column"] { font-weight: 600; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: $small; }
QLabel[kind="error"] { color: $stop_text; }
QLabel[kind="step"] { color: $muted; border-radius: $px6; padding: $px3 $px8; }
QLabel[kind="step"][here="true"] { background: $accent_soft; color: $accent; }
QLabel[kind="badge"] { background: $accent; color: $on_accent; border-radius: $round;
    padding: 0 $px6; font-size: $small; font-weight: 600; min-height: $px18; }
QLabel[kind="sign"] { border-radius: $round; min-width: $px18; max-width: $px18;
    min-height: $px18; max-height: $px18; font-size: $small; font-weight: 600; }
QLabel[kind="sign"][tone="stop"] { background: $stop; color: $stop_text; }
QLabel[kind="sign"][tone="warning"] { background: $warning; color: $warning_text; }
QLabel[kind="sign"][tone="info"] { background: $info; color: $info_text; }
QWidget[kind="training"] { background: $training; }
QLabel[kind="training"] { background: $training; color: $on_training; font-weight: 700;
    padding: $px3; }
"""

_BUTTONS: Final = """
QPushButton, QToolButton { background: $surface; color: $text; border: 1px solid $border;
    border-radius: $px6; padding: $px3 $px14; min-height: $button_inner; outline: 0; }
QToolButton { padding: $px3 $px8; }
QPushButton:hover, QToolButton:hover { background: $sunken; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: $px2 $px13; }
QToolButton:focus { padding: $px2 $px7; }
QPushButton:disabled, QToolButton:disabled { color: $muted; border-color: $hairline;
    background: $sunken; }
QPushButton[kind="primary"], QDialog QPushButton:default { background: $accent; color: $on_accent;
    border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QDialog QPushButton:default:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus, QDialog QPushButton:default:focus {
    background: $accent_soft; color: $accent; border: 3px solid $accent; padding: $px1 $px12; }
QPushButton[kind="primary"]:disabled, QDialog QPushButton:default:disabled { background: $sunken;
    color: $muted; border-color: $hairline; }
QPushButton[kind="room"] { min-height: $room_inner; }
QPushButton[kind="danger"] { color: $stop_text; border-color: $stop_text; }
QPushButton[kind="danger"]:focus { border: 2px solid $focus; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent;
    border: 1px solid transparent; }
QPushButton::menu-indicator { image: url($drawings/down-$scheme.svg);
    width: $px12; height: $px12; subcontrol-position: center right; right: $px8; }
QToolButton[kind="quiet"]::menu-indicator { image: none; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $rail_hover; }
QPushButton[kind="quiet"]:checked { background: $accent_soft; color: $accent; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid $focus; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent;
    color: $accent; padding: $px2 0; text-align: left; text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $muted; text-decoration: none; }
QPushButton[kind="link"]:focus { border: 2px solid $focus; }
QToolButton[kind="rail"] { background: transparent; border: 2px solid transparent;
    border-radius: $px8; padding: $px3 $px10; text-align: left; min-height: $rail_row; }
QToolButton[kind="rail"]:hover { background: $rail_hover; }
QToolButton[kind="rail"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QToolButton[kind="rail"]:focus { border: 2px solid $focus; }
"""

_FIELDS: Final = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $border; border-radius: $px6;
    padding: $px3 $px8; min-height: $button_inner; selection-background-color: $accent;
    selection-color: $on_accent; placeholder-text-color: $muted; }
QPlainTextEdit[kind="lines"] { min-height: $px56; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $focus; padding: $px2 $px7; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"],
QAbstractSpinBox[wrong="true"] { border: 2px solid $stop_text; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: $sunken; color: $muted; border-color: $hairline; }
QLineEdit:read-only, QTextEdit:read-only, QPlainTextEdit:read-only { background: $sunken; }
QTextBrowser:read-only { background: $surface; }
QComboBox::drop-down { border: none; width: $px24; }
QComboBox::down-arrow { image: url($drawings/down-$scheme.svg); width: $px14; height: $px14; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none;
    background: transparent; width: $px20; }
QAbstractSpinBox::up-arrow { image: url($drawings/up-$scheme.svg); width: $px12; height: $px12; }
QAbstractSpinBox::down-arrow { image: url($drawings/down-$scheme.svg);
    width: $px12; height: $px12; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border;
    selection-background-color: $selection; selection-color: $on_selection; outline: 0; }
QComboBoxPrivateScroller { max-height: 0; }
QCheckBox, QRadioButton { background: transparent; spacing: $px8; min-height: $px24;
    border: 2px solid transparent; border-radius: $px4; padding: 0 $px2; outline: 0; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $focus; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: $px16; height: $px16; border: 1px solid $border; border-radius: $px4;
    background: $surface; }
QRadioButton::indicator { border-radius: $radio; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
    border-color: $accent; image: url($drawings/check-$scheme.svg); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent;
    image: url($drawings/dot-$scheme.svg); }
"""

_LISTS: Final = """
QAbstractItemView { background: $surface; color: $text; border: 1px solid $hairline;
    padding: 1px; border-radius: $px6; selection-background-color: $selection;
    selection-color: $on_selection; alternate-background-color: $window; outline: 0; }
QAbstractItemView:focus { border: 2px solid $focus; padding: 0; }
QTableView { gridline-color: $hairline; }
QTableView::item, QListView::item, QTreeView::item { padding: 0 $px8; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {
    background: $selection; color: $on_selection; }
QTableView[cells="true"]::item:focus { border: 2px solid $focus; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none;
    border-bottom: 1px solid $border; padding: $px6 $px11; font-weight: 600; }
QHeaderView::section:hover { color: $text; }
QHeaderView::section:vertical { color: $text; font-weight: 400;
    border-bottom: 1px solid $hairline; }
QHeaderView::up-arrow { image: url($drawings/up-$scheme.svg); width: $px12; height: $px12; }
QHeaderView::down-arrow { image: url($drawings/down-$scheme.svg); width: $px12; height: $px12; }
QTableCornerButton::section { background: $surface; border: none; }
QScrollBar:vertical { background: transparent; width: $px14; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $px14; margin: 0; }
QScrollBar::handle { background: $border; border-radius: $px4; margin: $px3; }
QScrollBar::handle:vertical { min-height: $px32; }
QScrollBar::handle:horizontal { min-width: $px32; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_FRAMES: Final = """
QFrame[kind="card"] { background: $surface; border: 1px solid $hairline; border-radius: $px10; }
QFrame[kind="rail"] { background: $rail; border: none; border-right: 1px solid $hairline; }
QFrame[kind="topbar"] { background: $surface; border: none; border-bottom: 1px solid $hairline; }
QFrame[kind="toast"] { background: $text; border-radius: $px8; }
QFrame[kind="toast"] QLabel { color: $window; }
QFrame[kind="toast"] QPushButton { background: transparent; color: $window;
    border: 1px solid $window; font-weight: 600; }
QFrame[kind="toast"] QPushButton:focus { border: 3px solid $window; padding: $px2 $px12; }
QFrame[kind="band"] { border-radius: $px6; background: $info; border: 1px solid $info_text; }
QFrame[kind="band"] QLabel { color: $info_text; }
QFrame[kind="band"][tone="stop"] { background: $stop; border-color: $stop_text; }
QFrame[kind="band"][tone="stop"] QLabel { color: $stop_text; }
QFrame[kind="band"][tone="warning"] { background: $warning; border-color: $warning_text; }
QFrame[kind="band"][tone="warning"] QLabel { color: $warning_text; }
QFrame[kind="band"][tone="done"] { background: $done; border-color: $done_text; }
QFrame[kind="band"][tone="done"] QLabel { color: $done_text; }
QFrame[kind="line"] { background: $hairline; border: none; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea[kind="read"] { border: 2px solid transparent; border-radius: $px6; }
QAbstractScrollArea[kind="read"]:focus { border: 2px solid $focus; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[kind="plain"] { background: transparent; }
QSplitter::handle { background: $hairline; }
QGroupBox { border: 1px solid $hairline; border-radius: $px8; margin-top: $px20;
    padding: $px12 $px8 $px8 $px8; background: $surface; }
QGroupBox::title { subcontrol-origin: margin; left: $px4; color: $text; }
QTabWidget::pane { border: none; border-top: 1px solid $hairline; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tear { width: 0; }
QTabBar::scroller { width: $px20; }
QLineEdit QToolButton { padding: 0; border: none; min-height: 0; background: transparent; }
QTabBar QToolButton { padding: 0; border: none; background: $window; }
QTabBar QToolButton::left-arrow { image: url($drawings/left-$scheme.svg);
  width: $px14; height: $px14; }
QTabBar QToolButton::right-arrow { image: url($drawings/right-$scheme.svg);
  width: $px14; height: $px14; }
QTabBar::tab { background: transparent; color: $muted; border: 2px solid transparent;
    border-bottom: 2px solid transparent; padding: $px8 $px14; }
QTabBar[kind="many"]::tab { padding: $px8 $px6; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus:selected { border: 2px solid $focus; border-radius: $px4; }
QMenu { background: $surface; border: 1px solid $border; padding: $px4; }
QMenu::item { padding: $px6 $px20; border-radius: $px4; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::separator { height: 1px; background: $hairline; margin: $px4 $px8; }
QProgressBar { background: $sunken; border: 1px solid $border; border-radius: $px6;
    text-align: center; min-height: $px16; }
QProgressBar::chunk { background: $accent_soft; border-radius: $px5; }
QStatusBar { background: $surface; }
"""

_SHEET: Final = Template(_TEXT + _BUTTONS + _FIELDS + _LISTS + _FRAMES)
_SIZES: Final = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24, 32, 56)
_NAMES: Final = tuple(
    field.name for field in fields(Colours) if field.name not in {"tones", "shadow"}
)


def stylesheet(colours: Colours, metrics: Metrics) -> str:
    """Return the style sheet for a colour scheme at a zoom."""
    values = {name: str(getattr(colours, name)) for name in _NAMES}
    values |= {f"px{size}": f"{metrics.px(size)}px" for size in _SIZES}
    values |= {
        "small": f"{metrics.small}px",
        "heading": f"{metrics.heading}px",
        "title": f"{metrics.title}px",
        "button_inner": f"{metrics.button - 2 * metrics.px(3) - 2}px",
        # More than half of the height, with its frame, and it would be drawn square.
        "round": f"{metrics.px(18) // 2}px",
        "radio": f"{(metrics.px(16) + 2) // 2}px",
        "rail_row": f"{metrics.px(24)}px",
        # With its padding and border it is 44 pixels, which a finger hits; on the screens for the
        # room nothing follows the zoom.
        "room_inner": f"{44 - 2 * metrics.px(3) - 2}px",
        "drawings": resource("icons/style").as_posix(),
        "scheme": "light" if colours is LIGHT else "dark",
    }
    for tone in (Tone.STOP, Tone.WARNING, Tone.INFO, Tone.DONE):
        values[tone.value] = colours.tone(tone).background
        values[f"{tone.value}_text"] = colours.tone(tone).text
    return _SHEET.substitute(values)
