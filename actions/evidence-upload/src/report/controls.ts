import type { LedgerRecord } from '@sovereign-actions/core';
import { type IndexedFile, type PackageIndex, SEAL_ACTION } from '../package/index-file.ts';
import { BUNDLE_SUFFIX, PATHS } from '../package/names.ts';
import { KEYS_DOCUMENT } from '../seal/keys.ts';

/**
 * What kinds of evidence support which requirements. Supporting, never fulfilling: that is for an auditor to say.
 *
 * Sources: BSI C5:2020; C5:2026 1.0.1 (only criteria that stand in the final text); ANSSI SecNumCloud 3.2; Delegated Regulation
 * (EU) 2024/1774 under DORA; Implementing Regulation (EU) 2024/2690 under NIS2, annex; ISO/IEC 27001:2022, annex A.
 */
export const CONTROLS = [
  {
    id: 'change',
    supports: {
      'C5:2020': 'DEV-05, DEV-07, DEV-08, DEV-09',
      'C5:2026': 'DEV-08.02B, DEV-09.02B, DEV-10.01B',
      'SecNumCloud 3.2': '12.2, 14.2.a–b',
      'DORA (EU) 2024/1774': '16(2), 17(1)(a)–(d)',
      'NIS2 (EU) 2024/2690': '6.4.1, 6.4.2',
      'ISO 27001:2022': 'A.8.4, A.8.32',
    },
  },
  {
    id: 'sbom',
    supports: {
      'C5:2026': 'DEV-13.01B, DEV-13.02B, DEV-14.02B',
      'SecNumCloud 3.2': '8.1, 14.2.c',
      'DORA (EU) 2024/1774': '10(2)(d)',
      'NIS2 (EU) 2024/2690': '6.1.2.c, 12.4.1',
      'ISO 27001:2022': 'A.5.21, A.8.8',
    },
  },
  {
    id: 'signature',
    supports: {
      'C5:2020': 'DEV-08',
      'C5:2026': 'DEV-09.01B, DEV-14.03B',
      'SecNumCloud 3.2': '10.4.a, 12.10',
      'DORA (EU) 2024/1774': '6, 16(7)',
      'NIS2 (EU) 2024/2690': '9.2',
      'ISO 27001:2022': 'A.8.19, A.8.24',
    },
  },
  {
    id: 'provenance',
    supports: {
      'C5:2020': 'DEV-07, DEV-08',
      'C5:2026': 'DEV-08.02B, DEV-09.02AC, DEV-12.01B',
      'SecNumCloud 3.2': '14.2.c, 14.4',
      'DORA (EU) 2024/1774': '16',
      'NIS2 (EU) 2024/2690': '6.2.2',
      'ISO 27001:2022': 'A.8.25, A.8.31',
    },
  },
  {
    id: 'plan',
    supports: {
      'C5:2020': 'DEV-03, DEV-05, DEV-06',
      'C5:2026': 'DEV-06.01B, DEV-10.01B',
      'SecNumCloud 3.2': '12.2, 14.2.b, 17.5',
      'DORA (EU) 2024/1774': '13(1)(h), 17(1)(d), 17(1)(h)',
      'NIS2 (EU) 2024/2690': '6.3.1, 6.4.2',
      'ISO 27001:2022': 'A.8.9, A.8.32',
    },
  },
  {
    id: 'trail',
    supports: {
      'C5:2020': 'OPS-10, OPS-12, OPS-14, OPS-15',
      'C5:2026': 'OPS-14.01B, OPS-15.01B–03B, OPS-15.02AC',
      'SecNumCloud 3.2': '12.6.a, 12.6.c, 12.7.a, 12.7.c–d, 12.8.b, 16.6.a',
      'DORA (EU) 2024/1774': '12(1), 12(2)(a), 12(2)(c)(iii), 12(2)(d)',
      'NIS2 (EU) 2024/2690': '3.2.1–3.2.6',
      'ISO 27001:2022': 'A.5.28, A.8.15–A.8.17',
    },
  },
  {
    id: 'keys',
    supports: {
      'C5:2020': 'CRY-01, CRY-03, CRY-04',
      'C5:2026': 'CRY-07.01B, CRY-10.01B, CRY-17.01B, CRY-17.02B',
      'SecNumCloud 3.2': '10.1, 10.5.a–d',
      'DORA (EU) 2024/1774': '6, 7(1)–(3)',
      'NIS2 (EU) 2024/2690': '9.2.c (v), 9.2.c (xi)',
      'ISO 27001:2022': 'A.8.24',
    },
  },
  {
    id: 'package',
    supports: {
      'C5:2020': 'OPS-12, OPS-14',
      'C5:2026': 'OPS-14.01B, OPS-15.02AC',
      'SecNumCloud 3.2': '12.7.a, 12.7.d, 16.6.a',
      'DORA (EU) 2024/1774': '12(2)(d)',
      'NIS2 (EU) 2024/2690': '3.2.5',
      'ISO 27001:2022': 'A.5.28, A.5.33',
    },
  },
] as const;

export type ControlItem = (typeof CONTROLS)[number]['id'];

const SBOM_TYPES = /^application\/(?:vnd\.cyclonedx|spdx)\+json/;

export const isSbom = ({ mediaType }: IndexedFile): boolean => mediaType !== undefined && SBOM_TYPES.test(mediaType);

/** Paths of the files of a package that support an item; empty where there is none. */
export function supporting(item: ControlItem, { files, records: indexed }: PackageIndex, records: readonly LedgerRecord[]): string[] {
  const of = (holds: (file: IndexedFile) => boolean) => files.filter(holds).map(({ path }) => path);
  const by = (...actions: string[]) => indexed.filter(({ action }) => actions.includes(action)).map(({ path }) => path);
  const isSealed = (path: string) => path.startsWith(`${PATHS.files}${SEAL_ACTION}/`);
  const isBundle = ({ path }: IndexedFile) => path.endsWith(BUNDLE_SUFFIX);
  switch (item) {
    case 'change':
      return records.some(({ job }) => job.commit !== undefined) ? indexed.map(({ path }) => path) : [];
    case 'sbom':
      return of(isSbom);
    case 'signature':
      return of((file) => isBundle(file) && !/provenance/.test(file.path));
    case 'provenance':
      return of((file) => isBundle(file) && /provenance/.test(file.path));
    case 'plan':
      return by('tf-backend-guard', 'residency-assert');
    case 'trail':
      return of(({ path }) => isSealed(path) && !path.endsWith(KEYS_DOCUMENT));
    case 'keys':
      return of(({ path }) => isSealed(path) && path.endsWith(KEYS_DOCUMENT));
    case 'package':
      return [PATHS.manifest, PATHS.signature];
  }
}
