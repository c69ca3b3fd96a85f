//! What Diwan exists for, shown on whole sites held in memory: languages that are equal, whichever they are; feeds, heads
//! and maps that independent readers understand; a switcher that keeps the place; errors that say what is wrong.

mod blocks;
mod disguise;
mod faults;
mod feeds;
mod heads;
mod maps;
mod regional;
mod site;
mod words;
