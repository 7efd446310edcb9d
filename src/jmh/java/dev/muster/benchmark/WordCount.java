package dev.muster.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.split;

import org.apache.spark.sql.SparkSession;

/** Counts words as Spark's own functions do it: the measure of what a job may cost. */
public final class WordCount {
  static final String RECORD = "id STRING, date STRING, title STRING, text STRING, source STRING";

  private WordCount() {}

  /**
   * @param words the file to read and the folder to write
   */
  public static void main(String[] words) {
    SparkSession spark = SparkSession.builder().getOrCreate();
    spark
        .read()
        .schema(RECORD)
        .json(words[0])
        .select(explode(split(lower(col("text")), "\\W+")).as("word"))
        .groupBy("word")
        .count()
        .write()
        .parquet(words[1]);
    spark.stop();
  }
}
