package dev.muster.spark.table;

import java.util.Locale;

/** Within what two entities stand together. */
enum Scope {
  /** Somewhere in one article. */
  ARTICLE,
  /** In one sentence. */
  SENTENCE,
  /** In one window of tokens; only where the run asks for windows. */
  WINDOW;

  /** As tables write it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
