import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf, withPeers } from './peers/describe.ts';
import { cosign, crane, oldCosign } from './peers/index.ts';
import { type Form, Matrix, type Result, type Row, titleOf } from './signing-matrix.ts';
import { type SigningRegion, startSigningRegion } from './signing-region.ts';

/** Runs rows of the matrix. What differs from what is expected fails, also what passes where it should not be able to. */
export async function matrixSuite(title: string, rows: readonly Row[], whenDone?: (results: readonly Result[]) => Promise<void>) {
  const peers = [await cosign(), await oldCosign(), await crane()] as const;
  withPeers(title, peers, () => {
    const [current, old, pusher] = peers;
    const results: Result[] = [];
    let base: string;
    let regions: { api: SigningRegion; tag: SigningRegion };
    let matrix: Matrix;

    beforeAll(async () => {
      base = await mkdtemp(path.join(tmpdir(), 'sovereign-matrix-'));
      regions = {
        api: await startSigningRegion(path.join(base, 'api'), pathOf(current), true),
        tag: await startSigningRegion(path.join(base, 'tag'), pathOf(current), false),
      };
      const regionOf = (form: Form) => (form === 'fallback' ? regions.tag : regions.api);
      matrix = new Matrix(regionOf, { '2.5': pathOf(old), '3.1': pathOf(current) }, pathOf(pusher));
    });
    afterAll(async () => {
      if (whenDone && results.length > 0) await whenDone(results);
      await Promise.all(Object.values(regions ?? {}).map((region) => region.close()));
      if (base) await rm(base, { recursive: true, force: true });
    });

    describe.each(rows.map((row) => ({ name: titleOf(row), row })))('$name', ({ row }) => {
      it.each([
        ['what we sign, cosign verifies', () => matrix.signedByUs(row)],
        ['what cosign 2.5 signs, we verify', () => matrix.signedByCosign(row, '2.5')],
        ['what cosign 3.1 signs, we verify', () => matrix.signedByCosign(row, '3.1')],
      ] as const)('%s', async (_name, judge) => {
        const judged = await judge();
        results.push(...judged);
        const surprises = judged
          .filter(({ outcome, limit }) => (outcome === undefined) !== (limit === undefined))
          .map(({ version, subject, outcome, limit }) => `cosign ${version}, ${subject}: ${outcome ?? `passes, though ${limit}`}`);
        expect(surprises).toEqual([]);
      });
    });
  });
}
