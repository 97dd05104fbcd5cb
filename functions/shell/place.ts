import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/** The line of a source file that a place in a bundle was made of; the frame as it stands where there is no map. */
const mapped = (frame: string): string => {
  const [, file, line, column] = /\(?([^\s()]+):(\d+):(\d+)\)?$/.exec(frame) ?? [];
  if (file === undefined || !existsSync(`${file}.map`)) return frame;
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const found = map.findEntry(Number(line) - 1, Number(column) - 1);
  if (!('originalSource' in found)) return frame;
  const source = found.originalSource.replace(/^(\.\.\/)+/, '');
  return `at ${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
};

/**
 * Where in our own code something failed, for the operator: a stack's frames hold no input, its first line may. The
 * bundle's map is read here, when something failed, and not by every start: that would take a tenth of it.
 */
export const placeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const frame = error.stack?.split('\n').find((line) => line.trim().startsWith('at '));
  return frame && mapped(frame.trim());
};
