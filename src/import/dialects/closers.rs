//! Where marks of Liquid open, and where what ends them stands for the last time: a thousand that nothing ends are read once.

/// Where the next braces open, from a place on.
pub(super) fn opening(body: &str, at: usize) -> Option<usize> {
    let mut marks = body[at..].match_indices('{').map(|(next, _)| at + next);
    marks.find(|start| body[start + 1..].starts_with(['{', '%']))
}

/// Where what ends others stands for the last time: nothing is looked for behind that.
pub(super) struct Closers(Vec<(&'static str, usize)>);

impl Closers {
    pub fn of(body: &str) -> Self {
        let ends = ["}}", "%}"].into_iter();
        let mut found: Vec<_> = ends.filter_map(|it| Some((it, body.rfind(it)?))).collect();
        let mut from = 0;
        for (stop, _) in body.match_indices("%}") {
            if let Some(at) = body[from..stop].rfind("{%").map(|at| from + at) {
                let word = body[at + 2..stop].trim_matches(['-', ' ', '\n', '\t']);
                let names = ["endcomment", "endraw", "endhighlight"];
                let name = names.into_iter().find(|it| *it == word);
                found.extend(name.map(|name| (name, at)));
            }
            from = stop + 2;
        }
        Closers(found)
    }

    /// Whether it stands there, or behind.
    pub fn has(&self, end: &str, from: usize) -> bool {
        self.0.iter().any(|(own, at)| *own == end && *at >= from)
    }
}
