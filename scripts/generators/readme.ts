import { type Action, BASELINE_INPUTS, type Input, inputsOf } from '@sovereign-actions/core';
import { defaultText, shapeOf } from './action-yml.ts';
import { rulePath } from './rules.ts';

const START = '<!-- contract:start -->';
const END = '<!-- contract:end -->';

/** Replaces the generated part of an action's README. @throws Error when the markers are missing */
export function withContract(readme: string, action: Action): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`actions/${action.name}/README.md has no ${START} … ${END}`);
  return `${readme.slice(0, start + START.length)}\n\n${contractTables(action)}\n${readme.slice(end)}`;
}

function contractTables(action: Action): string {
  const rows = (inputs: Record<string, Input>) =>
    Object.entries(inputs).map(([name, input]) => {
      const fallback = defaultText(input);
      const shape = fallback === undefined ? (input.required ? '**required**' : '') : `\`${cell(fallback.replaceAll('\n', ', '))}\``;
      return `| \`${name}\` | ${cell([input.description, shapeOf(input)].filter(Boolean).join(' '))} | ${shape} |`;
    });
  const own = { ...action.inputs, ...(action.takesBaseline && BASELINE_INPUTS) };
  const common = Object.fromEntries(Object.entries(inputsOf(action)).filter(([name]) => !Object.hasOwn(own, name)));
  const head = '| input | what it is | default |\n|---|---|---|';
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  const rules = action.rules.map(
    (rule) => `| [\`${rule.id}\`](../../docs/${rulePath(rule.id)}) | ${rule.severity} | ${cell(rule.title)} |`,
  );
  return [
    `### Inputs\n\n${[head, ...rows(own)].join('\n')}\n`,
    `<details><summary>Inputs that every step has</summary>\n\n${[head, ...rows(common)].join('\n')}\n\n</details>\n`,
    `### Outputs\n\n${['| output | what it is |\n|---|---|', ...outputs].join('\n')}\n`,
    rules.length > 0
      ? `### Rules\n\n${['| rule | severity | what it finds |\n|---|---|---|', ...rules].join('\n')}\n\nEach rule in full: [docs/rules.md](../../docs/rules.md).\n`
      : '',
    `### Command line\n\n\`\`\`sh\n${action.examples.map((example) => `sovereign ${example}`).join('\n')}\n\`\`\`\n`,
  ]
    .filter(Boolean)
    .join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
