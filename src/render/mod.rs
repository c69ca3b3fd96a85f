//! Rendering.
pub mod sanitise;
