package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Runs of periods in which an entity, or a pair, stands in a greater share of stories than usual
 * (see {@link dev.muster.statistics.BurstAutomaton}).
 */
public final class Bursts {
  public static final String NAME = "bursts";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          scope STRING, entity_a STRING, entity_b STRING, name_a STRING, name_b STRING,
          type_a STRING, type_b STRING, first_period STRING, last_period STRING, periods BIGINT,
          stories BIGINT, period_stories BIGINT, share DOUBLE, usual_share DOUBLE, weight DOUBLE
          """);

  private Bursts() {}

  public static Dataset<Row> of(Corpus corpus) {
    Calendar calendar = corpus.series().calendar();
    UDF1<Integer, String> label = calendar::label;
    UserDefinedFunction labelled = udf(label, DataTypes.StringType);
    UDF1<Integer, String> scope = slot -> Calendar.scopeOf(slot).label();
    Column alone = col("key_b").isNull();
    Column inArticle = col("scope").equalTo(lit(Scope.ARTICLE.label()));
    return corpus
        .series()
        .rows()
        .withColumn("scope", udf(scope, DataTypes.StringType).apply(col("slot")))
        // An entity alone has stories, which are the same in each scope.
        .where(alone.and(inArticle).or(col("key_b").isNotNull()))
        .select(
            col("scope"),
            col("key_a"),
            col("key_b"),
            col("stories").divide(lit(calendar.stories(calendar.whole()))).as("usual_share"),
            explode(col("bursts")).as("burst"))
        .join(corpus.side("a"), "key_a")
        .join(corpus.side("b"), new String[] {"key_b"}, "left")
        .select(col("*"), col("burst.*"))
        .withColumn("first_period", labelled.apply(col("first")))
        .withColumn("last_period", labelled.apply(col("last")))
        .withColumn("periods", col("last").minus(col("first")).plus(1))
        .withColumn("share", col("stories").divide(col("period_stories")))
        .to(SCHEMA);
  }
}
