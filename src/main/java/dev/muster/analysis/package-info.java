/**
 * Composes the finders into one pure function from an article to what it says.
 *
 * <p>An <em>analysis</em> holds an article's mentions, figures, refused numbers, terms and counts.
 * Nothing is found here that a lower floor could find, and nothing is known of files or engines.
 */
package dev.muster.analysis;
