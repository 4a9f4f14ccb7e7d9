import type { LedgerRecord } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { collectLedger } from '../package/collect.ts';
import { buildIndex } from '../package/index-file.ts';
import { sampleLedger } from '../sample.ts';
import { renderReport } from './report.ts';
import { english } from './strings.ts';
import { german } from './strings-de.ts';
import { french } from './strings-fr.ts';

const LANGUAGES = [english, german, french] as const;

async function sectionOf(record: Partial<LedgerRecord> | undefined, strings: (typeof LANGUAGES)[number]): Promise<string> {
  const { ledger } = await sampleLedger();
  const records = (await collectLedger(ledger, 'none')).records.map((one) => one.record);
  if (record) records.push({ ...(records.at(-1) as LedgerRecord), id: 'z', action: 'evidence-environment', ...record });
  const index = buildIndex({ deployment: 'shop', version: '0.1.0', records, sizes: new Map() });
  const page = renderReport(index, records, [], strings);
  return page.slice(page.indexOf('<h2 id="approvals">')).split('</section>', 1)[0] as string;
}

describe('the section on who approved', () => {
  it.each(LANGUAGES)('asks in the language of the report, and tells what the host said: $lang', async (strings) => {
    const checks = Object.keys(strings.approvals.items).map((name) => ({ name, verdict: 'holds' as const, detail: `${name}: seen.` }));
    const section = await sectionOf({ checks, facts: { api: 'https://api.example.eu' } }, strings);
    for (const [name, question] of Object.entries(strings.approvals.items)) {
      expect(section).toContain(question);
      expect(section).toContain(`${name}: seen.`);
    }
    expect(section).toContain('https://api.example.eu');
  });

  it.each(LANGUAGES)('says that nobody was asked: $lang', async (strings) => {
    expect(await sectionOf(undefined, strings)).toContain(strings.approvals.absent);
  });

  it('shows what attackers wrote as text', async () => {
    const checks = [{ name: '<b>x', verdict: 'unknown' as const, detail: '<img src=x onerror=alert(1)>\u202e"' }];
    const section = await sectionOf({ checks, facts: { api: '"><script>' } }, english);
    expect(section).not.toMatch(/<b>|<img|<script|\u202e/);
    expect(section).toContain('&lt;img src=x onerror=alert(1)&gt;\ufffd&quot;');
  });
});
