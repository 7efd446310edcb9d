package dev.muster.figure;

import dev.muster.text.Span;

/**
 * A number that stands in a sentence with a force noun and is no troop figure.
 *
 * @param sentence number of its sentence in the passage
 * @param span where it stands
 * @param surface what is written there
 * @param reason why it is none
 */
public record RejectedNumber(int sentence, Span span, String surface, Refusal reason) {}
