package dev.muster.text;

import java.util.Random;

/**
 * Strings as unlike news as can be: letters of many scripts, marks, emoji, halves of surrogates.
 */
public final class RandomText {
  private static final String[] PIECES = {
    "troops",
    "U.S.",
    "Gen.",
    "No.",
    "3,000",
    "5 000",
    "82nd",
    "-",
    "--",
    "...",
    "'s",
    "n't",
    "’",
    "\u201C",
    "\u201D",
    "(",
    ")",
    "[",
    "]",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00A0",
    "\u200B",
    "\uD83D\uDE80",
    "\uD83D",
    "\uDE80",
    "é",
    "e\u0301",
    "Ł",
    "المثنى",
    "北京",
    "İ",
    "ß",
    "a.m.",
    "http://",
    "www.a.b",
    "x@y.z",
    "$",
    "%",
    "1/2",
    "10:30",
    "&",
    "@",
    "#",
    "A",
    "I.",
    ".",
    "!",
    "?",
    "and",
    "to",
    "killed",
    "about",
    "up to",
    "two",
    "dozen",
    "hundreds of",
    "soldiers",
    "in",
    "Iraq",
    "Baghdad",
    "the",
    "President",
    "army",
    "million",
    "between",
    "half",
    "a"
  };

  private RandomText() {}

  /** Up to 40 pieces, with or without blanks between them. */
  public static String of(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
      if (random.nextInt(20) == 0) {
        text.append((char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }
}
