import type { Needs } from '../../functions/intake/needs.ts';
import { answerWeb } from '../../functions/intake/web.ts';
import { joseSealer } from '../../shared/adapters/jose/sealer.ts';
import { memoryAssociations } from '../../shared/adapters/memory/associations.ts';
import { memoryCodes } from '../../shared/adapters/memory/codes.ts';
import { memoryConfidences } from '../../shared/adapters/memory/confidences.ts';
import { memoryDrafts } from '../../shared/adapters/memory/drafts.ts';
import { memoryErasures } from '../../shared/adapters/memory/erasures.ts';
import { memoryLedger } from '../../shared/adapters/memory/ledger.ts';
import { memoryLinkMailer } from '../../shared/adapters/memory/link-mailer.ts';
import { memorySealedReceipts } from '../../shared/adapters/memory/sealed-receipts.ts';
import { memorySigner } from '../../shared/adapters/memory/signer.ts';
import { memorySubmissions } from '../../shared/adapters/memory/submissions.ts';
import { memoryVoices } from '../../shared/adapters/memory/voices.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import type { Language } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { type Association, association } from '../../shared/domain/association.ts';
import { codeBytes, type HomeCode, homeCodeFrom } from '../../shared/domain/submission/home-code.ts';
import { instantOf } from '../../shared/domain/time/calendar.ts';

/** Bytes that differ from call to call and are the same in every run. */
export const seededChance = (seed = 1) => {
  let state = seed;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state >> 16) & 0xff;
  };
  return { bytes: (count: number) => Uint8Array.from({ length: count }, next) };
};

export const anAssociation = (parts: Partial<Record<keyof Association, unknown>> = {}): Association =>
  association.parse({
    id: 'C9001',
    name: 'Alder Homes',
    registeredOn: '1990-01-01',
    designation: 'Non-profit',
    corporateForm: 'Company',
    homes: 1200,
    homesAsOf: '2026-03-31',
    adoption: 'adopter',
    ...parts,
  });

const theAssociations = [
  anAssociation(),
  anAssociation({ id: 'C9002', name: 'Brook & Sons Housing' }),
  anAssociation({ id: '4758', name: 'Old Brook Society' }),
  anAssociation({ id: 'LH0391', name: 'Brookless Trust', adoption: undefined }),
  anAssociation({ id: 'C9099', name: 'Rehearsal Brook', rehearsal: true }),
];

/** A home's code of these bytes, registered with the association. */
export const aCode = (byte: number): HomeCode => homeCodeFrom(new Uint8Array(codeBytes).fill(byte));

/** The capability with everything kept in memory; the clock is moved by hand. */
export const anIntake = async (start = '2026-12-01T09:00:00.000Z') => {
  let now = instantOf(start);
  const submissions = memorySubmissions();
  const confidences = memoryConfidences();
  const drafts = memoryDrafts();
  const erasures = memoryErasures();
  const linkMailer = memoryLinkMailer();
  const codes = memoryCodes();
  const voices = memoryVoices();
  const receipts = memorySealedReceipts();
  const ledger = memoryLedger();
  const needs: Needs = {
    associations: memoryAssociations(theAssociations),
    codes,
    voices,
    submissions,
    confidences,
    drafts,
    erasures,
    linkMailer,
    receipts,
    ledger,
    sealer: joseSealer('a secret of at least sixteen characters'),
    signer: memorySigner(),
    clock: { now: () => now },
    chance: seededChance(),
    hash: sha256,
    address: 'https://tell.example.org',
    stylesheet: '/assets/styles.css',
    exitScript: '/assets/exit-this-page.js',
    suggestScript: '/assets/suggest-associations.js',
  };
  const register = async (code: HomeCode, of = anAssociation().id, revoked = false): Promise<void> => {
    const proof = await voices.proofOf(code.text);
    await codes.add([{ selector: code.selector, association: of, proof, revoked }]);
  };
  return {
    needs,
    submissions,
    confidences,
    drafts,
    erasures,
    linkMailer,
    receipts,
    ledger,
    codes,
    register,
    setNow: (at: string) => {
      now = instantOf(at);
    },
  };
};
export type Intake = Awaited<ReturnType<typeof anIntake>>;

/** A request as the shell hands it on. */
const aRequest = (parts: Partial<WebRequest> & { path: string }): WebRequest => ({
  method: 'GET',
  segments: parts.path.split('/').filter(Boolean).slice(1),
  lang: parts.path.startsWith('/cy') ? 'cy' : 'en',
  query: new URLSearchParams(),
  fields: new Map(),
  ...parts,
});

export const get = (intake: Pick<Intake, 'needs'>, path: string): Promise<WebResponse> =>
  answerWeb(intake.needs, aRequest({ path }));

/** Posts fields to the form. */
const post = (
  intake: Pick<Intake, 'needs'>,
  fields: Readonly<Record<string, string>>,
  lang: Language = 'en',
): Promise<WebResponse> =>
  answerWeb(
    intake.needs,
    aRequest({ method: 'POST', path: `/${lang}/tell/form`, fields: new Map(Object.entries(fields)) }),
  );

/** The sealed state that a page carries. */
export const stateOf = ({ body }: WebResponse): string => {
  const found = /name="state" value="([^"]+)"/.exec(String(body))?.[1];
  if (!found) throw new Error(`this page carries no state: ${String(body).slice(0, 400)}`);
  return found;
};

/** What the first heading of a page says. */
export const headingOf = ({ body }: WebResponse): string =>
  (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(String(body))?.[1] ?? '').replace(/<[^>]+>/g, '').trim();

/** Answers a page as a browser does: its state and these fields. */
export const answerPage = (
  intake: Pick<Intake, 'needs'>,
  page: WebResponse,
  fields: Readonly<Record<string, string>>,
  lang: Language = 'en',
): Promise<WebResponse> => post(intake, { act: 'continue', ...fields, state: stateOf(page) }, lang);

export const begin = (intake: Pick<Intake, 'needs'>, lang: Language = 'en'): Promise<WebResponse> =>
  post(intake, { act: 'start' }, lang);

/** The fields of a level on the page of a commitment; where it asks first if something was reported, "yes". */
export const levelOn = ({ body }: WebResponse, answer: string): Record<string, string> =>
  String(body).includes('name="reported"') ? { reported: 'yes', answer } : { answer };

/** Walks the whole form with a code up to the check page, with the same level on every page. */
export const walkToCheck = async (
  intake: Intake,
  code: HomeCode,
  level = '4',
  lang: Language = 'en',
): Promise<WebResponse> => {
  let page = await begin(intake, lang);
  page = await answerPage(intake, page, { 'hazard-none': 'yes' }, lang);
  page = await answerPage(intake, page, { code: code.text }, lang);
  for (let asked = 0; asked < 5; asked += 1)
    page = await answerPage(intake, page, levelOn(page, level), lang);
  return page;
};
