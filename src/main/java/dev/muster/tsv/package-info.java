/**
 * Reads tab-separated files of facts: word lists, names, vocabulary of rules.
 *
 * <p>A <em>table</em> has a header line that names its columns, and a <em>row</em> a line: one
 * fact. Lines that start with {@code #} and blank lines are skipped. Every value keeps the file and
 * line that it came from, so that a wrong one can be named. There is no writing here, and no
 * quoting: a value holds neither tab nor line break.
 */
package dev.muster.tsv;
