package io.lobbycard.transparency.access;

import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.AccessAttempt;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Writes down, for the member to see, that somebody was refused what only members are shown of themselves. */
@ApplicationScoped
public class RefusedAttempts {

    private static final Logger LOG = System.getLogger(RefusedAttempts.class.getName());
    private static final int OUR_FAULT = 500;

    /** As the member reads it, of somebody with several the first. */
    private static final List<String> ROLES = List.of(
            Roles.SUPPORT,
            Roles.PRIVACY_OFFICER,
            Roles.AUDITOR,
            Roles.ANALYST,
            Roles.EDITOR,
            Roles.REVIEWER,
            Roles.OPERATOR,
            Roles.CLIENT);

    private final AccessLog log;
    private final Decisions decisions;
    private final TrustedTime time;

    @Inject
    RefusedAttempts(AccessLog log, Decisions decisions, TrustedTime time) {
        this.log = log;
        this.decisions = decisions;
        this.time = time;
    }

    /**
     * Writes down that somebody was refused the explanation of a choice, unless they are a member.
     *
     * @param role whether they have it
     */
    public void atChoice(String token, String name, Predicate<String> role) {
        writeDown(name, role, () -> atChoice(token));
    }

    /** An attempt at the explanation of a choice. */
    Optional<Asked> atChoice(String token) {
        return Optional.of(new Asked(decisions.memberOf(token), AccessAttempt.EXPLANATION));
    }

    /** What somebody asked for, and whose it is. */
    record Asked(MemberId member, AccessAttempt attempt) {}

    /** Writes down that somebody was refused what is somebody's, if it is anybody's, unless they are a member. */
    void writeDown(String name, Predicate<String> role, Supplier<Optional<Asked>> asked) {
        if (role.test(Roles.MEMBER)) {
            return;
        }
        try {
            asked.get()
                    .ifPresent(of -> log.write(
                            of.member(), time.now(), true, AccessEntry.refused(name, first(role), of.attempt())));
        } catch (ProblemException problem) {
            Level level = problem.problem().status() < OUR_FAULT ? Level.DEBUG : Level.WARNING;
            LOG.log(level, "A refused attempt was nobody's, or could not be written down.", problem);
        } catch (IllegalArgumentException nobodys) {
            LOG.log(
                    Level.DEBUG,
                    "Nobody is called so, or the token is nobody's: nobody's history was asked for.",
                    nobodys);
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "A refused attempt to read a history could not be written down.", away);
        }
    }

    private static String first(Predicate<String> role) {
        return ROLES.stream().filter(role).findFirst().orElse("staff");
    }
}
