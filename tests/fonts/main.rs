//! A client's own fonts and the social cards drawn with them, on a small site that borrows two families of Noto from the
//! system (Debian's `fonts-noto-core`): no font is kept in this repository.

mod cache;
mod cards;
mod faults;
mod shaping;
mod site;
