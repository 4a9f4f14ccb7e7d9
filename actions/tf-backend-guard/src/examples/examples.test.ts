import type { Action } from '@sovereign-actions/core';
import { findingsOfExample } from '@sovereign-actions/core/testing';
import { expect, it } from 'vitest';
import { tfBackendGuard } from '../action.ts';
import { EXAMPLES } from './index.ts';

const action = tfBackendGuard as unknown as Action;

it('has an example and a document of every rule', () => {
  expect(Object.keys(EXAMPLES.rules).sort()).toEqual(action.rules.map(({ id }) => id).sort());
  expect(action.rules.filter(({ references }) => !references?.length)).toEqual([]);
});

it.each(Object.entries(EXAMPLES.rules))('%s', async (rule, { failing, passing }) => {
  const found = async (example: typeof failing) => [
    ...new Set((await findingsOfExample(action, EXAMPLES, example)).map(({ rule: id }) => id)),
  ];
  expect(await found(failing)).toEqual([rule]);
  expect(await found(passing)).toEqual([]);
});

/** The same text further down in its file. */
const moved = (name: string, text: string): string =>
  /\.tfstate|\.json$/.test(name) ? `\n\n${text}` : name === 'sovereign.yaml' ? text : `# Moved.\n\n\n${text}`;

it.each(Object.entries(EXAMPLES.rules))('%s is known again where lines move, in another checkout', async (_, { failing }) => {
  const fingerprints = async (example: typeof failing) =>
    (await findingsOfExample(action, EXAMPLES, example)).map(({ fingerprint }) => fingerprint);
  const files = Object.fromEntries(Object.entries(failing.files).map(([name, text]) => [name, moved(name, text)]));
  const found = await fingerprints(failing);
  expect(await fingerprints({ ...failing, files })).toEqual(found);
  expect(new Set(found).size).toBe(found.length);
});
