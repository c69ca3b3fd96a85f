//! Archives that chance has changed.

use proptest::prelude::*;

use super::*;

#[test]
fn a_byte_that_is_changed_added_or_taken_away_is_found_wherever_it_is() {
    let whole = packed(&files());
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 1 << (at % 8);
        assert_eq!(accepted(&changed), None, "byte {at}");
        let mut added = whole.clone();
        added.insert(at, whole[at]);
        assert_eq!(accepted(&added), None, "byte {at}");
        let mut without = whole.clone();
        without.remove(at);
        assert_eq!(accepted(&without), None, "byte {at}");
        assert_eq!(accepted(&whole[..at]), None, "byte {at}");
    }
}

/// What a forger may do to the bytes of an archive before he seals it anew.
#[derive(Debug, Clone)]
enum Forgery {
    Byte(usize, u8),
    Value(usize, u32),
    Remove(usize, usize),
    Copy(usize, usize, usize),
    Insert(usize, Vec<u8>),
}

fn change() -> impl Strategy<Value = Forgery> {
    let at = 0..2000_usize;
    prop_oneof![
        (at.clone(), any::<u8>()).prop_map(|(at, to)| Forgery::Byte(at, to)),
        (
            at.clone(),
            prop_oneof![Just(0), Just(u32::MAX), 0..2000_u32, any::<u32>()]
        )
            .prop_map(|(at, to)| Forgery::Value(at, to)),
        (at.clone(), 1..80_usize).prop_map(|(at, length)| Forgery::Remove(at, length)),
        (at.clone(), at.clone(), 1..300_usize)
            .prop_map(|(from, to, length)| Forgery::Copy(from, to, length)),
        (at, prop::collection::vec(any::<u8>(), 1..40))
            .prop_map(|(at, bytes)| Forgery::Insert(at, bytes)),
    ]
}

fn changed(mut bytes: Vec<u8>, changes: &[Forgery]) -> Vec<u8> {
    for change in changes {
        let length = bytes.len().max(1);
        let range = |at: usize, some: usize| at % length..(at % length + some).min(length);
        match change {
            Forgery::Byte(at, to) => bytes[range(*at, 1)].fill(*to),
            Forgery::Value(at, to) => {
                let range = range(*at, 4);
                let some = range.len();
                bytes[range].copy_from_slice(&to.to_le_bytes()[..some]);
            }
            Forgery::Remove(at, some) => drop(bytes.drain(range(*at, *some))),
            Forgery::Copy(from, to, some) => {
                let copied = bytes[range(*from, *some)].to_vec();
                let to = to % length;
                drop(bytes.splice(to..to, copied));
            }
            Forgery::Insert(at, new) => {
                let at = at % length;
                drop(bytes.splice(at..at, new.iter().copied()));
            }
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn what_is_accepted_is_the_same_to_every_program(changes in prop::collection::vec(change(), 1..4)) {
        let files = files();
        let bytes = resealed(changed(packed(&files), &changes));
        if let Some(found) = accepted(&bytes) {
            for others in unpacked_by_others(&bytes) {
                prop_assert_eq!(&others, &found);
            }
        }
    }

    #[test]
    fn bytes_that_are_no_archive_are_refused_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert_eq!(accepted(&bytes), None);
        let headed = [b"PK\x03\x04", bytes.as_slice()].concat();
        prop_assert_eq!(accepted(&resealed(headed)), None);
    }
}
