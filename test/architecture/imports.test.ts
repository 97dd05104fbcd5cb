import { describe, expect, test } from 'vitest';
import { type Source, sourcesBelow } from '../support/sources.ts';
import { type Layer, layers } from './layers.ts';

const sources = sourcesBelow('shared', 'functions', 'infra', 'local');

const layerOf = (path: string): Layer | undefined => layers.find((layer) => layer.holds.test(path));

/** `<own>` in a rule stands for the capability that the file lives in. */
const allows = (rule: RegExp, source: Source, target: string): boolean => {
  const own = source.path.split('/')[1] ?? '';
  return new RegExp(rule.source.replace('<own>', own)).test(target);
};

const breaches = (source: Source): string[] => {
  const layer = layerOf(source.path);
  if (!layer) return [`${source.path} is in no layer of docs/architecture.md`];
  return source.imports
    .filter((target) => !layer.may.some((rule) => allows(rule, source, target)))
    .map((target) => `${source.path} imports ${target}: ${layer.because}`);
};

/** Time and chance are passed in, wherever a rule or a text is made. */
const doors = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bprocess\b/;
const asksTheWorld = /^(shared\/(domain|pictures)|functions\/[^/]+\/(pages|emails|case-file))\//;

describe('what may import what', () => {
  test('every file imports only what its layer may', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(breaches)).toEqual([]);
  });

  test('a rule that is broken is seen, whatever quotes the import has', () => {
    const source = (imports: string[]): Source => ({ path: 'shared/domain/scoring/x.ts', text: '', imports });
    expect(breaches(source(['@aws-sdk/client-dynamodb', 'zod']))).toHaveLength(1);
    expect(
      breaches({ ...source(['functions/scoring/run-scoring.ts']), path: 'functions/intake/submit.ts' }),
    ).toHaveLength(1);
    expect(
      breaches({ ...source(['shared/adapters/ses/mailer.ts']), path: 'functions/notices/send-notice.ts' }),
    ).toHaveLength(1);
  });

  test('rules, pages and e-mails ask neither the clock nor chance nor the process', () => {
    const asked = sources
      .filter((source) => asksTheWorld.test(source.path) && doors.test(withoutComments(source.text)))
      .map((source) => source.path);
    expect(asked).toEqual([]);
  });

  test('rules are synchronous', () => {
    const asynchronous = sources.filter(
      (source) =>
        source.path.startsWith('shared/domain/') &&
        /\basync\b|\bawait\b|\bPromise</.test(withoutComments(source.text)),
    );
    expect(asynchronous.map((source) => source.path)).toEqual([]);
  });

  test('no commitment is named outside the editions, the wording and the demo', () => {
    const named =
      /'(relationships|communications|voice-and-influence|accountability|quality|when-things-go-wrong)'/;
    const free = /^(shared\/domain\/(charter|rulebook)\/editions|shared\/wording|local\/demo)\//;
    // Examples in the catalogue must parse, so they name one.
    const examples = 'shared/contracts/events.ts';
    const literal = sources.filter(
      (source) =>
        !free.test(source.path) && source.path !== examples && named.test(withoutComments(source.text)),
    );
    expect(literal.map((source) => source.path)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
