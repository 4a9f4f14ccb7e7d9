import { readFileSync } from 'node:fs';
import { access, readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { node24 } from '../e2e/node24.ts';
import { must, run } from './peers/cache.ts';
import { Chromium, type Page } from './peers/chromium.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { axe, chromium, htmlValidate, pdfinfo, pdftotext } from './peers/index.ts';
import { linksOf, type ReportSamples, reportSamples } from './report-samples.ts';

const [browser, rules, validator, info, words] = await Promise.all([chromium(), axe(), htmlValidate(), pdfinfo(), pdftotext()]);
const node = node24();
const newer = node ? { name: 'node 24', path: node } : { name: 'node 24', missing: 'it is neither installed nor what runs this' };

let samples: ReportSamples;
beforeAll(async () => {
  samples = await reportSamples();
});
afterAll(() => samples?.close());

const NAMES = ['sound', 'broken', 'cut-off', 'hostile', 'many', 'package', 'seal'] as const;
const pathsOf = (name: string): string[] => samples.reports.get(name) as string[];

describe('the reports in an extracted package', () => {
  it('link to files that are there, and to headings that are there', async () => {
    for (const folder of samples.packages) {
      for (const name of ['report.html', 'report.de.html', 'report.fr.html']) {
        const report = path.join(folder, 'data', name);
        const links = await linksOf(report);
        expect(links.filter((link) => !link.startsWith('#')).length).toBeGreaterThan(5);
        const page = await readFile(report, 'utf8');
        for (const link of links) {
          if (link.startsWith('#')) expect(page).toContain(`id="${link.slice(1)}"`);
          else await access(path.resolve(path.dirname(report), link));
        }
      }
    }
  });
});

withPeers('html-validate', [validator, newer], () => {
  const judge = async (files: readonly string[]) => {
    const config = path.join(samples.folder, '.htmlvalidate.json');
    const presets = ['recommended', 'standard', 'a11y', 'document'].map((preset) => `html-validate:${preset}`);
    await writeFile(config, JSON.stringify({ root: true, extends: presets }));
    return run(pathOf(newer), [pathOf(validator), '--config', config, '--max-warnings', '0', ...files]);
  };

  it.each(NAMES)('finds nothing in the reports of a deployment that is %s', async (name) => {
    const { code, stdout, stderr } = await judge(pathsOf(name));
    expect(code, stdout.slice(0, 3000) + stderr).toBe(0);
  });

  it('would find something', async () => {
    const bad = path.join(samples.folder, 'bad.html');
    await writeFile(
      bad,
      readFileSync(pathsOf('sound')[0] as string, 'utf8')
        .replace('<caption>', '<caption><h2>')
        .replace(' scope="col"', ' scope="column"'),
    );
    expect((await judge([bad])).code).toBe(1);
  });
});

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** How far a page asks to be scrolled sideways, and what of it is cut off where nobody can scroll. */
const LAYOUT = `(() => {
  const root = document.documentElement;
  const hidden = (element) => element.closest('.skip, nav h2, thead') !== null;
  const beyond = [...document.body.querySelectorAll('*')]
    .filter((element) => !hidden(element) && element.getBoundingClientRect().right > root.clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120));
  const cut = [...document.body.querySelectorAll('*')]
    .filter((element) => !hidden(element) && getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120));
  return { sideways: root.scrollWidth - root.clientWidth, beyond: beyond.slice(0, 3), cut: cut.slice(0, 3) };
})()`;

/** WCAG 1.4.12. Constructed sheets are for who looks at the page, and no policy of the page can forbid them. */
const SPACING = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
  document.adoptedStyleSheets = [sheet];
})()`;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

withPeers('Chromium and axe-core', [browser, rules], () => {
  let chrome: Chromium;
  beforeAll(async () => {
    chrome = await Chromium.start(pathOf(browser));
  });
  afterAll(() => chrome?.close());

  const looking = async (file: string, look: (page: Page) => Promise<void>) => {
    const page = await chrome.open(file);
    try {
      await look(page);
    } finally {
      await page.close();
    }
  };
  const accessible = async (page: Page, media: 'screen' | 'print' = 'screen'): Promise<string[]> => {
    // Nobody points at paper.
    const rules = { 'target-size': { enabled: media === 'screen' } };
    const { violations } = await page.evaluate<{ violations: Violation[] }>(
      `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, rules: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
  };

  it.each(NAMES)(
    'the reports of a deployment that is %s ask for nothing, run nothing, and break none of their own policy',
    async (name) => {
      for (const file of pathsOf(name)) {
        await looking(file, async (page) => {
          expect(page.requests).toEqual([`file://${file}`]);
          expect(page.complaints).toEqual([]);
          const active = `[...document.querySelectorAll('*')].filter((element) => /^(script|iframe|object|embed|img|link|form|base)$/.test(element.localName)
          || element.getAttributeNames().some((name) => name.startsWith('on') || name === 'style' || name === 'src')).map((element) => element.localName)`;
          expect(await page.evaluate(active)).toEqual([]);
        });
      }
    },
  );

  it('would see a request, a script and a broken policy', async () => {
    const page = readFileSync(pathsOf('sound')[0] as string, 'utf8');
    const bad = path.join(samples.folder, 'active.html');
    await writeFile(bad, page.replace('<main>', '<main><img src="http://127.0.0.1:9/a.png" alt="a"><script>alert(1)</script>'));
    await looking(bad, async ({ complaints }) => {
      expect(complaints.join('\n')).toMatch(/img-src/);
      expect(complaints.join('\n')).toMatch(/script-src/);
    });
    await writeFile(
      bad,
      page
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace('<main>', '<main><img src="http://127.0.0.1:9/a.png" alt="a"><script>alert(1)</script>'),
    );
    await looking(bad, async ({ requests, complaints }) => {
      expect(requests).toContain('http://127.0.0.1:9/a.png');
      expect(complaints.join('\n')).toContain('dialog: 1');
    });
  });

  it.each(NAMES)(
    'axe-core finds nothing in the reports of a deployment that is %s: by day, by night, on a phone and on paper',
    async (name) => {
      // The rules do not depend on the language: one deployment is looked at in all.
      for (const file of name === 'broken' ? pathsOf(name) : pathsOf(name).slice(0, 1)) {
        await looking(file, async (page) => {
          await page.evaluate(readFileSync(pathOf(rules), 'utf8'));
          // A very long page takes the rules a minute.
          const isMain = file === pathsOf(name)[0] && name !== 'many';
          const views: [number, 'screen' | 'print', 'light' | 'dark'][] = isMain
            ? [
                [1200, 'screen', 'light'],
                [1200, 'screen', 'dark'],
                [320, 'screen', 'dark'],
                [700, 'print', 'light'],
              ]
            : [[1200, 'screen', 'light']];
          for (const [width, media, scheme] of views) {
            await page.size(width, 900);
            await page.media(media, scheme);
            expect(await accessible(page, media), `${path.basename(file)} ${width} ${media} ${scheme}`).toEqual([]);
          }
        });
      }
    },
  );

  it('axe-core would find something', async () => {
    const bad = path.join(samples.folder, 'grey.html');
    const page = readFileSync(pathsOf('sound')[0] as string, 'utf8');
    await writeFile(bad, page.replace('<html lang="en">', '<html>'));
    await looking(bad, async (look) => {
      await look.evaluate(readFileSync(pathOf(rules), 'utf8'));
      expect((await accessible(look)).join('\n')).toContain('html-has-lang');
    });
  });

  it.each(NAMES)('nothing of a deployment that is %s is cut off or has to be scrolled to sideways', async (name) => {
    for (const file of pathsOf(name)) {
      await looking(file, async (page) => {
        const fits = { sideways: 0, beyond: [], cut: [] };
        for (const width of [1440, 1024, 768, 320]) {
          await page.size(width, 900);
          expect(await page.evaluate(LAYOUT), `${path.basename(file)} at ${width}`).toEqual(fits);
        }
        await page.evaluate(SPACING);
        expect(await page.evaluate(LAYOUT), 'with the text spacing of WCAG 1.4.12').toEqual(fits);
        await page.evaluate('document.adoptedStyleSheets = []');
        await page.size(1280, 900);
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        expect(await page.evaluate(LAYOUT), 'with text of twice the size').toEqual(fits);
      });
    }
  });

  it('a hostile record leaves the page that a reader knows: headings, verdict, no text that runs backwards', async () => {
    const headings = "[...document.querySelectorAll('h2')].map(({ textContent }) => textContent)";
    let expected: unknown;
    await looking(pathsOf('broken')[0] as string, async (page) => {
      expected = await page.evaluate(headings);
    });
    await looking(pathsOf('hostile')[0] as string, async (page) => {
      expect(await page.evaluate(headings)).toEqual(expected);
      expect(await page.evaluate('document.body.innerText')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).display")).toBe('block');
      expect(await page.evaluate("document.querySelector('.lead').innerText")).toContain('the declared boundary does not allow');
    });
  });

  it('a package of ten thousand files is still a page that opens: it counts what it leaves out', async () => {
    await looking(pathsOf('many')[0] as string, async (page) => {
      expect(await page.evaluate<number>("document.querySelectorAll('tr').length")).toBeLessThan(1000);
      expect(await page.evaluate('document.body.innerText')).toMatch(/… and 9\u202f\d{3} more, in data\/package\.json/);
    });
  });

  withPeers('pdfinfo and pdftotext', [info, words], () => {
    it.each([
      ['package', 0, 'en', 'Evidence of deployment acme/shop-4711'],
      ['package', 1, 'de', 'Nachweis der Auslieferung acme/shop-4711'],
      ['seal', 2, 'fr', 'Preuves du déploiement shop-1 seal'],
      ['hostile', 0, 'en', 'Evidence of deployment acme/hostile'],
      ['many', 0, 'en', 'Evidence of deployment acme/many'],
    ] as const)('%s prints as a tagged PDF on A4, with every hash in full (%s, %s)', async (name, which, language, title) => {
      const file = pathsOf(name)[which] as string;
      const pdf = path.join(samples.folder, `${name}-${language}.pdf`);
      await looking(file, async (page) => writeFile(pdf, await page.pdf()));
      const facts = await must(pathOf(info), [pdf]);
      expect(facts).toMatch(/^Tagged: +yes$/m);
      expect(facts).toMatch(/^Page size: +59\d(?:\.\d+)? x 84\d(?:\.\d+)? pts \(A4\)$/m);
      expect(facts).toMatch(/^JavaScript: +no$/m);
      expect(/^Title: +(.*)$/m.exec(facts)?.[1]).toBe(title);
      expect(/\/Type \/Catalog[\s\S]*?\/Lang \((\w+)\)/.exec(await readFile(pdf, 'latin1'))?.[1]).toBe(language);
      const pages = Number(/^Pages: +(\d+)$/m.exec(facts)?.[1]);
      expect(pages).toBeLessThan({ package: 10, seal: 10, hostile: 80, many: 60 }[name]);
      if (name === 'hostile') return;
      const text = (await must(pathOf(words), ['-raw', pdf, '-'])).replaceAll(/\s/g, '');
      const page = await readFile(file, 'utf8');
      const hashes = [...page.matchAll(/<span class="hash">([0-9a-f]+)<\/span>/g)].map(([, hash]) => hash as string);
      expect(hashes.length).toBeGreaterThan(3);
      for (const hash of hashes) expect(text).toContain(hash);
    });
  });
});
