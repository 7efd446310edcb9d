/**
 * Counts many articles: reads records, has each article analysed once, writes the tables.
 *
 * <p>Judgement about text is not made here: {@link dev.muster.analysis.ArticleAnalyzer} is called
 * once an article, inside one pass over the input, and what it says is written once and read again
 * for each table. {@code spark.source} reads, {@code spark.table} holds one class a table.
 */
package dev.muster.spark;
