import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseBoundary } from '@sovereign-actions/core';
import { createEgress } from '@sovereign-actions/core/egress';
import { type SandboxOptions, startSandbox } from '@sovereign-actions/sandbox';
import { createRegistryClient } from './client.ts';
import { buildImage } from './image.ts';
import { readLayout } from './layout.ts';

/** A sandbox and clients of its registry. `closing` takes what is to be closed after the test. */
export async function startRegistry(closing: (close: () => unknown) => void, options: SandboxOptions = {}) {
  const sandbox = await startSandbox(options);
  const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-registry-'));
  const [host, port] = sandbox.registry.split(':');
  const boundary = await parseBoundary(
    `version: 1\npartition: sandbox\nregistries: [{host: ${host}, port: ${port}}]\n`,
    'sovereign.yaml',
    folder,
  );
  closing(() => sandbox.close());
  closing(() => rmSync(folder, { recursive: true }));
  /** A layout of an image with one file. */
  const image = async (text: string) => {
    const layoutFolder = path.join(folder, text);
    await buildImage({ folder: layoutFolder, created: 0, files: [{ path: 'text', content: Buffer.from(text) }], config: {} });
    return readLayout(layoutFolder);
  };
  /** A client of its own for a repository. */
  const open = (login = sandbox.registryLogin(), repository = 'team/app') => {
    const egress = createEgress({ boundary, env: {}, now: Date.now });
    closing(() => egress.close());
    const credentials = async () => login;
    return createRegistryClient({ fetch: egress.fetch, credentials, boundary }).repository({ registry: sandbox.registry, repository });
  };
  return { sandbox, open, image };
}
