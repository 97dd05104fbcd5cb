import type { Directory } from '../../ports/directory.ts';

/** A directory in memory; an address is the same however it is capitalised. */
export const memoryDirectory = (): Directory => {
  const subjects = new Map<string, string>();
  let made = 0;
  return {
    invite: async (email) => {
      const known = subjects.get(email.toLowerCase());
      if (known !== undefined) return { subject: known, invited: false };
      made += 1;
      const subject = `subject-${made}`;
      subjects.set(email.toLowerCase(), subject);
      return { subject, invited: true };
    },
    forget: async (email) => subjects.delete(email.toLowerCase()),
  };
};
