package dev.muster.analysis;

/**
 * Two entities that an article mentions.
 *
 * @param a id of the one that comes first in the order of ids
 * @param b id of the other; never equal to {@code a}
 * @param sentences sentences in which both stand; 0 if they only share the article
 * @param windows windows of tokens in which both stand; 0 where windows are not asked for
 */
public record EntityPair(String a, String b, int sentences, int windows) {}
