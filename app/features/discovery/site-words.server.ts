import { m } from "~/i18n/messages";

// The long texts of the public pages, said on the server: they never travel with other pages' scripts.

export interface TextSection {
  id: string;
  title: string;
  text?: string;
  points?: string[];
  /** The points are steps, one after the other. */
  ordered?: boolean;
  link?: { to: string; label: string };
}

const lines = (text: string): string[] => text.split("\n");

/** What each role does, from its first step on. */
export const roleSections = (): TextSection[] => [
  {
    id: "owner",
    title: m.home_how_owner(),
    text: m.home_how_owner_text(),
    points: lines(m.home_how_owner_steps()),
    ordered: true,
    link: { to: "/challenges/new", label: m.home_how_owner_first() },
  },
  {
    id: "team",
    title: m.home_how_team(),
    text: m.home_how_team_text(),
    points: lines(m.home_how_team_steps()),
    ordered: true,
    link: { to: "/teams/new", label: m.home_how_team_first() },
  },
  {
    id: "mentor",
    title: m.home_how_mentor(),
    text: m.home_how_mentor_text(),
    points: lines(m.home_how_mentor_steps()),
    ordered: true,
    link: { to: "/register", label: m.home_how_mentor_first() },
  },
  {
    id: "panel",
    title: m.home_how_panel(),
    text: m.home_how_panel_text(),
    points: lines(m.home_how_panel_steps()),
    link: { to: "/register", label: m.home_how_panel_first() },
  },
  {
    id: "institute",
    title: m.home_how_institute(),
    text: m.home_how_institute_text(),
    points: lines(m.home_how_institute_steps()),
    ordered: true,
    link: { to: "/classes", label: m.home_how_institute_first() },
  },
  {
    id: "agency",
    title: m.home_how_agency(),
    text: m.home_how_agency_text(),
    points: lines(m.home_how_agency_steps()),
    link: { to: "/statistics", label: m.home_how_agency_first() },
  },
];

/** The rules everybody can hold the programme to; the grades' table is drawn by the page. */
export const ruleSections = (): TextSection[] => [
  { id: "separation", title: m.home_rule_separation(), text: m.home_rule_separation_text(), points: lines(m.home_rule_separation_points()) },
  { id: "no-free-labour", title: m.home_rule_labour(), text: m.home_rule_labour_text(), points: lines(m.home_rule_labour_points()) },
  { id: "data-passport", title: m.home_rule_data(), text: m.home_rule_data_text() },
  { id: "counting", title: m.home_rule_counting(), text: m.home_rule_counting_text(), points: lines(m.home_rule_counting_points()) },
  { id: "frozen", title: m.home_rule_frozen(), text: m.home_rule_frozen_text() },
];

export const accessibilitySections = (): TextSection[] => [
  { id: "how", title: m.home_a11y_how(), points: lines(m.home_a11y_how_points()) },
  { id: "tests", title: m.home_a11y_tests(), text: m.home_a11y_tests_text() },
  { id: "gaps", title: m.home_a11y_gaps(), points: lines(m.home_a11y_gaps_points()) },
  { id: "contact", title: m.home_a11y_contact(), text: m.home_a11y_contact_text() },
];

export const privacySections = (): TextSection[] => [
  { id: "who", title: m.home_privacy_who(), points: lines(m.home_privacy_who_points()) },
  { id: "retention", title: m.home_privacy_retention(), points: lines(m.home_privacy_retention_points()) },
  { id: "rights", title: m.home_privacy_rights(), text: m.home_privacy_rights_text() },
  { id: "cookies", title: m.home_privacy_cookies(), points: lines(m.home_privacy_cookies_points()) },
  { id: "minors", title: m.home_privacy_minors(), text: m.home_privacy_minors_text() },
  { id: "security", title: m.home_privacy_security(), text: m.home_privacy_security_text() },
];

export interface MapGroup {
  title: string;
  links: { to: string; label: string }[];
}

/** Every public page by what one looks for. */
export const siteMap = (): MapGroup[] => [
  {
    title: m.home_map_find(),
    links: [
      { to: "/", label: m.home_map_home() },
      { to: "/challenges", label: m.shell_nav_challenges() },
      { to: "/organisations", label: m.shell_nav_organisations() },
      { to: "/teams", label: m.home_map_teams() },
      { to: "/classes", label: m.shell_nav_classes() },
      { to: "/materials", label: m.catalogue_materials_title() },
      { to: "/cases", label: m.shell_nav_cases() },
      { to: "/statistics", label: m.shell_nav_statistics() },
      { to: "/statistics#open-data", label: m.home_map_open_data() },
    ],
  },
  {
    title: m.home_map_account(),
    links: [
      { to: "/sign-in", label: m.home_map_sign_in() },
      { to: "/register", label: m.home_map_register() },
      { to: "/forgot-password", label: m.home_map_forgot() },
      { to: "/challenges/new", label: m.home_map_pose() },
    ],
  },
  {
    title: m.home_map_about(),
    links: [
      { to: "/how-it-works", label: m.shell_nav_how() },
      { to: "/site-map", label: m.shell_nav_site_map() },
      { to: "/accessibility", label: m.shell_nav_accessibility() },
      { to: "/privacy", label: m.shell_nav_privacy() },
    ],
  },
];

export const accessKeys = (): { key: string; goes: string }[] => [
  { key: "U", goes: m.home_map_key_u() },
  { key: "C", goes: m.home_map_key_c() },
  { key: "Z", goes: m.home_map_key_z() },
  { key: "/", goes: m.home_map_key_slash() },
  { key: "Tab", goes: m.home_map_key_tab() },
];
export const browserKeys = (): string[] => lines(m.home_map_browsers_points());
