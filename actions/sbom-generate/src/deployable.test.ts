import { describe, expect, it } from 'vitest';
import { fileAt, listedFiles } from './deployable.ts';
import type { Component } from './graph.ts';

const component = (more: Partial<Component>): Component => ({
  ref: 'pkg:pypi/a@1',
  type: 'pypi',
  name: 'a',
  hashes: [],
  places: [],
  firstParty: false,
  bundled: false,
  extraneous: false,
  scope: 'required',
  edges: [],
  ...more,
});

const sha256 = (hex: string) => [{ algorithm: 'SHA-256', hex: hex.repeat(32) } as const];

describe('a file by its name', () => {
  it.each([
    ['https://r.eu/a/-/a-1.0.0.tgz', 'a-1.0.0.tgz', [false, true, true]],
    ['https://r.eu/a%2B1.crate?download=1', 'a+1.crate', [false, true, true]],
    ['https://r.eu/lib/x-1.jar', 'x-1.jar', [true, true, true]],
    ['https://r.eu/lib/x-1-sources.jar', 'x-1-sources.jar', [false, true, true]],
    ['https://deno.land/std@1/fs/mod.ts', 'mod.ts', [true, false, false]],
  ])('%s', (url, name, [executable, archive, structured]) => {
    expect(fileAt(url)).toEqual({ name, executable, archive, structured });
  });

  it.each(['https://r.eu/a/zipball/0123', 'git+https://h.eu/a.git', ''])('is not known from %j', (url) => {
    expect(fileAt(url)).toBeUndefined();
  });
});

describe('the files of a version', () => {
  const wheels = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ url: `https://p.eu/a-1-cp${index}-linux.whl`, hashes: sha256('ab') }));
  const plain = [
    { url: 'https://p.eu/a-1.tar.gz', hashes: sha256('cd') },
    { url: 'https://p.eu/a-1-py3-none-any.whl', hashes: sha256('ef') },
  ];

  it('are all listed where they are few', () => {
    const { files, more } = listedFiles(component({ artifacts: [...plain, ...wheels(6)] }));
    expect([files.length, more]).toEqual([8, 0]);
  });

  it('are those for every platform where they are many, and the rest is counted', () => {
    const { files, more } = listedFiles(component({ artifacts: [...plain, ...wheels(60)] }));
    expect(files.map(({ name }) => name)).toEqual(['a-1.tar.gz', 'a-1-py3-none-any.whl']);
    expect(more).toBe(60);
  });

  it('are what has been seen, where it has', () => {
    const deployable = { name: 'tool', executable: true, archive: false, structured: true };
    const { files } = listedFiles(component({ distribution: 'file:usr/bin/tool', hashes: sha256('ab'), deployable }));
    expect(files).toEqual([{ url: 'file:usr/bin/tool', name: 'tool', hashes: sha256('ab'), nature: deployable }]);
  });
});
