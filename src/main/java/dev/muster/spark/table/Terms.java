package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;

import dev.muster.spark.Keys;
import dev.muster.spark.PackedTerms;
import dev.muster.statistics.ContingencyTable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * For each period, the terms that it uses, of one word or several, and how much more than the rest
 * of the run: {@code keyness} is the signed G² of a term's uses among the tokens of the period and
 * among those outside it; null for the whole run, which has no rest. Each story counts once, by its
 * first article; {@code articles} alone counts copies too.
 */
public final class Terms {
  public static final String NAME = "terms";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          period STRING, term STRING, articles BIGINT, stories BIGINT, count BIGINT,
          keyness DOUBLE
          """);

  private static final StructType COUNTED =
      StructType.fromDDL(
          """
          place BIGINT NOT NULL, period STRING NOT NULL, term STRING NOT NULL,
          articles BIGINT NOT NULL, stories BIGINT NOT NULL, count BIGINT NOT NULL, keyness DOUBLE
          """);

  /** Bytes of a term that its place in the order of rows tells. */
  private static final int PLACED = 5;

  /** Numbers of an entry: the key of the term, and what one article says of it. */
  private static final int WIDTH = 2;

  /** Bits of the count, and of whether the article is the first of its story. */
  private static final int COUNT_BITS = 31;

  private static final int PERIOD_SHIFT = COUNT_BITS + 1;

  private Terms() {}

  /** In order of period and term, in each partition. */
  public static Dataset<Row> of(Corpus corpus) {
    Calendar calendar = corpus.series().calendar();
    long least = corpus.leastStories().least();
    Dataset<Row> articles =
        corpus.articles().select(col("article.article_key"), col("is_copy"), col("terms"));
    Buckets.Source source = (row, entries) -> addEntries(row, calendar, entries);
    Buckets.Count count =
        (entries, words, made) -> new TermCounts(calendar, least, made).add(entries, words);
    return Buckets.count(articles, WIDTH, source, count, COUNTED)
        // Most rows are told apart by the number, which is cheaper to compare than words.
        .sortWithinPartitions("place", "term")
        .to(SCHEMA);
  }

  /** A number that rises with the period, then with the first bytes of the term. */
  static long place(int period, String term) {
    byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
    long place = period;
    for (int i = 0; i < PLACED; i++) {
      place = place << Byte.SIZE | (i < bytes.length ? bytes[i] & 0xFF : 0);
    }
    return place;
  }

  private static void addEntries(Row article, Calendar calendar, Buckets.Gatherer entries) {
    long period = calendar.period(Keys.day(article.getLong(0)));
    long first = article.getBoolean(1) ? 0 : 1;
    long base = period << PERIOD_SHIFT | first << COUNT_BITS;
    PackedTerms terms = new PackedTerms(article.<byte[]>getAs(2));
    while (terms.next()) {
      entries.to(terms.key()).add(terms.key()).add(base | terms.count());
      if (terms.term() != null) {
        entries.addWord(terms.term());
      }
    }
  }

  /** Counts the terms of a bucket, one after the other. */
  private static final class TermCounts {
    private final Calendar calendar;
    private final long leastStories;
    private final List<Row> made;

    TermCounts(Calendar calendar, long leastStories, List<Row> made) {
      this.calendar = calendar;
      this.leastStories = leastStories;
      this.made = made;
    }

    void add(SortedEntries entries, List<String> words) {
      Map<Long, String> terms = new HashMap<>();
      words.forEach(word -> terms.merge(Keys.term(word), word, TermCounts::first));
      int start = 0;
      while (start < entries.size()) {
        int end = entries.endOfSame(start, 1);
        if (end - start >= leastStories) {
          addTerm(terms.get(entries.at(start, 0)), entries, start, end);
        }
        start = end;
      }
    }

    /** Of two terms with one key, the one that stands first in the order of terms. */
    private static String first(String one, String other) {
      return one.compareTo(other) <= 0 ? one : other;
    }

    private void addTerm(String term, SortedEntries entries, int start, int end) {
      Count run = new Count(calendar.whole(), entries, start, end);
      if (run.stories < leastStories) {
        return;
      }
      made.add(row(term, run, null));
      int at = start;
      while (at < end) {
        int period = period(entries, at);
        int next = at + 1;
        while (next < end && period(entries, next) == period) {
          next++;
        }
        Count own = new Count(period, entries, at, next);
        if (own.stories >= leastStories) {
          made.add(row(term, own, keyness(own, run)));
        }
        at = next;
      }
    }

    private double keyness(Count own, Count run) {
      return new ContingencyTable(
              own.count, calendar.tokens(own.period), run.count, calendar.tokens(calendar.whole()))
          .logLikelihood();
    }

    private Row row(String term, Count in, Double keyness) {
      return RowFactory.create(
          place(in.period, term),
          calendar.label(in.period),
          term,
          in.articles,
          in.stories,
          in.count,
          keyness);
    }
  }

  private static int period(SortedEntries entries, int entry) {
    return (int) (entries.at(entry, 1) >> PERIOD_SHIFT);
  }

  /** The uses of a term in a period or the whole run. */
  private static final class Count {
    private final int period;
    private final long articles;
    private long stories;
    private long count;

    Count(int period, SortedEntries entries, int start, int end) {
      this.period = period;
      this.articles = end - start;
      for (int i = start; i < end; i++) {
        long said = entries.at(i, 1);
        long first = said >> COUNT_BITS & 1;
        stories += first;
        count += first * (said & (1L << COUNT_BITS) - 1);
      }
    }
  }
}
