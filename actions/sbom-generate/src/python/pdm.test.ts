import { describe, expect, it } from 'vitest';
import { pdmReader } from './pdm.ts';
import { byName, edgesOf, readWith } from './testing.ts';

const SHA = 'ef'.repeat(32);
const pkg = (name: string, version: string, more = '') => `[[package]]\nname = "${name}"\nversion = "${version}"\n${more}\n`;
const lockOf = (...packages: string[]) =>
  `[metadata]\ngroups = ["default", "dev"]\nstrategy = ["inherit_metadata"]\nlock_version = "4.5.0"\n\n${packages.join('\n')}`;
const project = (more: string) => ({ 'pyproject.toml': `[project]\nname = "app"\nversion = "1.0.0"\n${more}` });
const read = (lock: string, files: Record<string, string> = {}) => readWith(pdmReader, 'pdm.lock', lock, files);

it('joins a package with its entries for extras, as they are asked for', async () => {
  const lock = lockOf(
    pkg('Coverage', '7.1'),
    pkg('coverage', '7.1', 'extras = ["toml"]\ndependencies = ["coverage==7.1", "tomli; python_full_version <= \'3.11\'"]'),
    pkg('h', '1', 'dependencies = ["coverage[toml]>=7"]'),
    pkg('q', '1'),
    pkg('q', '1', 'extras = ["b", "a"]\ndependencies = ["q==1", "tomli>=1"]'),
    pkg('tomli', '2.0'),
  );
  const reading = await read(
    lock,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: PDM's own placeholder
    project('dependencies = ["q[A,b]", "coverage"]\n[tool.pdm.dev-dependencies]\ndev = ["h", "-e file:///${PROJECT_ROOT}/q#egg=q"]\n'),
  );
  expect(edgesOf(reading)).toEqual([
    'app@1.0.0 development h@1',
    'app@1.0.0 required coverage@7.1',
    'app@1.0.0 required q@1',
    'coverage@7.1 development tomli@2.0',
    'h@1 required coverage@7.1',
    'q@1 required tomli@2.0',
  ]);
});

it('says which groups were not locked, and does not miss what they ask for', async () => {
  const reading = await read(
    lockOf(pkg('a', '1')),
    project('dependencies = ["a"]\n[project.optional-dependencies]\ntemplate = ["copier>=8"]\n'),
  );
  expect(reading.root.gap).toEqual({ state: 'incomplete', reason: 'not in the lockfile: the groups template' });
});

it('reads the older format, which keeps files apart, and the addresses of static ones', async () => {
  const lock = `${pkg('a', '1')}\n${pkg('b', '1', `files = [{url = "https://me:secret@e.org/b-1.whl", hash = "sha256:${SHA}"}]`)}\n[metadata]\nlock_version = "4.0"\n[metadata.files]\n"a 1" = [{file = "a-1.tar.gz", hash = "sha256:${SHA}"}, {file = "a-1.whl", hash = "sha256:${SHA}"}]\n`;
  const reading = await read(lock, project('dependencies = ["a", "b"]'));
  expect(byName(reading, 'a@1').artifacts?.map(({ url }) => url)).toEqual(['a-1.tar.gz', 'a-1.whl']);
  expect(byName(reading, 'b@1')).toMatchObject({ distribution: 'https://e.org/b-1.whl', hashes: [{ hex: SHA }] });
});

it('knows repositories, archives, files and folders', async () => {
  const commit = 'b2'.repeat(20);
  const reading = await read(
    lockOf(
      pkg('g', '1', `git = "https://u:secret@e.org/g.git"\nref = "main"\nrevision = "${commit}"`),
      pkg('u', '1', 'url = "https://e.org/u-1.zip"'),
      pkg('f', '1', 'path = "./wheels/f-1.whl"'),
      '[[package]]\nname = "l"\npath = "./libs/l"\neditable = true\n',
    ),
    {
      ...project('dependencies = ["g @ git+https://e.org/g.git@main", "u @ https://e.org/u-1.zip", "f", "l"]'),
      'libs/l/pyproject.toml': '[project]\nname = "l"\nversion = "5"\n',
    },
  );
  expect(byName(reading, 'g@1').vcs).toBe(`git+https://e.org/g.git@${commit}`);
  expect(byName(reading, 'u@1').purl).toBe('pkg:pypi/u@1?download_url=https:%2F%2Fe.org%2Fu-1.zip');
  expect(byName(reading, 'f@1').distribution).toBe('file:wheels/f-1.whl');
  expect(byName(reading, 'l@5').folder).toBe('libs/l');
});

describe('refuses', () => {
  const broken: [string, string, string, RegExp][] = [
    ['an older format', '[metadata]\nlock_version = "3.1"\n', 'LOCKFILE_UNSUPPORTED', /"3.1"/],
    ['extras of a package that is not there', lockOf(pkg('a', '1', 'extras = ["x"]')), 'LOCKFILE_CONFLICT', /not the package itself/],
    ['a package twice', lockOf(pkg('a', '1'), pkg('a', '1')), 'LOCKFILE_CONFLICT', /twice/],
    ['a dependency that is no requirement', lockOf(pkg('a', '1', 'dependencies = ["b >> 1"]')), 'LOCKFILE_INVALID', /pdm\.lock:6 /],
    ['a dependency that is not there', lockOf(pkg('a', '1', 'dependencies = ["b>=1"]')), 'LOCKFILE_CONFLICT', /"b"/],
    ['dependencies that are no list', lockOf(pkg('a', '1', 'dependencies = "b"')), 'LOCKFILE_INVALID', /"dependencies"/],
  ];
  it.each(broken)('%s', async (_, lock, code, message) => {
    await expect(read(lock)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
