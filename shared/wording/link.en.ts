/** Words of the link to a saved form: asking for it, its mail, and the page that it opens. */
export const linkEn = {
  ask: {
    title: 'Get a link by e-mail',
    lead: (day: string) =>
      `With the link you go on where you stopped, on any phone or computer, until ${day}. You do not need it: the code on paper does the same.`,
    warning:
      'Whoever reads your mailbox can see that you began a form, and can open your answers with the link. If anyone shares your mailbox, use the code on paper.',
    email: 'Your e-mail address',
    hint: 'We use it for this one mail and do not keep it.',
    send: 'Send me the link',
    few: (most: number) => `We mail one link each time you save, and ${most} for one form at most.`,
  },
  problems: {
    empty: 'Enter your e-mail address',
    wrong: 'Enter one e-mail address, like name@example.com',
  },
  asked: {
    title: 'Look in your mailbox in a few minutes',
    text: 'If the link is not there after ten minutes, look among unwanted mail. The address may have a slip, too.',
    code: 'Your return code works all the same. Keep it.',
    show: 'Show my return code',
  },
  notSent: {
    title: 'Sorry, we could not send the mail',
    text: 'Nothing is lost. What you saved is still saved, and your return code works. To try again later, save once more and ask for a link again.',
  },
  opened: {
    title: 'Go on with answers that you saved',
    text: 'They are not sent yet: they count only when you have sent them.',
    history:
      'This device’s browser remembers the address of this page, and it opens your answers. On a device that others use, delete it from the history afterwards.',
  },
  dead: {
    title: 'This link opens nothing',
    text: 'Its time is over, or a part of it is missing: copy it from the mail in full. The return code may still work.',
  },
  mail: {
    subject: 'The link you asked for',
    intro: 'Here is the link that you asked for. You go on where you stopped.',
    go: 'Go on',
    until: (day: string) => `The link works until ${day}. Then what you saved is deleted.`,
    forget: (button: string) => `To delete what you saved now, open the link and choose “${button}”.`,
    private: 'Whoever has this mail can open what you saved. Delete the mail when you no longer need it.',
    mistake:
      'You did not ask for this? Then somebody typed your address by mistake. You can delete this mail and need do nothing else.',
    from: (service: string) => `Sent by a machine for ${service}.`,
  },
};
