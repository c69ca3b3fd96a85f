### Configuration of servers, uploads, parts of a build.

## diwan server
server-listen-unreadable = `--listen { $address }` is no address to listen at
server-listen-forms = write a port, or an address with one: `8080`, `127.0.0.1:8080`, `[::1]:8080`
server-folder-unwritable-name = `--www { $folder }` holds characters that no configuration can hold
server-folder-rename = choose a folder whose name is readable text
server-cannot-write = `{ $folder }` cannot be written into: { $error }
server-choose-folder = choose another folder by `--out`, or check that you may write there

## diwan join
join-into-part = `--out` is the folder of a part: `{ $folder }`
join-choose-out = choose another folder by `--out`
join-no-part = `{ $folder }` holds no part of a build: { $why }
join-make-part = `diwan build --part K/N --out DIR` makes one
join-versions = `{ $one }` is of Diwan { $version }, `{ $other }` of Diwan { $another }
join-same-version = build all parts with the same version
join-numbers = `{ $one }` is one of { $number } parts, `{ $other }` one of { $another }
join-build-all = build all parts with the same N
join-inputs = `{ $one }` and `{ $other }` were not made of the same files, settings and public pages
join-same-inputs = build all parts of one state of the site, and for one time: `--now TIME`, or SOURCE_DATE_EPOCH
join-twice = part { $number } is given twice: `{ $one }` and `{ $other }`
join-each-once = name each part once
join-missing = parts are missing: { $parts }
join-name-all = name the folders of all parts
join-changed = `{ $file }` in `{ $folder }` is not what the part says of it
join-unreadable = `{ $file }` in `{ $folder }` cannot be read: { $error }
join-build-part-again = build that part again: `diwan build --part { $part }`
