package dev.muster.evaluation;

/**
 * A labelled troop figure.
 *
 * @param number the number as the sentence writes it
 * @param quote the shortest part of the sentence that holds modifier, number and noun
 * @param low the least that is stated; null if open or unknown
 * @param best the one value; null for a vague word
 * @param high the most that is stated; null if open or unknown
 * @param bound as tables write it
 * @param kind as tables write it
 * @param force whose people; null if the text does not say
 * @param place where; null if the text does not say
 * @param status as tables write it
 * @param time as tables write it
 */
public record GoldFigure(
    String number,
    String quote,
    Long low,
    Long best,
    Long high,
    String bound,
    String kind,
    String force,
    String place,
    String status,
    String time) {}
