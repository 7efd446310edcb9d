package dev.muster.job;

import dev.muster.spark.RunReport;
import java.util.Locale;

/** Tells a person what a run did. */
final class Account {
  private static final int LONGEST_SENTENCE = 220;

  private Account() {}

  static String of(RunReport report) {
    StringBuilder told = new StringBuilder();
    line(
        told,
        "%,d records read: %,d articles, %,d rejected%s.",
        report.records(),
        report.articles(),
        report.records() - report.articles(),
        reasons(report));
    if (!report.skipped().isEmpty()) {
      line(
          told,
          "%,d files skipped, of no known format: %s.",
          report.skipped().size(),
          String.join(", ", report.skipped().subList(0, Math.min(3, report.skipped().size()))));
    }
    line(
        told,
        "%,d entities in %,d mentions, %,d pairs, %,d troop figures (%,d numbers refused).",
        rows(report, "entities"),
        rows(report, "entity_mentions"),
        rows(report, "cooccurrence"),
        rows(report, "troop_figures"),
        rows(report, "rejected_numbers"));
    if (!report.mostQuoted().isEmpty()) {
      line(told, "%nMost quoted:");
      for (RunReport.Quoted quoted : report.mostQuoted()) {
        line(
            told,
            "  %s: %s in %s (%d %s)",
            quoted.quote(),
            quoted.force(),
            quoted.place(),
            quoted.stories(),
            quoted.stories() == 1 ? "story" : "stories");
        line(told, "    \"%s\" [%s]", shortened(quoted.sentence()), quoted.articleId());
      }
    }
    String folder = report.folder().replaceFirst("^file:/+", "/");
    line(told, "%nTables in %s (%.0f s). To open one:", folder, report.seconds());
    line(told, "  pandas  pd.read_parquet(\"%s/troop_figures\")", folder);
    line(told, "  DuckDB  select * from read_parquet('%s/troop_figures/*.parquet')", folder);
    line(told, "  Spark   spark.read.parquet(\"%s/troop_figures\")", folder);
    return told.toString();
  }

  private static void line(StringBuilder told, String format, Object... values) {
    told.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }

  private static String reasons(RunReport report) {
    if (report.rejected().isEmpty()) {
      return "";
    }
    StringBuilder reasons = new StringBuilder(" (");
    report
        .rejected()
        .forEach(
            (reason, count) ->
                reasons
                    .append(reasons.length() > 2 ? ", " : "")
                    .append(reason)
                    .append(' ')
                    .append(count));
    return reasons.append(')').toString();
  }

  private static long rows(RunReport report, String table) {
    return report.rows().getOrDefault(table, 0L);
  }

  private static String shortened(String sentence) {
    String line = sentence.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_SENTENCE ? line : line.substring(0, LONGEST_SENTENCE) + "...";
  }
}
