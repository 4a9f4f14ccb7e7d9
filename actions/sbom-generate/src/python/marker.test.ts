import { expect, it } from 'vitest';
import { kindOfMarker } from './marker.ts';

const DEFAULTS = new Set(['default']);

it.each([
  ['python_version < \'3.11\' and sys_platform != "win32"', 'required'],
  ['"default" in dependency_groups', 'required'],
  ['"Default" in dependency_groups or "dev" in dependency_groups', 'required'],
  ['"dev" in dependency_groups', 'development'],
  ["('dev' in dependency_groups) and (python_version >= '3.10')", 'development'],
  ['"cli" in extras', 'optional'],
  ["extra == 'cli'", 'optional'],
  ['"cli" in extras or "dev" in dependency_groups', 'optional'],
  ['"cli" not in extras', 'required'],
  ['"cli" in extras and "dev" in dependency_groups', 'development'],
])('%s', (marker, kind) => expect(kindOfMarker(marker, DEFAULTS)).toBe(kind));

it.each([
  '',
  'and',
  'python_version',
  "python_version < '3",
  '"a" in extras and',
  '("a" in extras',
  '"a" in extras)',
  'a ? b',
  `${'('.repeat(100_000)}`,
  '"a" not extras',
])('is no marker: %.40s', (marker) => expect(kindOfMarker(marker, DEFAULTS)).toBeUndefined());
