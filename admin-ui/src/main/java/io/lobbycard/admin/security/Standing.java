package io.lobbycard.admin.security;

import io.lobbycard.transparency.LastAccountChanges;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether what somebody once proved still holds. Operators keep the accounts of staff and backends, and may have changed
 * or removed one since; members are nobody's to sign out. Nothing here waits for the database.
 */
@ApplicationScoped
public class Standing {

    /** Roles that do their work without the database, as far as it goes. */
    private static final Set<String> SERVED_WITHOUT_DATABASE = Set.of(Roles.MEMBER, Roles.CLIENT);

    private static final Set<String> STAFF = staff();

    enum Verdict {
        HOLDS,
        /** The account was changed or removed since. */
        ENDED,
        /** A person of the staff, while the database does not say whether their account was changed. */
        UNKNOWN
    }

    private final LastAccountChanges changes;

    @Inject
    public Standing(LastAccountChanges changes) {
        this.changes = changes;
    }

    Verdict of(Caller caller) {
        if (Set.of(Roles.MEMBER).containsAll(caller.roles())) {
            return Verdict.HOLDS;
        }
        if (changes.of(caller.name())
                .filter(change -> change.number() > caller.revision())
                .isPresent()) {
            return Verdict.ENDED;
        }
        boolean staff = !Collections.disjoint(caller.roles(), STAFF);
        return staff && !changes.areKnown() ? Verdict.UNKNOWN : Verdict.HOLDS;
    }

    private static Set<String> staff() {
        Set<String> staff = new HashSet<>(Roles.ALL);
        staff.removeAll(SERVED_WITHOUT_DATABASE);
        return Set.copyOf(staff);
    }
}
