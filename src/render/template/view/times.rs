//! The functions for times of day and spans of days.

use jiff::ZonedDateTime;
use jiff::civil::{Date, Time};
use tera::{Kwargs, TeraResult, Value};

use crate::article::When;
use crate::render::context::{RenderContext, Stage};
use crate::render::template::fault::{Given, fault, fault_with, not_a_day};

/// `time(value=page.date, zone=true)`: hours and minutes as the reader's language writes them, in the site's zone; `zone`
/// says which that is. `value` is a moment, or a time of day such as `14:30`, which has no zone to tell.
pub fn time(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let text = args.needed::<&str>("value")?;
    let with_zone = args.given::<bool>("zone")?.unwrap_or(false);
    let locale = &stage.site.settings.language(here.lang).locale;
    let zone = &stage.site.settings.time_zone;
    let moment = match When::parse(text) {
        Ok(When::Day(_)) => {
            return Err(fault(message!("day-without-time", text)));
        }
        Ok(when) => ZonedDateTime::new(when.timestamp(zone), zone.clone()),
        // A time of day alone is asked for last: it could be read out of a whole moment, too.
        Err(_) => {
            let time: Time = text.parse().map_err(|_| {
                fault_with(message!("not-a-time", text), Some(message!("write-a-time")))
            })?;
            return Ok(Value::from(locale.time(time)));
        }
    };
    Ok(Value::from(match with_zone {
        true => locale.time_with_zone(&moment),
        false => locale.time(moment.time()),
    }))
}

/// `period(from=event.on, to=event.until)`: a span of days, which says only once what both have in common.
pub fn period(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let day = |name: &str| -> TeraResult<Date> {
        let text = args.needed::<&str>(name)?;
        let when = When::parse(text).map_err(|error| not_a_day(text, error.into()))?;
        Ok(when.day(&stage.site.settings.time_zone))
    };
    let (from, to) = (day("from")?, day("to")?);
    if to < from {
        return Err(fault(message!(
            "period-ends-before",
            to = to.to_string(),
            from = from.to_string()
        )));
    }
    let locale = &stage.site.settings.language(here.lang).locale;
    Ok(Value::from(locale.date_range(from, to)))
}

/// `past(value=event.until or event.on)`: whether a day is over on the day on which the edition is made, in the site's zone. A day
/// is not over while it lasts, and a moment is over with its day.
pub fn past(stage: &Stage, _: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let text = args.needed::<&str>("value")?;
    let zone = &stage.site.settings.time_zone;
    let when = When::parse(text).map_err(|error| not_a_day(text, error.into()))?;
    let today = zone.to_datetime(stage.edition.now).date();
    Ok(Value::from(when.day(zone) < today))
}
