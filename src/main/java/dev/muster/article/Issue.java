package dev.muster.article;

import java.util.Locale;

/** Why a record is not an article. */
public enum Issue {
  /** It cannot be read at all: broken JSON, a line with too many values, an unknown layout. */
  MALFORMED,
  /** It has no date of publication. */
  NO_DATE,
  /** Its date of publication is in no known form, or no day of the calendar. */
  BAD_DATE,
  /** It has no text, or only blanks. */
  NO_TEXT,
  /** An earlier record of the run has the same id. */
  DUPLICATE_ID,
  /** Its text is longer than the run allows. */
  TOO_LARGE,
  /** It is said to be, or looks to be, in another language than English. */
  NOT_ENGLISH,
  /** It was published outside the days that the run asks for. */
  OUTSIDE_DATES,
  /** A rule of ours broke on it: an error of the program, which does not end the run. */
  ANALYSIS_FAILED;

  /** As tables write it: {@code no_date}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
