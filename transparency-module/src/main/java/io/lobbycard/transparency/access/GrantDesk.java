package io.lobbycard.transparency.access;

import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.Reader;
import io.lobbycard.personalization.ViewingPage;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.transparency.AccessOutcome;
import io.lobbycard.transparency.AccessRequest;
import io.lobbycard.transparency.GrantedHistory;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link AccessGrants} over the stored ones. */
@ApplicationScoped
class GrantDesk implements AccessGrants {

    private static final Logger LOG = System.getLogger(GrantDesk.class.getName());

    private static final int LONGEST_MINUTES = 60;
    private static final int FEWEST_WORDS = 10;
    private static final int MOST_WORDS = 500;
    /** Enough to find a fault by, too little to carry a history away. */
    private static final int PART = 50;

    /** For so long after an emergency that was none, its asker has to be let in by somebody else each time. */
    private static final Duration NO_EMERGENCIES = Duration.ofDays(365);

    private final Grants grants;
    private final AccessLog log;
    private final Members members;
    private final Histories histories;
    private final TrustedTime time;
    private final Emergencies emergencies;

    @Inject
    GrantDesk(
            Grants grants,
            AccessLog log,
            Members members,
            Histories histories,
            TrustedTime time,
            Emergencies emergencies) {
        this.grants = grants;
        this.log = log;
        this.members = members;
        this.histories = histories;
        this.time = time;
        this.emergencies = emergencies;
    }

    @Override
    public AccessGrant ask(String asker, AccessRequest request) {
        List<Violation> wrong = violations(request);
        if (!wrong.isEmpty()) {
            throw ProblemException.unprocessable(wrong);
        }
        if (!members.exists(request.member())) {
            throw ProblemException.notFound("There is no such member.");
        }
        Instant now = time.now();
        if (request.emergency() && grants.misused(asker, now.minus(NO_EMERGENCIES))) {
            throw ProblemException.forbidden("An emergency of yours was found to be none, so for a year somebody else"
                    + " has to approve each access of yours beforehand. Ask without calling it an emergency.");
        }
        return grants.add(asker, request, now, asked -> {
            if (asked.emergency()) {
                log.write(asked.member(), now, false, AccessEntry.opening(asked));
                LOG.log(
                        Level.WARNING,
                        "A history was opened in an emergency (grant {0}). It has to be reviewed.",
                        asked.id());
            }
        });
    }

    @Override
    public AccessGrant approve(long grant, String officer) {
        Instant now = time.now();
        return grants.change(grant, now, asked -> asked.approve(officer, now));
    }

    @Override
    public AccessGrant refuse(long grant, String officer) {
        Instant now = time.atLeast();
        return grants.change(grant, now, asked -> asked.refuse(officer, now));
    }

    @Override
    public AccessGrant end(long grant, String name, boolean officer) {
        Instant now = time.atLeast();
        return grants.change(grant, now, open -> {
            if (!officer) {
                requireOwn(open, name);
            }
            if (open.end(now)) {
                String role = officer ? Roles.PRIVACY_OFFICER : Roles.SUPPORT;
                write(AccessEntry.after(open.grant(), name, role, AccessOutcome.ENDED), open.grant(), now);
            }
        });
    }

    @Override
    public AccessGrant review(long grant, String officer, boolean justified) {
        Instant now = time.atLeast();
        AccessGrant reviewed = grants.change(grant, now, emergency -> {
            emergency.review(officer, justified, now);
            AccessOutcome outcome = justified ? AccessOutcome.JUSTIFIED : AccessOutcome.UNJUSTIFIED;
            write(
                    AccessEntry.after(emergency.grant(), officer, Roles.PRIVACY_OFFICER, outcome),
                    emergency.grant(),
                    now);
            if (hasErasedSince(emergency.grant())) {
                emergency.forgetMember();
            }
        });
        if (!justified) {
            grants.openEmergencies(reviewed.askedBy()).forEach(open -> end(open.id(), officer, true));
        }
        return reviewed;
    }

    private boolean hasErasedSince(AccessGrant asked) {
        return histories
                .lastErasure(asked.member())
                .filter(erased -> !erased.isBefore(asked.askedAt()))
                .isPresent();
    }

    private void write(AccessEntry entry, AccessGrant grant, Instant now) {
        log.writeOutcome(grant.member(), now, entry);
    }

    @Override
    public GrantedHistory read(long id, String reader, @Nullable String cursor) {
        Instant now = time.now();
        AccessGrant grant = grants.change(id, now, open -> requireOwn(open, reader));
        if (grants.openFor(reader, grant.member(), now)
                .filter(open -> open.id() != id)
                .isPresent()) {
            throw ProblemException.conflict("This access has ended, and another one is open. Read with that one.");
        }
        ViewingPage page = histories.history(new Reader(reader, false, id), grant.member(), cursor, PART);
        return new GrantedHistory(
                Objects.requireNonNull(grant.until()),
                page.items().stream()
                        .map(viewing -> GrantedHistory.Item.of(viewing, grant.fields()))
                        .toList(),
                page.next());
    }

    @Override
    public List<AccessGrant> list(@Nullable String asker, int limit) {
        return grants.newest(asker, limit, time.atLeast());
    }

    @Override
    public List<AccessGrant> about(MemberId member) {
        return grants.about(member);
    }

    @Override
    public int undecided() {
        return grants.undecided();
    }

    @Override
    public int emergenciesInADay() {
        return emergencies.inADay();
    }

    @Override
    public List<AccessGrant> overdue() {
        return grants.overdue(time.atLeast());
    }

    private static void requireOwn(StoredGrant grant, String name) {
        if (!grant.askedBy().equals(name)) {
            throw ProblemException.notFound("There is no such grant.");
        }
    }

    private static List<Violation> violations(AccessRequest request) {
        List<Violation> wrong = new ArrayList<>();
        int words = request.words().strip().length();
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            wrong.add(new Violation(
                    "/words",
                    "Say why in " + FEWEST_WORDS + " to " + MOST_WORDS + " characters, found " + words + "."));
        }
        if (request.fields().isEmpty()) {
            wrong.add(new Violation("/fields", "Name at least one field that you need to see."));
        }
        if (request.minutes() < 1 || request.minutes() > LONGEST_MINUTES) {
            wrong.add(new Violation(
                    "/minutes", "Access lasts 1 to " + LONGEST_MINUTES + " minutes, found " + request.minutes() + "."));
        }
        return wrong;
    }
}
