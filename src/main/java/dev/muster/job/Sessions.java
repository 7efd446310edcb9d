package dev.muster.job;

import org.apache.spark.sql.SparkSession;

/** Opens the Spark session that a run works in. */
final class Sessions {
  /**
   * The greatest method, in bytes, that HotSpot compiles. Spark makes one of more bytes out of the
   * many columns of an analysed article, and would run it interpreted; above the limit it makes
   * several.
   */
  private static final int LARGEST_METHOD = 8000;

  private Sessions() {}

  /** A session with the settings on which tables and speed depend; all others are the user's. */
  static SparkSession open(String name) {
    return SparkSession.builder()
        .appName(name)
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.codegen.hugeMethodLimit", LARGEST_METHOD)
        .getOrCreate();
  }
}
