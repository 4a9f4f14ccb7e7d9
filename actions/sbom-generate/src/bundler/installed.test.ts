import { describe, expect, it } from 'vitest';
import { edgesOf, installedIn, labelOf } from '../installed/testing.ts';
import { gemCatalog } from './catalog.ts';
import { parseGemRequirement, parseGemVersion } from './gem-version.ts';

const HOME = 'var/lib/gems/3.1.0';

const gemspec = (name: string, version: string, needs: readonly string[] = [], more = '', platform = 'ruby') => `# -*- encoding: utf-8 -*-
# stub: ${name} ${version} ${platform} lib

Gem::Specification.new do |s|
  s.name = "${name}".freeze
  s.version = "${version}"
${platform === 'ruby' ? '' : `  s.platform = "${platform}".freeze\n`}${more}  s.specification_version = 4

${needs.map((need) => `  s.add_runtime_dependency(${need})\n`).join('')}  s.add_development_dependency(%q<dev>.freeze, [">= 0".freeze])
end
`;
const gem = (name: string, version: string, needs: readonly string[] = [], home = HOME, more = '', platform = 'ruby') => ({
  [`${home}/specifications/${name}-${version}${platform === 'ruby' ? '' : `-${platform}`}.gemspec`]: gemspec(
    name,
    version,
    needs,
    more,
    platform,
  ),
});
const scan = (files: Record<string, string>, seed = 0) => installedIn(gemCatalog, files, {}, seed);

describe('requirements', () => {
  it.each([
    ['1.10', '> 1.9', true],
    ['1.0.0', '= 1', true],
    ['1.0.0.rc1', '< 1', true],
    ['1.0-beta.2', '> 1.0.0.alpha.10', true],
    ['2.0.0.rc1', '~> 2.0', false],
    ['1.2.9', '~> 1.2.3', true],
    ['1.3', '~> 1.2.3', false],
    ['2', '~> 1', false],
    ['1.5', '~> 1', true],
    ['99999999999999999999', '> 99999999999999999998', true],
    ['1', '!= 1.0', false],
    ['1', 'what', undefined],
  ])('%s %s: %s', (version, requirement, satisfied) => {
    expect(parseGemRequirement(requirement)?.(parseGemVersion(version) as string[])).toBe(satisfied);
  });
});

