// biome-ignore-all lint/suspicious/noTemplateCurlyInString: properties of Maven are written so.

import { describe, expect, it } from 'vitest';
import type { Package, Reading } from '../graph.ts';
import { byName, edgesOf, readWith } from '../testing.ts';
import { mavenReader } from './reader.ts';

const pom = (body: string) =>
  `<?xml version="1.0"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0">\n<modelVersion>4.0.0</modelVersion>\n${body}\n</project>`;
const gav = (groupId: string, artifactId: string, version?: string, more = '') =>
  `<groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId>${version === undefined ? '' : `<version>${version}</version>`}${more}`;
const dependency = (...all: Parameters<typeof gav>) => `<dependency>${gav(...all)}</dependency>`;
const dependencies = (...all: string[]) => `<dependencies>${all.join('\n')}</dependencies>`;
const managed = (...all: string[]) => `<dependencyManagement>${dependencies(...all)}</dependencyManagement>`;
const parent = (version: string, more = '') => `<parent>${gav('org.acme', 'parent', version, more)}</parent>`;

const read = (files: Record<string, string>, file = 'pom.xml') => readWith(mavenReader, file, files[file] as string, files);
const external = ({ packages }: Reading): Package[] => packages.filter(({ folder }) => folder === undefined);
const purls = (reading: Reading) => external(reading).map(({ purl }) => purl);

describe('properties', () => {
  it('are those of the child before those of the parent, also in what the parent writes', async () => {
    const files = {
      'pom.xml': pom(`${gav('org.acme', 'parent', '1')}<packaging>pom</packaging><modules><module>child</module></modules>
        <properties><lib>1.0</lib><both>\${lib}-\${project.version}</both></properties>
        ${managed(dependency('x', 'lib', '${both}'))}`),
      'child/pom.xml': pom(`${parent('1')}<artifactId>child</artifactId><version>7</version>
        <properties><lib>2.0</lib></properties>${dependencies(dependency('x', 'lib'))}`),
    };
    expect(purls(await read(files, 'child/pom.xml'))).toEqual(['pkg:maven/x/lib@2.0-7']);
    expect(edgesOf(await read(files))).toEqual(['parent@1 contains child@7']);
  });

  it('that nothing sets leave a version open, and never stand in a purl', async () => {
    const reading = await read({
      'pom.xml': pom(`${gav('g', 'app', '1')}<properties><loop>\${loop2}</loop><loop2>\${loop}</loop2></properties>
        ${dependencies(dependency('x', 'a', '${nowhere}'), dependency('x', 'b', '${loop}'), dependency('x', 'c', '${env.V}'))}`),
    });
    expect(purls(reading)).toEqual(['pkg:maven/x/a', 'pkg:maven/x/b', 'pkg:maven/x/c']);
    expect(external(reading).map(({ gap }) => gap?.reason.split(';')[0])).toEqual([
      'its version needs the property nowhere, which the source does not set for every machine',
      'its version needs the property loop, which the source does not set for every machine',
      'its version needs the property env.V, which the source does not set for every machine',
    ]);
  });

  it('do not grow without end', async () => {
    const bomb = Array.from({ length: 25 }, (_, at) => `<p${at}>\${p${at + 1}}\${p${at + 1}}\${p${at + 1}}</p${at}>`).join('');
    const reading = await read({
      'pom.xml': pom(
        `${gav('g', 'app', '1')}<properties>${bomb}<p25>0123456789</p25></properties>${dependencies(dependency('x', 'a', '${p0}'))}`,
      ),
    });
    expect(purls(reading)).toEqual(['pkg:maven/x/a']);
  });
});

