### What several parts of Diwan say.
hint-and-others = { $hint }, and { $others ->
      [one] 1 other
     *[other] { $others } others
}
message-and-others = { $message }, and { $others ->
      [one] 1 other
     *[other] { $others } others
}
did-you-mean-near = did you mean `{ $near }`?
other-one = the other one
first-here = first here
route-empty-segment = two `/` follow each other in it
route-segment = `{ $segment }` cannot be a part of an address
route-sign = `{ $sign }` is not allowed in a file name
route-unseen = the unseen character { $code } is not allowed in a file name
route-device = `{ $name }` is a device name on Windows, take another
route-ending = `{ $name }` ends in a dot or a space
route-too-long = `{ $beginning }…` is longer than the 255 bytes of a file name
route-kept-by-servers = servers hide `{ $name }`, or take it for their settings
not-language-tag-bcp = not a language tag of BCP 47
not-canonical-case-write-tag = not in canonical case, write `{ $tag }`
language-tag-too-long = a language tag of more than 24 characters
tag-not-language-site = `{ $tag }` is not a language of this site
key-missing = `{ $key }` is missing

## Reports
before-colon = {""}
level-error = error
level-warning = warning
level-help = help
level-note = note
count-errors = { $count ->
      [one] 1 error
     *[other] { $count } errors
}
count-warnings = { $count ->
      [one] 1 warning
     *[other] { $count } warnings
}
listed = { $before }, { $place }
same-times-more = the same { $count ->
      [one] 1 time
     *[other] { $count } times
    } more
same-times-more-at = the same { $count ->
      [one] 1 time
     *[other] { $count } times
    } more: { $places }
count-notes = { $count ->
      [one] 1 note
     *[other] { $count } notes
}

## What the system says of files
io-not-found = there is no such file or folder
io-not-permitted = you do not have permission
io-exists = it already exists
io-full = the disk is full
io-read-only = the disk can only be read
io-is-folder = it is a folder
ours-is-folder = it is a folder, where Diwan keeps a file
io-not-file = it is not a regular file
io-not-folder = a part of its path is not a folder
io-not-empty = the folder is not empty
io-name = such a name is not possible here
io-too-large = it is too large
io-busy = another program is using it
io-address-in-use = another program already uses this address
io-address-not-here = this machine does not have this address
io-too-long = it took too long
io-memory = there is not enough memory
io-ends = it ends too soon
io-not-text = it is not text in UTF-8
io-loop = its links lead round in a circle
