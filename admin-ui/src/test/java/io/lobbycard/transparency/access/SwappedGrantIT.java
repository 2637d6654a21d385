package io.lobbycard.transparency.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessPurpose;
import io.lobbycard.transparency.AccessRequest;
import io.lobbycard.transparency.AccessSeen;
import io.lobbycard.transparency.HistoryField;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A grant that ends, and another one that opens, between a reading's beginning and its being written down. */
@InServer
class SwappedGrantIT {

    private static final MemberId MEMBER = new MemberId("grants-swapped");
    private static final String ASKER = "swaps-grants";
    private static final String OFFICER = "approves-swapped-grants";
    private static final Set<HistoryField> WIDE = Set.of(HistoryField.TITLE, HistoryField.WATCHED_SECONDS);
    private static final Set<HistoryField> NARROW = Set.of(HistoryField.TITLE);

    @Inject
    Grants grants;

    @Inject
    AccessLog log;

    @Inject
    Members members;

    @Inject
    Histories histories;

    @Inject
    TrustedTime time;

    @Inject
    Emergencies emergencies;

    @AfterEach
    void forget() {
        histories.erase(MEMBER);
    }

    @Test
    void nothingIsShownByOneGrantAndWrittenDownAsByAnother() {
        members.register(MEMBER);
        GrantDesk desk = desk(histories);
        AccessGrant wide = open(desk, WIDE);
        GrantDesk slow = desk(beforeReading(() -> {
            desk.end(wide.id(), ASKER, false);
            open(desk, NARROW);
        }));

        ProblemException refused = assertThrows(ProblemException.class, () -> slow.read(wide.id(), ASKER, null));

        assertEquals(403, refused.problem().status());
        AccessSeen written = log.seenBy(MEMBER).getFirst();
        assertTrue(written.refused(), written::toString);
    }

    @Test
    void whatIsWrittenDownIsTheGrantThatIsShown() {
        members.register(MEMBER);
        GrantDesk desk = desk(histories);
        AccessGrant narrow = open(desk, NARROW);

        desk.read(narrow.id(), ASKER, null);

        AccessSeen written = log.seenBy(MEMBER).getFirst();
        assertFalse(written.refused(), written::toString);
        assertEquals(NARROW, written.fields());
    }

    private static AccessGrant open(GrantDesk desk, Set<HistoryField> fields) {
        AccessGrant asked = desk.ask(
                ASKER,
                new AccessRequest(
                        MEMBER,
                        AccessPurpose.MEMBER_ASKED,
                        "The member asked why a film is missing.",
                        fields,
                        20,
                        false));
        return desk.approve(asked.id(), OFFICER);
    }

    private GrantDesk desk(Histories read) {
        return new GrantDesk(grants, log, members, read, time, emergencies);
    }

    /** The same histories, where something happens just before they are read. */
    private Histories beforeReading(Runnable happens) {
        return (Histories) Proxy.newProxyInstance(
                Histories.class.getClassLoader(), new Class<?>[] {Histories.class}, (proxy, method, arguments) -> {
                    happens.run();
                    try {
                        return method.invoke(histories, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
