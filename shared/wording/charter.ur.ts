import type { charterEn } from './charter.en.ts';
import { ltr } from './ltr.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** The charter in plain Urdu. */
export const charterUr: typeof charterEn = {
  commitments: {
    relationships: {
      title: 'آپ سے کیسا سلوک ہوتا ہے',
      promise:
        'آپ کا مالک مکان آپ کا احترام کرتا ہے، آپ سے ایمانداری اور انصاف سے پیش آتا ہے، اور پڑوسی اور کرایہ دار کے طور پر آپ کی قدر کرتا ہے۔',
      question: 'کیا آپ کا مالک مکان آپ کا احترام کرتا ہے؟',
    },
    communications: {
      title: 'واضح معلومات',
      promise:
        'آپ کا مالک مکان آپ کو آپ کے گھر، آپ کے علاقے، آپ کے حقوق اور اپنے کام کے بارے میں وقت پر اور آسان الفاظ میں بتاتا ہے۔',
      question: 'کیا آپ کا مالک مکان آپ کو باخبر رکھتا ہے؟',
    },
    'voice-and-influence': {
      title: 'آپ کی بات سنی جانا',
      promise:
        'آپ کا مالک مکان کرایہ داروں کی رائے پوچھتا ہے، اسے سنجیدگی سے لیتا ہے، اور دکھاتا ہے کہ اس کی وجہ سے کیا بدلا۔',
      question: 'کیا آپ کا مالک مکان کرایہ داروں کی بات سن کر اس پر عمل کرتا ہے؟',
    },
    accountability: {
      title: 'کرایہ داروں کو جواب دہ ہونا',
      promise:
        'آپ کا مالک مکان کرایہ داروں کو موقع دیتا ہے کہ اس کے بورڈ کے ساتھ کام کریں، دیکھیں کہ وہ کیسا کام کر رہا ہے، اور اس کے فیصلوں پر سوال کریں۔',
      question: 'کیا کرایہ دار آپ کے مالک مکان سے جواب طلب کر سکتے ہیں؟',
    },
    quality: {
      title: 'محفوظ اور اچھی حالت میں گھر',
      promise:
        'آپ کا گھر محفوظ ہے، اچھی حالت میں ہے اور رہنے میں آسان ہے، اور مشترکہ جگہوں کی دیکھ بھال ہوتی ہے۔',
      question: 'کیا آپ کا گھر محفوظ ہے اور اس کی اچھی دیکھ بھال ہوتی ہے؟',
    },
    'when-things-go-wrong': {
      title: 'جب کچھ غلط ہو جائے',
      promise:
        'آپ آسانی سے شکایت کر سکتے ہیں۔ آپ کا مالک مکان انصاف سے اور جلدی جواب دیتا ہے، غلطی پر معذرت کرتا ہے اور معاملہ درست کرتا ہے۔',
      question: 'کیا آپ کا مالک مکان معاملہ درست کرتا ہے؟',
    },
  },
  levels: {
    5: 'ہمیشہ',
    4: 'زیادہ تر',
    3: 'کبھی کبھی',
    2: 'بہت کم',
    1: 'کبھی نہیں',
    'does-not-apply': 'یہ مجھ پر لاگو نہیں ہوتا',
  },
  hazards: {
    'damp-or-mould': 'سیلن یا پھپھوندی جو کسی کو بیمار کرتی ہے',
    'gas-or-fumes': 'گیس کی بو، یا بوائلر یا آتش دان کا دھواں',
    electrics: 'ننگی تاریں، چنگاریاں، یا گرم ہونے والے ساکٹ',
    'fire-safety': 'خراب سموک الارم یا آگ روکنے والے دروازے، یا نکلنے کے بند راستے',
    'no-heating-or-water': 'ہیٹنگ، گرم پانی یا پینے کا پانی نہیں',
    'unsafe-building': 'چھت، دیوار، سیڑھی یا بالکونی جو گر سکتی ہے',
    'locks-or-doors': 'باہر کے دروازے یا کھڑکیاں جن پر تالا نہیں لگتا',
  },
  standards: {
    'safety-and-quality': `حفاظت اور معیار کا ضابطہ (${ltr('Safety and Quality Standard')})`,
    'transparency-influence-and-accountability': `شفافیت، اثر اور جواب دہی کا ضابطہ (${ltr('Transparency, Influence and Accountability Standard')})`,
    'neighbourhood-and-community': `محلے اور برادری کا ضابطہ (${ltr('Neighbourhood and Community Standard')})`,
    tenancy: `کرایہ داری کا ضابطہ (${ltr('Tenancy Standard')})`,
  },
};
