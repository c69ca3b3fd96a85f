//! `repeated-description`: two pages of one language with the same description.

use crate::check::aids::Aids;
use crate::check::repeated::tell_repeated;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};
use crate::press::Press;
use crate::site::Page;

pub(super) const RULE: Rule = Rule {
    name: "repeated-description",
    severity: Severity::Warning,
    summary: "two pages of a language have the same description",
    sight: Sight::Site(check),
};

fn check(press: &Press, _: &Aids, found: &mut Vec<Diagnostic>) {
    let text = |page: &Page| page.article.front.description.clone();
    let message = || message!("description-repeated");
    tell_repeated(&RULE, press.site(), text, message, found);
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::repeated::testing;

    #[test]
    fn each_page_of_a_language_has_its_own() {
        testing::each_page_of_a_language_has_its_own(&RULE, "title: x\ndescription");
    }
}
