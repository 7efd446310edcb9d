/**
 * Muster turns a corpus of dated news into tables about armed forces. Its rooms, from the ground:
 * {@code tsv}, {@code text} and {@code statistics}; {@code article}, {@code entity} and {@code
 * date}; {@code figure}; {@code analysis}; {@code spark}; {@code job}. A higher one imports lower
 * ones, never the reverse.
 */
package dev.muster;
