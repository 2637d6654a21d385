package io.lobbycard.transparency;

import io.lobbycard.personalization.MemberId;
import java.util.Set;

/**
 * What somebody on the staff asks to see.
 *
 * @param words why, in 10 to 500 characters; the member will read them
 * @param fields what is needed of each viewing, at least one
 * @param minutes for how long from the approval on, 1 to 60
 * @param emergency true to look at once; then it is reviewed within 24 hours
 */
public record AccessRequest(
        MemberId member,
        AccessPurpose purpose,
        String words,
        Set<HistoryField> fields,
        int minutes,
        boolean emergency) {

    public AccessRequest {
        fields = Set.copyOf(fields);
    }
}
