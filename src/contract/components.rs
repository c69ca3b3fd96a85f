//! The components of the theme `ministry`. Their arguments stand in the head of each, in `templates/components/`.

/// Whom a component is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Editors, who call it from Markdown.
    Editors,
    /// Templates.
    Templates,
    /// The frame of every page: it is listed under `standing` in `theme.yaml`, printed once, and sees no page.
    Standing,
}

/// A component.
#[derive(Debug, Clone, Copy)]
pub struct Component {
    /// Its name.
    pub name: &'static str,
    /// Whom it is for.
    pub audience: For,
    /// What it prints, and what its arguments are.
    pub meaning: &'static str,
    /// A call.
    pub example: &'static str,
    /// The version that brought it.
    pub since: &'static str,
}

const fn of(
    name: &'static str,
    audience: For,
    meaning: &'static str,
    example: &'static str,
) -> Component {
    Component {
        name,
        audience,
        meaning,
        example,
        since: super::FIRST,
    }
}

use For::{Editors, Standing, Templates};

/// All of them.
pub const COMPONENTS: &[Component] = &[
    of("figure", Editors, "A picture beside the page, with a caption and whose it is. `alt` says what it shows; `decorative=true` in its place where it says nothing.", "{{<figure src=\"dam.jpg\" alt=\"The dam in spring\" caption=\"The dam in April.\" credit=\"Ministry of Water\" />}}"),
    of("download", Editors, "A file beside the page, with its title, form and size.", "{{<download file=\"report.pdf\" title=\"Annual report\" />}}"),
    of("card", Editors, "A box that leads to another work.", "{{<card work=\"contact\" />}}"),
    of("notice", Editors, "A box around what stands between; `kind` is `info`, `success` or `warning`.", "{% <notice kind=\"warning\"> %}\nKeep away from the **banks**.\n{% </notice> %}"),
    of("quotation", Editors, "A quotation, and who said it.", "{% <quotation source=\"The Minister\"> %}\nWater knows no border.\n{% </quotation> %}"),
    of("table", Editors, "A CSV file beside the page as a table. `caption` says what it holds; `columns` chooses, `heads` names them anew, `unit` is that of columns which name none in brackets; `as_text` names columns whose digits are no numbers, telephones and codes; `source` says where it comes from, `download=false` leaves out the file. `csv` is another word for `src`.", "{{<table src=\"levels.csv\" caption=\"Levels of the rivers\" source=\"Institute of Hydrology\" />}}"),
    of("chart", Editors, "The same file as a drawing, with the table below. `kind` is `bar`, `line` or `stacked`; else as `table`.", "{{<chart src=\"levels.csv\" kind=\"bar\" caption=\"Levels of the rivers\" />}}"),
    of("video", Editors, "A film beside the page, in one form or in several, parted by commas. `captions` names its subtitles (WebVTT), `{lang}` in it every language; `poster` a picture, `transcript` a file with what is said, where that is not to be made of the subtitles.", "{{<video src=\"dam.mp4\" captions=\"dam.{lang}.vtt\" poster=\"dam.jpg\" title=\"The dam from above\" />}}"),
    of("audio", Editors, "A recording, as `video`.", "{{<audio src=\"speech.mp3\" captions=\"speech.{lang}.vtt\" title=\"The speech\" />}}"),
    of("gallery", Editors, "Pictures side by side.", "{% <gallery> %}\n![The dam](dam.jpg)\n![The gate](gate.jpg)\n{% </gallery> %}"),
    of("embed", Editors, "A box that leads to something elsewhere; `frame=true` shows it in the page, where `content_security_policy` lets it.", "{{<embed url=\"https://maps.example.org/basin\" title=\"Map of the basin\" description=\"Rivers and dams.\" />}}"),
    of("accordion", Editors, "Something that opens to be read; `open=true` shows it open.", "{% <accordion title=\"Who pays?\"> %}\nWhoever draws water.\n{% </accordion> %}"),
    of("steps", Editors, "A numbered list as steps.", "{% <steps> %}\n1. Fill in the form.\n2. Send it.\n{% </steps> %}"),
    of("timeline", Editors, "A definition list as a timeline.", "{% <timeline> %}\n1975\n: The dam is built.\n{% </timeline> %}"),
    of("contact", Editors, "How to reach the body that a work is about.", "{{<contact work=\"contact\" />}}"),
    of("map", Editors, "A place: a picture of it, its coordinates, and a link to a service of maps, which `extra.map_service` of the site chooses.", "{{<map lat=36.8 lon=10.2 title=\"Head office\" src=\"office.png\" alt=\"Two streets from the station\" />}}"),
    of("data_table", Templates, "The table of `table()`.", "{{ <data_table data={table(src=\"levels.csv\")} caption=\"Levels\" /> }}"),
    of("data_origin", Templates, "Where data come from, and their file.", "{{ <data_origin data={table(src=\"levels.csv\")} source=\"Institute of Hydrology\" /> }}"),
    of("media_files", Templates, "Links to the files of a film or a recording.", "{{ <media_files media={media(src=\"dam.mp4\")} /> }}"),
    of("media_elsewhere", Templates, "The link to the page where a film can be seen, in documents and books.", "{{ <media_elsewhere /> }}"),
    of("media_on_paper", Templates, "Where a film can be seen, for who reads the page on paper.", "{{ <media_on_paper /> }}"),
    of("media_words", Templates, "What is said in a film or a recording.", "{{ <media_words media={media(src=\"dam.mp4\", captions=\"dam.vtt\")} /> }}"),
    of("contact_facts", Templates, "The lines of `contact_details`.", "{{ <contact_facts extra={page.extra} /> }}"),
    of("document_head", Templates, "What stands in `<head>` for readers, search engines and networks.", "{{ <document_head /> }}"),
    of("day_tile", Templates, "A day as a leaf of a calendar.", "{{ <day_tile on={page.date} /> }}"),
    of("related_works", Templates, "Works that bear the same terms.", "{{ <related_works items={related(limit=3)} /> }}"),
    of("emblem_pattern", Templates, "The emblem again and again, as an ornament behind words.", "{{ <emblem_pattern /> }}"),
    of("emblem", Templates, "The drawing that stands for the ministry, which `extra.emblem` names.", "{{ <emblem /> }}"),
    of("search_icon", Templates, "The sign for searching, beside its words.", "{{ <search_icon /> }}"),
    of("search_bound", Templates, "The first or the last time that a search is bound to: a year and a month.", "{{ <search_bound name=\"from\" legend={t(id=\"search-from\", isolate=false)} /> }}"),
    of("menu_link", Templates, "An entry of a menu that leads somewhere.", "{{ <menu_link link={entry} /> }}"),
    of("menu_entry", Templates, "An entry of a menu: a link, or a group that opens without a script.", "{{ <menu_entry link={entry} /> }}"),
    of("menu_row", Templates, "The entries of a menu as items of a list; those of groups stand among the others.", "<ul>{{ <menu_row links={menus.main} /> }}</ul>"),
    of("elsewhere_mark", Templates, "The mark of a link that leaves the site.", "{{ <elsewhere_mark /> }}"),
    of("language_switcher", Templates, "One entry for each language that the page exists in.", "{{ <language_switcher /> }}"),
    of("breadcrumb", Templates, "The way from the home page.", "{{ <breadcrumb trail={page.breadcrumbs} /> }}"),
    of("conformity_text", Templates, "One of the three strings that RGAA asks for, by the share of criteria that are met.", "{{ <conformity_text rate={page.extra.conformity} /> }}"),
    of("conformity_line", Templates, "The same at the foot of the page, where the accessibility page states it; else the title of that page.", "{{ <conformity_line /> }}"),
    of("specimen", Templates, "A component with its name, on the page that shows them all.", "{% <specimen name=\"notice\"> %}…{% </specimen> %}"),
    of("fact", Templates, "A line of the list of facts below a title.", "{% <fact name={t(id=\"date-published\")}> %}…{% </fact> %}"),
    of("published_dates", Templates, "When the page was published and updated.", "{{ <published_dates /> }}"),
    of("contents_list", Templates, "The contents of a long page.", "{{ <contents_list /> }}"),
    of("body_text", Templates, "The text, in its own language and direction.", "{{ <body_text /> }}"),
    of("file_link", Templates, "A link to a file: what it is, in which form, how heavy, in which language.", "{{ <file_link file={page.attachments | first} /> }}"),
    of("attachments", Templates, "The files of a page.", "{{ <attachments files={page.attachments} /> }}"),
    of("subjects", Templates, "The terms of a page.", "{{ <subjects terms={page.terms} /> }}"),
    of("updates_history", Templates, "What was changed in a page, newest first.", "{{ <updates_history updates={page.updates} /> }}"),
    of("neighbours", Templates, "Links to the pages before and after.", "{{ <neighbours previous={page.previous} next={page.next} /> }}"),
    of("print_source", Templates, "Where the page came from, on paper.", "{{ <print_source /> }}"),
    of("colophon", Templates, "What a document or a book says of itself: who published it, where the original is, of which day it is.", "{{ <colophon /> }}"),
    of("work_or_words", Templates, "A link to a work where there is one of that name, else the words.", "{{ <work_or_words value={page.extra.organisation} /> }}"),
    of("occasion", Templates, "Place and occasion of a statement or a speech.", "{{ <occasion extra={page.extra} /> }}"),
    of("contact_details", Templates, "Telephone, e-mail, address and hours.", "{{ <contact_details extra={page.extra} /> }}"),
    of("alert_panel", Templates, "What is in force, by its level; `link` is the work that says more; `said=false` leaves out what changed.", "{{ <alert_panel extra={page.extra} /> }}"),
    of("parts", Templates, "The parts of an advice and where the reader is among them.", "{{ <parts overview={page.section} parts={items(section=page.section.name)} /> }}"),
    of("branch", Templates, "A section of the site map, with everything below it.", "{{ <branch section=\"news\" /> }}"),
    of("agenda_events", Templates, "Events that are to come, then those that were over when the site was built; `ics` is the address of their calendar.", "{{ <agenda_events events={events()} ics={calendar()} /> }}"),
    of("events", Templates, "Events in their order, as the function `events` gives them, or maps of `on`, `until`, `time`, `title`, `place`, `work`, `description`.", "{{ <events events={events()} /> }}"),
    of("event_hours", Templates, "The hours of an event, or the words that say them.", "{{ <event_hours event={events() | first} /> }}"),
    of("event_change", Templates, "That an event does not take place, or on another day than was announced.", "{{ <event_change event={events() | first} /> }}"),
    of("home_agenda", Templates, "The next events that were not over when the site was built, on the home page.", "{{ <home_agenda agenda={item(work=\"agenda\")} /> }}"),
    of("letters", Templates, "Links to the letters of an index.", "{{ <letters groups /> }}"),
    of("index", Templates, "Works under their letters.", "{{ <index groups={alphabetical(items=list.items)} /> }}"),
    of("alphabet", Templates, "Terms and what they mean, under their letters.", "{{ <alphabet groups={alphabetical(items=page.extra.terms)} /> }}"),
    of("lead_story", Templates, "The work that leads the home page.", "{{ <lead_story item /> }}"),
    of("latest", Templates, "The newest of a section; `except` names a work to leave out.", "{{ <latest section=\"news\" /> }}"),
    of("moment", Templates, "A day in `<time>`; with `clock` its time and zone too, where one was said.", "{{ <moment on={page.date} style=\"full\" /> }}"),
    of("moment_in_calendars", Templates, "A day in every calendar of the language.", "{{ <moment_in_calendars on={page.date} /> }}"),
    of("item_link", Templates, "A link to a work, which says its language where that is another.", "{{ <item_link item /> }}"),
    of("in_language", Templates, "The language of a work, where it is not the reader's.", "{{ <in_language item /> }}"),
    of("type_label", Templates, "The name of a type that `labelled_types` names.", "{{ <type_label type={page.type} /> }}"),
    of("teaser", Templates, "A work in a list: title, type, date, description. `level` is that of its heading, `typed=false` leaves out the type, `pictured=true` shows the picture that speaks for it.", "{{ <teaser item level={3} /> }}"),
    of("teasers", Templates, "A list of them.", "{{ <teasers items={list.items} /> }}"),
    of("tiles", Templates, "Works as tiles; `plain=true` without descriptions.", "{{ <tiles items={list.sections} /> }}"),
    of("pagination", Templates, "Links to the slices of a list.", "{{ <pagination list /> }}"),
    of("years", Templates, "The years of a list that has an archive, as links.", "{{ <years list /> }}"),
    of("groups", Templates, "Items under headings: by `year` or `month` of the date, by a taxonomy or another key.", "{{ <groups items={list.items} by=\"year\" /> }}"),
    of("listing", Templates, "The items of a section or a term, counted and in slices, then the sections below.", "{{ <listing list /> }}"),
    of("page_notices", Templates, "What a reader must know before reading on: draft, withdrawn, in another language, left behind by its source.", "{{ <page_notices /> }}"),
    of("banner", Templates, "One such notice.", "{{ <banner kind=\"draft\" title={t(id=\"banner-draft-title\")} text={t(id=\"banner-draft\")} /> }}"),
    of("withdrawn_banner", Templates, "That a page no longer holds: since when, why, what to read instead.", "{{ <withdrawn_banner withdrawn={page.withdrawn} /> }}"),
    of("fallback_notice", Templates, "That a page is not there in the reader's language.", "{{ <fallback_notice /> }}"),
    of("translation_fact", Templates, "A line of the facts: what a page was translated from, and whether it has the force of the original.", "{{ <translation_fact translation={page.translation} /> }}"),
    of("stale_notice", Templates, "That the source has changed since.", "{{ <stale_notice translation={page.translation} /> }}"),
    of("source_link", Templates, "The link to the source of a translation.", "{{ <source_link translation={page.translation} language={page.translation.of_name} /> }}"),
    of("page_assets", Standing, "The style sheets and scripts of every page.", "{{ standing.page_assets }}"),
    of("appearance_script", Standing, "What sets light or dark before the page is shown.", "{{ standing.appearance_script }}"),
    of("skip_link", Standing, "The link to the content, first on the page.", "{{ standing.skip_link }}"),
    of("official_strip", Standing, "Whose site this is and how to tell it from a forgery, with `extra: { official: true }`.", "{{ standing.official_strip }}"),
    of("brand", Standing, "Emblem and name of the site.", "{{ standing.brand }}"),
    of("site_search", Standing, "The field for searching.", "{{ standing.site_search }}"),
    of("main_menu", Standing, "The menu `main`.", "{{ standing.main_menu }}"),
    of("footer_about", Standing, "Name of the site and its description, at the foot.", "{{ standing.footer_about }}"),
    of("footer_contact", Templates, "How to reach the ministry, at the foot: what the work `contact` says, and `extra.social`.", "{{ <footer_contact contact={item(work=\"contact\")} /> }}"),
    of("footer_links", Standing, "The menu `legal`.", "{{ standing.footer_links }}"),
    of("footer_licence", Standing, "The licence, and the link to it.", "{{ standing.footer_licence }}"),
    of("appearance_choice", Standing, "Light, dark, or as the machine says.", "{{ standing.appearance_choice }}"),
    of("usual_teaser", Standing, "A teaser as lists show it, printed once for each work.", "{{ item.standing.usual_teaser }}"),
];
