// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform's own placeholders

/** A Terraform configuration of random shape, with what it is run with. */
export interface RandomConfiguration {
  /** By path within its folder. */
  files: Record<string, string>;
  /** Arguments of `terraform plan`. */
  args: string[];
  env: Record<string, string>;
}

const REGIONS = ['eu-central-1', 'eu-central-1', 'eu-west-1', 'eu-west-3', 'us-east-1', 'eu-west-2'] as const;

/** What expressions of a module can refer to. */
interface Scope {
  references: string[];
}

/** An interface of a module: which providers it wants from its caller, and whether it has one of its own. */
interface ModuleKind {
  name: string;
  wants: readonly string[];
  own: boolean;
}

/**
 * Makes a configuration whose resources take their regions from everywhere that Terraform has: aliases, modules in modules with
 * provider maps, `region` of provider 6, variables from every source, locals, outputs, functions, data sources, override files,
 * JSON, values that are not known yet, and the environment.
 */
export function randomConfiguration(random: () => number): RandomConfiguration {
  const chance = (p: number) => random() < p;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const region = () => pick(REGIONS);
  const quoted = () => JSON.stringify(region());
  const files: Record<string, string> = {};
  const env: Record<string, string> = { AWS_REGION: region() };
  const args: string[] = [];

  // Resources of provider 6 show the region of their provider; without them there is less to go by.
  const types = chance(0.5) ? ['aws_sqs_queue', 'aws_sns_topic'] : ['aws_sqs_queue'];

  const literal = () =>
    pick([quoted, quoted, () => `(${quoted()})`, () => `upper(lower(${quoted()})) == "" ? "us-east-1" : ${quoted()}`])();
  const expression = ({ references }: Scope): string => {
    if (references.length === 0 || chance(0.25)) return literal();
    const one = pick(references);
    const two = pick(references);
    return pick([
      () => one,
      () => one,
      () => one,
      () => `"\${${one}}"`,
      () => `/* "${region()}" */ ${one}`,
      () => `lower(${one})`,
      () => `replace(${one}, "${region()}", "${region()}")`,
      () => `${one} == ${two} ? ${one} : ${quoted()}`,
      () => `try(${one}, ${two})`,
      () => `join("-", split("-", ${one}))`,
      () => `"\${${one}}\${""}"`,
      () => `{ eu-central-1 = ${quoted()}, "eu-west-1" : ${two} }[${one} == "eu-west-1" ? ${one} : "eu-central-1"]`,
      () => `[for r in [${two}, ${one}] : r][1]`,
    ])();
  };

  const repeated = (): { line: string; key: string } =>
    pick([
      { line: '', key: 'one' },
      { line: '', key: 'one' },
      { line: 'count = 2', key: '${count.index}' },
      { line: 'count = 0', key: 'none' },
      { line: 'for_each = toset(["a.b", "c[0]"])', key: '${each.key}' },
    ]);

  /** Resources of a module, one or two for each provider that it can use. */
  const resources = (providers: readonly string[], scope: Scope): string =>
    providers
      .flatMap((provider, number) =>
        types.flatMap((type) => {
          if (chance(0.35)) return [];
          const name = `${type.slice(-5)}${number}`;
          const { line, key } = repeated();
          const lines = [line, `name = "\${var.label}/${name}/${key}"`];
          if (provider !== 'aws' || chance(0.2)) lines.push(`provider = ${provider}`);
          if (type === 'aws_sns_topic' && chance(0.4)) lines.push(`region = ${expression(scope)}`);
          return [`resource "${type}" "${name}" {\n${lines.map((text) => `  ${text}\n`).join('')}}\n`];
        }),
      )
      .join('');

  const locals = (scope: Scope): string => {
    const text = [0, 1].map((number) => `  l${number} = ${expression(scope)}\n`).join('');
    scope.references.push('local.l0', 'local.l1');
    return `locals {\n${text}}\n`;
  };

  const unknown = (scope: Scope): string => {
    if (!chance(0.5)) return '';
    const text = `resource "terraform_data" "later" {\n  input = ${quoted()}\n}\n`;
    scope.references.push(
      'terraform_data.later.output',
      '(terraform_data.later.id == "" ? "us-east-1" : "eu-central-1")',
      'terraform_data.later.output',
    );
    return text;
  };

  const block = (key: string, scope: Scope): string => {
    const alias = key.split('.')[1];
    const set = pick([
      () => `  region = ${expression(scope)}\n`,
      () => `  region = ${expression(scope)}\n`,
      () => '',
      () => '  region = null\n',
    ])();
    return `provider "aws" {\n${alias === undefined ? '' : `  alias = "${alias}"\n`}${set}}\n`;
  };

  const call = (
    name: string,
    { name: source, wants, own }: ModuleKind,
    providers: readonly string[],
    scope: Scope,
    label: string,
  ): string => {
    const lines = [`source = "./${source}"`, `r0 = ${expression(scope)}`];
    if (chance(0.5)) lines.push(`r1 = ${expression(scope)}`);
    if (chance(0.5)) lines.push(`o = { region = ${expression(scope)}, list = [${quoted()}, ${expression(scope)}] }`);
    const { line, key } = own ? { line: '', key: 'one' } : repeated();
    lines.push(line, `label = "${label}/${name}/${key}"`);
    const map = wants.map((wanted) => `aws.${wanted} = ${pick(providers)}`);
    // A module that has a map or providers of its own, or that passes the default one on, gets it only when asked.
    if (map.length > 0 || own || source === 'outer' || chance(0.5)) map.push(`aws = ${pick(providers)}`);
    if (map.length > 0) lines.push(`providers = {\n${map.map((pair) => `    ${pair}\n`).join('')}  }`);
    return `module "${name}" {\n${lines.map((text) => `  ${text}\n`).join('')}}\n`;
  };

  const inside = (): Scope => ({ references: ['var.r0', 'var.r1', 'var.o.region', 'var.o["region"]', 'var.o.list[1]'] });
  const variables = `variable "label" { type = string }
variable "r0" { type = string }
variable "r1" { default = ${quoted()} }
variable "o" {
  type    = object({ region = string, list = list(string) })
  default = { region = ${quoted()}, list = [${quoted()}, ${quoted()}] }
}
output "out" { value = var.r0 }
`;

  const module = (path: string, inner: readonly ModuleKind[]): ModuleKind => {
    const kind: ModuleKind = {
      name: path.split('/').at(-1) as string,
      wants: chance(0.5) ? ['far'] : [],
      own: chance(0.3) || inner.some(({ own }) => own),
    };
    const scope = inside();
    const providers = ['aws', ...kind.wants.map((wanted) => `aws.${wanted}`), ...(kind.own ? ['aws.own'] : [])];
    const aliases = kind.wants.map((wanted) => `aws.${wanted}`).join(', ');
    files[`${path}/main.tf`] = [
      `terraform {\n  required_providers {\n    aws = {\n      source = "hashicorp/aws"\n      configuration_aliases = [${aliases}]\n    }\n  }\n}\n`,
      variables,
      unknown(scope),
      locals(scope),
      kind.own ? block('aws.own', scope) : '',
      resources(providers, scope),
      ...inner.flatMap((child, number) => (chance(0.8) ? [call(`in${number}`, child, providers, scope, '${var.label}')] : [])),
    ].join('');
    return kind;
  };

  const leaf = module('outer/inner', []);
  const outer = module('outer', [leaf]);
  const other = module('other', []);

  // Variables of the root, each from a source of its own.
  const root: Scope = { references: [] };
  const text: string[] = ['variable "label" { default = "root" }\n'];
  const given: string[] = [];
  for (let number = 0; number < 5; number += 1) {
    const name = `v${number}`;
    root.references.push(`var.${name}`);
    const source = pick(['default', 'tfvars', 'auto', 'argument', 'environment'] as const);
    text.push(
      source === 'default' || chance(0.5) ? `variable "${name}" { default = ${quoted()} }\n` : `variable "${name}" { type = string }\n`,
    );
    const sources = new Set([source, ...(chance(0.3) ? [pick(['tfvars', 'auto', 'argument', 'environment'] as const)] : [])]);
    if (sources.has('tfvars')) given.push(`${name} = ${quoted()}\n`);
    if (sources.has('auto')) files[`${name}.auto.tfvars`] = `${name} = ${quoted()}\n`;
    if (sources.has('argument')) args.push(`-var=${name}=${region()}`);
    if (sources.has('environment')) env[`TF_VAR_${name}`] = region();
  }
  files['terraform.tfvars'] = given.join('');
  text.push(`variable "o" {\n  default = { region = ${quoted()}, deep = { region = ${quoted()} }, list = [${quoted()}] }\n}\n`);
  root.references.push('var.o.region', 'var.o.deep.region', 'var.o.deep["region"]', 'var.o.list[0]');
  text.push(unknown(root), locals(root));
  text.push(`module "named" {\n  source = "./names"\n  in = ${expression(root)}\n}\n`);
  files['names/main.tf'] = `variable "in" {}\noutput "out" { value = ${pick(['var.in', `lower(var.in)`, quoted()])} }\n`;
  root.references.push('module.named.out');
  const providers = ['aws', 'aws.one', 'aws.two', 'aws.three-b'];
  for (const key of providers) {
    text.push(block(key, root));
    // What a provider tells of itself can be used by those after it.
    if (chance(0.5)) {
      const name = key.replace(/\W/g, '_');
      text.push(`data "aws_region" "${name}" {\n  provider = ${key}\n${chance(0.3) ? `  name = ${quoted()}\n` : ''}}\n`);
      root.references.push(`data.aws_region.${name}.name`);
    }
  }
  text.push(resources(providers, root));
  text.push(call('a', outer, providers, root, 'root'), call('b', other, providers, root, 'root'));
  if (chance(0.5)) text.push(call('c', other, providers, root, 'root'));
  if (chance(0.5)) text.push(call('d', outer, providers, root, 'root'));
  files['main.tf'] = text.join('');
  if (chance(0.3)) {
    const alias = pick(['one', 'two']);
    files['one_override.tf'] = `provider "aws" {\n  alias = "${alias}"\n  region = ${quoted()}\n}\n`;
  }
  if (chance(0.2)) files['override.tf'] = `locals {\n  l0 = ${quoted()}\n}\n`;
  if (chance(0.2))
    files['b_override.tf.json'] = JSON.stringify({ module: { b: { r0: pick(['${var.v0}', '${lower(var.v0)}', region()]) } } });
  return { files, args, env };
}
