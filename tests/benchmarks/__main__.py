"""Runs every benchmark and prints the table: ``python -m tests.benchmarks [NAME …]``."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.harness import Row


def rows(names: list[str]) -> Iterator[Row]:
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        name = path.stem.removeprefix("bench_")
        if not names or name in names:
            yield from import_module(f"tests.benchmarks.{path.stem}").benchmarks()


def bar_text(row: Row) -> str:
    if row.limit_ms is not None:
        return f"≤ {row.limit_ms:g} ms"
    return f"≤ {row.bar:g}×" if row.bar is not None else "–"


def main() -> int:
    parser = argparse.ArgumentParser(prog="installer/test bench")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    found: list[Row] = []
    print(f"{'Vad':<62}{'värde ms':>10}{'jämfört ms':>12}{'kvot':>8}{'mål':>12}  ")
    for row in rows(args.names):
        found.append(row)
        kept = "klarat" if row.kept else "MISSAT"
        figures = f"{row.value:>10.2f}{row.baseline:>12.2f}{row.ratio:>8.2f}"
        print(f"{row.name:<62}{figures}{bar_text(row):>12}  {kept}", flush=True)
    if args.json:
        text = json.dumps([row.as_json() for row in found], ensure_ascii=False, indent=1)
        args.json.write_text(text + "\n", encoding="utf-8")
    return 0 if all(row.kept for row in found) else 1


if __name__ == "__main__":
    sys.exit(main())
