package dev.muster.entity;

/**
 * A common noun that stands for something that the article named before.
 *
 * @param kind what it can stand for
 * @param needsArticle whether {@code the} must stand before it
 * @param text the noun
 */
record ReferenceNoun(Kind kind, boolean needsArticle, String text) {
  /** What a noun can stand for. */
  enum Kind {
    /** The only coalition of the article, or the last one. */
    COALITION,
    /** NATO, where the article names it. */
    ALLIANCE,
    /** The country that the text was in last, unless it is a speech, or the only one it names. */
    COUNTRY,
    /** The last base. */
    BASE,
    /** The last place in a country. */
    TOWN,
    /** The last armed group. */
    GROUP,
    /** Who was named with the noun as title last, unless the text is a speech. */
    PERSON,
    /** The only name of the article that starts or ends with the noun. */
    HEAD,
    /** The only country of the article. */
    NATION,
    /** The seat of government of the country that the text was in last. */
    CAPITAL,
    /** As {@link #HEAD}, else the only company that the article names with its legal form. */
    BODY,
    /** As {@link #HEAD}, else the body of the country that the article is about. */
    STATE,
    /** As {@link #STATE}, but only where it is no adjective. */
    MILITARY
  }

  /** Whether it may stand for a body of the country that the article is about. */
  boolean isOfState() {
    return kind == Kind.STATE || kind == Kind.MILITARY;
  }
}
