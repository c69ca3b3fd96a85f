// Reads calendars back with ical.js and prints what it understood, in the lines of read.py: node read.mjs PUBLIC
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const require = createRequire(join(process.env.DIWAN_NODE_PACKAGES, 'package.json'));
const ICAL = require('ical.js');
const api = ICAL.default ?? ICAL;
const root = process.argv[2];
const files = readdirSync(root, { recursive: true }).filter((name) => name.endsWith('.ics')).map((name) => join(root, name));
const key = (file) => relative(root, file).split(sep).join('/');

// As Python writes it: with the offset of the zone that the calendar brings.
function moment(time) {
  if (time.isDate) return time.toString();
  const seconds = time.utcOffset();
  const two = (number) => String(Math.abs(Math.trunc(number))).padStart(2, '0');
  return `${time.toString().replace(/Z$/, '')}${seconds < 0 ? '-' : '+'}${two(seconds / 3600)}${two((seconds / 60) % 60)}`;
}

for (const file of files.sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
  const calendar = new api.Component(api.parse(readFileSync(file, 'utf8')));
  api.TimezoneService.reset?.();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) api.TimezoneService.register(zone);
  console.log('calendar', key(file), calendar.getFirstPropertyValue('name') ?? '-');
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new api.Event(component);
    const end = component.getFirstProperty('dtend') ? moment(event.endDate) : '-';
    console.log('event', event.uid, moment(event.startDate), end, component.getFirstPropertyValue('status'), event.sequence);
    for (const name of ['summary', 'description', 'location', 'url']) {
      const value = component.getFirstPropertyValue(name);
      if (value !== null) console.log(name, String(value).replaceAll('\n', '⏎'));
    }
  }
}
