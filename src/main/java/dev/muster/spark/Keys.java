package dev.muster.spark;

import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.shiftright;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/**
 * Numbers that stand for ids. Two ids share a number with a chance of about one in 10^9 for a run
 * of 200,000 entities (64 bits), and of one in 10^6 for two articles of a day with 1,000 (40 bits).
 */
public final class Keys {
  /** The bits of an article's key that tell apart the articles of a day. */
  private static final int DAY_SHIFT = 40;

  private Keys() {}

  /** The number of an entity's id. */
  static long entity(String id) {
    return hash(id);
  }

  /** The number of an article: the higher, the later it was published. */
  static long article(LocalDate publishedOn, String id) {
    return (publishedOn.toEpochDay() << DAY_SHIFT) | (hash(id) & ((1L << DAY_SHIFT) - 1));
  }

  /** The number of a term. */
  public static long term(String term) {
    return hash(term);
  }

  /** The day of publication of the article with a number, in days since 1970-01-01. */
  public static int day(long articleKey) {
    return (int) (articleKey >> DAY_SHIFT);
  }

  /** The day of publication of the article whose number a column holds. */
  public static Column date(Column articleKey) {
    return date_from_unix_date(shiftright(articleKey, DAY_SHIFT).cast(DataTypes.IntegerType));
  }

  private static long hash(String id) {
    return MurmurHash3.hash128x64(id.getBytes(StandardCharsets.UTF_8))[0];
  }
}
