import { describe, expect, it } from 'vitest';
import { dayOf, daySchema, endOfDay, startOfDay } from '../../../src/catalogue/history.ts';

describe('days in Stockholm', () => {
  it.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z', '2026-01-15T22:59:59.999Z', 'winter: UTC+1'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z', '2026-07-15T21:59:59.999Z', 'summer: UTC+2'],
    [
      '2026-03-29',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T21:59:59.999Z',
      'the clock goes forward: 23 hours',
    ],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z', 'the clock goes back: 25 hours'],
    ['2026-03-28', '2026-03-27T23:00:00.000Z', '2026-03-28T22:59:59.999Z', 'the day before summer time'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z', '2026-10-26T22:59:59.999Z', 'the day after summer time'],
    [
      '2026-12-31',
      '2026-12-30T23:00:00.000Z',
      '2026-12-31T22:59:59.999Z',
      'the year ends an hour before UTC',
    ],
    ['2028-02-29', '2028-02-28T23:00:00.000Z', '2028-02-29T22:59:59.999Z', 'a leap day'],
  ])('%s runs from %s to %s (%s)', (day, first, last) => {
    expect(startOfDay(day)).toBe(first);
    expect(endOfDay(day)).toBe(last);
    expect([dayOf(first), dayOf(last)]).toEqual([day, day]);
  });

  it('meets the next day without a gap, all year', () => {
    for (let day = '2026-01-01'; day < '2027-01-01'; ) {
      const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      expect(Date.parse(startOfDay(next)) - Date.parse(endOfDay(day))).toBe(1);
      day = next;
    }
  });

  it('has the days that the time zone data has, at every hour from 1996 to 2040', () => {
    const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
    const wrong: string[] = [];
    const end = Date.UTC(2040, 0, 1);
    for (let day = Date.UTC(1996, 0, 1); day < end; day += 86_400_000) {
      // Midnight in Stockholm is one of these hours, and the clock is changed at 01:00 UTC.
      for (const hour of [0, 1, 2, 21, 22, 23]) {
        for (const at of [day + hour * 3_600_000 - 1, day + hour * 3_600_000]) {
          const instant = new Date(at);
          if (dayOf(instant) !== isoDay.format(instant)) wrong.push(instant.toISOString());
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '20260101',
    '2026',
    '2026-01-01T00:00:00Z',
    '',
    'igår',
    '-2026-01-01',
  ])('refuses %j', (text) => expect(daySchema.safeParse(text).success).toBe(false));
  it('accepts a day that exists', () => expect(daySchema.safeParse('2028-02-29').success).toBe(true));
});
