//! Arabic plurals that an adjective or a verb in the singular cannot be taken for: what stands behind a name that bears a number is
//! counted by it where it is one of them, `Google 3 مديرين`, and goes on with the sentence where it is none, `Room 5 مغلقة`.
//!
//! Some forms say it alone: the regular plurals, and of those made inside a word the ones that no adjective in the singular has.
//! Others share their form with adjectives and verbs (`مصانع` with `مناسب`, `جسور` with `صبور`): of these, the words that are counted
//! most are listed.

use crate::locale::word_list::{WordList, is_one_of, words};

/// Whether a word without vowel signs is a plural.
pub(super) fn is_plural(noun: &str) -> bool {
    let letters: Vec<char> = noun.chars().collect();
    is_one_of(noun, PLURALS)
        || has_form(&letters)
        || is_regular(&letters)
        || is_quadriliteral(&letters)
}

/// Forms of plurals alone: `تقارير`, `رسائل`, `أقسام`, `آبار`, `أجهزة`, `خبراء`, `أصدقاء`, `قضايا`.
fn has_form(letters: &[char]) -> bool {
    match *letters {
        // An adjective in the feminine, `أمنية`; that of a colour, `خضراء`; what begins as a noun of an action, `إنشاء`, `استاء`.
        ['أ', _, _, last, 'ة'] => last != 'ي',
        [.., 'ة'] => false,
        [first, _, last, 'ا', 'ء'] if first != 'أ' => {
            !matches!(first, 'إ' | 'ا')
                && !is_one_of(&letters.iter().collect::<String>(), SINGULAR)
                && last != 'ا'
        }
        ['أ', _, _, _, 'ا', 'ء'] | [_, _, 'ا', 'ي', 'ا'] => true,
        [_, _, 'ا', _, 'ي', _] | [_, _, 'ا', 'ئ', _] | ['أ', _, _, 'ا', _] => true,
        ['آ', _, 'ا', last] => last != 'ت',
        _ => false,
    }
}

/// `مؤسسات`, `مهندسين`.
fn is_regular(letters: &[char]) -> bool {
    match *letters {
        // The noun of an action, `تخزين`; the dual of a feminine, `مرتين`.
        ['ت', _, _, 'ي', 'ن'] | [.., 'ت', 'ي', 'ن'] => false,
        [_, _, _, .., 'ا', 'ت'] => true,
        [_, _, _, .., 'ي', 'ن'] => !is_one_of(&letters.iter().collect::<String>(), SINGULAR),
        _ => false,
    }
}

/// `فنادق`, `عوامل`, where no letter in front may be a particle or that of a verb or a participle, and none at the end a pronoun, a
/// verb's or an adjective's.
fn is_quadriliteral(letters: &[char]) -> bool {
    let is_first = |c: char| "ثجحخدذرزسشصضطظعغقه".contains(c);
    match *letters {
        [first, second, 'ا', third, last] => {
            is_first(first) && second != 'ي' && !"اويىء".contains(third) && !"اىيهتك".contains(last)
        }
        _ => false,
    }
}

/// Singulars that have the form of a plural.
const SINGULAR: &WordList = words!(
    "خضراء حمراء صفراء زرقاء بيضاء سوداء سمراء شقراء صحراء عذراء حسناء عمياء عرجاء جرداء هيفاء نكراء شعواء غبراء كهرباء كيمياء فيزياء \
   بنزين بروتين فلسطين تشرين مسكين عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين ألفين مليونين مليارين يومين شهرين عامين أسبوعين قرنين عقدين قسمين جزأين نصفين طرفين جانبين"
);

/// Plurals that share their form with singulars.
const PLURALS: &WordList = words!(
    "مصانع مراكز مدارس مكاتب مواقع مناطق مطاعم متاجر متاحف مساجد ملاعب مخازن محاكم مجالس مراحل مقاعد مناجم موانئ مرافق مزارع مسارح مسابح \
   منازل مواضع مواسم معاهد مصارف معامل مشاف مبان مداخل مخارج مرافئ مطابع معارض محاضر محاور مسائل مخاطر مواد معالم مناهج مبالغ مقاطع \
   فنادق فروع فرق فصول فنون برامج بنوك بحوث بيوت بحار بواخر بنود بذور كتب كواكب لجان \
   جسور سدود عقود قروض طرود صفوف حقول سهول رسوم شهود جنود وفود قصور قبور حصون خطوط ديون رفوف سجون سقوف شروط شعوب عروض \
   قرون قيود كسور ملوك نجوم نسور نصوص وعود حروب حروف ظروف ضيوف دروس بروج نقوش \
   لغات فئات جهات بنات سفن طرق مدن غرف نسخ صور علب فرص قمم شقق خطط شعب قوى نقط جزر تحف حصص رزم سلع صحف طوابع \
   رجال جبال ركاب نواب عمال طلاب زوار سكان تجار حكام قضاة ولاة هواة رواة حراس رعاة مشاة غزاة بناة دعاة ساسة قادة سادة \
   مرضى جرحى قتلى أسرى موتى نساء أبناء أطفال فتية إخوة شبان فرسان قضبان جيران غزلان خلجان بلدان \
   أودية أدوية أوعية أغطية أبنية أمكنة أندية ألوية أقبية أحذية أسلحة أماكن أصابع أساتذة تجارب تلاميذ تماثيل نماذج نوافذ \
   قناطر بنادق سنابل فواتير"
);
