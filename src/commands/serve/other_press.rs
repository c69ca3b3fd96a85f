//! The press of the site as its readers will see it at another moment, or as it is with what is not public.
//!
//! It is set up when it is asked for, from the sources that are known, and kept until something is saved or another is asked for.

use std::sync::Arc;

use diwan::edition::Edition;
use diwan::press::{Press, Readings};
use jiff::Timestamp;

use super::moments::MomentPress;
use super::state::{Current, Preview};

/// The press of a moment, with what is not public or without. To set one up takes a processor for a while, so it is done where
/// it holds up nobody.
pub async fn press_of(
    preview: &Arc<Preview>,
    current: &Arc<Current>,
    now: Timestamp,
    drafts: bool,
) -> Option<Arc<Press>> {
    let base = current.press.clone()?;
    let version = current.version;
    let asked = (version, now, drafts);
    let known = |it: &MomentPress| (it.0 == asked).then(|| it.1.clone());
    let kept = || preview.moments.lock();
    if let Some(press) = kept().as_ref().and_then(known) {
        return Some(press);
    }
    let sources = current.sources.clone();
    let made = tokio::task::spawn_blocking(move || {
        let edition = Edition {
            now,
            drafts,
            ..base.edition().clone()
        };
        let (press, _) = Press::reload(sources, edition, &mut Readings::default());
        press.map(Arc::new)
    });
    let press = made.await.ok()??;
    *kept() = Some((asked, press.clone()));
    Some(press)
}
