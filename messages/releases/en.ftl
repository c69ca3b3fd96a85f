### Release sets: `releases.yaml`, `release` in front matter.
override-by-name-and-reason = an override says who decided and why: `override: {"{"} by: …, reason: … {"}"}`
release-unknown = there is no release `{ $name }`
release-add-set = add it to `{ $path }`: `{ $name }: {"{"} languages: [ar, fr], at: "2026-12-01T08:00:00+01:00" {"}"}`
release-two-sets = this work is of the release `{ $first }` in one language and of `{ $other }` here
release-name-one-set = a work is of one release in all languages: name the same one, or name it in one file only
release-the-set = the release
release-held = the release `{ $name }` is held back since `{ $since }` ({ $lasting }): { $why }
release-public-in-part = the work `{ $work }` of the release `{ $name }` has been public since `{ $since }`, and { $why }: its languages would not say the same
release-this-text = this text
release-or-override = { $remedy }; to publish it all the same, say in the release who decided and why: `override: {"{"} by: …, reason: … {"}"}`
release-update-differs = not every language that the release `{ $name }` asks for tells the change of `{ $on }`, so none shows it: { $silent } does not
release-tell-in-all = write the same `on` under `updates` in all of them, or take it away
release-withdrawal-differs = not every language that the release `{ $name }` asks for is withdrawn, so none shows the withdrawal: { $silent } is not
release-withdraw-in-all = write `withdrawn` in all of them, with the same `on`, or take it away
lasting-days = { $count ->
      [one] { $count } day
     *[other] { $count } days
    }
lasting-hours = { $count ->
      [one] { $count } hour
     *[other] { $count } hours
    }
lasting-minutes = { $count ->
      [one] { $count } minute
     *[other] { $count } minutes
    }
say-which-release = name the release, `release: statement-2026`, or take the line away

## What keeps a release back
obstacle-missing = there is no text in `{ $lang }`
obstacle-draft = the text in `{ $lang }` is a draft
obstacle-unnamed = the translation in `{ $lang }` does not say what it was made from
obstacle-sourceless = the translation in `{ $lang }` was made from `{ $source }`, and there is no text in `{ $source }`
obstacle-unrecorded = nobody has approved the translation in `{ $lang }`
obstacle-stale = the source of the translation in `{ $lang }` has changed since it was approved: { $changes }
obstacle-write-file = write `{ $file }`, or take the language out of the release
obstacle-finish-draft = finish it and take `draft: true` away
obstacle-name-source = say it: `translation: {"{"} of: LANG {"}"}`
obstacle-write-source = write the text in `{ $source }`, or correct `translation.of`
obstacle-accept = bring the translation up to its source, then `diwan accept { $path }`

## The ledger of addresses
ledger-line-unread = this line cannot be read
ledger-line-mend = a line is address, work, language, kind, first day and last day, with tabs between them; after a merge keep the lines of both sides

## Addresses that have vanished
address-vanished = `{ $address }` has been public since `{ $since }` and leads nowhere now
file-vanished = the file `{ $address }` has been public since `{ $since }` and is gone
anchor-vanished = `{ $address }` has been public since `{ $since }`, and its page has no such place now
vanished-alias = `{ $path }` has taken its place: write `aliases: [{ $address }]` there, or let `diwan record --fix` do it
vanished-perhaps = if `{ $path }` has taken its place, write `aliases: [{ $address }]` there; if it was taken away, write a page with `type: gone` and `withdrawn`
vanished-among = write `aliases: [{ $address }]` into the page that has taken its place, if it is one of these new ones: { $paths }; if it was taken away, write a page with `type: gone` and `withdrawn`
vanished-hidden = its page is there and is not public: publish it again, or withdraw it with `withdrawn`
vanished-heading = give the heading its former id back: `{"{"}#{ $id }{"}"}` at its end
vanished-nothing = write `aliases: [{ $address }]` into the page that has taken its place; if it was taken away, write a page with `type: gone` and `withdrawn`
piece-changes = the statement of changes

## Copies that follow each other
chain-follows = `{ $new }` follows `{ $old }`: it carries the digest of its list of files
chain-other = `{ $new }` does not follow `{ $old }`: it carries the digest of another list of files
chain-none = `{ $new }` carries no digest of a copy before it
after-whole-copies = `--after` is for whole copies: a folder or an archive
after-leave-out = leave it out, or choose `--format folder` or `--format zip`
copy-has-no-list = `{ $path }` is a document and has no list of files
copy-name-whole = name a folder or an archive that `diwan bundle` made

## Recording
record-up-to-date = `{ $path }` is up to date
record-done = { $all ->
      [one] { $all } address
     *[other] { $all } addresses
    } in `{ $path }`, { $new } new
record-leads = { $address } leads to `{ $path }` now

## How releases stand
status-no-releases = no release sets: `{ $path }` names none
status-release-waiting = waiting
status-release-held = held back
status-release-public = public
status-release-overridden = public by an override
status-release-no-moment = no moment is set
status-release-ago = { $at }, { $ago } ago
status-release-ahead = { $at }, in { $ahead }
status-release-languages = languages:
status-release-approvers = approvers:
status-release-override = override:
status-release-works = works:
status-release-no-works = none says `release: { $name }`
lasting-short-minutes = { $minutes } min
lasting-short-hours = { $hours } h { $minutes } min
lasting-short-days = { $days } d { $hours } h
