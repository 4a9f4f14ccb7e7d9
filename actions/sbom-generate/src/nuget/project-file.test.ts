import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { projectFileReader } from './reader.ts';

const project = (body: string) => `<Project Sdk="Microsoft.NET.Sdk">${body}</Project>`;
const items = (...references: string[]) => project(`<ItemGroup>${references.join('')}</ItemGroup>`);
const read = (text: string, files: Record<string, string> = {}) => readWith(projectFileReader, 'src/app/App.csproj', text, files);
const versions = async (text: string, files?: Record<string, string>) =>
  (await read(text, files)).packages.slice(1).map(({ name, version }) => `${name} ${version ?? '?'}`);

describe('a project without a lockfile', () => {
  it('lists what it asks for and says that the rest is not known', async () => {
    const reading = await read(
      items(
        '<PackageReference Include="Serilog" Version="3.1.1" />',
        '<PackageReference Include="X"><Version>[2.0]</Version></PackageReference>',
      ),
    );
    expect(edgesOf(reading)).toEqual(['App@ required Serilog@3.1.1', 'App@ required X@2.0']);
    expect(reading.uncovered).toEqual(['src/app/App.csproj']);
    expect(reading.root.gap).toMatchObject({ state: 'incomplete' });
    expect(byName(reading, 'Serilog@3.1.1')).toMatchObject({ purl: 'pkg:nuget/Serilog@3.1.1', gap: { state: 'unknown' } });
  });

  it.each([
    ['1.2.3', '1.2.3'],
    ['[1.2.3]', '1.2.3'],
    ['[1.2.3, 2.0)', '1.2.3'],
    ['1.0.0-rc.1', '1.0.0-rc.1'],
    ['(1.0, )', '?'],
    ['(, 2.0]', '?'],
    ['1.*', '?'],
    ['*', '?'],
    ['$(Unknown)', '?'],
    ['', '?'],
  ])('takes version %s for %s', async (version, expected) => {
    expect(await versions(items(`<PackageReference Include="A" Version="${version}" />`))).toEqual([`A ${expected}`]);
  });

  it('takes versions and references that stand centrally, from the nearest folder', async () => {
    const files = {
      'Directory.Packages.props': project(
        '<PropertyGroup><Far>9.0.0</Far></PropertyGroup><ItemGroup><PackageVersion Include="A" Version="9.9.9" /></ItemGroup>',
      ),
      'src/Directory.Packages.props': project(
        '<PropertyGroup><Log>2.1.0</Log></PropertyGroup><ItemGroup><PackageVersion Include="a" Version="1.1.0" />' +
          '<PackageVersion Include="B" Version="$(Log)" /><GlobalPackageReference Include="Sdk.Git" Version="8.0.0" /></ItemGroup>',
      ),
      'Directory.Build.props': items('<PackageReference Include="Analyzer" Version="1.0.0" />'),
    };
    const text = items(
      '<PackageReference Include="A" />',
      '<PackageReference Include="B" VersionOverride="3.0.0" />',
      '<PackageReference Include="C" />',
    );
    expect(await versions(text, files)).toEqual(['Analyzer 1.0.0', 'Sdk.Git 8.0.0', 'A 1.1.0', 'B 3.0.0', 'C ?']);
  });

  it('gives no version where a condition chooses between two', async () => {
    const text = project(
      '<ItemGroup Condition="\'$(TargetFramework)\' == \'net8.0\'"><PackageReference Include="A" Version="8.0.0" /></ItemGroup>' +
        '<ItemGroup><PackageReference Include="A" Version="6.0.0" /><PackageReference Update="Elsewhere" Version="1.0.0" /></ItemGroup>',
    );
    expect(await versions(text)).toEqual(['A ?']);
  });

  it('refers to other projects of the source', async () => {
    const reading = await read(
      items('<ProjectReference Include="..\\lib\\Lib.csproj" />', '<ProjectReference Include="..\\gone\\G.csproj" />'),
      {
        'src/lib/Lib.csproj': project(''),
      },
    );
    expect(edgesOf(reading)).toEqual(['App@ required Lib@']);
    expect(byName(reading, 'Lib@').folder).toBe('src/lib');
    expect(reading.uncovered).toBeUndefined();
  });

  it('leaves everything to a lockfile beside it', async () => {
    const text = items('<PackageReference Include="A" Version="1.0.0" />');
    for (const file of ['packages.lock.json', 'packages.App.lock.json', 'packages.config'])
      expect((await read(text, { [`src/app/${file}`]: '' })).packages).toHaveLength(1);
  });

  it('is refused where it or what it takes in is damaged', async () => {
    await expect(read('<Project><ItemGroup>')).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
    await expect(read(project(''), { 'Directory.Build.props': '<Project' })).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });
});
