import { type Person, person, type Role, role } from '../../shared/domain/people/person.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { People } from '../../shared/ports/people.ts';

/** What became of an order about people, in lines for the officer. */
export type PeopleReport = { refused: boolean; lines: string[] };

type Needs = { people: People; directory: Directory };

/** As the officer typed it. */
export type Wanted = { email: string; name: string | undefined; roles: readonly string[] };

const refused = (...lines: string[]): PeopleReport => ({ refused: true, lines });

/** The rules speak of two named readers; a third may be right for a day, while one takes over from another. */
const mostReaders = 2;

const problemsOf = ({ email, name, roles }: Wanted): string[] => {
  const known = role.options.join(', ');
  return [
    ...(person.shape.email.safeParse(email).success
      ? []
      : [`"${email}" is no e-mail address; wanted e.g. a.name@example.org`]),
    ...(name === undefined ? ['--name is missing; wanted e.g. --name "Ann Example"'] : []),
    ...(name !== undefined && !person.shape.name.safeParse(name).success
      ? [`--name "${name}" is no name; wanted 1 to 100 characters`]
      : []),
    ...(roles.length === 0 ? [`--role is missing; wanted one of ${known}`] : []),
    ...roles
      .filter((each) => !role.safeParse(each).success)
      .map((each) => `--role "${each}" is no role; wanted one of ${known}`),
  ];
};

const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const said = (roles: readonly Role[]): string => new Intl.ListFormat('en-GB').format(roles);

/**
 * Lets somebody sign in and gives them their roles, in place of those they had. Done twice it does the same: whoever is
 * in the directory already is not invited again.
 */
export const addPerson =
  ({ people, directory }: Needs) =>
  async (wanted: Wanted): Promise<PeopleReport> => {
    const problems = problemsOf(wanted);
    if (problems.length > 0 || wanted.name === undefined) return refused(...problems);
    const { email, name } = wanted;
    const roles = role.options.filter((each) => wanted.roles.includes(each));
    const { subject, invited } = await directory.invite(email, name);
    const before = await people.find(subject);
    await people.put(person.parse({ subject, name, email, roles }));
    const readers = (await people.list()).filter((each) => each.roles.includes('reader')).length;
    return {
      refused: false,
      lines: [
        before
          ? `${name} (${email}) is ${said(roles)} from now on, and was ${said(before.roles)}.`
          : `${name} (${email}) is ${said(roles)} from now on. Number: ${subject}`,
        invited
          ? 'They are invited by mail, and choose a password and a second proof at the first sign-in.'
          : 'They were in the directory already, and are not invited again.',
        ...(readers > mostReaders
          ? [`There are ${readers} readers now. The rules speak of ${mostReaders}: remove whom you replaced.`]
          : []),
      ],
    };
  };

/** Takes every role from somebody at once, and then the way to sign in; whoever is signed in is so no longer. */
export const removePerson =
  ({ people, directory }: Needs) =>
  async (named: string): Promise<PeopleReport> => {
    const all = await people.list();
    const found = all.find((each) => sameAddress(each.email, named) || each.subject === named);
    if (!found)
      return refused(`nobody has the address or number "${named}"; see: npm run admin -- people list`);
    await people.remove(found.subject);
    await directory.forget(found.email);
    return {
      refused: false,
      lines: [`${found.name} (${found.email}) may do nothing any more and can no longer sign in.`],
    };
  };

const lineOf = ({ name, email, roles, subject }: Person): string =>
  `${name}, ${email}: ${said(roles)} (number ${subject})`;

/** Everybody who may sign in. */
export const listPeople =
  ({ people }: Pick<Needs, 'people'>) =>
  async (): Promise<PeopleReport> => {
    const all = await people.list();
    return { refused: false, lines: all.length === 0 ? ['Nobody may sign in yet.'] : all.map(lineOf) };
  };
