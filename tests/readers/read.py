"""Reads calendars and feeds back with the libraries of others, and prints what they understood, a line each.

read.py PUBLIC: the folder of the built site. Held against expected.txt by tests/readers/run.
"""
import sys
from pathlib import Path

import feedparser
from icalendar import Calendar

public = Path(sys.argv[1])


def moment(value):
    return value.strftime("%Y-%m-%dT%H:%M:%S%z") if hasattr(value, "hour") else value.isoformat()


def calendars():
    for path in sorted(public.rglob("*.ics")):
        data = path.read_bytes()
        name = path.relative_to(public)
        assert b"\n" not in data.replace(b"\r\n", b""), f"{name}: a line ends without CR"
        for line in data.split(b"\r\n"):
            assert len(line) <= 75, f"{name}: {len(line)} octets"
            line.decode("utf-8")
        calendar = Calendar.from_ical(data)
        print("calendar", name, calendar.get("NAME", "-"))
        for event in calendar.walk("VEVENT"):
            assert not event.errors, event.errors
            end = event.get("DTEND")
            print("event", event["UID"], moment(event["DTSTART"].dt), moment(end.dt) if end else "-", event["STATUS"], event["SEQUENCE"])
            for key in ("SUMMARY", "DESCRIPTION", "LOCATION", "URL"):
                if key in event:
                    print(key.lower(), str(event[key]).replace("\n", "⏎"))


def feeds():
    for path in sorted(public.rglob("feed.rss")):
        feed = feedparser.parse(path.read_bytes())
        assert not feed.bozo, feed.get("bozo_exception")
        print("feed", path.relative_to(public), feed.version, feed.feed.title, "|", feed.feed.description, "|", feed.feed.language)
        for entry in feed.entries:
            assert not entry.guidislink
            content = entry.content[0]
            print("entry", entry.id, entry.published_parsed[:5], entry.get("updated", "-"), entry.title)
            print("content", content.type, content.value.replace("\n", ""))


calendars()
feeds()
