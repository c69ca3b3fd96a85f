//! The keys of `site.yaml`, and those that no taxonomy can bear.

/// The keys of `site.yaml`.
pub(super) const KEYS: &[&str] = &[
    "title",
    "description",
    "base_url",
    "theme",
    "time_zone",
    "languages",
    "menus",
    "taxonomies",
    "html",
    "cards",
    "search",
    "untranslated",
    "sections",
    "content_security_policy",
    "active_files",
    "extra",
];
/// The keys of front matter, which no taxonomy can bear (`article` has them too; neighbours do not know each other).
pub(super) const FRONT_MATTER: &[&str] = &[
    "title",
    "date",
    "slug",
    "description",
    "type",
    "draft",
    "aliases",
    "publish_at",
    "expires_at",
    "withdrawn",
    "updates",
    "translation",
    "attachments",
    "publish",
    "extra",
];
