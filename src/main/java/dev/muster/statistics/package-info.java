/**
 * Measures of association and other arithmetic on counts. Nothing is known here of texts or tables.
 */
package dev.muster.statistics;
