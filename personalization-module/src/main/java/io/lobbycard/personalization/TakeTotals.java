package io.lobbycard.personalization;

/**
 * Members who saw a picture.
 *
 * @param took those who watched the title after it, from a choice of that picture
 */
public record TakeTotals(long members, long took) {}
