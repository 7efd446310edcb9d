package dev.muster.figure;

import dev.muster.date.Basis;
import dev.muster.date.Precision;
import dev.muster.entity.Entity;
import dev.muster.text.Span;
import java.time.LocalDate;

/**
 * A stated count of forces with what the text says of it; what it does not say is null.
 *
 * @param sentence number of its sentence in the passage
 * @param span where the number stands, without modifiers
 * @param number the number as written
 * @param quote modifier, number and counted noun where they stand together
 * @param low the least that the words state; null is unknown or open
 * @param best the one value nearest to what they state; null for a vague word
 * @param high the most that they state; null is unknown or open
 * @param bound how the words bound it
 * @param approximator {@code about} or {@code nearly}; null if neither is said
 * @param noun the counted noun in small letters
 * @param kind what kind of force
 * @param echelon of formations: {@code battalion}, {@code brigade}; null if none
 * @param force whose people
 * @param forceRule which rule said whose
 * @param place where
 * @param country the country that the place is or lies in
 * @param placeRule which rule said where
 * @param status what they do or suffer
 * @param time when, seen from the day of publication
 * @param measure what may be done with the number; null where the forces are neither there nor
 *     come, go or fall, as when they are honoured or freed
 * @param asOf the day that it speaks of, or the first day of a longer time
 * @param asOfPrecision how long that time is
 * @param asOfBasis what that day rests on
 * @param claimant who says so, as written; null if the article does
 * @param claimantEntity the claimant, where it is a known entity
 * @param relation how it leans on another figure; null if it does not
 * @param relationTo offset of that figure's number; null if it leans on none
 * @param rule the rule that found it
 */
public record TroopFigure(
    int sentence,
    Span span,
    String number,
    String quote,
    Long low,
    Long best,
    Long high,
    Bound bound,
    String approximator,
    String noun,
    ForceKind kind,
    String echelon,
    Entity force,
    String forceRule,
    Entity place,
    Entity country,
    String placeRule,
    Status status,
    Time time,
    Measure measure,
    LocalDate asOf,
    Precision asOfPrecision,
    Basis asOfBasis,
    String claimant,
    Entity claimantEntity,
    Relation relation,
    Integer relationTo,
    String rule) {}
