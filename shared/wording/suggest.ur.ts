import { isolated, ltr } from './ltr.ts';
import type { suggestEn } from './suggest.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Urdu for the suggestions of associations. */
export const suggestUr: typeof suggestEn = {
  help: `جب تجاویز ہوں تو انہیں دیکھنے کے لیے اوپر اور نیچے کے تیر استعمال کریں اور چننے کے لیے ${ltr('Enter')} دبائیں۔ ٹچ سکرین پر چھو کر یا سوائپ کر کے دیکھیں۔`,
  short: 'تجاویز کے لیے {n} یا زیادہ حروف لکھیں',
  none: 'کوئی تجویز نہیں',
  one: '{n} تجویز۔',
  many: '{n} تجاویز۔',
  option: `${isolated('{option}')}، {of} میں سے {at}، چنا ہوا ہے`,
};
