//! Tables of data, as spreadsheet programs and offices write them.
//!
//! Takes the bytes of a file; gives columns of a kind and cells that know where they stand. What is done with them (a table
//! in a page, a chart, works, values of templates) is the business of those who ask.

pub mod csv;
