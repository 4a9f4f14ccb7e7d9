import { type Finding, type FindingDetails, finding, type Place, type Rule } from '@sovereign-actions/core';
import type { Setting, Settings } from './terraform/file.ts';
import { asText, type Known } from './terraform/value.ts';

/** An s3 backend block or remote state reading one: what is judged, and where it stands. */
export interface Subject {
  /** What exceptions match, such as `infra/prod` or `infra/prod:data.terraform_remote_state.network`. */
  resource: string;
  /** For messages, such as `backend "s3"`. */
  name: string;
  place: Place;
  settings: Settings;
  /**
   * True where Terraform needs settings that the block does not have, so they come from `-backend-config`: then every
   * setting that is absent may come from there too, and is unknown.
   */
  partial: boolean;
}

/** Collects the findings on one subject. */
export class Findings {
  readonly list: Finding[] = [];
  readonly subject: Subject;

  constructor(subject: Subject) {
    this.subject = subject;
  }

  text(name: string): Known<string> {
    const known = asText(this.subject.settings.get(name)?.value);
    return known.state === 'known' && known.value === '' ? { state: 'absent' } : known;
  }

  setting(name: string): Setting | undefined {
    return this.subject.settings.get(name);
  }

  /** A finding at a setting of the block, or at the block where the setting is absent. */
  add(rule: Rule, name: string, message: string, details: Partial<FindingDetails> = {}): void {
    const { place, resource } = this.subject;
    const setting = this.setting(name);
    this.list.push(
      finding(rule, {
        message,
        resource,
        key: name,
        place: setting ? { ...place, line: setting.line, column: setting.column } : place,
        ...details,
      }),
    );
  }

  /** A finding on a setting whose value the configuration does not show. */
  unknown(rule: Rule, name: string, details: Partial<FindingDetails> = {}): void {
    const written = this.setting(name) !== undefined;
    this.add(
      rule,
      name,
      written
        ? `${name} of ${this.subject.name} is an expression or of a type that does not fit, so its value is not known.`
        : `${name} of ${this.subject.name} is not in the configuration: it comes from -backend-config or from the environment.`,
      { verdict: 'unknown', fix: `Write ${name} as plain text in the block.`, ...details },
    );
  }

  /** As unknown where the rest of the block comes from elsewhere, else broken with the message. */
  absent(rule: Rule, name: string, message: string, details: Partial<FindingDetails> = {}): void {
    if (this.subject.partial) this.unknown(rule, name);
    else this.add(rule, name, message, details);
  }
}
