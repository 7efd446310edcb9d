package dev.muster.benchmark;

/**
 * An article of a source corpus, as far as a benchmark needs it.
 *
 * @param collection name of the file that it stands in
 * @param title may be empty
 * @param text never blank
 */
record SourceRecord(String collection, String title, String text) {}
