package io.lobbycard.personalization.history;

/**
 * What a choice stands on in time.
 *
 * @param number of the period, from which chance is drawn
 * @param watermark how many viewings count, in order of receipt, erased ones included
 * @param asOf seconds since 1970 from which the age of viewings is taken
 */
public record Period(int number, int watermark, long asOf) {}
