package io.lobbycard.transparency;

import java.time.YearMonth;

/**
 * Numbers of a month, in UTC.
 *
 * @param reads times that somebody on the staff was shown a part of a history
 * @param emergencies those of them without an approval beforehand
 * @param unjustified emergencies that a privacy officer found to be none, by the month of that finding
 * @param refusals attempts and requests that were refused
 * @param erasures histories that a program of the service erased, and not the member
 */
public record AccessMonth(
        YearMonth month, long reads, long emergencies, long unjustified, long refusals, long erasures) {}
