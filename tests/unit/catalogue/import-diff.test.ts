import { describe, expect, it } from 'vitest';
import { diffFields, withoutEmpty } from '../../../src/catalogue/import-diff.ts';

describe('what a change log shows', () => {
  it('has only the fields that differ', () => {
    expect(diffFields({ a: 1, b: 'x' }, { a: 1, b: 'y' })).toEqual({ before: { b: 'x' }, after: { b: 'y' } });
  });
  it('has null where a field came or went', () => {
    expect(diffFields({ a: 1 }, { b: 2 })).toEqual({ before: { a: 1, b: null }, after: { a: null, b: 2 } });
  });
  it('has only the items of a list that differ', () => {
    const was = { concepts: [{ id: 'a' }, { id: 'b', label: 'gammal' }] };
    const is = { concepts: [{ id: 'a' }, { id: 'b', label: 'ny' }] };
    expect(diffFields(was, is)).toEqual({
      before: { concepts: [{ id: 'b', label: 'gammal' }] },
      after: { concepts: [{ id: 'b', label: 'ny' }] },
    });
  });
  it('has both lists whole when only their order differs', () => {
    expect(diffFields({ a: [1, 2] }, { a: [2, 1] })).toEqual({ before: { a: [1, 2] }, after: { a: [2, 1] } });
  });
  it('leaves out empty fields of a whole claim, and keeps false and 0', () => {
    expect(withoutEmpty({ a: null, b: [], c: false, d: 0, e: '' })).toEqual({ c: false, d: 0, e: '' });
  });
});
