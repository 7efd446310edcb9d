/**
 * Finds who and what is named in a text, and which known entity a name stands for.
 *
 * <p>A <em>mention</em> is a stretch of text that stands for an entity. An <em>entity</em> is a
 * country, place, person, organisation, armed group, coalition or force, with an id that is stable
 * between runs. The <em>gazetteer</em> holds the entities that are known beforehand with their
 * names: canonical name, <em>aliases</em>, and <em>demonyms</em> (adjectives and nouns of
 * nationality). What it does not hold may be found by <em>pattern</em> (a title before a name, a
 * body's head noun) or by <em>coreference</em> to an earlier mention in the same article. Each
 * mention tells the way in which it was found ({@link dev.muster.entity.Via}) and why it stands for
 * this entity and no other.
 *
 * <p>There is no model of any kind here: names, titles and head nouns are tables under {@code
 * gazetteer/} and {@code words/}.
 */
package dev.muster.entity;
