/**
 * Turns the words of a command line into one run: options, session, exit code. Nothing is read,
 * judged or counted here.
 */
package dev.muster.job;
