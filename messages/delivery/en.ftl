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

## `deploy` in `site.yaml`
deploy-name-kind = say what kind of place it is: { $kinds }
deploy-say-where = say where it is: `{ $key }: …`
deploy-not-remote = not a folder of another machine, such as `www@host:/srv/site/`
deploy-no-folder = the folder is missing behind the host: `www@host:/srv/site/`
deploy-not-repository = not the address of a Git repository
deploy-repository-in-site = the repository `{ $to }` lies in the folder that the site came with, and would run its own hooks
deploy-name-repository-elsewhere = name one elsewhere, on this machine or by its address: `git@host:owner/site.git`
deploy-secret-in-address = an address holds no password: leave it to the settings of Git, or to the environment
deploy-not-branch = not the name of a branch
deploy-not-port = not a port, which is a number from 1 to 65535
deploy-not-minutes = not a number of minutes
deploy-not-bucket = not the name of a bucket

## diwan deploy
deploy-nowhere = `site.yaml` names no place to upload to
deploy-name-place = name one: `deploy: {"{"} web: {"{"} kind: rsync, to: "www@host:/srv/site/" {"}"} {"}"}`
deploy-which = there are several places to upload to
deploy-targets = name one of { $targets }
deploy-target-at-fault = something is wrong with the place `{ $name }` in `site.yaml`
deploy-mend-target = mend what is told above; another place is named behind `deploy`
deploy-kind-folder = a folder of this machine is `kind: folder`
deploy-no-target = `site.yaml` names no place `{ $name }`
deploy-not-built = `{ $folder }` holds no site that was built
deploy-build-first = build it first: `diwan build`
deploy-rename-or-remove = give it another name where it comes from, or remove it
deploy-is-part = `{ $folder }` is a part of a build
deploy-join-first = make one of all parts first: `diwan join`
deploy-provisional = `{ $folder }` was built for review: it may hold drafts, or pages with errors
deploy-build-for-readers = build again without `--drafts`, `--lenient` and `--pseudo`; or add `--provisional`, if readers do not see that place
deploy-unreadable = `{ $folder }` cannot be read: { $error }
deploy-busy = another upload to `{ $target }` is at work
deploy-wait = wait until it is over, and run this again
deploy-remove-lock = wait until it is over; if it was killed on another machine, remove the folder `{ $lock }` there
deploy-no-scratch = `{ $folder }` cannot be written into: { $error }
deploy-set-tmpdir = let `TMPDIR` name a folder that may be written into
deploy-file-changed = `{ $file }` cannot be uploaded: { $error }
deploy-changed-meanwhile = it was changed while it was uploaded
deploy-control-in-name = `{ $name }` has a control character in its name
deploy-build-again = build the site again, and let nothing else write into the folder meanwhile
deploy-no-roots = the certificates in `{ $file }` cannot be read: { $error }
deploy-mend-roots = let `SSL_CERT_FILE` name a readable file of certificates, or unset it
deploy-no-secret = `{ $name }` is not set
deploy-set-secret = set `{ $name }` in the environment, as your provider gave it
deploy-endpoint-unusable = `{ $endpoint }` cannot be asked for this bucket
deploy-mend-endpoint = correct `endpoint` and `bucket` in `site.yaml`
deploy-unreachable = `{ $host }` does not answer: { $why }
deploy-request-unwritable = the request cannot be written
deploy-no-answer-in-time = no answer in time
deploy-host-unknown = the host is not known
deploy-no-connection = no connection
deploy-address-unaskable = the address cannot be asked for
deploy-answer-unreadable = the answer cannot be read
deploy-run-again = run this again: it goes on where it stopped
deploy-refused = the store refuses `{ $file }`: { $status } { $code }
deploy-check-rights = check the bucket, the region and what the key may do: read, write and remove objects
deploy-program-failed = `{ $program }` failed: { $why }
deploy-try-program = see that `{ $program }` reaches the place without asking for anything, then run this again
deploy-no-program = `{ $program }` cannot be run: { $error }
deploy-install = install `{ $program }`
deploy-verify-address = `--verify { $url }`: { $why }
deploy-verify-write = write the whole address of the site, such as `https://www.example.org`
deploy-verify-none = { $address } does not answer: { $why }
deploy-verify-other = { $address } is not what was built
deploy-verify-status = { $address } answers { $status }
deploy-verify-mend = upload it again, or build the state that is published
deploy-verify-reach = check the address, that its name leads to the server, and that the server runs
deploy-other-at-work = another upload to `{ $target }` may be at work: waiting for a sign of it
deploy-would-upload = upload { $path }
deploy-would-remove = remove { $path }
deploy-would-remove-later = remove later { $path }
deploy-rehearsed = `{ $target }`: { $number ->
      [one] 1 file to upload
     *[other] { $number } files to upload
    }, { $unchanged } unchanged, { $removed } to be removed, { $later } later, in { $seconds } s
deploy-done = `{ $target }`: { $number ->
      [one] 1 file uploaded
     *[other] { $number } files uploaded
    }, { $unchanged } unchanged, { $removed } removed, { $later } to be removed later, in { $seconds } s
deploy-later = { $later ->
      [one] 1 style, script or font stays
     *[other] { $later } styles, scripts and fonts stay
    } for pages that are open: after { $until } run `diwan deploy { $target }` once more
deploy-verified = { $number ->
      [one] 1 file
     *[other] { $number } files
    } at { $url }: as they were built
