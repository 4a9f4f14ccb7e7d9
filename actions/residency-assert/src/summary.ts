import type { Boundary } from '@sovereign-actions/core';
import type { Judgement } from './judge.ts';

/** Markdown for the job summary: how many resources are in which region. */
export function reportOf({ resources, regions, findings }: Judgement, boundary: Boundary): string {
  const place = (region: string): string => {
    if (region === 'unknown') return 'not known';
    if (region === 'global') return boundary.partition === 'aws-eusc' ? 'inside' : 'global service';
    return boundary.regions.includes(region) ? 'inside' : '**outside**';
  };
  return [
    '### Where planned resources are',
    '',
    `${resources} resources, ${findings.length} findings. The boundary (${boundary.source}) has ${boundary.regions.join(', ')}.`,
    '',
    '| region | resources | boundary |',
    '|---|---:|---|',
    ...regionNames(regions).map((region) => `| ${cell(region)} | ${regions.get(region)} | ${place(region)} |`),
    '',
  ].join('\n');
}

/** Names in order, with what is no region last. */
export function regionNames(regions: ReadonlyMap<string, number>): string[] {
  const last = ['global', 'unknown'];
  return [...[...regions.keys()].filter((name) => !last.includes(name)).sort(), ...last.filter((name) => regions.has(name))];
}

const cell = (text: string): string => text.replace(/[^A-Za-z0-9-]/g, ' ').slice(0, 40);
