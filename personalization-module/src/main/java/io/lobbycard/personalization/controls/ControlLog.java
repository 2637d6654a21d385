package io.lobbycard.personalization.controls;

import io.lobbycard.personalization.PreferenceStated;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The append-only log of what members said. */
@ApplicationScoped
public class ControlLog {

    /** Room for leaving out all of the longest history, putting it back, and much else; what is said is read as a whole. */
    static final int LONGEST = 50_000;

    private final MemberRegister members;
    private final RevisionRows rows;
    private final Event<PreferenceStated> preferences;
    private final Clock clock;
    private final RecentControls recent = new RecentControls();

    @Inject
    ControlLog(MemberRegister members, RevisionRows rows, Event<PreferenceStated> preferences, Clock clock) {
        this.members = members;
        this.rows = rows;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** What held after a revision; after 0 nothing was said yet, and of what is erased nothing is known. */
    public StatedControls at(MemberState member, int revision) {
        StatedControls known = revision < member.erasedControls() ? null : recent.at(member.number(), revision);
        if (known == null) {
            StatedControls before = before(member, revision);
            known = before.and(revision, told -> rows.forEach(member.number(), before.revision(), revision, told));
            recent.put(member.number(), known);
        }
        return known;
    }

    /** What is known already of a revision before that one, and was not erased since. */
    private StatedControls before(MemberState member, int revision) {
        StatedControls known = recent.newest(member.number());
        return known != null && known.revision() < revision && known.revision() >= member.erasedControls()
                ? known
                : StatedControls.NOTHING;
    }

    /** What was said after one revision and up to another, the oldest first, at most so much. */
    List<Revision> said(MemberState member, long after, long last, int most) {
        long newest = Math.min(last, member.controlRevision());
        return after >= newest ? List.of() : rows.read(member.number(), (int) after, (int) newest, most);
    }

    /**
     * Adds what changes something, all in one transaction.
     *
     * @param expected the revision that the member saw, or null if it does not matter
     * @throws ProblemException 412 if the member has said something since, 409 if they have erased it since, 422 if the log
     *     is full
     */
    @Transactional
    void append(MemberState seen, @Nullable Long expected, List<Saying> sayings) {
        MemberState member = members.take(seen);
        int newest = member.controlRevision();
        if (expected != null && expected != newest) {
            throw ProblemException.preconditionFailed(
                    "Your choices have changed since you read them. Please read them again.");
        }
        requireNotErasedSince(seen.erasedControls(), member);
        StatedControls now = at(member, newest);
        List<Saying> news =
                sayings.stream().distinct().filter(saying -> !now.holds(saying)).toList();
        requireRoom(newest - member.erasedControls() + news.size());
        Instant at = clock.instant();
        int revision = members.revise(seen, news.size());
        for (Saying saying : news) {
            rows.add(seen.number(), new Revision(++revision, at, saying));
            if (saying.subject() == Subject.PREFERENCE) {
                preferences.fire(new PreferenceStated(seen.id(), saying.stated()));
            }
        }
    }

    /** What was said then may be about what is erased by now. */
    static void requireNotErasedSince(int erasureMark, MemberState now) {
        if (now.erasedControls() != erasureMark) {
            throw ProblemException.conflict("This was not kept: your history was erased in the meantime, and with it"
                    + " what you had said of your pictures. Please look again before you say it once more.");
        }
    }

    private static void requireRoom(int length) {
        if (length > LONGEST) {
            throw ProblemException.unprocessable(
                    List.of(
                            new Violation(
                                    "",
                                    "What you say of your pictures is kept change by change, at most " + LONGEST
                                            + " of them, and this"
                                            + " would be more. What you have said so far still holds. Erasing your history begins anew.")));
        }
    }

    /** On behalf of a member whose pictures are to be their best ones. */
    @Transactional
    public void switchExplorationOff(MemberState member) {
        append(member, null, List.of(Saying.of(Subject.EXPLORATION, "", false)));
    }

    /** Forgets all that was said; part of the caller's transaction. The numbers go on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(MemberState member) {
        members.eraseControls(member);
        rows.delete(member.number());
        recent.forget(member.number());
    }
}
