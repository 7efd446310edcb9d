/**
 * Reads records from files of several formats on any file system that Hadoop knows.
 *
 * <p>A <em>source</em> turns files into rows, one a record, with where each stands: file, first
 * byte of its block, and place in the block. It does not judge what is in them; that is {@link
 * dev.muster.article.ArticleParser}'s.
 */
package dev.muster.spark.source;
