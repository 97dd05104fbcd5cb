import { type Language, routes } from '../../shared/contracts/routes.ts';
import type { CookieRequest, CookieResponse } from '../../shared/contracts/web.ts';
import { declaredInterests } from '../../shared/domain/people/panel-member.ts';
import type { LocalDate } from '../../shared/domain/time/calendar.ts';
import { type InterestsProblem, panelInterestsPage, type TypedInterests } from './pages/panel-interests.ts';
import { lengthProblem, seenText, typedDay } from './panel-act-form.ts';
import type { PanelSignInNeeds } from './panel-needs.ts';
import type { Seat } from './panel-seat.ts';
import { seeOther } from './panel-sign-in.ts';

/** Longest of each text, as the member's own schema counts them. */
const longest = 1000;

const texts = ['chosen', 'interests', 'payments'] as const;

const typedIn = (fields: ReadonlyMap<string, string>): TypedInterests => {
  const of = (name: string): string => seenText(fields.get(name));
  return {
    ...{ chosen: of('chosen'), interests: of('interests'), payments: of('payments') },
    ...{ 'until-day': of('until-day'), 'until-month': of('until-month'), 'until-year': of('until-year') },
  };
};

const partsOf = (day: LocalDate | undefined) => {
  const [year = '', month = '', date = ''] = (day ?? '').split('-').map((part) => part.replace(/^0+/, ''));
  return { 'until-day': date, 'until-month': month, 'until-year': year };
};

const declared = ({ member: { interests } }: Seat): TypedInterests => ({
  ...{ chosen: interests?.chosen ?? '', interests: interests?.interests ?? '' },
  ...{ payments: interests?.payments ?? '', ...partsOf(interests?.until) },
});

const problemsOf = (typed: TypedInterests): InterestsProblem[] => {
  const day = untilOf(typed);
  const wrong = texts.flatMap((field): InterestsProblem[] => {
    const what = lengthProblem(typed[field], longest);
    return what ? [{ field, what }] : [];
  });
  if (!('wrong' in day)) return wrong;
  // In the order of the form.
  const before = wrong.filter(({ field }) => field === 'chosen');
  const after = wrong.filter(({ field }) => field !== 'chosen');
  return [...before, { field: 'until', what: day.wrong }, ...after];
};

const untilOf = (typed: TypedInterests) =>
  typedDay({ day: typed['until-day'], month: typed['until-month'], year: typed['until-year'] });

/** What a member declares about their independence; the public reads it beside their part, without a name. */
export const panelInterests = async (
  needs: Pick<PanelSignInNeeds, 'panels'>,
  request: CookieRequest,
  at: { lang: Language; stylesheet: string },
  seat: Seat,
): Promise<CookieResponse> => {
  const { member, today } = seat;
  const facts = { ...at, member, associationName: seat.association.name };
  if (request.method !== 'POST') {
    const done = request.query.get('done') === 'declared' && member.interests !== undefined;
    return { status: 200, body: panelInterestsPage({ ...facts, typed: declared(seat), problems: [], done }) };
  }
  const typed = typedIn(request.fields);
  const problems = problemsOf(typed);
  if (problems.length > 0)
    return { status: 400, body: panelInterestsPage({ ...facts, typed, problems, done: false }) };
  const { chosen, interests, payments } = typed;
  const until = { day: undefined, ...untilOf(typed) }.day;
  const said = declaredInterests.parse({ chosen, interests, payments, until, declaredOn: today });
  if (!(await needs.panels.declare(member, said))) return { status: 404, body: '' };
  return seeOther(`${routes.panelInterests(at.lang, member.association)}?done=declared`);
};