describe('inheritance', () => {
  it('takes the nearest of one coordinate, and all others of the parents', async () => {
    const reading = await read(
      {
        'pom.xml': pom(`${gav('org.acme', 'parent', '1')}
          ${dependencies(dependency('x', 'own', '1', '<scope>test</scope>'), dependency('x', 'inherited', '3', '<scope>provided</scope>'))}`),
        'a/pom.xml': pom(`${parent('1')}<artifactId>a</artifactId>${dependencies(dependency('x', 'own', '2'))}`),
      },
      'a/pom.xml',
    );
    expect(edgesOf(reading)).toEqual(['a@1 optional inherited@3', 'a@1 required own@2']);
    expect(reading.root).toMatchObject({ purl: 'pkg:maven/org.acme/a@1', folder: 'a' });
  });

  it('says so where the parent is not in the source', async () => {
    const reading = await read({
      'pom.xml': pom(`${parent('3.2.0', '<relativePath/>')}<artifactId>app</artifactId><version>1</version>
        ${dependencies(dependency('x', 'open'), dependency('x', 'known', '1'))}`),
      // Another version stands where the parent would be.
      'other/pom.xml': pom(gav('org.acme', 'parent', '9')),
    });
    expect(reading.root.gap).toEqual({ state: 'incomplete', reason: 'inherits from org.acme:parent:3.2.0, which is not in the source' });
    expect(byName(reading, 'open@').gap?.reason).toContain('its version is set by org.acme:parent:3.2.0, which the source does not have');
    expect(byName(reading, 'known@1').gap?.reason).toBe('a pom.xml does not say what its dependencies need');
  });

  it('finds a parent in a folder that the relative path does not name, by its coordinates', async () => {
    const reading = await read(
      {
        'build/parent/pom.xml': pom(`${gav('org.acme', 'parent', '${revision}')}<properties><revision>1</revision></properties>
          ${managed(dependency('x', 'a', '5'))}`),
        'app/pom.xml': pom(`${parent('${revision}')}<artifactId>app</artifactId>${dependencies(dependency('x', 'a'))}`),
      },
      'app/pom.xml',
    );
    expect(edgesOf(reading)).toEqual(['app@1 required a@5']);
  });

  it('refuses a pom that is its own parent', async () => {
    const self = (name: string, of: string) =>
      pom(`<parent>${gav('g', of, '1', `<relativePath>../${of}</relativePath>`)}</parent><artifactId>${name}</artifactId>`);
    await expect(read({ 'a/pom.xml': self('a', 'b'), 'b/pom.xml': self('b', 'a') }, 'a/pom.xml')).rejects.toMatchObject({
      code: 'LOCKFILE_CONFLICT',
    });
  });
});

