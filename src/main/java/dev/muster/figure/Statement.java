package dev.muster.figure;

import java.time.LocalDate;

/**
 * One article's word for how many: a troop figure as a series of them sees it.
 *
 * @param articleId the article
 * @param storyId the story that it tells; copies share it
 * @param source the publisher; null if unknown
 * @param publishedOn the day of publication
 * @param low the least that it states; null is unknown or open
 * @param best the one value nearest to what it states; null for a vague word
 * @param high the most that it states; null is unknown or open
 * @param bound how the words bound it, as tables write it
 * @param claimant who says so; null if the article does
 */
public record Statement(
    String articleId,
    String storyId,
    String source,
    LocalDate publishedOn,
    Long low,
    Long best,
    Long high,
    String bound,
    String claimant) {}
