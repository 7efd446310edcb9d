package dev.muster.spark.source;

import java.util.Locale;

/** A layout of files. */
public enum Format {
  /** One article a file, in the layout of {@link dev.muster.article.TextLayout}. */
  TEXT,
  /** One JSON object a line. */
  JSONL,
  /** Comma-separated values with a header line; quoted values may hold line breaks. */
  CSV,
  PARQUET;

  /** As users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format that a file's name tells, its compression suffix passed over; null if it tells none.
   */
  static Format ofName(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2|zst|zstd|deflate|lz4|snappy)$", "");
    String extension = plain.substring(plain.lastIndexOf('.') + 1);
    return switch (extension) {
      case "txt", "text" -> TEXT;
      case "jsonl", "ndjson", "json" -> JSONL;
      case "csv" -> CSV;
      case "parquet" -> PARQUET;
      default -> null;
    };
  }
}