describe('management', () => {
  it('is what is written before what is imported, and of imports the first', async () => {
    const bom = (name: string, ...all: string[]) =>
      pom(`${gav('org.acme', name, '1')}<properties><v>of-${name}</v></properties>${managed(...all)}`);
    const reading = await read({
      'bom1/pom.xml': bom(
        'bom1',
        dependency('x', 'a', '${v}'),
        dependency('x', 'b', '${v}', '<scope>test</scope><optional>true</optional>'),
      ),
      'bom2/pom.xml': bom('bom2', dependency('x', 'a', '${v}'), dependency('x', 'b', '${v}'), dependency('x', 'c', '${v}')),
      'pom.xml': pom(`${gav('org.acme', 'app', '1')}<properties><v>own</v></properties>
        ${managed(
          dependency('org.acme', 'bom1', '1', '<type>pom</type><scope>import</scope>'),
          dependency('org.acme', 'bom2', '${project.version}', '<type>pom</type><scope>import</scope>'),
          dependency('x', 'a', '${v}'),
        )}
        ${dependencies(dependency('x', 'a'), dependency('x', 'b'), dependency('x', 'c'))}`),
    });
    expect(edgesOf(reading)).toEqual(['app@1 development b@of-bom1', 'app@1 required a@own', 'app@1 required c@of-bom2']);
  });

  it('is told apart by type and classifier', async () => {
    const reading = await read({
      'pom.xml': pom(`${gav('g', 'app', '1')}
        ${managed(dependency('x', 'a', '1'), dependency('x', 'a', '2', '<type>test-jar</type>'), dependency('x', 'a', '3', '<classifier>linux</classifier>'))}
        ${dependencies(dependency('x', 'a'), dependency('x', 'a', undefined, '<type>test-jar</type>'), dependency('x', 'a', undefined, '<classifier>linux</classifier>'), dependency('x', 'z', '4', '<type>zip</type>'))}`),
    });
    expect(purls(reading)).toEqual([
      'pkg:maven/x/a@1',
      'pkg:maven/x/a@2?classifier=tests',
      'pkg:maven/x/a@3?classifier=linux',
      'pkg:maven/x/z@4?type=zip',
    ]);
  });

  it('may be in a BOM outside of the source that stands before one in it', async () => {
    const reading = await read({
      'bom/pom.xml': pom(`${gav('g', 'bom', '1')}${managed(dependency('x', 'a', '1'))}`),
      'pom.xml': pom(`${gav('g', 'app', '1')}
        ${managed(dependency('far', 'bom', '6', '<type>pom</type><scope>import</scope>'), dependency('g', 'bom', '1', '<type>pom</type><scope>import</scope>'))}
        ${dependencies(dependency('x', 'a'), dependency('x', 'b'))}`),
    });
    expect(byName(reading, 'a@').gap?.reason).toContain('its version can be set by far:bom:6');
    expect(byName(reading, 'b@').gap?.reason).toContain('its version is set by far:bom:6');
  });

  it('may be in a parent outside of the source, which is said and not assumed', async () => {
    const reading = await read({
      'bom/pom.xml': pom(`${gav('g', 'bom', '1')}${managed(dependency('x', 'a', '1'))}`),
      'pom.xml': pom(`${parent('3', '<relativePath/>')}<artifactId>app</artifactId>
        ${managed(dependency('g', 'bom', '1', '<type>pom</type><scope>import</scope>'))}${dependencies(dependency('x', 'a'))}`),
    });
    expect(byName(reading, 'a@1').gap?.reason).toContain('its version can also be set by org.acme:parent:3');
  });

  it('refuses imports in a circle', async () => {
    const bom = (name: string, other: string) =>
      pom(`${gav('g', name, '1')}${managed(dependency('g', other, '1', '<type>pom</type><scope>import</scope>'))}`);
    await expect(read({ 'a/pom.xml': bom('a', 'b'), 'pom.xml': bom('b', 'a') })).rejects.toMatchObject({ code: 'LOCKFILE_CONFLICT' });
  });
});

describe('profiles', () => {
  const profile = (id: string, activation: string, name: string) =>
    `<profile><id>${id}</id><activation>${activation}</activation>${dependencies(dependency('x', name, '1'))}</profile>`;

  it('are active by default, unless another of the pom is by its conditions', async () => {
    const withOthers = (others: string) =>
      read({
        'pom.xml': pom(
          `${gav('g', 'app', '1')}<profiles>${profile('d', '<activeByDefault>true</activeByDefault>', 'default')}${others}</profiles>`,
        ),
      });
    expect(purls(await withOthers(''))).toEqual(['pkg:maven/x/default@1']);
    expect(purls(await withOthers(profile('p', '<property><name>full</name></property>', 'never')))).toEqual(['pkg:maven/x/default@1']);
    expect(purls(await withOthers(profile('p', '<property><name>!quick</name></property>', 'usual')))).toEqual(['pkg:maven/x/usual@1']);
    expect(purls(await withOthers(profile('p', '<file><exists>pom.xml</exists></file>', 'file')))).toEqual(['pkg:maven/x/file@1']);
  });

  it('that depend on the machine are a gap, and so is what they set', async () => {
    const reading = await read({
      'pom.xml': pom(`${gav('g', 'app', '1')}<properties><v>1</v></properties>${dependencies(dependency('x', 'a', '${v}'))}
        <profiles><profile><id>jdk</id><activation><jdk>[11,)</jdk></activation><properties><v>2</v></properties>${dependencies(dependency('x', 'tools', '1'))}</profile></profiles>`),
    });
    expect(reading.root.gap?.reason).toBe('whether the profile jdk is active depends on the machine');
    expect(purls(reading)).toEqual(['pkg:maven/x/a']);
  });
});

