import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const file = new URL('floor.json', import.meta.url);
const floorSchema = z.record(z.string(), z.number());
/** Measured values differ in the last digits between machines; a fall smaller than this is none. */
const slack = 0.005;

/**
 * What has fallen below the floor. With `raise` the floor is lifted to what was measured, and never lowered:
 * a worse value is a finding to explain, not a number to write down.
 */
export function checkFloor(measured: Readonly<Record<string, number>>, raise: boolean): string[] {
  const floor = floorSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const below = Object.entries(floor)
    .filter(([key, least]) => (measured[key] ?? 0) < least - slack)
    .map(([key, least]) => `${key} ${(measured[key] ?? 0).toFixed(3)} < ${least.toFixed(3)}`);
  if (raise) {
    const lifted = Object.fromEntries(
      Object.entries(measured).map(([key, value]) => [
        key,
        Math.max(floor[key] ?? 0, Math.floor(value * 1000) / 1000),
      ]),
    );
    writeFileSync(file, `${JSON.stringify(lifted, null, 2)}\n`);
  }
  return below;
}
