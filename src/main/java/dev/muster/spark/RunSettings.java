package dev.muster.spark;

import dev.muster.article.ArticleParser;
import dev.muster.article.FieldNames;
import dev.muster.article.Limits;
import dev.muster.story.StoryRule;
import dev.muster.tsv.TsvTable;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run is asked to do, as far as each executor has to know it.
 *
 * @param names which names of the input stand for which value
 * @param limits which articles are let through
 * @param defaultSource the publisher of records that name none; may be null
 * @param ownNames the user's tables of names
 * @param keepText whether the table of articles holds their texts
 * @param stories when two articles tell one story
 * @param window tokens of the windows in which pairs are counted too; 0 for no windows
 */
public record RunSettings(
    FieldNames names,
    Limits limits,
    String defaultSource,
    List<OwnNames> ownNames,
    boolean keepText,
    StoryRule stories,
    int window)
    implements Serializable {
  /**
   * A user's table of names, read whole, so that executors need not reach the file.
   *
   * @param path where it was read
   * @param content what is in it
   */
  public record OwnNames(String path, String content) implements Serializable {}

  public RunSettings {
    ownNames = List.copyOf(ownNames);
  }

  ArticleParser parser() {
    return new ArticleParser(names, limits, defaultSource);
  }

  /** The user's tables of names, parsed. */
  public List<TsvTable> ownTables() {
    List<TsvTable> tables = new ArrayList<>();
    for (OwnNames own : ownNames) {
      try {
        tables.add(TsvTable.read(own.path(), new StringReader(own.content())));
      } catch (IOException e) {
        throw new UncheckedIOException("a string is read without fault", e);
      }
    }
    return tables;
  }
}
