/**
 * Finds the sentences and words of a text.
 *
 * <p>A <em>token</em> is a word, a number or a mark; a <em>span</em> is where it stands, counted in
 * UTF-16 code units from the start of the text, end exclusive, so that {@code
 * text.substring(span.start(), span.end())} is the token. A <em>sentence</em> is a run of tokens. A
 * <em>passage</em> is a text with its tokens and sentences. A <em>vocabulary</em> numbers the words
 * that the program knows, after <em>folding</em>: case, diacritics, apostrophes and the periods of
 * abbreviations make no difference.
 *
 * <p>The text itself is never changed: nothing is lower-cased, trimmed or normalised, and every
 * offset points into what was read. There are no parts of speech here, and no names.
 */
package dev.muster.text;
