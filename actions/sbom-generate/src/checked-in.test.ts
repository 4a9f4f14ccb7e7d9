import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Context, Files, type Material } from '@sovereign-actions/core';
import { expect, it } from 'vitest';
import { zipOf } from './installed/zip-testing.ts';
import { readSource } from './source.ts';

const jar = (name: string) =>
  zipOf([{ name: `META-INF/maven/org.example/${name}/pom.properties`, content: `groupId=org.example\nartifactId=${name}\nversion=1.0\n` }]);
const lockfile = (name: string) => JSON.stringify({ name, lockfileVersion: 3, packages: { '': { name, version: '1.0.0' } } });

async function read(contents: Record<string, string | Uint8Array>, { ignore = [] as string[], keepGoing = false } = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'sbom-checked-in-'));
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  const materials: Material[] = [];
  const log = { info: () => undefined, warn: () => undefined, detail: () => undefined };
  const record = { took: (material: Material) => void materials.push(material) };
  const context = { files: new Files(root), log, record } as unknown as Context;
  const tree = await readSource(context, '.', { include: [], ignore, keepGoing });
  const edges = tree.readings.flatMap(({ packages }) =>
    packages.flatMap((pkg) => pkg.edges.map(({ to, kind }) => `${pkg.name} ${kind} ${to.name}`)),
  );
  return { ...tree, edges: edges.sort(), materials };
}

it('archives that lie in a source belong to the project in whose folder they lie', async () => {
  const driver = jar('driver');
  const { edges, gaps, readings, materials } = await read({
    'package-lock.json': lockfile('top'),
    'service/package-lock.json': lockfile('service'),
    'service/own libs/driver.jar': driver,
    'tools/helper.jar': jar('helper'),
  });
  expect(edges).toEqual(['service contains driver', 'top contains helper']);
  expect(gaps).toEqual([]);
  expect(readings).toHaveLength(2);
  expect(materials).toContainEqual({ name: 'service/own libs/driver.jar', sha256: createHash('sha256').update(driver).digest('hex') });
});

it('where no project is around them, they belong to the whole', async () => {
  const { edges, readings } = await read({
    'a/package-lock.json': lockfile('a'),
    'b/package-lock.json': lockfile('b'),
    'libs/driver.jar': jar('driver'),
  });
  expect(edges).toEqual([' contains driver']);
  expect(readings.at(-1)?.root).toMatchObject({ type: 'generic', folder: '.' });
  expect((await read({ 'a/package-lock.json': lockfile('a'), 'libs/driver.jar': jar('driver') })).edges).toEqual(['a contains driver']);
});

it('what a build made of the source, what is fetched and what is hidden is passed over', async () => {
  const { edges } = await read({
    'pom.xml': '<project><groupId>g</groupId><artifactId>app</artifactId><version>1</version></project>',
    'target/app-1.jar': jar('app'),
    'target/deep/lib.jar': jar('lib'),
    'node_modules/a/a.jar': jar('a'),
    '.gradle/b.jar': jar('b'),
    'docs/target/kept.jar': jar('kept'),
  });
  expect(edges).toEqual(['app contains kept']);
});

it('one that is damaged ends the step, is left out by name, or is said to be missing', async () => {
  const files = { 'package-lock.json': lockfile('top'), 'libs/half.jar': jar('half').subarray(0, -30), 'libs/text.jar': 'text' };
  await expect(read(files)).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  expect((await read(files, { ignore: ['half.jar'] })).gaps).toEqual([
    'left out by the ignore input: libs/half.jar',
    'libs/text.jar has the name of a Java archive and is none',
  ]);
  const { gaps, unread } = await read(files, { keepGoing: true });
  expect(unread.map(({ file }) => file)).toEqual(['libs/half.jar']);
  expect(gaps).toHaveLength(2);
});
