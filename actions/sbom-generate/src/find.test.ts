import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files } from '@sovereign-actions/core';
import { afterEach, describe, expect, it } from 'vitest';
import { ecosystemOfLockfile, ecosystemOfManifest } from './ecosystems.ts';
import { findLockfiles } from './find.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

async function find(...names: string[]) {
  const root = mkdtempSync(path.join(tmpdir(), 'sbom-find-'));
  roots.push(root);
  for (const name of names) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), '');
  }
  return findLockfiles(new Files(root), '.', { include: [], ignore: [] });
}

describe('findLockfiles', () => {
  it('sees of hidden folders what an ecosystem names, and nothing else', async () => {
    const found = await find(
      '.github/workflows/ci.yml',
      '.github/workflows/deep/no.yml',
      '.github/actions/setup/action.yml',
      '.github/package-lock.json',
      '.github/package.json',
      '.hidden/.github/workflows/ci.yml',
      '.venv/action.yml',
      'sub/.github/workflows/release.yaml',
      'workflows/no.yml',
      'node_modules/a/action.yml',
    );
    expect(found.lockfiles).toEqual(['.github/actions/setup/action.yml', '.github/workflows/ci.yml', 'sub/.github/workflows/release.yaml']);
    expect(found.manifests).toEqual([]);
    expect(found.unreadable).toEqual([]);
  });

  it.each([
    ['app/packages.App.lock.json', 'NuGet'],
    ['web/packages.config', 'NuGet packages.config'],
    ['a/gradle/dependency-locks/compileClasspath.lockfile', 'Gradle before version 7'],
    ['a/settings-gradle.lockfile', 'Gradle'],
    ['gradle/libs.versions.toml', 'Gradle version catalog'],
    ['ios/A.xcodeproj/project.xcworkspace/xcshareddata/swiftpm/Package.resolved', 'SwiftPM'],
    ['infra/.terraform.lock.hcl', 'Terraform'],
    ['.gitlab-ci.yml', 'GitLab CI'],
    ['build.gitlab-ci.yml', 'GitLab CI'],
    ['Dockerfile', 'Dockerfile'],
    ['docker/app.Dockerfile', 'Dockerfile'],
    ['Containerfile.dev', 'Dockerfile'],
    ['action.yaml', 'GitHub action'],
  ])('knows %s', (file, name) => {
    expect(ecosystemOfLockfile(file)?.name).toBe(name);
  });

  it.each(['Dockerfile.dockerignore', 'MyDockerfile', 'other/libs.versions.toml', 'x.lockfile', 'packages.json', 'ci.yml'])(
    'does not take %s',
    (file) => {
      expect(ecosystemOfLockfile(file)).toBeUndefined();
    },
  );

  it('knows manifests by pattern', () => {
    expect(ecosystemOfManifest('src/App.csproj')?.family).toBe('nuget');
    expect(ecosystemOfManifest('.hidden/App.csproj')).toBeUndefined();
  });
});
