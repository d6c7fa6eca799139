import { expect, it } from 'vitest';
import { acceptedLicences, packageLicences } from './licences.ts';

it('every package that is part of what runs has a licence that goes with ours', () => {
  const running = packageLicences().filter((p) => !p.dev);
  expect(running.length).toBeGreaterThan(20);
  const others = running.filter((p) => p.licence === null || !acceptedLicences.includes(p.licence));
  expect(others.map((p) => `${p.name} ${p.licence}`)).toEqual([]);
});
