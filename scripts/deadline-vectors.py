"""Writes tests/fixtures/deadlines.jsonl: deadlines counted apart from our engine, from the State Council's notices alone.

国务院办公厅关于2025年、2026年部分节假日安排的通知. Run: python3 scripts/deadline-vectors.py
"""
import datetime as dt
import json
import pathlib
import random

OFF = [
    ("2025-01-01", "2025-01-01"), ("2025-01-28", "2025-02-04"), ("2025-04-04", "2025-04-06"), ("2025-05-01", "2025-05-05"),
    ("2025-05-31", "2025-06-02"), ("2025-10-01", "2025-10-08"), ("2026-01-01", "2026-01-03"), ("2026-02-15", "2026-02-23"),
    ("2026-04-04", "2026-04-06"), ("2026-05-01", "2026-05-05"), ("2026-06-19", "2026-06-21"), ("2026-09-25", "2026-09-27"),
    ("2026-10-01", "2026-10-07"),
]
ON = {
    "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04", "2026-02-14", "2026-02-28",
    "2026-05-09", "2026-09-20", "2026-10-10",
}
YEARS = {2025, 2026}


def works(day):
    text = day.isoformat()
    if text in ON:
        return True
    if any(first <= text <= last for first, last in OFF):
        return False
    return day.isoweekday() < 6


def deadline(start, days, unit, spans):
    day, left = dt.date.fromisoformat(start), days
    while left:
        day += dt.timedelta(days=1)
        if unit == "工作日" and day.year not in YEARS:
            return None
        stands = any(span["from"] <= day.isoformat() <= span["to"] for span in spans)
        if not stands and (unit == "自然日" or works(day)):
            left -= 1
    return day.isoformat()


def vectors(count):
    dice = random.Random(20261126)
    turning = ["2025-01-24", "2025-09-26", "2025-12-31", "2026-02-12", "2026-04-30", "2026-09-18", "2026-09-30", "2026-12-15"]
    for i in range(count):
        start = turning[i % 8] if i % 3 == 0 else (dt.date(2025, 1, 1) + dt.timedelta(days=dice.randrange(720))).isoformat()
        spans = []
        for _ in range(dice.choice([0, 0, 0, 1, 1, 2])):
            first = dt.date.fromisoformat(start) + dt.timedelta(days=dice.randrange(25))
            spans.append({"from": first.isoformat(), "to": (first + dt.timedelta(days=dice.randrange(12))).isoformat()})
        days, unit = dice.choice([0, 1, 3, 5, 7, 10, 15, 20, 30, 45, 60]), dice.choice(["工作日", "工作日", "工作日", "自然日"])
        yield {"from": start, "days": days, "unit": unit, "suspensions": spans, "due": deadline(start, days, unit, spans)}


target = pathlib.Path(__file__).parent.parent / "tests" / "fixtures" / "deadlines.jsonl"
lines = [json.dumps(one, ensure_ascii=False) for one in vectors(160)]
target.write_text("\n".join(lines) + "\n", encoding="utf-8")
