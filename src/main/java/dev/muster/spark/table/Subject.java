package dev.muster.spark.table;

import dev.muster.analysis.EntityPair.Standing;
import dev.muster.spark.Keys;
import dev.muster.statistics.Burst;
import dev.muster.statistics.BurstAutomaton;
import dev.muster.statistics.LeastStories;
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
  private final LeastStories leastStories;
  private final List<List<Count>> periods = new ArrayList<>();
  private final List<Count> whole = new ArrayList<>();

  /**
   * @param keyB null for an entity alone
   * @param leastStories of how many stories of a period and scope a row is made, as of a pair
   */
  Subject(Calendar calendar, long keyA, Long keyB, LeastStories leastStories) {
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

  /**
   * Adds a story by its first article.
   *
   * @param standing how the two of a pair stand to each other; together for an entity alone
   * @param contexts for each scope, by its ordinal, the contexts with the subject
   */
  void add(long articleKey, Standing standing, int[] contexts) {
    int period = calendar.period(Keys.day(articleKey));
    for (int scope = 0; scope < contexts.length; scope++) {
      if (contexts[scope] > 0) {
        List<Count> counts = periods.get(scope);
        if (counts.isEmpty() || counts.get(counts.size() - 1).period != period) {
          counts.add(new Count(period));
        }
        counts.get(counts.size() - 1).add(articleKey, standing, contexts[scope]);
        whole.get(scope).add(articleKey, standing, contexts[scope]);
      }
    }
  }

  /** Adds to a list the rows of all periods and scopes that have stories enough. */
  void addRows(List<Row> rows) {
    for (Scope scope : Scope.values()) {
      Count all = whole.get(scope.ordinal());
      List<Count> counts = periods.get(scope.ordinal());
      if (isEnough(all)) {
        rows.add(row(scope, all, null, bursts(all, counts)));
      }
      // What the run as a whole asks for may be more than a single period does.
      for (int i = 0; i < counts.size(); i++) {
        if (isEnough(counts.get(i))) {
          rows.add(row(scope, counts.get(i), storiesBefore(counts, i), null));
        }
      }
    }
  }

  private boolean isEnough(Count count) {
    return count.stories >= leastStories.ofPair(calendar.stories(count.period));
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
        count.insideA,
        count.insideB,
        before,
        count.first,
        count.last,
        count.between,
        bursts);
  }

  private Row[] bursts(Count all, List<Count> counts) {
    if (!BurstAutomaton.USUAL.mayBurst(all.stories, calendar.whole())) {
      return new Row[0];
    }
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
    private long insideA;
    private long insideB;
    private long first;
    private long last;
    private long between;

    Count(int period) {
      this.period = period;
    }

    void add(long articleKey, Standing standing, int more) {
      if (standing != Standing.TOGETHER) {
        insideA += standing == Standing.FIRST_INSIDE ? more : 0;
        insideB += standing == Standing.SECOND_INSIDE ? more : 0;
        return;
      }
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
