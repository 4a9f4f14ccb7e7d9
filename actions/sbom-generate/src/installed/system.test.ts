import { expect, test } from 'vitest';
import type { Package } from '../graph.ts';
import { Offers, Outcome } from './offers.ts';
import { supplierOf } from './system.ts';

test.each([
  ['A B <a@b.eu>', { name: 'A B', email: 'a@b.eu' }],
  ['A B <a@b.eu>, C <c@d.eu>', { name: 'A B', email: 'a@b.eu' }],
  ['<a@b.eu>', { name: 'a@b.eu', email: 'a@b.eu' }],
  ['a@b.eu', { name: 'a@b.eu', email: 'a@b.eu' }],
  ['SUSE LLC <https://www.suse.com/>', { name: 'SUSE LLC', url: 'https://www.suse.com/' }],
  ['X <https://u:p@x.eu/?t=1>', { name: 'X', url: 'https://x.eu/' }],
  ['Fedora Project', { name: 'Fedora Project' }],
  ['A < B', { name: 'A' }],
  [' ', undefined],
  [undefined, undefined],
  [`a${' '.repeat(200_000)}b`, { name: `a${' '.repeat(200_000)}b` }],
])('%.40s is a supplier', (text, supplier) => {
  expect(supplierOf(text)).toEqual(supplier);
});

test('of too many packages with one name, the first are kept, and it is said', () => {
  const packageOf = (name: string): Package => ({ type: 'deb', name, hashes: [], edges: [] });
  const offers = new Offers<Package>();
  for (let i = 0; i < 150; i++) offers.add('many', packageOf(`p${i}`));
  for (let i = 0; i < 100; i++) offers.add('some', packageOf(`q${i}`));
  expect([offers.of('many').length, offers.isCrowded('many')]).toEqual([100, true]);
  expect([offers.of('some').length, offers.isCrowded('some')]).toEqual([100, false]);

  const from = packageOf('from');
  const outcome = new Outcome(from);
  const [one, two] = offers.of('many') as [Package, Package];
  outcome.leadsTo(from, 'required');
  outcome.leadsTo(one, 'required');
  outcome.leadsTo(one, 'optional');
  outcome.leadsTo(two, 'optional');
  outcome.isCrowdedAt('many');
  outcome.lacks('x (>= 1)');
  outcome.settle();
  expect(from.edges).toEqual([
    { to: one, kind: 'required' },
    { to: two, kind: 'optional' },
  ]);
  expect(from.gap).toEqual({
    state: 'incomplete',
    reason: 'requires what is not installed: x (>= 1); requires what more than 100 packages provide, not all of which are listed: many',
  });
});
