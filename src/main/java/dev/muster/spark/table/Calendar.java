package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * The periods of a run that have articles, numbered from 0 in their order, and how much each holds;
 * the number after the last stands for the whole run. Copies are left out. It is as long as the
 * corpus has days, whatever is published on them, and so may be held by every executor.
 */
final class Calendar implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int SCOPES = Scope.values().length;

  private final int[] starts;
  private final int[] before;
  private final String[] labels;
  private final long[][] contexts;
  private final long[] tokens;

  private Calendar(List<LocalDate> starts, PeriodUnit unit) {
    int periods = starts.size();
    this.starts = new int[periods];
    this.before = new int[periods + 1];
    this.labels = new String[periods + 1];
    this.contexts = new long[SCOPES][periods + 1];
    this.tokens = new long[periods + 1];
    for (int period = 0; period < periods; period++) {
      LocalDate start = starts.get(period);
      this.starts[period] = Math.toIntExact(start.toEpochDay());
      labels[period] = unit.label(start);
      LocalDate last = unit.start(start.minusDays(1));
      before[period] = period > 0 && starts.get(period - 1).equals(last) ? period - 1 : -1;
    }
    before[periods] = -1;
    labels[periods] = PeriodUnit.ALL;
  }

  static Calendar of(Corpus corpus) {
    PeriodUnit unit = corpus.period();
    List<Row> days =
        corpus
            .articles()
            .groupBy(col("article.published_on"))
            .agg(
                ofStories(lit(1)),
                ofStories(col("article.sentences")),
                ofStories(col("article.windows")),
                ofStories(col("article.tokens")))
            .collectAsList();
    TreeMap<LocalDate, List<Row>> byStart = new TreeMap<>();
    for (Row day : days) {
      LocalDate start = unit.start(day.getLocalDate(0));
      byStart.computeIfAbsent(start, key -> new ArrayList<>()).add(day);
    }
    Calendar calendar = new Calendar(List.copyOf(byStart.keySet()), unit);
    int period = 0;
    for (List<Row> own : byStart.values()) {
      for (Row day : own) {
        calendar.add(period, day);
        calendar.add(calendar.whole(), day);
      }
      period++;
    }
    return calendar;
  }

  /** The sum over all articles but copies. */
  private static Column ofStories(Column each) {
    return sum(when(col("is_copy"), 0L).otherwise(each.cast(DataTypes.LongType)));
  }

  private void add(int period, Row day) {
    for (int scope = 0; scope < SCOPES; scope++) {
      contexts[scope][period] += day.getLong(1 + scope);
    }
    tokens[period] += day.getLong(1 + SCOPES);
  }

  /** The number of periods, the whole run not among them; its own number too. */
  int whole() {
    return starts.length;
  }

  /** The period of a day, given in days since 1970-01-01. */
  int period(int day) {
    int found = Arrays.binarySearch(starts, day);
    return found >= 0 ? found : -found - 2;
  }

  /** The period right before another; -1 if the run has no story of then. */
  int before(int period) {
    int found = before[period];
    return found >= 0 && stories(found) > 0 ? found : -1;
  }

  String label(int period) {
    return labels[period];
  }

  /** Stories first told in a period. */
  long stories(int period) {
    return contexts[Scope.ARTICLE.ordinal()][period];
  }

  /** Stories of each period, in order, without the whole run. */
  long[] stories() {
    return Arrays.copyOf(contexts[Scope.ARTICLE.ordinal()], whole());
  }

  /** Stories, sentences of stories, or windows of stories, of a period. */
  long contexts(Scope scope, int period) {
    return contexts[scope.ordinal()][period];
  }

  /** Tokens of the stories of a period. */
  long tokens(int period) {
    return tokens[period];
  }

  /** How many numbers {@link #slot} has for the periods and the whole run. */
  int slots() {
    return (whole() + 1) * SCOPES;
  }

  /** One number for a period and a scope. */
  static int slot(int period, Scope scope) {
    return period * SCOPES + scope.ordinal();
  }

  /** Whether the column {@code slot} is of a scope. */
  static Column isIn(Scope scope) {
    return col("slot").mod(SCOPES).equalTo(scope.ordinal());
  }

  static int periodOf(int slot) {
    return slot / SCOPES;
  }

  static Scope scopeOf(int slot) {
    return Scope.values()[slot % SCOPES];
  }
}
