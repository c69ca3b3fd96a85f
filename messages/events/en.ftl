### Events of an agenda, and their calendars.
piece-calendar = a calendar of this page
event-has-no-day = the event has no day
event-has-no-title = the event has no title
event-id-not-a-name = `{ $id }` cannot be part of an address
event-ends-before-it-begins = the event ends before it begins
write-event-as = write it as `{"{"} on: 2026-12-10, time: "09:00", title: "…" {"}"}`, with `until: 2026-12-12` where it lasts longer; an `id` has letters, digits and hyphens, and each its own
event-hour-not-of-a-day = no day has such an hour
event-time-beside-hours = `time` and `hours` both say when: keep `hours` where they are the same each day
event-hours-not-a-span = `hours` is an hour and a later one of the same day, `hours: "09:00-17:00"`
event-hours-beside-an-hour = `hours` stands beside days that have no hour of their own
event-moved-to-same-day = this is the day on which the event takes place
