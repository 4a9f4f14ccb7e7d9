import { sha256Hex } from '@sovereign-actions/core';
import type { EnvironmentDocument } from './document.ts';
import { gitBlobId } from './judge.ts';

/** A document in which everything holds, for tests. Not part of the product. */

export const WORKFLOW = Buffer.from('name: release\non: push\n');
export const HEAD = 'decade'.padEnd(40, '1');
export const COMMIT = 'c0ffee'.padEnd(40, '0');

export const sampleEnvironment = (): EnvironmentDocument => ({
  schemaVersion: 1,
  type: 'sovereign-actions/environment',
  host: 'github',
  api: 'https://github.example.eu/api/v3',
  repository: 'acme/shop',
  askedAt: '2026-11-23T09:30:07.000Z',
  run: {
    known: {
      id: '4711',
      repository: 'acme/shop',
      commit: COMMIT,
      event: 'push',
      ref: 'main',
      startedBy: { known: ['anna'] },
      workflow: '.github/workflows/release.yml',
    },
  },
  jobs: { known: [{ name: 'release', runner: { name: 'eusc-runner-3', group: 'Default', labels: ['self-hosted'], selfHosted: true } }] },
  environments: {
    known: [{ name: 'production', rules: { known: { approvals: 1, approvers: ['user:bernd'], selfApproval: false, refs: 'protected' } } }],
  },
  approvals: { known: [{ environment: 'production', by: 'bernd', state: 'approved' }] },
  ref: { known: { name: 'refs/heads/main', protected: true, rules: ['pull_request'], reviews: 1 } },
  commit: { known: { id: COMMIT, verified: true, reason: 'valid' } },
  changes: {
    known: [
      {
        number: 12,
        author: 'anna',
        base: 'main',
        merged: true,
        head: HEAD,
        merge: COMMIT,
        reviews: { known: [{ by: 'carla', state: 'approved', commit: HEAD, at: '2026-11-23T08:50:00.000Z' }] },
      },
    ],
  },
  files: [
    {
      role: 'workflow',
      path: '.github/workflows/release.yml',
      repository: 'acme/shop',
      commit: COMMIT,
      content: { known: { name: 'environment-release.yml', sha256: sha256Hex(WORKFLOW), blob: gitBlobId(WORKFLOW, 40) } },
    },
  ],
});
