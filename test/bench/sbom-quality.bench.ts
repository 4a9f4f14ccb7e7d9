import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { expect, it } from 'vitest';
import { writeIntoDocs } from './docs.ts';
import { type Bom, BSI, type Count, countFields, NTIA } from './quality.ts';
import { scan, scanners } from './scanners.ts';
import { type Tree, treesToMeasure } from './truth/trees.ts';

/** One tree whose lockfile says much, and two whose lockfiles say less. */
const MEASURED = new Set(['npm', 'uv', 'cargo']);

/** What a user of ours declares once: nobody else can know who creates a document. */
const BOUNDARY = `version: 1
preset: eu
organization:
  name: Example GmbH
  email: sbom@example.eu
`;

it('fields of BSI TR-03183-2 and of NTIA, of ours and the peers', async () => {
  const tools = await scanners();
  const sections: string[] = [];
  const measured = new Set<string>();
  for (const tree of await treesToMeasure()) {
    if (!MEASURED.has(tree.ecosystem) || measured.has(tree.ecosystem)) continue;
    measured.add(tree.ecosystem);
    const documents = new Map<string, Bom>();
    for (const tool of tools) {
      const work = mkdtempSync(path.join(tmpdir(), 'bench-out-'));
      writeFileSync(path.join(work, 'sovereign.yaml'), BOUNDARY);
      const document = await scan(tool, tree.folder, work, { SOURCE_DATE_EPOCH: '1767225600' });
      if (document) documents.set(tool.name, document as Bom);
    }
    sections.push(sectionOf(tree, documents));
  }
  const text = sections.join('\n');
  console.log(text);
  await writeIntoDocs('docs/sbom-quality.md', 'sbom-quality', text);
  expect(sections.length).toBeGreaterThan(0);
});

function sectionOf({ ecosystem, name }: Tree, documents: ReadonlyMap<string, Bom>): string {
  const tables = [
    ['BSI TR-03183-2 v2.1.0', BSI],
    ['NTIA 2021, CISA 2025', NTIA],
  ] as const;
  return tables
    .map(([title, fields]) => {
      const counts = [...documents.values()].map((document) => countFields(fields, document));
      const row = (field: string) => counts.map((count) => cell(count.get(field) as Count)).join(' | ');
      return [
        `### ${ecosystem}, ${name}: ${title}\n`,
        `| field | ${[...documents.keys()].join(' | ')} |`,
        `|---|${'---:|'.repeat(documents.size)}`,
        ...fields.map(({ field }) => `| ${field} | ${row(field)} |`),
        '',
      ].join('\n');
    })
    .join('\n');
}

const cell = ({ have, of }: Count): string => (of === 1 ? (have === 1 ? 'yes' : 'no') : `${have} of ${of}`);
