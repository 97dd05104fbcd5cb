import type { Role } from '../../shared/domain/people/person.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { People } from '../../shared/ports/people.ts';

export type DemoPerson = { name: string; email: string; role: Role };

/** Two of each, because what matters takes two; none of them exists. */
export const demoPeople: readonly DemoPerson[] = [
  { name: 'Ottoline Farrow', email: 'ottoline.farrow@readers.example.org', role: 'reader' },
  { name: 'Idris Penhale', email: 'idris.penhale@readers.example.org', role: 'reader' },
  { name: 'Maud Thistlewood', email: 'maud.thistlewood@trade-body.example.org', role: 'trade-body' },
  { name: 'Caspian Holt', email: 'caspian.holt@trade-body.example.org', role: 'trade-body' },
  { name: 'Wenna Larkspur', email: 'wenna.larkspur@helpers.example.org', role: 'helper' },
  { name: 'Tobias Quill', email: 'tobias.quill@helpers.example.org', role: 'helper' },
];

/** Lets the demonstration's people sign in, as `people add` does. */
export const addDemoPeople = async (
  directory: Pick<Directory, 'invite'>,
  people: Pick<People, 'put'>,
): Promise<void> => {
  for (const { name, email, role } of demoPeople) {
    const { subject } = await directory.invite(email, name);
    await people.put({ subject, name, email, roles: [role] });
  }
};
