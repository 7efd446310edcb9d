package dev.muster.figure;

/** What a token does in its sentence, as far as the rules of status, force and place ask. */
enum WordClass {
  VERB,
  /** A form of be, have or do, or a modal verb. */
  AUXILIARY,
  /** The {@code to} of an infinitive. */
  TO,
  NOUN,
  /** Part of a name. */
  NAME,
  NUMBER,
  /** A participle or adjective before its noun. */
  ATTRIBUTE,
  /** An adjective that tells a state of its subject: {@code dead}, {@code missing}. */
  PREDICATIVE,
  ADVERB,
  PREPOSITION,
  /** An article, demonstrative or quantifier. */
  DETERMINER,
  /** {@code its}, {@code their}, {@code our}. */
  POSSESSIVE,
  PRONOUN,
  /** {@code who}, {@code which}, {@code that}. */
  RELATIVE,
  /** {@code and}, {@code or}. */
  COORDINATOR,
  /** {@code after}, {@code when}, {@code because}: a clause of its own may follow. */
  SUBORDINATOR,
  COMMA,
  /** A mark that ends a clause: semicolon, colon, dash, full stop. */
  STOP,
  /** Any other mark. */
  MARK;

  /** Whether an object or complement may start with it. */
  boolean startsPhrase() {
    return switch (this) {
      case NOUN, NAME, NUMBER, ATTRIBUTE, DETERMINER, POSSESSIVE, PRONOUN -> true;
      default -> false;
    };
  }

  /** Whether it may stand before the head of a noun phrase, or be it. */
  boolean isInPhrase() {
    return switch (this) {
      case NOUN, NAME, ATTRIBUTE, DETERMINER, POSSESSIVE -> true;
      default -> false;
    };
  }
}
