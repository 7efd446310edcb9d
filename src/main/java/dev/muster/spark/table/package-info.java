/**
 * One class an output table: its schema, its grain, and how it comes of the analysed articles.
 *
 * <p>Each class names its table ({@code NAME}), states its columns ({@code SCHEMA}) and makes it
 * ({@code of}); the last step is {@code .to(SCHEMA)}, which refuses a missing or wrongly typed
 * column. Here is arithmetic over columns only; no text is looked at. <em>Stories</em> are distinct
 * stories among the articles that a row counts, <em>publishers</em> distinct sources where one is
 * known.
 */
package dev.muster.spark.table;