describe('modules and projects of the source', () => {
  it('are edges to folders, and modules with a file of another name are read with the pom that names them', async () => {
    const reading = await read({
      'pom.xml': pom(
        `${gav('g', 'top', '1')}<modules><module>lib</module><module>lib/pom-extra.xml</module><module>gone</module></modules>`,
      ),
      'lib/pom.xml': pom(gav('g', 'lib', '2')),
      'lib/pom-extra.xml': pom(`${gav('g', 'extra', '3')}${dependencies(dependency('g', 'lib', '2'), dependency('x', 'y', '1'))}`),
    });
    expect(edgesOf(reading)).toEqual(['extra@3 required lib@2', 'extra@3 required y@1', 'top@1 contains extra@3', 'top@1 contains lib@2']);
    expect(reading.root.gap?.reason).toBe('its module gone is not in the source');
  });
});

describe('versions', () => {
  it('of one number are kept, ranges and names are not', async () => {
    const reading = await read({
      'pom.xml': pom(`${gav('g', 'app', '1')}
        ${dependencies(dependency('x', 'a', '[1.5]'), dependency('x', 'b', '[1,2)'), dependency('x', 'c', 'LATEST'), dependency('x', 'd', ' 1.0-SNAPSHOT '))}`),
    });
    expect(purls(reading)).toEqual(['pkg:maven/x/a@1.5', 'pkg:maven/x/b', 'pkg:maven/x/c', 'pkg:maven/x/d@1.0-SNAPSHOT']);
  });
});

describe('damaged files', () => {
  it.each([
    ['cut off', pom(gav('g', 'app', '1')).slice(0, -8), 'LOCKFILE_INVALID'],
    ['empty', '', 'LOCKFILE_INVALID'],
    ['not XML', 'PK\u0003\u0004', 'LOCKFILE_INVALID'],
    ['another document', '<html><body/></html>', 'LOCKFILE_INVALID'],
    ['without artifactId', pom('<groupId>g</groupId>'), 'LOCKFILE_INVALID'],
    ['two versions', pom(`${gav('g', 'app', '1')}<version>2</version>`), 'LOCKFILE_INVALID'],
    ['two lists', pom(`${gav('g', 'app', '1')}${dependencies()}${dependencies(dependency('x', 'y', '1'))}`), 'LOCKFILE_INVALID'],
    ['a merge conflict', pom(`${gav('g', 'app', '1')}\n<<<<<<< HEAD\n=======\n>>>>>>> other`), 'LOCKFILE_INVALID'],
    ['a model that is not known', pom(gav('g', 'app', '1')).replace('<modelVersion>4.0.0', '<modelVersion>5.0.0'), 'LOCKFILE_UNSUPPORTED'],
    ['too deep', pom(gav('g', 'app', '1') + '<a>'.repeat(5000) + '</a>'.repeat(5000)), 'LOCKFILE_INVALID'],
  ])('are refused: %s', async (_, text, code) => {
    await expect(read({ 'pom.xml': text })).rejects.toMatchObject({ code });
  });

  it('are not in the way of others', async () => {
    const files = { 'bad/pom.xml': '<project>', 'pom.xml': pom(`${gav('g', 'app', '1')}${dependencies(dependency('x', 'y', '1'))}`) };
    expect(purls(await read(files))).toEqual(['pkg:maven/x/y@1']);
    await expect(read(files, 'bad/pom.xml')).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });

  it('keeps names of HTML and declared entities as they are written, and expands none', async () => {
    const text = `<!DOCTYPE project [<!ENTITY a "b">]>${pom(`<name>&copy; me</name>${gav('g', 'app', '1')}${dependencies(dependency('x', '__proto__', '&a;'))}`).replace(/^.*\n/, '')}`;
    expect(purls(await read({ 'pom.xml': text }))).toEqual(['pkg:maven/x/__proto__@%26a%3B']);
  });

  it('reads a hundred thousand dependencies in linear time', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) => dependency('x', `a${at}`, '1')).join('');
    const { packages } = await read({ 'pom.xml': `\uFEFF${pom(`${gav('g', 'app', '1')}${dependencies(many)}`)}`.replaceAll('\n', '\r\n') });
    expect(packages).toHaveLength(100_001);
  });
});
