import { expect, test } from 'vitest';
import { OUTLETS } from '../../src/feeds/outlets.ts';
import { toFeedAddress } from '../../src/news/address.ts';

test('each built-in feed has a name, and an address of its own in its one spelling', () => {
  expect(OUTLETS.length).toBeGreaterThan(50);
  expect(new Set(OUTLETS.map(({ url }) => url)).size).toBe(OUTLETS.length);
  for (const { name, url } of OUTLETS) {
    expect(name).toMatch(/\S/);
    expect(toFeedAddress(url)).toBe(url);
  }
});
