/**
 * Measures of association and other arithmetic on counts, and on the networks that they make.
 * Nothing is known here of texts or tables.
 */
package dev.muster.statistics;
