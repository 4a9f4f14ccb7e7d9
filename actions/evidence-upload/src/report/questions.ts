import { type Html, html } from './html.ts';
import { inEnglish } from './parts.ts';

export interface Question {
  question: Html;
  /** What it is asked about, such as an ARN; often nothing. */
  about: string;
}

/**
 * A check as a question in the language of the report. Its name is the key of the question, alone or followed by what it is about:
 * `changes of arn:…`. A name without a question stands as it is.
 */
export function questionOf(questions: Readonly<Record<string, string>>, name: string): Question {
  // The longest key, since one may begin as another does.
  const [key] = Object.keys(questions)
    .filter((each) => name === each || name.startsWith(`${each} `))
    .sort((a, b) => b.length - a.length);
  if (key === undefined) return { question: inEnglish(name), about: '' };
  return { question: html`${questions[key]}`, about: name.slice(key.length).replace(/^ (?:of |by )?/, '') };
}

/** A question as the head of a row. */
export function questionCell(questions: Readonly<Record<string, string>>, name: string): Html {
  const { question, about } = questionOf(questions, name);
  return html`${question}${about !== '' && html`<br><span class="about">${about}</span>`}`;
}
