/**
 * Finds expressions of dates in a text and the days that they mean.
 *
 * <p>A <em>date mention</em> is a stretch of text that says when: {@code August 23}, {@code in
 * 2006}, {@code last summer}, {@code three days ago}. It is <em>resolved</em> against the day of
 * publication to a first day and a <em>precision</em>; its <em>basis</em> is <em>stated</em> where
 * the text gives the year, <em>relative</em> where the day of publication had to. Times of the day
 * and durations ({@code for two weeks}) are found too, as they are numbers that count no people,
 * but mean no day. There is no clock here: the day of publication comes in as data.
 */
package dev.muster.date;
