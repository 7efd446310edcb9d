package dev.muster.spark;

import org.apache.spark.sql.SparkSession;

/** The one session that the integration tests of a process share. */
public final class LocalSpark {
  private LocalSpark() {}

  /** A session on two cores of this machine; the running one if there is one. */
  public static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("tests")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .getOrCreate();
  }
}
