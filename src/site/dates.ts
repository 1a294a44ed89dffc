/** A day as data and as people write it. */
export interface DateText {
  /** ISO, for `<time datetime>`. */
  readonly iso: string;
  readonly text: string;
}

/** Writes dates in the site's language. Dates are ISO days; odd input comes back as written. */
export interface DateWriter {
  /** `Wednesday, 3 May 2023` */
  readonly full: (iso: string) => string;
  /** `3 May 2023` */
  readonly medium: (iso: string) => string;
  /** `3 May` */
  readonly short: (iso: string) => string;
  /** `May 2023` of `2023-05` or a longer date. */
  readonly month: (iso: string) => string;
  /** `May 23`, for an axis. */
  readonly axisMonth: (iso: string) => string;
  /** `May`; 0 = January. */
  readonly monthName: (month: number) => string;
  /** `Wednesday`; 0 = Sunday. */
  readonly weekday: (day: number) => string;
}

type Style = Intl.DateTimeFormatOptions;

/** A writer for one locale, each text made once. */
export function dateWriter(locale: string): DateWriter {
  const writer = (style: Style): ((iso: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    const known = new Map<string, string>();
    return (iso) => {
      const text = known.get(iso) ?? written(format, iso);
      known.set(iso, text);
      return text;
    };
  };
  const weekday = writer({ weekday: 'long' });
  const monthName = writer({ month: 'short' });
  return {
    full: writer({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    medium: writer({ day: 'numeric', month: 'short', year: 'numeric' }),
    short: writer({ day: 'numeric', month: 'short' }),
    month: writer({ month: 'long', year: 'numeric' }),
    axisMonth: writer({ month: 'short', year: '2-digit' }),
    monthName: (month) => monthName(`2023-${String((month % 12) + 1).padStart(2, '0')}`),
    // 1 January 2023 was a Sunday.
    weekday: (day) => weekday(`2023-01-0${(day % 7) + 1}`),
  };
}

function written(format: Intl.DateTimeFormat, iso: string): string {
  const time = Date.parse(iso.length === 7 ? `${iso}-01` : iso.slice(0, 10));
  return Number.isNaN(time) ? iso : format.format(time);
}

/** Whole days from one ISO day to another; NaN for what is no date. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
