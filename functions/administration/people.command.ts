import { cognitoDirectory } from '../../shared/adapters/cognito/directory.ts';
import { dynamoPeople } from '../../shared/adapters/dynamodb/people.ts';
import type { Connection } from './connection.command.ts';
import { addPerson, listPeople, type PeopleReport, removePerson, type Wanted } from './people.ts';

export type PeopleOrder =
  | { verb: 'add'; wanted: Wanted }
  | { verb: 'remove'; named: string }
  | { verb: 'list' };

/** The order that somebody typed after `people`; undefined when it is none. */
export const peopleOrder = (
  [verb, subject, ...more]: readonly string[],
  asked: { name?: string | undefined; role?: readonly string[] | undefined },
): PeopleOrder | undefined => {
  if (more.length > 0) return undefined;
  if (verb === 'list' && subject === undefined) return { verb };
  if (verb === 'remove' && subject !== undefined) return { verb, named: subject };
  if (verb === 'add' && subject !== undefined)
    return { verb, wanted: { email: subject, name: asked.name, roles: asked.role ?? [] } };
  return undefined;
};

/** Carries the order out over one connection. */
export const orderPeople = async (order: PeopleOrder, to: Connection): Promise<PeopleReport> => {
  const people = dynamoPeople({ client: to.dynamo, table: to.peopleTable });
  const directory = cognitoDirectory({ client: to.cognito, pool: to.peoplePool });
  switch (order.verb) {
    case 'add':
      return addPerson({ people, directory })(order.wanted);
    case 'remove':
      return removePerson({ people, directory })(order.named);
    case 'list':
      return listPeople({ people })();
    default:
      return order satisfies never;
  }
};
