import { type Finding, finding } from '@sovereign-actions/core';
import { RULES } from '../rules.ts';
import { ENDPOINTS_SOURCE } from './endpoints.ts';
import { homeOf, lacksType, type Presence, presenceOf, serviceOf } from './services.ts';
import { TYPED_REGIONS, TYPES_SOURCE } from './types.ts';

/** What is needed of one service, and whether the region has it. */
export interface ParityRow {
  /** Name of the service's endpoint; of a type whose service cannot be told, or that a service lacks in the region, the type. */
  service: string;
  presence: Presence;
  /** The region that a service of the whole partition is served from. */
  home?: string;
  resources: number;
  types: readonly string[];
}

/** The services behind resource types (with how many resources each has), worst first. */
export function parityOf(types: ReadonlyMap<string, number>, region: string): ParityRow[] {
  const rows = new Map<string, { presence: Presence; home?: string; resources: number; types: string[] }>();
  for (const [type, count] of types) {
    const service = serviceOf(type);
    const presence = service === undefined ? 'unknown' : presenceOf(service, region);
    const home = service === undefined ? undefined : homeOf(service, region);
    // A service may be there without all that it has elsewhere.
    const lacks = presence !== 'missing' && home === undefined && lacksType(type, region);
    const name = lacks ? type : (service ?? type);
    const row = rows.get(name) ?? { presence: lacks ? 'missing' : presence, ...(home !== undefined && { home }), resources: 0, types: [] };
    row.resources += count;
    row.types.push(type);
    rows.set(name, row);
  }
  const order: Record<Presence, number> = { missing: 0, unknown: 1, there: 2 };
  return [...rows]
    .map(([service, { types: all, ...row }]) => ({ service, ...row, types: all.sort() }))
    .sort((a, b) => order[a.presence] - order[b.presence] || (a.service < b.service ? -1 : 1));
}

/** A finding for each service that the region does not have. */
export function parityFindings(rows: readonly ParityRow[], region: string, file: string): Finding[] {
  return rows
    .filter(({ presence }) => presence === 'missing')
    .map(({ service, resources, types }) =>
      finding(RULES.parity, {
        resource: service,
        place: { file },
        key: region,
        message: `${region} does not have ${service}, which ${resources} ${resources === 1 ? 'resource needs' : 'resources need'} (${types.slice(0, 3).join(', ')}).`,
      }),
    );
}

/** A Markdown table. */
export function parityTable(rows: readonly ParityRow[], region: string): string {
  const words: Record<Presence, string> = { there: 'there', missing: '**missing**', unknown: 'not known' };
  return [
    `### What ${region} has of what is needed`,
    '',
    `By ${ENDPOINTS_SOURCE}. ${
      TYPED_REGIONS.split(' ').includes(region)
        ? `CloudFormation types by ${TYPES_SOURCE}.`
        : 'Nothing is published of the features that a service has there: one that is there may lack some.'
    }`,
    '',
    '| service | in the region | resources | types |',
    '|---|---|---:|---|',
    ...rows.map(
      ({ service, presence, home, resources, types }) =>
        `| ${cell(service)} | ${words[presence]}${home === undefined ? '' : `, global: served from ${home}`} | ${resources} | ${types.slice(0, 5).map(cell).join(', ')}${types.length > 5 ? ' …' : ''} |`,
    ),
    '',
  ].join('\n');
}

const cell = (text: string): string => text.replace(/[^\w:.-]/g, ' ').slice(0, 80);
