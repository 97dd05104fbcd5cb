import type { LegalTimes } from './problem.en.ts';

/** Words of the mail that passes a tenant's address on to the landlord's safety team. */
export const addressMailEn = {
  subject: 'A danger in one of your homes: please look into it',
  intro: (association: string) =>
    `A tenant of ${association} told us of a danger in their home and ticked that you may have their address. Two people of the trade body read what they wrote, and agreed to pass it on.`,
  where: 'Where it is',
  address: 'Address',
  phone: 'They may be rung at',
  danger: 'What is dangerous',
  told: 'The tenant told us on',
  passed: 'Passed on to you on',
  lawTitle: 'What the law asks of you',
  law: ({ hazard }: LegalTimes) => [
    'With this mail you know of it, so the times of Awaab’s Law (SI 2025/1042) run, where it applies to this home.',
    `An emergency: look into it and make it safe within ${hazard.emergencyHours} hours, also at weekends.`,
    `A significant hazard: look into it within ${hazard.investigateDays} working days, write to the tenant what you found within ${hazard.summaryDays} working days after that, and make it safe within ${hazard.makeSafeDays} working days.`,
  ],
  leave:
    'The tenant gave leave for this, and for nothing else. Use the address only to make the home safe. Do not ask who told us, and do not hold it against anybody at this address.',
  reply:
    'We expect no answer. If this is none of your homes, or you cannot find it, reply to this mail: a person reads it.',
  from: 'Together with Tenants. What a tenant answers about you, and what they write, is never passed on to you.',
};
