/**
 * Finds troop figures: stated counts of people who serve in or fight for an armed force or group,
 * or of formed units of them.
 *
 * <p>A <em>numeral</em> is a number in digits or words. A <em>quantity</em> is a numeral with its
 * <em>bound</em>: {@code up to 2,000} is at most 2,000, and never looks like 2,000. The <em>counted
 * noun</em> says what is counted. A <em>figure</em> is a quantity of forces with what the text says
 * of it: whose (<em>force</em>), where (<em>place</em>), in what state (<em>status</em>), when
 * (<em>time</em>), as what kind of measure (<em>stock</em>, flow, toll, ceiling, plan), on whose
 * word (<em>claimant</em>). What the text does not say is null. A number beside a force noun that
 * counts something else is a <em>rejected number</em> with the reason.
 *
 * <p>Nouns, verbs, modifiers and numerals are tables under {@code words/}; the classes here say
 * only how they go together. Nothing is added up here, and nothing is compared between articles.
 */
package dev.muster.figure;
