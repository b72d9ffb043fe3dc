"""The handbook's page about what *Att göra* reminds of, written from the timers themselves.

``python -c "from ame_desktop.services.reminders.reference_page import write; write()"`` writes it
anew; a test holds the page to the timers.
"""

from collections.abc import Iterator

from ame_desktop.domain.rule_switches import SWITCHES, is_foreign
from ame_desktop.domain.timers import TIMERS, Timer
from ame_desktop.domain.unit_settings import FIRST_DAY, setting_on
from ame_desktop.paths import resource
from ame_desktop.services.rule_sources import sources_of

PAGE = "handbook/tider.md"
_HEAD = """# Vad Att göra påminner om

Här står varje påminnelse: när den kommer, vad tiden räknas från och vem som får den. Sidan är \
skriven ur programmets egna tider.

Tider räknas i kalenderdagar och kalendermånader. En månad efter den 31 är den sista dagen i en \
kortare månad. Helgdagar flyttar ingen dag.

Siffrorna i tabellen är programmets förval. Vad som gäller hos er, och från vilken dag, står \
under *Inställningar*, *Sekretesstext och regler*. Tryck på *Varför?* vid en påminnelse så ser du \
det som gäller i dag, med källan.
"""
_COLUMNS = """| Påminnelse | När, och vad tiden räknas från | Vem | Förval och regel |
| --- | --- | --- | --- |
"""
_OFF = """## Påminnelser som går att stänga av

Enhetschefen stänger av regler under *Inställningar*, *Regler från andra håll*. Påminnelsen \
tystnar när alla dess regler är avstängda.

| Påminnelse | Regler |
| --- | --- |
"""
_SOURCES = """## Var reglerna står

| Dokument | Regler |
| --- | --- |
"""
_FOOT = "Läs också: [Att göra](reminders.md) och [Regler och var de finns](regler.md)\n"


def page_text() -> str:
    """Return the page in Markdown."""
    rows = "".join(_row(timer) for timer in TIMERS)
    off = "".join(_silent())
    return "\n".join((_HEAD, _COLUMNS + rows, _OFF + off, _SOURCES + "".join(_documents()), _FOOT))


def write() -> None:
    """Write the page into the handbook."""
    resource(PAGE).write_text(page_text(), encoding="utf-8")


def _row(timer: Timer) -> str:
    when = f"{timer.default}, räknat från {timer.starts}"
    held = ", ".join(filter(None, (_value(timer), *timer.rules)))
    return f"| {timer.kind.label} | {when} | {timer.whom} | {held} |\n"


def _value(timer: Timer) -> str:
    if timer.setting is None:
        return ""
    return timer.counted(int(setting_on((), timer.setting, FIRST_DAY).value["antal"]))


def _silent() -> Iterator[str]:
    known = {switch.rule for switch in SWITCHES}
    for timer in TIMERS:
        counted = [rule for rule in timer.own_rules if rule in known or not is_foreign(rule)]
        if counted and all(rule in known for rule in counted):
            yield f"| {timer.kind.label} | {', '.join(counted)} |\n"


def _documents() -> Iterator[str]:
    rules = dict.fromkeys(rule for timer in TIMERS for rule in timer.rules)
    documents = dict.fromkeys(source for rule in rules for source in sources_of((rule,)))
    for document in documents:
        held = [rule for rule in rules if document in sources_of((rule,))]
        yield f"| {document} | {', '.join(held)} |\n"
