//! What an entry of an export is, by its kind: an export holds what nobody was ever shown, in the state `publish` too.
//!
//! Posts, pages and their files are public by what WordPress is. Kinds that the system and its common plug-ins keep for themselves
//! are no pages. Of any other kind the export does not say whether it was public.

/// What becomes of an entry.
pub enum KindFate {
    /// A page.
    Page,
    /// A page that waits for somebody to say that its kind was public.
    Draft,
    /// Nothing.
    None,
}

/// Kinds that no reader was shown, whatever their state: of the system, of forms and what was sent by them, of shops, of builders.
const INNER: &[&str] = &[
    "nav_menu_item",
    "revision",
    "custom_css",
    "customize_changeset",
    "oembed_cache",
    "user_request",
    "scheduled-action",
    "feedback",
    "jp_pay_order",
    "jp_mem_plan",
    "jp_img_sitemap",
    "flamingo_inbound",
    "flamingo_outbound",
    "flamingo_contact",
    "wpcf7_contact_form",
    "wpforms",
    "wpforms-template",
    "mc4wp-form",
    "nf_sub",
    "frm_form_actions",
    "frm_styles",
    "forminator_forms",
    "forminator_polls",
    "forminator_quizzes",
    "everest_form",
    "ninja_form",
    "shop_order",
    "shop_order_refund",
    "shop_order_placehold",
    "shop_subscription",
    "shop_coupon",
    "shop_webhook",
    "product_variation",
    "edd_payment",
    "edd_log",
    "edd_discount",
    "give_payment",
    "acf-field-group",
    "acf-field",
    "acf-post-type",
    "acf-taxonomy",
    "acf-ui-options-page",
    "elementor_library",
    "elementor_snippet",
    "elementor_font",
    "elementor_icons",
    "e-landing-page",
    "e-floating-buttons",
    "et_pb_layout",
    "et_template",
    "et_theme_builder",
    "fl-builder-template",
    "vc_grid_item",
    "vc4_templates",
    "bricks_template",
    "ct_template",
    "oxy_user_library",
    "brizy_template",
    "polylang_mo",
    "tablepress_table",
    "ml-slider",
    "ml-slide",
    "rank_math_schema",
    "amp_validated_url",
    "wp-types-group",
    "wp-types-user-group",
    "wp-types-term-group",
    "user_registration",
    "mailpoet_page",
    "um_form",
    "um_directory",
];

impl KindFate {
    /// What becomes of entries of a kind.
    pub fn of(kind: &str) -> Self {
        match kind {
            "post" | "page" => KindFate::Page,
            kind if kind.starts_with("wp_") || INNER.contains(&kind) => KindFate::None,
            _ => KindFate::Draft,
        }
    }
}
