// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a Dockerfile are written so.

import { describe, expect, it } from 'vitest';
import { edgesOf, readWith } from '../testing.ts';
import { dockerfileReader } from './reader.ts';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const read = (text: string) => readWith(dockerfileReader, 'app/Dockerfile', text);
const edges = async (text: string) => edgesOf(await read(text)).map((edge) => edge.replace('app/Dockerfile@ ', ''));

describe('a Dockerfile', () => {
  it('delivers what its last stage builds on and copies; other stages are for development', async () => {
    const reading = await read(
      `# syntax=docker/dockerfile:1
ARG VERSION=20
ARG BASE=node:\${VERSION}-slim
FROM --platform=$BUILDPLATFORM golang:1.22 AS Build
RUN --mount=type=bind,from=busybox:1,target=/x go build
FROM \${BASE} AS runtime
FROM runtime
COPY --chown=0:0 --from=build /app /app
COPY --from=0 /b /b
COPY --from=ghcr.io/astral-sh/uv@${DIGEST} /uv /bin/
`.replaceAll('\n', '\r\n'),
    );
    expect(edgesOf(reading).map((edge) => edge.replace('app/Dockerfile@ ', ''))).toEqual([
      'development busybox@1',
      'development dockerfile@1',
      'development golang@1.22',
      'required node@20-slim',
      `required uv@${DIGEST}`,
    ]);
    expect(reading.root).toMatchObject({ folder: 'app/Dockerfile' });
    expect(reading.root.gap).toBeUndefined();
  });

  it('has no stage in a heredoc, in a comment or in a line that goes on', async () => {
    const text =
      'FROM alpine:3 \\\n# FROM a\n  AS x\nRUN <<EOF\nFROM b\nEOF\nRUN cat <<-"A" <<B\nFROM c\n\tA\nFROM d\nB\nRUN echo \\\n\n  FROM e\nRUN cat <<<FROM\n';
    expect(await edges(text)).toEqual(['required alpine@3']);
    expect(await edges('# escape=`\nFROM windows:1 `\n  AS x\n')).toEqual(['required windows@1']);
  });

  it('says what it does not know', async () => {
    const reading = await read('ARG BASE\nFROM $BASE\nRUN apt-get install x\n');
    expect(edgesOf(reading)).toEqual([]);
    expect(reading.root.gap).toEqual({
      state: 'incomplete',
      reason: 'builds on an image whose name the source does not say: $BASE; what its instructions put into the image is not in the source',
    });
    expect((await read('FROM {{ image }}\n')).root.gap?.reason).toContain('{{');
  });

  it('takes defaults of variables, and none that a stage sets', async () => {
    expect(await edges('ARG A="x"\nARG B\nFROM ${B:-debian}:${A:+12}\n')).toEqual(['required debian@12']);
    expect((await read('FROM scratch\nARG A=1\nFROM debian:$A\n')).root.gap?.reason).toContain('debian:$A');
    expect(await edges('FROM scratch\nCOPY a b\n')).toEqual([]);
    expect(await edges('not a Dockerfile\n')).toEqual([]);
  });

  it('is read in linear time', async () => {
    const bomb = Array.from({ length: 60 }, (_, at) => `ARG A${at + 1}=$A${at}$A${at}\n`).join('');
    expect((await read(`ARG A0=xx\n${bomb}FROM $A60\n`)).root.gap?.reason).toContain('$A60');
    await read(`FROM a\n${'RUN <<EOF\n'.repeat(100_000)}`);
    await read('FROM a AS b\nFROM b AS b\nCOPY --from=b a b\n'.repeat(50_000));
    await read(`FROM a\n${'RUN a \\\n'.repeat(100_000)}`);
    await read(`FROM a\nRUN ${'<<'.repeat(500_000)}`);
  });
});
