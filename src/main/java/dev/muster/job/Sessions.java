package dev.muster.job;

import org.apache.spark.sql.SparkSession;

/** Opens the Spark session that a run works in. */
final class Sessions {
  private Sessions() {}

  /** A session with the settings on which the tables depend; all others are the user's. */
  static SparkSession open(String name) {
    return SparkSession.builder()
        .appName(name)
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .getOrCreate();
  }
}
