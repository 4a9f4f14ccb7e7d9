/** A setting that stands on a line of a text: `region: us-east-1`, `export AWS_REGION=us-east-1`. */
export interface Setting {
  key: string;
  value: string;
  /** Names that it stands below, the nearest last. */
  above: readonly string[];
}

const LONGEST_LINE = 2000;
const PAIR =
  /^(?:(?:export|set|setx|env|declare -x) +)?(?:"([\w./-]{1,100})"|'([\w./-]{1,100})'|([A-Za-z_][\w./-]{0,99})) *(?::(?= |$)|=) *(.*)$/;
const FLAG = /(?:^|\s)--([a-z][a-z-]{1,40})[ =]["']?([\w.:/@-]{3,200})/g;

/**
 * The settings in a text of several lines, whatever it is: YAML (Helm values, cloud-init, Kubernetes), properties, shell, TOML, ini,
 * and flags of commands in it. It need not be valid, since templates and scripts hold such settings too. Linear in the length of the text.
 */
export function* settingsIn(text: string): Generator<Setting> {
  const open: { indent: number; key: string }[] = [];
  let name: string | undefined;
  for (const line of text.split('\n')) {
    const content = line.trimStart();
    if (content === '' || content.startsWith('#') || line.length > LONGEST_LINE) continue;
    for (const [, key = '', value = ''] of content.matchAll(FLAG)) yield { key, value, above: [] };
    let indent = line.length - content.length;
    let rest = content;
    while (/^- +/.test(rest)) {
      // A list may stand as far left as the key above it.
      while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
      const dash = /^- +/.exec(rest)?.[0].length ?? 0;
      indent += dash;
      rest = rest.slice(dash);
      name = undefined;
    }
    const [, double, single, bare, written] = PAIR.exec(rest) ?? [];
    const key = double ?? single ?? bare;
    if (key === undefined) {
      const item = open.at(-1);
      if (rest !== content && item) yield { key: item.key, value: plain(rest), above: open.slice(0, -1).map((one) => one.key) };
      continue;
    }
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const above = open.map((one) => one.key);
    const value = plain(written ?? '');
    if (value === '') open.push({ indent, key });
    // Environment variables of containers: the name on one line, the value on the next.
    else if (/^value$/i.test(key) && name !== undefined) yield { key: name, value, above };
    else yield { key, value, above };
    if (/^name$/i.test(key)) name = value;
  }
}

/** Without quotes, comment and closing comma. */
function plain(written: string): string {
  const [, double, single] = /^(?:"([^"]*)"|'([^']*)')/.exec(written) ?? [];
  return double ?? single ?? written.replace(/(?:^|\s)#.*$/, '').replace(/[;,]?\s*$/, '');
}
