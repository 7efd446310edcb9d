package dev.muster.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the one layout in which a file is a single article.
 *
 * <pre>
 * date 2020-08-23 WORLD            the word date, the day, the section
 * A headline
 * A deck: one sentence below the headline
 * What the picture shows. / Agency
 * By A Name
 * August 23, 2020
 *
 * A paragraph.
 *
 * A sub-head
 *
 * Another paragraph.
 *
 * SOURCE: publisher and agencies
 * </pre>
 *
 * <p>All but the first line, the headline and one paragraph may be missing. The deck becomes the
 * text's first paragraph; caption, credit, byline, date line and source line are kept out of the
 * text.
 */
public final class TextLayout {
  private static final Pattern FIRST =
      Pattern.compile("\\s*date\\s+(\\S+)(?:\\s+(\\S.*?))?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE = Pattern.compile("By\\s+(\\p{Lu}\\S*(?:\\s+\\S+){0,8})");
  private static final Pattern SOURCE =
      Pattern.compile("SOURCE\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDIT =
      Pattern.compile(
          ".*[.?!\"\u201D]?\\s*(?:/\\s*\\p{Lu}[\\p{L} .&-]{1,40}|\\(\\s*\\p{Lu}[\\p{L} /.&-]{1,40}\\)|\\[\\s*\\p{Lu}[\\p{L} /.&-]{1,40}\\])\\s*");

  private TextLayout() {}

  /**
   * The named values of a file in this layout.
   *
   * @param file the whole file; line breaks of any kind
   */
  public static RawRecord record(String file) {
    List<String> lines = file.replace("\uFEFF", "").lines().toList();
    Map<String, String> values = new HashMap<>();
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first == lines.size()) {
      return new RawRecord(values);
    }
    Matcher start = FIRST.matcher(lines.get(first));
    if (start.matches()) {
      values.put("date", start.group(1));
      if (start.group(2) != null) {
        values.put("section", start.group(2));
      }
      first++;
    }
    int body = headEnd(lines, first);
    String deck = readHead(lines.subList(Math.min(first, body), body), values);
    StringBuilder text = new StringBuilder(deck);
    for (String line : lines.subList(body, lines.size())) {
      Matcher source = SOURCE.matcher(line.strip());
      if (source.matches()) {
        values.put("source", source.group(1));
      } else {
        text.append(text.isEmpty() ? "" : "\n").append(line);
      }
    }
    values.put("text", text.toString().strip());
    return new RawRecord(values);
  }

  /** The first line of the body: after the first blank line, or, without one, after the byline. */
  private static int headEnd(List<String> lines, int first) {
    for (int i = first + 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        return i + 1;
      }
    }
    int end = Math.min(first + 1, lines.size());
    for (int i = end; i < Math.min(lines.size(), first + 6); i++) {
      if (isByline(lines.get(i)) || isDateLine(lines.get(i))) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Reads headline, caption, byline and date line; answers the deck, empty if there is none. */
  private static String readHead(List<String> head, Map<String, String> values) {
    List<String> rest = new ArrayList<>();
    for (String line : head) {
      Matcher byline = BYLINE.matcher(line.strip());
      if (byline.matches()) {
        values.put("author", byline.group(1));
      } else if (!isDateLine(line) && !line.isBlank()) {
        rest.add(line.strip());
      }
    }
    if (rest.isEmpty()) {
      return "";
    }
    values.put("title", rest.get(0));
    // Below the headline stands the deck, then the caption; a caption alone is told by its credit.
    boolean deck = rest.size() > 2 || rest.size() == 2 && !CREDIT.matcher(rest.get(1)).matches();
    return deck ? rest.get(1) : "";
  }

  private static boolean isByline(String line) {
    return BYLINE.matcher(line.strip()).matches();
  }

  private static boolean isDateLine(String line) {
    return PublicationDate.parse(line.strip()) instanceof Parsed.Ok;
  }
}
