import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './packed.ts';

test('small numbers take one letter', () => expect(pack([0, 1, 31, 32])).toBe('ABfgB'));

test('any whole numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
      expect(unpack(pack(numbers))).toEqual(numbers);
    }),
  );
});
