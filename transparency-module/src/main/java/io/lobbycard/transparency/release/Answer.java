package io.lobbycard.transparency.release;

import java.util.List;

/**
 * The answer to a question after noise; it is drawn once and kept.
 *
 * @param groups those that may be named, largest first; empty if the crowd is too small
 * @param membersDeviation standard deviation of the noise on the members
 * @param amountDeviation standard deviation of the noise on the amounts
 */
record Answer(List<Group> groups, double membersDeviation, double amountDeviation) {

    Answer {
        groups = List.copyOf(groups);
    }
}
