/**
 * Days as a reader means them, for `?at=` and `since=`: recorded time is kept in UTC, and a day is a day in
 * Stockholm, with summer time as the runtime's time zone data has it.
 */
import { z } from 'zod';

const ZONE = 'Europe/Stockholm';
const DAY_MS = 86_400_000;
const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** The Swedish locale writes dates as ISO 8601 does. Made once: every request asks what day it is, pages many times. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

/** A day of the calendar that exists: 2026-02-30 does not. */
export const daySchema = z.iso.date('ett datum skrivs ÅÅÅÅ-MM-DD');

/** The last millisecond of a day in Stockholm, as an ISO instant. The day must have passed `daySchema`. */
export function endOfDay(day: string): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return new Date(midnight(next) - 1).toISOString();
}

/** The first millisecond of a day in Stockholm, as an ISO instant. */
export function startOfDay(day: string): string {
  return new Date(midnight(day)).toISOString();
}

/** Which day it is in Stockholm at an instant, as YYYY-MM-DD. */
export function dayOf(instant: string | Date): string {
  return isoDay.format(new Date(instant));
}

/**
 * Local midnight as milliseconds of UTC. The clock is changed at 01:00 UTC, after both local midnight and
 * midnight UTC, so the offset at the one holds at the other.
 */
function midnight(day: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  return utc - offset(utc);
}

/** Stockholm's distance from UTC at an instant, in milliseconds (+1 h in winter, +2 h in summer). */
function offset(instant: number): number {
  const parts = clock.formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((p) => p.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}
