//! Files of others that pages show: tables as spreadsheet programs write them, and subtitles.
//!
//! Takes a file; gives what it says, every part with its place. What is done with it (a table
//! in a page, a chart, works, values of templates) is the business of those who ask.

pub mod csv;
pub mod vtt;
