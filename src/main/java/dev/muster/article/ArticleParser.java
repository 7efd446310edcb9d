package dev.muster.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Judges raw records: each is an article, or is refused with an issue. Immutable; may be shared.
 */
public final class ArticleParser {
  private static final Set<String> ENGLISH = Set.of("en", "eng", "english");
  private static final int HASH_BYTES = 16;

  private final FieldNames names;
  private final Limits limits;
  private final String defaultSource;

  /**
   * @param names which names of the input stand for which value
   * @param limits what the run lets through
   * @param defaultSource the publisher of records that name none; may be null
   */
  public ArticleParser(FieldNames names, Limits limits, String defaultSource) {
    this.names = names;
    this.limits = limits;
    this.defaultSource = defaultSource;
  }

  /** The article in a record, or why there is none. */
  public Parsed<Article> parse(RawRecord record) {
    return PublicationDate.parse(names.value(record, "date")).then(day -> parse(record, day));
  }

  private Parsed<Article> parse(RawRecord record, LocalDate day) {
    String text = names.unchanged(record, "text");
    if (text == null) {
      return Parsed.rejected(Issue.NO_TEXT, "no text");
    }
    if (text.length() > limits.longestText()) {
      return Parsed.rejected(
          Issue.TOO_LARGE,
          "text of %d characters (at most %d, --max-text)"
              .formatted(text.length(), limits.longestText()));
    }
    if (!limits.holds(day)) {
      return Parsed.rejected(Issue.OUTSIDE_DATES, day.toString());
    }
    String language = names.value(record, "language");
    if (language != null && !isEnglish(language)) {
      return Parsed.rejected(Issue.NOT_ENGLISH, "language is '" + language + "'");
    }
    String written = names.unchanged(record, "title");
    String title = written == null ? "" : written;
    String source = names.value(record, "source");
    source = source == null ? defaultSource : source;
    String url = names.value(record, "url");
    String id = names.value(record, "id");
    return Parsed.ok(
        new Article(
            id == null ? hash(day.toString(), source, url, title, text) : id,
            day,
            title,
            text,
            source,
            names.value(record, "section"),
            names.value(record, "author"),
            url,
            language,
            hash(title, text)));
  }

  private static boolean isEnglish(String language) {
    String code = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return ENGLISH.contains(code);
  }

  private static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update((part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
