import { type LedgerRecord, sha256Hex } from '@sovereign-actions/core';
import { buildStatement, PREDICATE } from '@sovereign-actions/sigstore';
import type { UNSEEN } from '../../scripts/tampering/unseen.ts';
import { Draft } from './draft.ts';
import type { Tampering } from './forged.ts';
import { resealed } from './seal-parts.ts';
import { ownTrail } from './tamper-seal.ts';

const MONTH = 30 * 86_400_000;

export const unseenTampered: Record<keyof typeof UNSEEN, Tampering> = {
  'record-dropped-signed': async ({ record, sign }) => ({
    tar: await new Draft(record).repack(sign, ({ records, kept }) => {
      const at = records.findIndex(({ action }) => action === 'residency-assert');
      for (const { sha256 } of records[at]?.made ?? []) kept.delete(sha256);
      records.splice(at, 1);
    }),
  }),
  'record-invented': async ({ record, sign }) => ({
    tar: await new Draft(record).repack(sign, ({ records }) => {
      const guard = records.find(({ action }) => action === 'tf-backend-guard') as LedgerRecord;
      records.push({ ...guard, id: guard.id.replace(/[0-9a-f]{8}$/, '00000000') });
    }),
  }),
  'sbom-shortened': async ({ record, sign }) => {
    const draft = new Draft(record);
    const image = draft.statement.subject.filter(({ name }) => name?.includes('/shop@'));
    const bill = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [] };
    const attested = Buffer.from(await sign(buildStatement(image, PREDICATE.cycloneDx, bill)));
    const instead = new Map([
      ['shop-4711.cdx.json', Buffer.from(JSON.stringify(bill))],
      ['sbom.sigstore.json', attested],
    ]);
    return {
      tar: await draft.repack(sign, ({ records, kept }) => {
        for (const record of records) {
          const made = record.made.map((material) => {
            const bytes = instead.get(material.name);
            if (!bytes) return material;
            kept.delete(material.sha256);
            kept.set(sha256Hex(bytes), bytes);
            return { ...material, sha256: sha256Hex(bytes), size: bytes.length };
          });
          Object.assign(record, { made });
        }
      }),
    };
  },
  'records-back-dated': async ({ record, sign }) => ({
    tar: await new Draft(record).repack(sign, ({ records }) => {
      const back = (time: string) => new Date(Date.parse(time) - MONTH).toISOString();
      for (const each of records) {
        const startedAt = back(each.startedAt);
        const id = `${startedAt.replaceAll(/[-:.]/g, '')}${each.id.slice(each.id.indexOf('-'))}`;
        Object.assign(each, { id, startedAt, ...(each.finishedAt && { finishedAt: back(each.finishedAt) }) });
      }
    }),
  }),
  'session-left-out': async ({ record, sign }) => ({
    tar: await new Draft(record).repack(sign, ({ records }) => {
      for (const { facts } of records) for (const fact of ['role', 'session-name', 'sts-request-id']) delete facts[fact];
    }),
  }),
  'event-removed-and-counted': async (world) => ({
    tar: await resealed(world, ({ events, document }) => {
      const at = events.findIndex((text) => text.includes('"Sign"'));
      events.splice(at, 1);
      document.events -= 1;
      const log = document.logs.find(({ kept }) => kept > 0);
      if (log) log.kept -= 1;
    }),
    of: 'seal',
  }),
  'event-invented': async (world) => ({
    tar: await resealed(world, ({ events, document }) => {
      const signed = JSON.parse(events.find((text) => text.includes('"Sign"')) as string);
      events.push(JSON.stringify({ ...signed, eventID: 'invented', requestID: 'invented' }));
      document.events += 1;
      const log = document.logs.find(({ kept }) => kept > 0);
      if (log) Object.assign(log, { kept: log.kept + 1, events: (log.events ?? 0) + 1 });
    }),
    of: 'seal',
  }),
  'trail-invented': async (world) => ({
    tar: await resealed(world, (parts) => {
      const fingerprint = parts.document.keys[0]?.fingerprint as string;
      ownTrail(parts, () => undefined, fingerprint);
    }),
    of: 'seal',
  }),
  'other-genuine-package': ({ other }) => ({ tar: other.record }),
};
