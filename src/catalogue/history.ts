/**
 * Days as a reader means them, for `?at=` and `since=`: recorded time is kept in UTC, and a day is a day in Stockholm.
 * Its clock is reckoned here (directive 2000/84/EC) and not asked of `Intl`, whose time zones take longer to load at a
 * start at the edge than all of this module's other work; a test holds the two equal.
 */
import { z } from 'zod';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

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
  const utc = new Date(instant).getTime();
  return new Date(utc + offset(utc)).toISOString().slice(0, 10);
}

/**
 * Local midnight as milliseconds of UTC. The clock is changed at 01:00 UTC, after both local midnight and
 * midnight UTC, so the offset at the one holds at the other.
 */
function midnight(day: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  return utc - offset(utc);
}

/**
 * Stockholm's distance from UTC at an instant, in milliseconds: an hour, and one more from 01:00 UTC on the last Sunday of
 * March until 01:00 UTC on the last Sunday of October. So since 1996; nothing is recorded that is older.
 */
function offset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const summer = instant >= lastSunday(year, 2) + HOUR_MS && instant < lastSunday(year, 9) + HOUR_MS;
  return summer ? 2 * HOUR_MS : HOUR_MS;
}

/** Midnight UTC at the start of the last Sunday of a month of 31 days. @param month 0–11 */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31));
  return last.getTime() - last.getUTCDay() * DAY_MS;
}
