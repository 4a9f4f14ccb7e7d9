/** What happened in a made-up project before a release, told once for every CI host. */
export interface Story {
  /** `owner/name` */
  repository: string;
  run: string;
  commit: string;
  /** `refs/heads/main` or `refs/tags/v1` */
  ref: string;
  event: string;
  startedBy: string;
  /** The environment that the run uses, what it demands, and what it got; none at all without it. */
  environment?: {
    name: string;
    approvals: number;
    approvers: readonly string[];
    selfApproval: boolean;
    given: readonly { by: string; state: 'approved' | 'rejected'; comment: string }[];
  };
  /** The change that the commit came with. */
  change?: {
    number: number;
    author: string;
    head: string;
    reviews: readonly { by: string; state: 'approved' | 'rejected'; commit: string }[];
  };
  protected: boolean;
  signed: boolean;
  runner: { name: string; selfHosted: boolean };
  workflow: { path: string; text: string };
}

export const STORY: Story = {
  repository: 'example-org/example-app',
  run: '4711',
  commit: 'c0ffee'.padEnd(40, '0'),
  ref: 'refs/heads/main',
  event: 'push',
  startedBy: 'anna',
  environment: {
    name: 'production',
    approvals: 1,
    approvers: ['bernd', 'carla'],
    selfApproval: false,
    given: [{ by: 'bernd', state: 'approved', comment: 'Tested on staging, ask b.muster@example.eu.' }],
  },
  change: {
    number: 12,
    author: 'anna',
    head: 'decade'.padEnd(40, '1'),
    reviews: [{ by: 'carla', state: 'approved', commit: 'decade'.padEnd(40, '1') }],
  },
  protected: true,
  signed: true,
  runner: { name: 'eusc-runner-3', selfHosted: true },
  workflow: { path: '.github/workflows/release.yml', text: 'name: release\non: push\n' },
};

/** ISO 8601, a number of minutes after the run began. */
export const minute = (minutes: number): string =>
  new Date(Date.UTC(2026, 10, 23, 9, 0) + minutes * 60_000).toISOString().replace('.000', '');
