package io.lobbycard.personalization.aggregates;

import java.util.Arrays;

/**
 * Which part each member is in, without an object for each.
 *
 * @param members numbers of the members, ascending; not to be changed
 * @param parts of each of them, from 0; likewise
 */
@SuppressWarnings("ArrayRecordComponent") // of millions, made once and read within this package
record MemberParts(long[] members, int[] parts) {

    static final int NONE = -1;

    /** The member's part, or {@link #NONE}. */
    int of(long member) {
        int place = Arrays.binarySearch(members, member);
        return place < 0 ? NONE : parts[place];
    }
}
