import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { actionReader, workflowReader } from './reader.ts';

const COMMIT = '11bd71901bbe5b1630ceea73d27597364c9af683';
const FILE = '.github/workflows/ci.yml';
const read = (text: string, files: Record<string, string> = {}) => readWith(workflowReader, FILE, text, files);

const WORKFLOW = `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    container: { image: 'node:20' }
    services:
      db: { image: "ghcr.io/acme/db@sha256:${'ab'.repeat(32)}" }
      any:
        image: \${{ matrix.image }}
    steps: &steps
      - uses: Actions/Checkout@${COMMIT} # v4.2.2
      - uses: github/codeql-action/init@v3
      - run: make
      - uses: docker://alpine:3.20
      - uses: ./.github/actions/setup
      - uses: ./made-by-the-job
  again:
    steps: *steps
  call:
    uses: ./.github/workflows/other.yml
  far:
    uses: acme/workflows/.github/workflows/x.yml@main
`;

describe('a workflow', () => {
  it('uses actions, workflows and images', async () => {
    const reading = await read(WORKFLOW, { '.github/actions/setup/action.yaml': '', '.github/workflows/other.yml': '' });
    expect(reading.packages.slice(1).map(({ purl, folder }) => purl ?? folder)).toEqual([
      'pkg:oci/node?repository_url=docker.io%2Flibrary%2Fnode&tag=20',
      `pkg:oci/db@sha256:${'ab'.repeat(32)}?repository_url=ghcr.io%2Facme%2Fdb`,
      `pkg:github/actions/checkout@${COMMIT}`,
      'pkg:github/github/codeql-action@v3#init',
      'pkg:oci/alpine?repository_url=docker.io%2Flibrary%2Falpine&tag=3.20',
      '.github/actions/setup/action.yaml',
      '.github/workflows/other.yml',
      'pkg:github/acme/workflows@main#.github/workflows/x.yml',
    ]);
    expect(reading.root.edges.every(({ kind }) => kind === 'development')).toBe(true);
    expect(reading.root).toMatchObject({ folder: FILE, gap: { state: 'incomplete' } });
    expect(reading.root.gap?.reason).toContain('./made-by-the-job');
    expect(byName(reading, `Checkout@${COMMIT}`)).toMatchObject({ vcs: `git+https://github.com/Actions/Checkout.git@${COMMIT}` });
    expect(byName(reading, 'codeql-action/init@v3').gap?.reason).toContain('not pinned');
  });

  it('uses what is in its own repository, by either way to say so', async () => {
    const files = { '.github/actions/setup/action.yml': '', '.github/workflows/other.yml': '' };
    const reading = await read(
      'jobs:\n  a:\n    steps: [{uses: $/.github/actions/setup}, {uses: $/gone}]\n  b: {uses: $/.github/workflows/other.yml}\n',
      files,
    );
    expect(reading.packages.slice(1).map(({ folder }) => folder)).toEqual([
      '.github/actions/setup/action.yml',
      '.github/workflows/other.yml',
    ]);
    expect(reading.root.gap?.reason).toContain('$/gone');
  });

  it('is read in linear time, however often a list is repeated', async () => {
    const jobs = (body: string) => `jobs:\n${Array.from({ length: 9000 }, (_, at) => `  j${at}: {${body}}\n`).join('')}`;
    const services = Array.from({ length: 5000 }, (_, at) => `  s${at}: {image: a}\n`).join('');
    const steps = await read(`x: &steps\n${'  - uses: a/b@v1\n'.repeat(5000)}${jobs('steps: *steps')}`);
    expect(steps.packages).toHaveLength(2);
    expect((await read(`x: &services\n${services}${jobs('services: *services')}`)).packages).toHaveLength(2);
  });

  it.each([
    ['no YAML', 'jobs: ['],
    ['jobs as a list', 'jobs: [a]'],
    ['a step that is text', 'jobs: {a: {steps: [x]}}'],
    ['an action without ref', 'jobs: {a: {steps: [{uses: actions/checkout}]}}'],
    ['an action that is a list', 'jobs: {a: {steps: [{uses: [a/b@c]}]}}'],
  ])('is refused: %s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });
});

describe('an action', () => {
  const action = (text: string, file = 'action.yml') => readWith(actionReader, file, text);

  it('that is a product requires what it uses', async () => {
    expect(edgesOf(await action('runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n    - run: x\n'))).toEqual([
      'action.yml@ required b@v1',
    ]);
    expect(edgesOf(await action('runs: {using: docker, image: "docker://alpine:3"}'))).toEqual(['action.yml@ required alpine@3']);
  });

  it('beside the workflows is for development, and one of JavaScript uses none', async () => {
    const file = '.github/actions/x/action.yml';
    expect(edgesOf(await action('runs: {using: composite, steps: [{uses: a/b@v1}]}', file))).toEqual([`${file}@ development b@v1`]);
    expect(edgesOf(await action('runs: {using: node24, main: dist/index.js}'))).toEqual([]);
    expect(edgesOf(await action('name: some other file\n'))).toEqual([]);
  });
});
