//! Money by its signs and codes, before a figure and behind it.

use super::kind::is_currency;
use crate::locale::word_list::{WordList, is_one_of, words};

/// Whether the word before a figure is a currency: `US$`, `EUR`, `Dh`.
pub(super) fn ends_in_currency(word: &str) -> bool {
    word.ends_with(is_currency) || is_one_of(word, CURRENCIES) || is_short_currency(word)
}

/// Whether a word is a currency as people cut it short, with or without a full stop: `Rs.`, `L.E.`
pub(super) fn is_short_currency(word: &str) -> bool {
    is_one_of(word, SHORT)
}

const SHORT: &WordList = words!(
    "Rs Dh Dhs DH DHS DT KD BD SR QR RO LE L.E. L.L. L.S. LL LS Fr Frs FCFA CFA Rp kr Kr Euro Euros EURO Dinar Dinars Dirham Dirhams \
     Riyal Riyals Rial Rials Pound Pounds Dollar Dollars Rupee Rupees"
);

/// Whether a text begins with a currency: `€`, `EUR`, `DT`.
pub(super) fn begins_sum(text: &str) -> bool {
    let end = text.find(|c: char| !c.is_ascii_alphabetic());
    let word = &text[..end.unwrap_or(text.len())];
    text.starts_with(is_currency) || word == "DT" || is_one_of(word, CURRENCIES)
}

/// The codes of ISO 4217 in use.
pub(super) const CURRENCIES: &WordList = words!(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD \
     CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG \
     HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK \
     MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD \
     SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV \
     WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
);
