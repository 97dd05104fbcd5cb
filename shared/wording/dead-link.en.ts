/** One page for every link that opens nothing, so that nobody learns why from it. */
export const deadLinkEn = {
  title: 'This link does not open a case',
  body: 'It may be too old, or the mail program may have cut it.',
  newest: 'Open the newest mail about the case and use the button in it.',
  whole: 'If you copied the address, check that you copied all of it.',
  help: 'If that does not help, reply to the mail or phone us. We will send a new link to the registered mailbox only.',
  unchanged: 'Nothing was changed.',
};
