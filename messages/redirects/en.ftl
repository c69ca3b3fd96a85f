### Redirects of `site.yaml` and `redirects.yaml`.
redirect-is-written = a redirect is written `{"{"} from: "/old/page/", to: statements/paris {"}"}`
redirect-from-elsewhere = `from` is an address of another site
redirect-from-fragment = `from` has a `#`, which browsers tell no server
redirect-from-whole = `{ $text }` is no whole address, which begins with `/`
redirect-from-malformed = `{ $text }` is no address
redirect-from-as-written = write the path of the former address, as in `/old/page/` or `/old/page.php?id=3`
redirects-lead-in-a-circle = redirects lead in a circle: `{ $names }`
lead-one-to-a-page = lead one of them to a page
redirect-leads-to-redirect = `{ $to }` is a former address itself
lead-where-that-leads = lead to where that one leads
lead-to-its-end = lead to its end at once: `to: { $end }`
redirect-leads-nowhere = there is nothing at `{ $to }`
redirect-names-work = name a page by its path below `content/` (`to: statements/paris`), or write an address that the site has
two-redirects-from = two redirects begin at `{ $from }`
redirect-keep-one = keep one of the two

## Hosts
host-without-prefix = `{ $lang }` has an empty prefix, and so no folder that could stand on a host of its own
give-prefix-or-site-address = give it a prefix, or let the `base_url` of the site be its address
