import { assistEn } from './assist.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English of what a helper says to a caller; what the helper reads is the English. */
export const assistEasy: typeof assistEn = {
  ...assistEn,
  call: {
    ...assistEn.call,
    say: [
      'Is someone in danger now? Then stop here. Phone one of the numbers below. You can phone us again later.',
      'I help you to say how your landlord is doing. I do not work for your landlord. Your landlord never hears what you say.',
      'It takes about ten minutes. You do not have to tell me your name. You can leave out any question. You can stop at any time.',
      'I read the questions to you. I type what you say. At the end I read it all to you. Then I send it.',
    ],
    readBack: {
      ...assistEn.call.readBack,
      say: 'Now I read to you what I have typed. Tell me if something is wrong.',
      ask: 'Is it all right? Can I send it?',
    },
    sent: {
      ...assistEn.call.sent,
      say: 'Please take a pen. I read a number and a code to you. You need the code to see, change or take back what you told us. Keep it safe. I cannot see it again.',
    },
  },
};
