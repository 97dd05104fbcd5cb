import type { aboutYouEn } from './about-you.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Urdu for the questions about the tenant and the home. */
export const aboutYouUr: typeof aboutYouEn = {
  title: 'آپ اور آپ کے گھر کے بارے میں',
  intro: 'ان میں سے کسی سوال کا جواب دینا ضروری نہیں۔',
  why: 'ہم کیوں پوچھتے ہیں',
  whyItems: (publicFrom) => [
    'کچھ لوگ دوسروں سے زیادہ جواب دیتے ہیں۔ ان جوابوں سے ہم اعداد کو سب گھروں کا نمائندہ بنا سکتے ہیں۔',
    `یہ صرف گنتی میں استعمال ہوتے ہیں۔ یہ آپ کے جوابوں کے ساتھ نہیں دکھائے جاتے، اور کوئی عدد ${publicFrom} سے کم گھروں کے بارے میں نہیں ہوتا۔`,
    'ان سے آپ کے بارے میں کوئی فیصلہ نہیں ہوتا۔ آپ کے مالک مکان کو یہ کبھی نہیں ملتے۔',
  ],
  notSaid: 'میں نہیں بتانا چاہتا / چاہتی',
  dimensions: {
    age: {
      question: 'آپ کی عمر کیا ہے؟',
      levels: {
        'under-25': '25 سے کم',
        '25-to-34': '25 سے 34',
        '35-to-49': '35 سے 49',
        '50-to-64': '50 سے 64',
        '65-to-74': '65 سے 74',
        '75-and-over': '75 یا زیادہ',
      },
    },
    tenure: {
      question: 'آپ کس قسم کے کرایہ دار ہیں؟',
      levels: {
        'general-needs': 'عام گھر کرائے پر ہے',
        supported: 'ایسا گھر کرائے پر ہے جس میں سہارا اور مدد ملتی ہے',
        'housing-for-older-people': 'بزرگوں کے لیے مخصوص گھر کرائے پر ہے',
        'shared-ownership': 'گھر کا ایک حصہ میرا ہے اور باقی کا کرایہ دیا جاتا ہے',
      },
    },
    disability: {
      question: 'کیا آپ معذور ہیں، یا ایسی بیماری ہے جو 12 مہینے یا زیادہ سے ہے یا رہے گی؟',
      levels: { disabled: 'ہاں', 'not-disabled': 'نہیں' },
    },
    property: {
      question: 'یہ کس قسم کا گھر ہے؟',
      levels: {
        house: 'مکان',
        bungalow: 'بنگلہ (ایک منزل کا گھر)',
        flat: 'فلیٹ',
        'shared-or-other': 'مشترکہ گھر، یا کچھ اور',
      },
    },
  },
  answered: (question, level) => `${question} ${level}`,
  remove: 'یہ جواب ہٹا دیں',
};
