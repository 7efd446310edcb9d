package dev.muster.figure;

import dev.muster.figure.FigureWords.Verb;

/**
 * A verb with its auxiliaries: {@code will have been sent}.
 *
 * @param index its number in the sentence, from 0
 * @param first number of its first token
 * @param head number of the token of the verb itself
 * @param verb the verb; null for one of no table
 * @param form what the group is
 * @param passive whether forces would be its object though they are its subject
 * @param modal whether a modal verb makes it a plan or a possibility
 * @param done whether an auxiliary puts it into the past: {@code has sent}, {@code was seen}
 * @param joined whether {@code and} or {@code or} joins it to the group before
 */
record VerbGroup(
    int index,
    int first,
    int head,
    Verb verb,
    Form form,
    boolean passive,
    boolean modal,
    boolean done,
    boolean joined) {
  /** What a group is in its clause. */
  enum Form {
    /** It has a tense and may have a subject of its own. */
    FINITE,
    INFINITIVE,
    GERUND,
    /** A past form alone: a tense or a participle, as its surroundings have it. */
    PAST,
    /** {@code dead}, {@code missing} without a verb. */
    PREDICATIVE
  }

  /** Whether it is a form of a verb. */
  boolean is(String lemma) {
    return verb != null && verb.lemma().equals(lemma);
  }

  /** The status of forces that are its subject; null if it tells none. */
  Status ofSubject() {
    return verb == null ? null : verb.subject();
  }

  /** Whether it tells a toll of forces that are its object: {@code killed}, {@code captured}. */
  boolean isToll() {
    return ofObject() != null && ofObject().isToll();
  }

  /** The status of forces that are its object; null if it tells none. */
  Status ofObject() {
    return verb == null ? null : verb.object();
  }
}
