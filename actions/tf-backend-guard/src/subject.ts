import { type Finding, type FindingDetails, finding, type Place, type Rule } from '@sovereign-actions/core';
import type { Effective } from './effective.ts';
import type { Setting } from './terraform/file.ts';
import { asText, type Known } from './terraform/value.ts';

/** An s3 backend or remote state reading one: what is judged, and where it stands. */
export interface Subject {
  /** What exceptions match, such as `infra/prod` or `infra/prod:data.terraform_remote_state.network`. */
  resource: string;
  /** For messages, such as `backend "s3"`. */
  name: string;
  place: Place;
  effective: Effective;
  /**
   * True where Terraform needs settings that nothing gives, so they come from a `-backend-config` that this step does not
   * know: then every setting that is absent may come from there too, and is unknown.
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
    const known = asText(this.setting(name)?.value);
    return known.state === 'known' && known.value === '' ? { state: 'absent' } : known;
  }

  setting(name: string): Setting | undefined {
    return this.subject.effective.settings.get(name);
  }

  /** A finding at a setting of the backend, or at the block where the setting is absent. */
  add(rule: Rule, name: string, message: string, details: Partial<FindingDetails> = {}): void {
    this.at(this.setting(name), rule, name, message, details);
  }

  /** A finding at a setting; one that stands in no file is shown at the block, with where it comes from. */
  at(setting: Setting | undefined, rule: Rule, key: string, message: string, details: Partial<FindingDetails> = {}): void {
    const { place, resource } = this.subject;
    this.list.push(
      finding(rule, {
        message: setting?.from === undefined ? message : `${message} It comes from ${setting.from}.`,
        resource,
        key,
        place: setting && !setting.outside ? { file: setting.file ?? place.file, line: setting.line, column: setting.column } : place,
        ...details,
      }),
    );
  }

  /** A finding on a setting whose value is not known. */
  unknown(rule: Rule, name: string, details: Partial<FindingDetails> = {}): void {
    const written = this.setting(name) !== undefined;
    this.add(
      rule,
      name,
      written
        ? `${name} of ${this.subject.name} is an expression or of a type that does not fit, so its value is not known.`
        : `${name} of ${this.subject.name} is neither in the configuration nor in the environment of this step.`,
      {
        verdict: 'unknown',
        fix: written
          ? `Write ${name} as plain text in the block.`
          : `Write ${name} in the block, or name what "terraform init" gets in the input backend-config.`,
        ...details,
      },
    );
  }

  /** As unknown where the rest of the block comes from elsewhere, else broken with the message. */
  absent(rule: Rule, name: string, message: string, details: Partial<FindingDetails> = {}): void {
    if (this.subject.partial) this.unknown(rule, name);
    else this.add(rule, name, message, details);
  }
}
