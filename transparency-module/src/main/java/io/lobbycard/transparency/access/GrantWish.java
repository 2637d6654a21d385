package io.lobbycard.transparency.access;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.AccessPurpose;
import io.lobbycard.transparency.AccessRequest;
import io.lobbycard.transparency.HistoryField;
import io.lobbycard.web.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What support sends to ask for access.
 *
 * @param minutes 1 to 60; 30 if nothing is said
 * @param emergency true to look at once and be reviewed afterwards; false if nothing is said
 */
public record GrantWish(
        String member,
        AccessPurpose purpose,
        String words,
        Set<HistoryField> fields,
        @Nullable Integer minutes,
        @Nullable Boolean emergency) {

    private static final int USUAL_MINUTES = 30;

    public GrantWish {
        fields = Set.copyOf(fields);
    }

    AccessRequest request() {
        try {
            return new AccessRequest(
                    new MemberId(member),
                    purpose,
                    words,
                    fields,
                    minutes == null ? USUAL_MINUTES : minutes,
                    Boolean.TRUE.equals(emergency));
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.notFound("There is no such member.");
        }
    }
}
