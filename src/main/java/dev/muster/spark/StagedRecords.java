package dev.muster.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;

import dev.muster.article.Issue;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Parts the staged rows into articles and refusals. Of records with one id the first in the order
 * of files and lines is the article, whatever the order of reading was.
 *
 * @param articles the staged rows of accepted articles
 * @param refusals columns {@code input_file}, {@code record}, {@code reason}, {@code detail},
 *     {@code raw}; {@code record} counts the lines of a file from 1
 */
record StagedRecords(Dataset<Row> articles, Dataset<Row> refusals) {
  private static final Column POSITION =
      struct(col("input_file"), col("block_start"), col("record"));

  static StagedRecords of(Dataset<Row> staged) {
    Dataset<Row> articles = staged.where(col("article").isNotNull());
    Dataset<Row> refused = staged.where(col("rejected").isNotNull());
    Dataset<Row> refusals =
        refused.select(
            col("input_file"),
            col("block_start"),
            col("record"),
            col("rejected.reason").as("reason"),
            col("rejected.detail").as("detail"),
            col("rejected.raw").as("raw"));
    Dataset<Row> repeated =
        articles
            .groupBy(col("article.article_id").as("id"))
            .agg(count(lit(1)).as("records"), min(POSITION).as("first"))
            .where(col("records").gt(1))
            .drop("records");
    if (!repeated.isEmpty()) {
      Dataset<Row> marked =
          articles.join(
              repeated, articles.col("article.article_id").equalTo(repeated.col("id")), "left");
      Column isRepeat = col("first").isNotNull().and(POSITION.notEqual(col("first")));
      refusals = refusals.unionByName(repeats(marked.where(isRepeat)));
      articles = marked.where(coalesce(isRepeat, lit(false)).equalTo(false)).drop("id", "first");
    }
    return new StagedRecords(articles, withLines(refusals, staged));
  }

  private static Dataset<Row> repeats(Dataset<Row> repeats) {
    return repeats.select(
        col("input_file"),
        col("block_start"),
        col("record"),
        lit(Issue.DUPLICATE_ID.label()).as("reason"),
        concat(lit("id '"), col("id"), lit("' stands before in "), col("first.input_file"))
            .as("detail"),
        substring(to_json(col("article")), 1, 2000).as("raw"));
  }

  /** Counts records from the start of the file rather than from that of their block. */
  private static Dataset<Row> withLines(Dataset<Row> refusals, Dataset<Row> staged) {
    Dataset<Row> blocks =
        staged
            .where(col("block_lines").isNotNull())
            .groupBy(col("input_file"), col("block_start"))
            .agg(sum("block_lines").as("block_lines"))
            .select(
                col("input_file"),
                col("block_start"),
                coalesce(
                        sum("block_lines")
                            .over(
                                Window.partitionBy("input_file")
                                    .orderBy("block_start")
                                    .rowsBetween(Window.unboundedPreceding(), -1)),
                        lit(0L))
                    .as("lines_before"));
    return refusals
        .join(broadcast(blocks), new String[] {"input_file", "block_start"})
        .select(
            col("input_file"),
            col("record").plus(col("lines_before")).as("record"),
            col("reason"),
            col("detail"),
            col("raw"));
  }
}
