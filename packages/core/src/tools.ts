/** A program outside the product, found on PATH or the tool cache, or brought from the mirror that the boundary names. */
export interface Tool {
  name: string;
  path: string;
  /** SHA-256 of the program's file. */
  sha256: string;
  source: 'path' | 'cache' | 'mirror';
}

export interface ToolResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface Tools {
  /** @throws TOOL_MISSING, TOOL_DIGEST_MISMATCH */
  find(name: string): Promise<Tool>;
  /** Runs it with a clean environment: only `env`, PATH, HOME, TMPDIR and the locale. Secrets go through `env` or `input`, never `args`. */
  run(
    tool: Tool,
    args: readonly string[],
    options?: { env?: Record<string, string>; input?: string | Uint8Array; cwd?: string; timeout?: number },
  ): Promise<ToolResult>;
}
