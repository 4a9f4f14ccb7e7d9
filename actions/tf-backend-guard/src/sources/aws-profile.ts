/** One key of a section, with its line from 1. */
export interface ProfileKey {
  value: string;
  line: number;
  /** Path of the file, as given. */
  file: string;
  /** Keys that are indented under it. */
  nested: ReadonlyMap<string, { value: string; line: number }>;
}

type Section = Map<string, ProfileKey>;
/** Sections by name, profiles without their prefix. */
export type Sections = Map<string, Section>;

/** A file and its text; absent files are left out. */
export interface ConfigFile {
  file: string;
  text: string;
}

/**
 * Reads AWS `config` and `credentials` files as the AWS SDK for Go does: profiles of a config file need their prefix, keys are lower
 * case, indented lines belong to the key above.
 */
export function readProfiles(configs: readonly ConfigFile[], credentials: readonly ConfigFile[]): Sections {
  const all: Sections = new Map();
  for (const { file, text } of configs) merge(all, ofConfig(sectionsOf(file, text)));
  for (const { file, text } of credentials)
    merge(all, new Map([...sectionsOf(file, text)].filter(([name]) => !name.startsWith('profile '))));
  return all;
}

/** The keys that a second file adds to a section of the first; anything else there is not read. */
const MERGED =
  /^(?:aws_access_key_id|aws_secret_access_key|aws_session_token|role_arn|source_profile|credential_source|credential_process|web_identity_token_file|region|use_dualstack_endpoint|use_fips_endpoint|ca_bundle|ec2_metadata_service_endpoint|ec2_metadata_service_endpoint_mode|sso_.*)$/;

function merge(all: Sections, more: Sections): void {
  for (const [name, section] of more) {
    const known = all.get(name);
    if (!known) all.set(name, new Map(section));
    else for (const [key, value] of section) if (MERGED.test(key)) known.set(key, value);
  }
}

function ofConfig(sections: Sections): Sections {
  const kept: Sections = new Map();
  for (const [name, section] of sections) if (/^(?:default$|sso-session |services )/i.test(name)) kept.set(name, section);
  // A section with the prefix takes the place of one without.
  for (const [name, section] of sections) if (name.startsWith('profile ')) kept.set(name.slice('profile '.length).trim(), section);
  return kept;
}

function sectionsOf(file: string, text: string): Sections {
  const sections: Sections = new Map();
  let section: Section | undefined;
  let key: { value: string; line: number; file: string; nested: Map<string, { value: string; line: number }> } | undefined;
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1;
    if (raw.trim() === '' || /^\s*[#;]/.test(raw)) continue;
    const heading = /^\s*\[([^\]]*)\]/.exec(raw);
    if (heading) {
      const name = (heading[1] as string).trim().replace(/\s+/g, ' ');
      section = sections.get(name) ?? new Map();
      sections.set(name, section);
      key = undefined;
      continue;
    }
    if (!section) continue;
    const equals = raw.indexOf('=');
    const isIndented = /^\s/.test(raw);
    if (isIndented && key && key.value !== '') {
      key.value += `\n${raw.trim()}`;
      continue;
    }
    if (equals < 0) continue;
    const name = raw.slice(0, equals).trim().toLowerCase();
    const value = withoutComment(raw.slice(equals + 1));
    if (isIndented && key) {
      key.nested.set(name, { value, line });
      continue;
    }
    key = { value, line, file, nested: new Map() };
    section.set(name, key);
  }
  return sections;
}

const withoutComment = (text: string): string => (text.split(/[ \t][#;]/)[0] as string).trim();
