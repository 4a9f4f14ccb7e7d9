import type { Action, Finding } from '@sovereign-actions/core';
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

/** What a baseline knows a finding by; of one that is unknown it knows nothing. */
const identity = ({ fingerprint, verdict, message }: Finding) => ({ fingerprint, message: verdict === 'broken' && message });

/** The same text further down in its file. */
const moved = (name: string, text: string): string =>
  /\.tfstate|\.json$/.test(name) ? `\n\n${text}` : name === 'sovereign.yaml' ? text : `# Moved.\n\n\n${text}`;

it.each(Object.entries(EXAMPLES.rules))('%s is known again where lines move, in another checkout', async (_, { failing }) => {
  const identities = async (example: typeof failing) => (await findingsOfExample(action, EXAMPLES, example)).map(identity);
  const files = Object.fromEntries(Object.entries(failing.files).map(([name, text]) => [name, moved(name, text)]));
  const found = await identities(failing);
  expect(await identities({ ...failing, files })).toEqual(found);
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
});
