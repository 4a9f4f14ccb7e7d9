import { describe, expect, it } from 'vitest';
import { byName, readWith } from '../testing.ts';
import { gitlabReader } from './reader.ts';

const COMMIT = '11bd71901bbe5b1630ceea73d27597364c9af683';
const read = (text: string) => readWith(gitlabReader, '.gitlab-ci.yml', text);

describe('.gitlab-ci.yml', () => {
  it('includes files of other projects, of the web, components and templates', async () => {
    const reading = await read(`
include:
  - /local.yml
  - local: other.yml
  - 'https://user:secret@ci.acme.org/a.yml?token=x'
  - project: acme/ci
    ref: ${COMMIT}
    file: [/a.yml, b.yml]
  - { project: acme/ci, file: c.yml }
  - remote: https://acme.org/r.yml
    integrity: sha256-L3/GAoKaw0Arw6hDCKeKQlV1QPEgHYxGBHsH4zG1IY8=
  - component: $CI_SERVER_FQDN/components/sast/sast@1.2.0
  - component: gitlab.com/acme/x/y@~latest
  - template: Auto-DevOps.gitlab-ci.yml
`);
    const [, ...packages] = reading.packages;
    expect(packages.map(({ name, version }) => `${name}@${version ?? ''}`)).toEqual([
      'a.yml@',
      `acme/ci/a.yml@${COMMIT}`,
      `acme/ci/b.yml@${COMMIT}`,
      'acme/ci/c.yml@',
      'r.yml@',
      'components/sast/sast@1.2.0',
      'gitlab.com/acme/x/y@~latest',
      'gitlab template Auto-DevOps.gitlab-ci.yml@',
    ]);
    expect(byName(reading, 'r.yml@')).toMatchObject({ distribution: 'https://acme.org/r.yml', hashes: [{ algorithm: 'SHA-256' }] });
    expect(byName(reading, 'acme/ci/c.yml@').gap?.reason).toContain('not pinned');
    expect(JSON.stringify(packages)).not.toMatch(/secret|token/);
    expect(reading.root.edges.every(({ kind }) => kind === 'development')).toBe(true);
  });

  it('uses images of the pipeline, its defaults, jobs and services', async () => {
    const reading = await read(`
spec: {inputs: {x: }}
---
image: ruby:3.2
default:
  image: { name: node:20, entrypoint: [""] }
.base: &base
  image: python:3.12
variables: { image: not-this }
job:
  <<: *base
  services: [postgres:16, { name: redis:7, alias: r }]
  script: !reference [.base, script]
other:
  image: $CI_REGISTRY_IMAGE/x:latest
`);
    expect(reading.packages.slice(1).map(({ name, version }) => `${name}@${version}`)).toEqual([
      'ruby@3.2',
      'node@20',
      'python@3.12',
      'postgres@16',
      'redis@7',
    ]);
    expect(reading.root.gap?.reason).toContain('$CI_REGISTRY_IMAGE/x:latest');
  });

  it('is read in linear time, however often a list is repeated', async () => {
    const jobs = Array.from({ length: 9000 }, (_, at) => `j${at}: {services: *all}\n`).join('');
    const { packages } = await read(`.x: &all\n${'  - a:1\n'.repeat(5000)}${jobs}`);
    expect(packages).toHaveLength(2);
  });

  it.each([
    ['no YAML', 'a: ['],
    ['an include that is not known', 'include: [{magic: x}]'],
    ['an include that is none', 'include: [[[x]]]'],
  ])('is refused: %s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });
});
