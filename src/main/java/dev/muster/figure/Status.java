package dev.muster.figure;

import java.util.Locale;

/** What the text says that the counted forces do or suffer. */
public enum Status {
  /** They are there: stationed, on strength, fighting. */
  PRESENT,
  /** They are sent or come. */
  ARRIVING,
  /** They are withdrawn or go. */
  LEAVING,
  KILLED,
  WOUNDED,
  /** Taken, arrested, surrendered or held. */
  CAPTURED,
  MISSING,
  /** Recruited, trained or mobilised. */
  RECRUITED,
  /** Anything else. */
  OTHER;

  /** Whether it is what an event does to forces, so that its number is a toll. */
  public boolean isToll() {
    return switch (this) {
      case KILLED, WOUNDED, CAPTURED, MISSING -> true;
      default -> false;
    };
  }

  /** As tables write it, in small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