describe('gems', () => {
  it('need the highest version that they ask for, in any order of the files', async () => {
    const files = {
      ...gem('a', '1.0', ['%q<b>.freeze, ["~> 1.2".freeze, "!= 1.3"]', '%q<json>.freeze, [">= 2".freeze]', '%q<native>']),
      ...gem('b', '1.3'),
      ...gem('b', '1.2.5', [], 'usr/share/rubygems-integration/all'),
      ...gem('b', '2.0'),
      ...gem('b', '1.9', [], 'var/lib/gems/2.7.0'),
      ...gem('native', '1.0'),
      ...gem('native', '1.0', [], HOME, '', 'x86_64-linux'),
      'usr/lib/ruby/gems/3.1.0/specifications/default/json-2.6.1.gemspec': gemspec('json', '2.6.1'),
    };
    const first = await scan(files);
    expect(edgesOf(first.packages)).toEqual(['a@1.0 required b@1.2.5', 'a@1.0 required json@2.6.1', 'a@1.0 required native@1.0']);
    const [native] = first.packages.find(({ name }) => name === 'a')?.edges.filter(({ to }) => to.name === 'native') ?? [];
    expect(native?.to.purl).toBe('pkg:gem/native@1.0?platform=x86_64-linux');
    for (const seed of [1, 2, 3]) expect(await scan(files, seed)).toEqual(first);
  });

  it('of a bundle see their own first', async () => {
    const bundle = 'app/vendor/bundle/ruby/3.1.0';
    const { packages } = await scan({
      ...gem('a', '1.0', ['%q<b>, [">= 1"]', '%q<c>, [">= 0"]', '%q<d>, ["> 1"]', '%q<e>, [">= 0"]'], bundle),
      ...gem('b', '1.0', [], bundle),
      ...gem('b', '2.0'),
      ...gem('c', '1.0', [], 'usr/local/bundle'),
      ...gem('e', '1.0'),
      ...gem('d', '1.0', [], bundle),
    });
    expect(edgesOf(packages)).toEqual(['a@1.0 required b@1.0', 'a@1.0 required d@1.0', 'a@1.0 required e@1.0']);
    expect(packages[0]?.gap?.reason).toBe('not installed: c; installed in another version than asked for: d');
  });

  it('say licence, authors and platform as RubyGems writes them', async () => {
    const more = `  s.authors = ["\\u00C9 \\"q\\" \\#{1}".freeze, "b".freeze]
  s.description = "end\\n  s.name = \\"evil\\"".freeze
  s.email = ["a@b.eu".freeze]
  s.licenses = ["MIT".freeze, "Nobody's own".freeze]
`;
    const { packages } = await scan(gem('a', '1.0', [], HOME, more, 'java'));
    expect(packages[0]).toMatchObject({
      purl: 'pkg:gem/a@1.0?platform=java',
      licence: "MIT OR (Nobody's own)",
      supplier: { name: 'É "q" #{1}', email: 'a@b.eu' },
    });
  });

  it('of old RubyGems have one list of what they need, and others for older ones', async () => {
    const old = `Gem::Specification.new do |s|
  s.name = %q{old}
  s.version = "0.9"
  s.authors = [%q{A}]

  if s.respond_to? :specification_version then
    if Gem::Version.new(Gem::VERSION) >= Gem::Version.new('1.2.0') then
      s.add_runtime_dependency(%q<b>, [">= 0"])
      s.add_development_dependency(%q<rake>, [">= 0"])
    else
      s.add_dependency(%q<b>, [">= 0"])
      s.add_dependency(%q<rake>, [">= 0"])
    end
  else
    s.add_dependency(%q<rake>, [">= 0"])
  end
end
`;
    const { packages } = await scan({ [`${HOME}/specifications/old-0.9.gemspec`]: old, ...gem('b', '1'), ...gem('rake', '1') });
    expect(edgesOf(packages)).toEqual(['old@0.9 required b@1']);
  });

  it('among the tests of a gem, or without a version in the name, are of no gem', async () => {
    const broken = 'Gem::Specification.new do';
    const { packages, gaps } = await scan({
      ...gem('a', '1'),
      [`${HOME}/gems/bundler-2.3/spec/specifications/foo-1.0.gemspec`]: broken,
      'src/spec/specifications/foo.gemspec': broken,
    });
    expect([packages.map(({ name }) => name), gaps]).toEqual([['a'], []]);
  });

  it('of repositories are read as far as they are literals', async () => {
    const { packages, gaps } = await scan({
      'b/bundler/gems/x-abc/x.gemspec':
        'Gem::Specification.new do |spec|\n  spec.name    = "x"\n  spec.version = \'1\' + "0"\n  spec.version = X\nend',
      'b/bundler/gems/y-abc/y.gemspec': 'Gem::Specification.new do |spec|\n  spec.name    = "y"\n  spec.version = "1.2"\nend',
      'b/bundler/gems/z-abc/z.gemspec': 'Gem::Specification.new { |s| s.name = "z" }',
      'b/bundler/gems/i-abc/i.gemspec': '  s.name = "i"\n  s.version = "#{I}"\n',
      'b/gems/inner-1/inner.gemspec': 'not wanted',
    });
    expect(packages.map(labelOf)).toEqual(['y@1.2']);
    expect(packages[0]?.gap?.state).toBe('unknown');
    expect(gaps).toHaveLength(3);
  });
});

describe('damaged specifications', () => {
  const file = `${HOME}/specifications/a-1.0.gemspec`;

  it('are refused wherever they are cut off', async () => {
    const text = gemspec('a', '1.0', ['%q<b>, [">= 0"]']);
    for (let end = 0; end < text.length - 1; end++)
      await expect(scan({ [file]: text.slice(0, end) })).rejects.toMatchObject({
        code: 'INSTALLED_INVALID',
        message: expect.stringContaining(file),
      });
  });

  it.each([
    ['a program', 'Gem::Specification.new do |s|\n  s.name = NAME\n  s.version = VERSION\nend\n'],
    ['a name with a path', gemspec('../a', '1.0')],
    ['a dependency that is computed', gemspec('a', '1.0', ['*DEPS'])],
    ['a list without end', `${'"'.repeat(100_001)}`],
  ])('%s is refused', async (_, text) => {
    await expect(scan({ [file]: text })).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  });
});
