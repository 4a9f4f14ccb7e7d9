import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Readable, Writable } from 'node:stream';

type Values = Record<string, unknown>;

/** A headless Chromium, spoken to over a pipe in the protocol of its developer tools. */
export class Chromium {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, { resolve: (value: Values) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Set<(method: string, params: Values, session: string | undefined) => void>();
  #next = 0;

  private constructor(child: ChildProcess, profile: string) {
    this.#child = child;
    this.#profile = profile;
    let rest = '';
    (child.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#take(JSON.parse(message));
    });
    child.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Chromium ended'));
    });
  }

  /** @param program path of the browser */
  static async start(program: string): Promise<Chromium> {
    const profile = await mkdtemp(path.join(tmpdir(), 'sovereign-chromium-'));
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu'];
    const child = spawn(
      program,
      ['--headless', '--no-sandbox', '--disable-dev-shm-usage', ...quiet, '--remote-debugging-pipe', `--user-data-dir=${profile}`],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    const browser = new Chromium(child, profile);
    await browser.send('Browser.getVersion');
    return browser;
  }

  #take({ id, result, error, method, params = {}, sessionId }: Values): void {
    if (id === undefined) {
      for (const listener of this.#listeners) listener(method as string, params as Values, sessionId as string | undefined);
      return;
    }
    const waiting = this.#waiting.get(id as number);
    this.#waiting.delete(id as number);
    if (error) waiting?.reject(new Error((error as { message: string }).message));
    else waiting?.resolve(result as Values);
  }

  send(method: string, params: Values = {}, sessionId?: string): Promise<Values> {
    this.#next += 1;
    const id = this.#next;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      (this.#child.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  on(listener: (method: string, params: Values, session: string | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens a file in a tab of its own, with an eye on all that it asks for. */
  async open(file: string): Promise<Page> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, sessionId as string, targetId as string);
    await page.load(`file://${file}`);
    return page;
  }

  async close(): Promise<void> {
    const ended = once(this.#child, 'close');
    await this.send('Browser.close').catch(() => this.#child.kill('SIGKILL'));
    await ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export class Page {
  /** Addresses that the page asked for, itself first. */
  readonly requests: string[] = [];
  /** What its policy forbade, what it logged, and dialogs that it opened. */
  readonly complaints: string[] = [];
  readonly #browser: Chromium;
  readonly #session: string;
  readonly #target: string;
  readonly #forget: () => void;
  #loaded: () => void = () => undefined;

  constructor(browser: Chromium, session: string, target: string) {
    this.#browser = browser;
    this.#session = session;
    this.#target = target;
    this.#forget = browser.on((method, params, of) => {
      if (of === session) this.#note(method, params);
    });
  }

  #note(method: string, params: Values): void {
    if (method === 'Network.requestWillBeSent') this.requests.push((params.request as { url: string }).url);
    else if (method === 'Log.entryAdded') this.complaints.push(JSON.stringify(params.entry));
    else if (/^(?:Runtime\.(?:consoleAPICalled|exceptionThrown)|Audits\.issueAdded)$/.test(method))
      this.complaints.push(JSON.stringify(params));
    else if (method === 'Page.javascriptDialogOpening') {
      this.complaints.push(`dialog: ${params.message}`);
      void this.send('Page.handleJavaScriptDialog', { accept: false });
    } else if (method === 'Page.loadEventFired') this.#loaded();
  }

  send(method: string, params: Values = {}): Promise<Values> {
    return this.#browser.send(method, params, this.#session);
  }

  async load(url: string): Promise<void> {
    for (const domain of ['Page', 'Network', 'Log', 'Runtime', 'Audits']) await this.send(`${domain}.enable`);
    const loaded = new Promise<void>((resolve) => {
      this.#loaded = resolve;
    });
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** The value of an expression in the page. The developer tools are not bound by the page's policy. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails).slice(0, 500));
    return (result as { value: T }).value;
  }

  size(width: number, height: number): Promise<Values> {
    return this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  }

  media(media: 'screen' | 'print', scheme: 'light' | 'dark' = 'light'): Promise<Values> {
    return this.send('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  async pdf(): Promise<Buffer> {
    const { data } = await this.send('Page.printToPDF', { preferCSSPageSize: true, generateTaggedPDF: true });
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#target });
    this.#forget();
  }
}
