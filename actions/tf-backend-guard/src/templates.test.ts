import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Files, outline, parseBoundary } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { expect, it } from 'vitest';
import { tfBackendGuard } from './action.ts';

const templates = path.resolve(import.meta.dirname, '../../../workflows-templates');
const read = (name: string) => readFileSync(path.join(templates, name), 'utf8');

it('passes the template under the example boundary', async () => {
  const boundary = await parseBoundary(read('sovereign.yaml'), 'sovereign.yaml', templates);
  const { context } = testContext({ files: new Files(templates), boundary });
  const { findings, outputs } = await tfBackendGuard.run(context, {
    path: 'terraform',
    'backend-config': [],
    'saved-plan': [],
    touched: [],
    fix: false,
    live: false,
  });
  expect(findings).toEqual([]);
  expect(outputs).toMatchObject({ roots: 2, backends: 2, findings: 0 });
});

it('has an example plan of the very resources, providers and outputs that the template declares', () => {
  const blocks = readdirSync(path.join(templates, 'terraform'))
    .filter((name) => name.endsWith('.tf'))
    .flatMap((name) => outline(read(`terraform/${name}`)).body.blocks);
  const declared = (type: string) =>
    blocks
      .filter((block) => block.type === type)
      .map(({ labels }) => labels.join('.'))
      .sort();
  const { resource_changes, configuration, variables, planned_values } = JSON.parse(read('terraform/plan.example.json')) as {
    resource_changes: { address: string }[];
    configuration: { provider_config: object; root_module: { resources: { address: string; mode: string }[] } };
    variables: object;
    planned_values: { outputs: object; root_module: { resources: { address: string }[] } };
  };
  const resources = declared('resource');
  expect(resources).toHaveLength(23);
  expect(resource_changes.map(({ address }) => address)).toEqual(resources);
  expect(planned_values.root_module.resources.map(({ address }) => address)).toEqual(resources);
  const configured = configuration.root_module.resources;
  expect(configured.filter(({ mode }) => mode === 'managed').map(({ address }) => address)).toEqual(resources);
  expect(configured.filter(({ mode }) => mode === 'data').map(({ address }) => address)).toEqual(
    declared('data').map((name) => `data.${name}`),
  );
  expect(Object.keys(configuration.provider_config)).toHaveLength(declared('provider').length);
  expect(Object.keys(variables).sort()).toEqual(declared('variable'));
  expect(Object.keys(planned_values.outputs).sort()).toEqual(declared('output'));
});
