package dev.muster;

/**
 * A mistake in what a user gave the program: an option, a path, a table of names. The message is
 * one line that names the value and the way out.
 */
public class UserException extends RuntimeException {
  public UserException(String message) {
    super(message);
  }

  public UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
