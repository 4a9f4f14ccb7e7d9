import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { gradleCatalogReader, gradleLegacyReader, gradleReader } from './reader.ts';

const HEAD = '# This is a Gradle generated file for dependency locking.\n# Manual edits can break the build and are not advised.\n';
const lockfile = (...lines: string[]) => `${HEAD}${lines.join('\n')}\nempty=\n`;
const read = (text: string, files: Record<string, string> = {}, file = 'gradle.lockfile') => readWith(gradleReader, file, text, files);
const readCatalog = (text: string, files: Record<string, string> = {}) =>
  readWith(gradleCatalogReader, 'gradle/libs.versions.toml', text, files);

describe('gradle.lockfile', () => {
  it('tells by the configurations what a package is there for', async () => {
    const reading = await read(
      lockfile(
        'g:both:1=compileClasspath,runtimeClasspath,testRuntimeClasspath',
        'g:compile-only:1=compileClasspath,testCompileClasspath',
        'g:runtime:1=runtimeClasspath',
        'g:test:1=testCompileClasspath,testRuntimeClasspath',
        'g:android-test:1=debugAndroidTestRuntimeClasspath',
        'g:processor:1=annotationProcessor,kapt',
        'g:tool:1=checkstyle, jacocoAnt',
        'g:own:1=myConfiguration,testRuntimeClasspath',
        'g:android:1=releaseRuntimeClasspath',
      ),
      {
        'settings.gradle.kts': 'rootProject.name = "app"\n',
        'gradle.properties': 'org.gradle.caching=true\r\ngroup=org.acme\r\nversion = 2.0\r\n',
      },
    );
    expect(edgesOf(reading)).toEqual([
      'app@2.0 development android-test@1',
      'app@2.0 development processor@1',
      'app@2.0 development test@1',
      'app@2.0 development tool@1',
      'app@2.0 optional compile-only@1',
      'app@2.0 required android@1',
      'app@2.0 required both@1',
      'app@2.0 required own@1',
      'app@2.0 required runtime@1',
    ]);
    expect(reading.root).toMatchObject({ purl: 'pkg:maven/org.acme/app@2.0', folder: '.', gap: { state: 'unknown' } });
    expect(byName(reading, 'both@1')).toMatchObject({ purl: 'pkg:maven/g/both@1', gap: { state: 'unknown' } });
  });

  it('keeps two versions of one library, and what is compiled against where nothing is run', async () => {
    expect(edgesOf(await read(lockfile('g:a:1=compileClasspath', 'g:a:2=compileClasspath'), {}, 'lib/gradle.lockfile'))).toEqual([
      'lib@ required a@1',
      'lib@ required a@2',
    ]);
  });

  it('is for development where it is of the build script', async () => {
    expect(edgesOf(await read(lockfile('g:plugin:1=classpath'), {}, 'app/buildscript-gradle.lockfile'))).toEqual([
      'app@ development plugin@1',
    ]);
  });

  it('was one file a configuration before', async () => {
    const reading = await readWith(
      gradleLegacyReader,
      'app/gradle/dependency-locks/testRuntimeClasspath.lockfile',
      `${HEAD}g:a:1\r\ng:b:2\r\n`,
    );
    expect(edgesOf(reading)).toEqual(['app@ development a@1', 'app@ development b@2']);
    expect(reading.root.folder).toBe('app');
  });

  it.each([
    ['cut off', `${HEAD}g:a:1=compileClasspath\ng:b:1=comp`],
    ['empty', ''],
    ['binary', '\u0000\u0001\u0002'],
    ['two parts', lockfile('g:a=compileClasspath')],
    ['no configurations', lockfile('g:a:1')],
    ['the same twice', lockfile('g:a:1=x', 'g:a:1=y')],
    ['a merge conflict', lockfile('<<<<<<< HEAD', 'g:a:1=x', '=======', '>>>>>>> b')],
  ])('is refused: %s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });

  it('names the line', async () => {
    await expect(read(lockfile('g:a:1=x', 'what is this'))).rejects.toThrow(/^gradle\.lockfile:4 /);
  });

  it('takes digests of the one archive that dependency verification knows', async () => {
    const sha256 = 'ab'.repeat(32);
    const artifact = (name: string, more = '') => `<artifact name="${name}"><sha256 value="${sha256}">${more}</sha256></artifact>`;
    const component = (name: string, ...artifacts: string[]) =>
      `<component group="g" name="${name}" version="1">${artifacts.join('')}</component>`;
    const metadata = `<verification-metadata><components>
      ${component('a', artifact('a-1.jar'), artifact('a-1.pom'), artifact('a-1-sources.jar'))}
      ${component('b', artifact('b-1.pom'))}
      ${component('c', artifact('c-1.jar', `<also-trust value="${'cd'.repeat(32)}"/>`))}
      ${component('d', artifact('d-1.jar'), artifact('d-1.aar'))}
    </components></verification-metadata>`;
    const lines = ['a', 'b', 'c', 'd'].map((name) => `g:${name}:1=runtimeClasspath`);
    const { packages } = await read(lockfile(...lines), { 'gradle/verification-metadata.xml': metadata }, 'x/y/gradle.lockfile');
    expect(packages.map(({ hashes }) => hashes.length)).toEqual([0, 1, 0, 0, 0]);
    expect(packages[1]?.hashes).toEqual([{ algorithm: 'SHA-256', hex: sha256 }]);
  });

  it('is asked for by a build script with dependencies', () => {
    const asks = (text: string) => gradleReader.asks({ file: 'build.gradle', text });
    expect(asks('dependencies {\n  implementation "a:b:1"\n}')).toBe(true);
    expect(asks('plugins { id "java" }\n// dependencies { x }\n/* dependencies { y } */\ndependencies { }')).toBe(false);
  });
});

describe('a version catalog', () => {
  const CATALOG = `
[versions]
kotlin = "2.0.0"
rich = { strictly = "[1.7, 1.8[", prefer = "1.7.25" }
[libraries]
short = "g:short:1"
module = { module = "g:module", version.ref = "kotlin" }
again = { group = "g", name = "module", version.ref = "kotlin" }
rich = { module = "g:rich", version.ref = "rich" }
managed = { module = "g:managed" }
open = { module = "g:open", version = "1.+" }
[bundles]
all = ["short", "module"]
[plugins]
kotlin = { id = "org.k.jvm", version.ref = "kotlin" }
`;

  it('says what is asked for where no lockfile says what was got', async () => {
    const reading = await readCatalog(CATALOG);
    expect(reading.packages.slice(1).map(({ purl }) => purl)).toEqual([
      'pkg:maven/g/short@1',
      'pkg:maven/g/module@2.0.0',
      'pkg:maven/g/rich@1.7.25',
      'pkg:maven/g/managed',
      'pkg:maven/g/open',
      'pkg:maven/org.k.jvm/org.k.jvm.gradle.plugin@2.0.0',
    ]);
    expect(reading.root).toMatchObject({ folder: '.', gap: { state: 'incomplete' } });
    expect(edgesOf(reading)).toContain('@ development org.k.jvm.gradle.plugin@2.0.0');
  });

  it('adds nothing to a lockfile', async () => {
    const reading = await readCatalog(CATALOG, { 'app/gradle.lockfile': lockfile() });
    expect(reading.packages).toHaveLength(1);
  });

  it.each([
    ['a version that is not there', '[libraries]\na = { module = "g:a", version.ref = "__proto__" }'],
    ['a table that no catalog has', '[more]\na = "g:a:1"'],
    ['a module without a group', '[libraries]\na = { module = "a", version = "1" }'],
    ['no table', 'libraries = ["g:a:1"]'],
    ['no TOML', '[libraries\n'],
  ])('is refused: %s', async (_, text) => {
    await expect(readCatalog(text)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });
});
