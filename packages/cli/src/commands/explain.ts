import { type Action, EXIT, type Example, type ExampleSet, inputError, jsonText, nearest, type Rule } from '@sovereign-actions/core';
import { ACTIONS, type ActionName, loadAction, loadExamples } from '../actions.ts';
import { wrap } from '../help.ts';
import type { Invocation, PlainCommand } from './command.ts';

const WIDTH = 80;

export const explainCommand: PlainCommand = {
  name: 'explain',
  title: 'why a rule is there, and what to do',
  description:
    'Says of a rule what it finds, why it matters, the law or document behind it, what to do, and shows something that breaks it and something that only looks like it. Without a rule: the list of all. A step does the same with --explain.',
  usage: '[RULE]',
  flags: {},
  examples: ['explain', 'explain tf-backend/bucket', 'tf-backend-guard --explain tf-backend/bucket'],
};

/** Runs `sovereign explain` and gives the exit code. @throws INPUT_INVALID, INPUT_UNKNOWN with the nearest rules */
export async function runExplain({ positionals, json }: Pick<Invocation, 'positionals' | 'json'>): Promise<number> {
  const [rule, ...others] = positionals;
  if (others.length > 0) throw inputError('INPUT_INVALID', `"${others[0]}" is one rule too many.`, 'Write "sovereign explain RULE".');
  return explain(rule, await Promise.all((Object.keys(ACTIONS) as ActionName[]).map(loadAction)), json);
}

/** Explains a rule of these actions, or lists all. @throws INPUT_UNKNOWN */
export async function explain(id: string | undefined, actions: readonly Action[], json: boolean): Promise<number> {
  const print = (text: string, value: object) => void process.stdout.write(json ? jsonText({ schemaVersion: 1, ...value }) : text);
  if (id === undefined) {
    const rules = actions.flatMap(({ name, rules: own }) =>
      own.map(({ id: rule, severity, title }) => ({ step: name, rule, severity, title })),
    );
    print(listText(actions), { rules });
    return EXIT.ok;
  }
  const action = actions.find(({ rules }) => rules.some((rule) => rule.id === id));
  const rule = action?.rules.find((each) => each.id === id);
  if (!action || !rule) throw unknownRule(id, actions);
  const set = await loadExamples(action.name);
  const examples = set?.rules[id];
  print(ruleText(rule, set), {
    step: action.name,
    rule,
    ...(set && examples && { examples: { boundary: set.boundary, inputs: set.inputs, ...examples } }),
  });
  return EXIT.ok;
}

function unknownRule(id: string, actions: readonly Action[]) {
  const ids = actions.flatMap(({ rules }) => rules.map((rule) => rule.id));
  // A name alone, such as "bucket", stands for the rules that end with it.
  const named = ids.filter((known) => known.endsWith(`/${id}`) || known.startsWith(`${id}/`));
  const meant = named.length > 0 ? named : [nearest(id, ids)].filter((known) => known !== undefined);
  return inputError(
    'INPUT_UNKNOWN',
    `There is no rule "${id.slice(0, 80)}".`,
    meant.length > 0 ? `Did you mean ${meant.slice(0, 5).join(', ')}?` : 'Leave the rule out to see the list.',
  );
}

function listText(actions: readonly Action[]): string {
  return `${actions
    .filter(({ rules }) => rules.length > 0)
    .map(({ name, rules }) => `${name}\n${rules.map(({ id, title }) => `  ${id}\n${wrap(title, WIDTH - 4, 4)}`).join('\n')}`)
    .join('\n\n')}\n`;
}

function ruleText({ id, title, severity, why, fix, references = [] }: Rule, set: ExampleSet | undefined): string {
  const examples = set?.rules[id];
  return `${[
    `${id} (${severity})\n${wrap(title, WIDTH, 0)}`,
    `Why\n${wrap(why, WIDTH - 2, 2)}`,
    ...(references.length > 0
      ? [`Documents\n${references.map((each) => `${wrap(each.title, WIDTH - 2, 2)}\n    ${each.url}`).join('\n')}`]
      : []),
    `What to do\n${wrap(fix, WIDTH - 2, 2)}`,
    ...(set && examples ? [`Fails\n${exampleText(examples.failing, set)}`, `Passes\n${exampleText(examples.passing, set)}`] : []),
  ].join('\n\n')}\n`;
}

function exampleText({ files, inputs, env, aws }: Example, set: ExampleSet): string {
  const named = (values: Readonly<Record<string, unknown>>, before: string) =>
    Object.entries(values).map(([name, value]) => `  ${before}${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return [
    ...Object.entries({ 'sovereign.yaml': set.boundary, ...files }).flatMap(([name, text]) => [`  ${name}`, indented(text)]),
    ...named({ ...set.inputs, ...inputs }, 'input '),
    ...named(env ?? {}, 'environment '),
    ...named(aws ?? {}, 'AWS answers '),
  ].join('\n');
}

const indented = (text: string): string => text.trimEnd().replace(/^/gm, '    ');
