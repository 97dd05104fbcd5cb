/** The page before the form: what this is, and what it is not. */
export const startEn = {
  title: 'Tell us how your landlord is doing',
  lead: 'If you rent from a housing association in England, you can say whether it keeps its promises to tenants. It takes about 5 minutes.',
  start: 'Start now',
  youCan: {
    title: 'You can',
    items: [
      'answer five questions about how you are treated and how your home is looked after',
      'skip any question',
      'report something in your home that is dangerous',
      'add words of your own',
    ],
  },
  before: {
    title: 'Before you start',
    text: 'You do not need an account or to give your name. If you got a letter from us, have its code ready: it makes your home’s answer count in the score.',
  },
  notFor: {
    title: 'What this is not for',
    intro: 'We do not fix homes and we do not decide complaints. For these, go to someone who can:',
    items: [
      { what: 'Someone is in danger now', go: 'Phone 999.' },
      {
        what: 'You smell gas',
        go: 'Phone the gas emergency line on 0800 111 999. It is free, day and night.',
      },
      {
        what: 'Something needs to be repaired',
        go: 'Tell your landlord. Its number is on your rent statement and on its website.',
      },
      {
        what: 'You want to complain',
        go: 'Complain to your landlord first. If that does not help, ask the Housing Ombudsman on 0300 111 3000. It is free.',
      },
    ],
  },
  happens: {
    title: 'What happens to your answer',
    items: [
      'We count it with the answers of other homes, every night.',
      'Each month we publish how each association does.',
      'Where many homes say a promise is not kept, the board of the association must answer in public by a set date.',
      'If it does not answer, or the failure is grave, we tell the Regulator of Social Housing.',
    ],
  },
  track: 'Already sent? See, change or withdraw your answers',
  never: {
    title: 'Who will never see it',
    text: 'Your landlord never sees your answer, your words or your contact details. We only publish figures when enough homes have answered that nobody can tell who said what.',
    link: 'How we look after what you tell us',
  },
  other: {
    title: 'Other ways to answer',
    text: 'You can answer by phone or on paper, ask for large print, or ask someone independent to help you. It is free.',
    phone: 'Phone us on',
    hours: 'Monday to Friday, 9am to 5pm',
    post: 'Or write to',
  },
};
