/** Scores troop figures against labelled sentences, the user's own or ours. */
package dev.muster.evaluation;
