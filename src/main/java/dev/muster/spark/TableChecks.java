package dev.muster.spark;

import static java.util.Map.entry;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import dev.muster.spark.table.Articles;
import dev.muster.spark.table.Bursts;
import dev.muster.spark.table.Communities;
import dev.muster.spark.table.Cooccurrence;
import dev.muster.spark.table.CooccurrenceDaily;
import dev.muster.spark.table.EntitiesByPeriod;
import dev.muster.spark.table.EntityMentions;
import dev.muster.spark.table.EntitySets;
import dev.muster.spark.table.RejectedNumbers;
import dev.muster.spark.table.TroopFigures;
import dev.muster.spark.table.TroopSeries;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;

/**
 * What must hold for every row of a table before it is published. Rows are counted and checked
 * while they are written: to read them back for that would be a pass and a job more for each table.
 */
final class TableChecks {
  private static final String OFFSETS =
      "start >= 0 and `end` > start and char_length(%s) = `end` - start";

  private static final Map<String, String> RULES =
      Map.ofEntries(
          entry(
              Articles.NAME, "article_id is not null and published_on is not null and tokens > 0"),
          entry(EntityMentions.NAME, OFFSETS.formatted("surface")),
          entry(RejectedNumbers.NAME, OFFSETS.formatted("surface")),
          entry(
              TroopFigures.NAME,
              OFFSETS.formatted("number")
                  + " and coalesce(low <= best, true) and coalesce(best <= high, true)"
                  + " and coalesce(low <= high, true)"
                  + " and (bound <> 'at_most' or low is null)"
                  + " and (bound <> 'at_least' or high is null)"),
          entry(TroopSeries.NAME, "figures >= articles and articles >= stories"),
          entry(
              CooccurrenceDaily.NAME,
              "entity_a < entity_b and articles >= stories and contexts >= articles"),
          entry(
              Cooccurrence.NAME,
              "entity_a < entity_b and n_ab <= least(n_a, n_b) and greatest(n_a, n_b) <= n"
                  + " and stories between 1 and n_ab and share > 0 and share <= 1"
                  + " and p_value between 0 and 1 and p_adjusted >= p_value * 0.999999"),
          entry(
              EntitiesByPeriod.NAME,
              "stories between 1 and period_stories and first_on <= last_on"),
          entry(Bursts.NAME, "stories <= period_stories and share > usual_share and weight > 0"),
          entry(
              Communities.NAME,
              "community >= 1 and weighted_degree > 0 and modularity between -0.5 and 1"),
          entry(
              EntitySets.NAME,
              "size(entity_ids) between 3 and 4 and stories between 1 and period_stories"
                  + " and support > 0 and support <= 1 and lift > 0"));

  private final String name;
  private final String rule;
  private final Observation observation = new Observation();

  /**
   * @param name the table's
   */
  TableChecks(String name) {
    this.name = name;
    this.rule = RULES.get(name);
  }

  /** The table, whose rows are counted and checked when they are next written. */
  Dataset<Row> observed(Dataset<Row> table) {
    return table.observe(observation, count(lit(1)).as("rows"), count_if(broken()).as("broken"));
  }

  private Column broken() {
    return rule == null ? lit(false) : expr("not (" + rule + ")");
  }

  /**
   * The number of rows that were written; fails if one of them breaks the table's rule.
   *
   * @param written reads the table, to show such a row
   */
  long rows(Supplier<Dataset<Row>> written) {
    Map<String, ?> counts = counts();
    if ((Long) counts.get("broken") > 0) {
      throw new IllegalStateException(
          "Table %s breaks its rule (%s): %s"
              .formatted(name, rule, written.get().where(broken()).limit(1).collectAsList()));
    }
    return (Long) counts.get("rows");
  }

  private Map<String, ?> counts() {
    try {
      return observation.getAsJava();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped before table " + name + " was counted", stopped);
    }
  }
}
