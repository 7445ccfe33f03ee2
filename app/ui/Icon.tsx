import { cx } from "./classes";

/** One stroke weight, mitred joints, a 24 unit grid: drawn as if cut from bar stock. */
const paths = {
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21",
  check: "M4 12.5 9.5 18 20 6.5",
  cross: "M5 5l14 14M19 5 5 19",
  alert: "M12 3.5 22 20.5H2zM12 10v5M12 17v1.5",
  info: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v6M12 7v1.5",
  stop: "M8 3h8l5 5v8l-5 5H8l-5-5V8zM8.5 8.5l7 7M15.5 8.5l-7 7",
  dot: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8z",
  clock: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5.5l4 2",
  calendar: "M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5",
  bell: "M6 17V10a6 6 0 0 1 12 0v7l2 1.5H4zM10 21h4",
  person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21v-2l3-4h10l3 4v2",
  people: "M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2 20v-2l2.5-3h9l2.5 3v2M16 5.3a3.5 3.5 0 0 1 0 6.4M17.5 15l4.5 3v2",
  building: "M4 21V4h10v17M14 9h6v12M2 21h20M7.5 8h3M7.5 12h3M7.5 16h3M17 13h0M17 17h0",
  flag: "M5 22V3h14l-3.5 5 3.5 5H5",
  lock: "M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3",
  unlock: "M5 11h14v10H5zM8 11V8a4 4 0 0 1 7.5-2",
  document: "M6 2.5h8l4.5 4.5v14.5H6zM13.5 2.5V8h5M9 12.5h6M9 16.5h6",
  download: "M12 3v12M6.5 10 12 15.5 17.5 10M4 20.5h16",
  upload: "M12 16V4M6.5 9.5 12 4l5.5 5.5M4 20.5h16",
  link: "M10 14l4-4M8.5 11 5.5 14a3.2 3.2 0 0 0 4.5 4.5l3-3M15.5 13l3-3A3.2 3.2 0 0 0 14 5.5l-3 3",
  external: "M10 5H5v14h14v-5M13 4h7v7M20 4 11 13",
  "arrow-right": "M4 12h15M13 6l6 6-6 6",
  "arrow-left": "M20 12H5M11 6l-6 6 6 6",
  "chevron-down": "M6 9l6 6 6-6",
  "chevron-right": "M9 6l6 6-6 6",
  plus: "M12 4v16M4 12h16",
  minus: "M4 12h16",
  edit: "M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4",
  trash: "M4 6.5h16M9 6V3.5h6V6M6 6.5 7 21h10l1-14.5M10 10.5v6.5M14 10.5v6.5",
  filter: "M3 5h18l-7 8v7l-4-2v-5z",
  sort: "M8 4v16M4 16l4 4 4-4M16 20V4M12 8l4-4 4 4",
  print: "M7 8V3h10v5M7 17H3.5V8h17v9H17M7 14h10v7H7z",
  star: "M12 3l2.7 6 6.3.700-4.7 4.3 1.3 6.5L12 17.2 6.4 20.5 7.7 14 3 9.7 9.3 9z",
  award: "M12 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8.5 13 7 21.5l5-2.5 5 2.5L15.5 13",
  flame: "M12 2.5c1 4 6 6 6 11.5a6 6 0 0 1-12 0c0-2.5 1.5-4 2.5-5.5.500 2 1.5 2.5 2 3C11 8.5 10.5 5.5 12 2.5z",
  drop: "M12 3c3 4.5 6 7.5 6 11.5a6 6 0 0 1-12 0C6 10.5 9 7.5 12 3z",
  chart: "M4 4v16h16M8.5 16v-4M13 16V7M17.5 16v-6",
  table: "M3.5 5h17v14h-17zM3.5 10h17M3.5 14.5h17M10 10v9",
  mail: "M3 5.5h18v13H3zM3 6l9 7 9-7",
  menu: "M3 6h18M3 12h18M3 18h18",
  globe: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18",
  send: "M3 11.5 21 3l-6 18-4-7.5zM11 13.5 21 3",
  undo: "M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3",
  eye: "M2 12c5-8.5 15-8.5 20 0-5 8.5-15 8.5-20 0zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
  shield: "M12 2.5 20 6v6c0 5-4 8-8 9.5C8 20 4 17 4 12V6zM8.5 12l2.5 2.5 4.5-5",
  book: "M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14",
  target: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 12h0",
} as const;

export type IconName = keyof typeof paths;

type IconProps = {
  name: IconName;
  /** Only when the icon stands alone; beside a word it is decoration. */
  label?: string;
  size?: 16 | 20 | 24;
  className?: string;
};

export function Icon({ name, label, size = 20, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinejoin="miter"
      strokeLinecap="square"
      className={cx("inline-block flex-none align-[-0.2em]", className)}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
