import type { Action, Example, ExampleSet, Rule } from '@sovereign-actions/core';
import { banner } from './header.ts';

/** The page of a rule, from `docs/`. */
export const rulePath = (id: string): string => `rules/${id}.md`;

/** Every rule of the actions on one page: what it finds, why it matters, what to do. */
export function rulesPage(actions: readonly Action[]): string {
  const parts = actions
    .filter(({ rules }) => rules.length > 0)
    .map(
      ({ name, rules }) =>
        `## ${name}\n\n${rules.map((rule) => `### ${rule.id}\n\n${about(rule)}\n[Documents and examples](${rulePath(rule.id)})\n`).join('\n')}`,
    );
  return `${banner}# Rules\n\nFindings name the rule that they come from; \`sovereign explain RULE\` says the same. What is accepted for now stands in the boundary: an exception lets findings of one rule on a resource pass until its day, a [baseline](baselines.md) all that were known when it was approved.\n\n${parts.join('\n')}`;
}

/** The page of one rule: also the documents that it rests on, something that breaks it, and something that only looks like it. */
export function rulePage({ name }: Action, rule: Rule, set: ExampleSet | undefined): string {
  const up = '../'.repeat(rule.id.split('/').length);
  const { references = [] } = rule;
  const examples = set?.rules[rule.id];
  return [
    `${banner}# ${rule.id}\n`,
    about(rule),
    `A rule of [${name}](${up}../actions/${name}/README.md); the others are on [one page](${up}rules.md).\n`,
    ...(references.length > 0 ? [`## Documents\n\n${references.map(({ title, url }) => `- [${title}](${url})`).join('\n')}\n`] : []),
    ...(set && examples
      ? [
          `## Fails\n\n${example(examples.failing, set)}`,
          `## Passes\n\n${example(examples.passing, set)}`,
          `## The boundary of both\n\n${fence('yaml', examples.failing.files['sovereign.yaml'] ?? set.boundary)}`,
        ]
      : []),
  ].join('\n');
}

const about = ({ title, severity, why, fix }: Rule): string => `**${title}** (${severity})\n\n${why}\n\n*What to do:* ${fix}\n`;

function example({ files, inputs, env, aws }: Example, set: ExampleSet): string {
  const texts = Object.entries(files).filter(([name]) => name !== 'sovereign.yaml');
  return [
    ...texts.map(([name, text]) => `\`${name}\`\n\n${fence(languageOf(name), text)}`),
    ...lines('Inputs', { ...set.inputs, ...inputs }, (value) => value),
    ...lines('Environment', env, (value) => value),
    ...lines('What AWS answers', aws, (value) => JSON.stringify(value)),
  ].join('\n');
}

const lines = <T>(title: string, values: Readonly<Record<string, T>> | undefined, text: (value: T) => string): string[] => {
  const entries = Object.entries(values ?? {});
  return entries.length === 0 ? [] : [`${title}:\n\n${entries.map(([name, value]) => `- \`${name}\`: \`${text(value)}\``).join('\n')}\n`];
};

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.endsWith('\n') ? text : `${text}\n`}\`\`\`\n`;

const LANGUAGES: Readonly<Record<string, string>> = { tf: 'hcl', hcl: 'hcl', tfbackend: 'hcl', tofu: 'hcl', rego: 'rego' };
const languageOf = (name: string): string => {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return LANGUAGES[extension] ?? (/^(?:json|sarif|tfstate|backup)$/.test(extension) ? 'json' : '');
};
