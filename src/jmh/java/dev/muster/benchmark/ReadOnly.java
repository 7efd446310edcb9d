package dev.muster.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.SparkSession;

/** Reads a corpus and measures its texts: the least that any job on it costs. */
public final class ReadOnly {
  private ReadOnly() {}

  /**
   * @param words the file to read
   */
  public static void main(String[] words) {
    SparkSession spark = SparkSession.builder().getOrCreate();
    spark.read().schema(WordCount.RECORD).json(words[0]).agg(sum(length(col("text")))).collect();
    spark.stop();
  }
}
