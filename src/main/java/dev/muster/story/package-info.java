/**
 * Tells whether two articles tell one story: whether the one is a copy, an update or an excerpt of
 * the other.
 *
 * <p>A <em>shingle</em> is a run of a few successive words. The <em>resemblance</em> of two texts
 * is the Jaccard coefficient of their sets of shingles; the <em>containment</em> of one in the
 * other is the share of its shingles that stand there (Broder, <i>On the Resemblance and
 * Containment of Documents</i>, 1997). A <em>sketch</em> is a sample of a text's shingles that is
 * enough to tell both. A <em>bucket</em> gathers the articles that share a shingle of the few by
 * which each is looked up.
 *
 * <p>Two reports of one event in other words are two stories: meaning is not judged here.
 */
package dev.muster.story;
