package dev.muster.tsv;

import dev.muster.UserException;

/** A table that cannot be used; the message names the file, the line, the value and the way out. */
public final class TsvException extends UserException {
  public TsvException(String message) {
    super(message);
  }

  public TsvException(String message, Throwable cause) {
    super(message, cause);
  }
}
