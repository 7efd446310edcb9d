package dev.muster.spark.table;

import dev.muster.spark.Keys;
import dev.muster.statistics.Burst;
import dev.muster.statistics.BurstAutomaton;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Counts one entity, or one pair, over time: its stories are added one by one in the order of their
 * keys, which is that of their days. Makes rows of {@link Series#SCHEMA}.
 */
final class Subject {
  private final Calendar calendar;
  private final long keyA;
  private final Long keyB;
  private final long leastStories;
  private final List<List<Count>> periods = new ArrayList<>();
  private final List<Count> whole = new ArrayList<>();

  /**
   * @param keyB null for an entity alone
   * @param leastStories the fewest stories of a period and scope that a row is made of; at least 1
   */
  Subject(Calendar calendar, long keyA, Long keyB, long leastStories) {
    this.leastStories = leastStories;
    this.calendar = calendar;
    this.keyA = keyA;
    this.keyB = keyB;
    for (int scope = 0; scope < Scope.values().length; scope++) {
      periods.add(new ArrayList<>(2));
      whole.add(new Count(calendar.whole()));
    }
  }

  boolean is(long otherA, Long otherB) {
    return keyA == otherA && (keyB == null ? otherB == null : keyB.equals(otherB));
  }

  /** Adds a story by its first article, with its sentences and windows that name the subject. */
  void add(long articleKey, int sentences, int windows) {
    int period = calendar.period(Keys.day(articleKey));
    add(Scope.ARTICLE, period, articleKey, 1);
    add(Scope.SENTENCE, period, articleKey, sentences);
    add(Scope.WINDOW, period, articleKey, windows);
  }

  private void add(Scope scope, int period, long articleKey, int contexts) {
    if (contexts == 0) {
      return;
    }
    List<Count> counts = periods.get(scope.ordinal());
    if (counts.isEmpty() || counts.get(counts.size() - 1).period != period) {
      counts.add(new Count(period));
    }
    counts.get(counts.size() - 1).add(articleKey, contexts);
    whole.get(scope.ordinal()).add(articleKey, contexts);
  }

  /** Adds to a list the rows of all periods and scopes that have stories enough. */
  void addRows(List<Row> rows) {
    for (Scope scope : Scope.values()) {
      Count all = whole.get(scope.ordinal());
      if (all.stories >= leastStories) {
        List<Count> counts = periods.get(scope.ordinal());
        rows.add(row(scope, all, null, bursts(counts)));
        for (int i = 0; i < counts.size(); i++) {
          if (counts.get(i).stories >= leastStories) {
            rows.add(row(scope, counts.get(i), storiesBefore(counts, i), null));
          }
        }
      }
    }
  }

  /** Stories of the period before; null if the run has none of then. */
  private Long storiesBefore(List<Count> counts, int i) {
    int before = calendar.before(counts.get(i).period);
    if (before < 0) {
      return null;
    }
    return i > 0 && counts.get(i - 1).period == before ? counts.get(i - 1).stories : 0;
  }

  private Row row(Scope scope, Count count, Long before, Row[] bursts) {
    return RowFactory.create(
        Calendar.slot(count.period, scope),
        keyA,
        keyB,
        count.stories,
        count.contexts,
        before,
        count.first,
        count.last,
        count.between,
        bursts);
  }

  private Row[] bursts(List<Count> counts) {
    long[] hits = new long[calendar.whole()];
    for (Count count : counts) {
      hits[count.period] = count.stories;
    }
    List<Row> rows = new ArrayList<>();
    for (Burst burst : BurstAutomaton.USUAL.bursts(hits, calendar.stories())) {
      rows.add(
          RowFactory.create(
              burst.first(), burst.last(), burst.hits(), burst.total(), burst.weight()));
    }
    return rows.toArray(Row[]::new);
  }

  /** Counts of one period. */
  private static final class Count {
    private final int period;
    private long stories;
    private long contexts;
    private long first;
    private long last;
    private long between;

    Count(int period) {
      this.period = period;
    }

    void add(long articleKey, int more) {
      if (stories == 0) {
        first = articleKey;
        between = articleKey;
      }
      // One story that no order decides upon: the one with the least hash.
      if (hash(articleKey) < hash(between)) {
        between = articleKey;
      }
      last = articleKey;
      stories++;
      contexts += more;
    }

    private static long hash(long key) {
      long mixed = key * 0x9E3779B97F4A7C15L;
      return mixed ^ (mixed >>> 32);
    }
  }
}
