//! `dead-external-link`: a link to another site that leads nowhere, or has moved for good. How it is asked stands in `external`
//! and, for what goes over the line, with the command.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "dead-external-link",
    severity: Severity::Warning,
    summary: "a link to another site leads nowhere, or has moved",
    sight: Sight::Finished,
};

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::outside::{LinkAnswer, Outside};
    use crate::check::testing::outside_findings;

    /// Answers by what the address says.
    struct Web;

    impl Outside for Web {
        fn ask(&self, addresses: &[&str]) -> Vec<Option<LinkAnswer>> {
            let mut once = addresses.to_vec();
            once.dedup();
            assert_eq!(once, addresses, "each is asked for once");
            let answer = |address: &&str| {
                Some(match address.rsplit('/').next()? {
                    "gone" => LinkAnswer::Gone(404),
                    "moved" => LinkAnswer::Moved("https://b.example/".to_owned()),
                    "down" => LinkAnswer::NoServer("no such host".into()),
                    "silent" => return None,
                    _ => LinkAnswer::Fine,
                })
            };
            addresses.iter().map(answer).collect()
        }
    }

    #[test]
    fn what_leads_nowhere_is_told_at_every_place() {
        let site = "=== content/a.fr.md\n---\ntitle: A\n---\n\
            [x](https://a.example/gone#part)\n[y](https://a.example/fine) <https://a.example/moved>\n\n\
            `https://a.example/gone` [z](https://a.example/silent)\n\
            === content/b.fr.md\n---\ntitle: B\n---\n[x](https://a.example/gone)\n[w](http://a.example/down)\n";
        let told = |rules: &str| -> Vec<String> {
            let found = outside_findings(rules, &RULE, site, &Web);
            let told = found.iter().filter_map(|it| {
                let place = it.place.as_ref()?;
                Some(format!("{}:{} {}", place.path, place.line, it.message))
            });
            told.collect()
        };
        let gone = "`https://a.example/gone` answers 404";
        assert_eq!(
            told("dead-external-link: warning"),
            [
                format!("content/a.fr.md:4 {gone}"),
                "content/a.fr.md:5 `https://a.example/moved` has moved for good".to_owned(),
                format!("content/b.fr.md:4 {gone}"),
                "content/b.fr.md:5 `http://a.example/down` cannot be reached: no such host"
                    .to_owned(),
            ]
        );
        assert_eq!(
            told("mixed-digits: warning"),
            [""; 0],
            "only where a site asks for it"
        );
    }
}
