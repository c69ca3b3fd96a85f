//! The languages in which Diwan speaks to those who write a site, whatever the languages of the site are.

use std::fmt;

/// A language that the program's own messages are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tongue {
    /// `en`, and what is spoken where nothing was chosen.
    #[default]
    English,
    /// `fr`
    French,
    /// `ar`
    Arabic,
}

impl Tongue {
    /// All of them, English first.
    pub const ALL: [Tongue; 3] = [Tongue::English, Tongue::French, Tongue::Arabic];

    /// The tongue that a language tag or the name of a POSIX locale asks for: `ar`, `fr-CA`, `ar_SY.UTF-8`. `C` and `POSIX`
    /// ask for English, as they do of other programs.
    pub fn named(name: &str) -> Option<Tongue> {
        let language = name.split(['-', '_', '.', '@']).next().unwrap_or(name);
        match &*language.to_ascii_lowercase() {
            "ar" => Some(Tongue::Arabic),
            "fr" => Some(Tongue::French),
            "en" | "c" | "posix" => Some(Tongue::English),
            _ => None,
        }
    }

    /// The tongue of a reader whose environment holds these values: the first that is set decides, as POSIX has it, and
    /// where nobody speaks its language here, English does.
    pub fn of_environment(value: impl Fn(&str) -> Option<String>) -> Tongue {
        let set = |name: &&str| value(name).filter(|value| !value.is_empty());
        let names = ["DIWAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
        let first = names.iter().find_map(set);
        first
            .and_then(|name| Tongue::named(&name))
            .unwrap_or_default()
    }

    /// Its language tag.
    pub fn tag(self) -> &'static str {
        match self {
            Tongue::English => "en",
            Tongue::French => "fr",
            Tongue::Arabic => "ar",
        }
    }

    /// Whether its lines run from right to left.
    pub fn is_right_to_left(self) -> bool {
        self == Tongue::Arabic
    }
}

impl fmt::Display for Tongue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_decides() {
        for (set, tongue) in [
            (&[("LANG", "fr_FR.UTF-8")][..], Tongue::French),
            (
                &[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "ar_SY")],
                Tongue::Arabic,
            ),
            (&[("LC_ALL", "C"), ("LANG", "ar_SY.UTF-8")], Tongue::English),
            (&[("LC_MESSAGES", "ar"), ("LANG", "fr")], Tongue::Arabic),
            (&[("DIWAN_LANG", "fr"), ("LC_ALL", "ar")], Tongue::French),
            (
                &[("DIWAN_LANG", ""), ("LANG", "FR-ca@euro")],
                Tongue::French,
            ),
            (&[("LANG", "fil")], Tongue::English),
            (&[], Tongue::English),
        ] {
            let value = |name: &str| {
                let found = set.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(Tongue::of_environment(value), tongue, "{set:?}");
        }
    }
}
