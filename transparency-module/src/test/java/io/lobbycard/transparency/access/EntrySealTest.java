package io.lobbycard.transparency.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.lobbycard.transparency.AccessAttempt;
import io.lobbycard.transparency.AccessPurpose;
import io.lobbycard.transparency.HistoryField;
import io.lobbycard.transparency.access.EntrySeal.Parts;
import io.lobbycard.transparency.keys.MemberKey;
import io.lobbycard.transparency.log.LoggedEntry;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EntrySealTest {

    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    private static final AccessEntry ENTRY = new AccessEntry(
            "support",
            "support",
            1L,
            AccessPurpose.FAULT,
            "A fault that shows nowhere else.",
            Set.of(HistoryField.TITLE),
            AT,
            false,
            "privacy",
            "privacy-officer",
            null,
            null);

    private final SecureRandom random = new SecureRandom();
    private final EntrySeal seal = new EntrySeal(JsonMapper.shared(), random);
    private final MemberKey key = MemberKey.generate(random, Instant.EPOCH);
    private final Parts parts = seal.close(AT, false, ENTRY, key);

    @Test
    void theMembersKeyOpensIt() {
        assertEquals(Optional.of(ENTRY), seal.content(logged(parts), key));
    }

    @Test
    void noOtherKeyDoesAndNoneNeither() {
        assertEquals(Optional.empty(), seal.content(logged(parts), MemberKey.generate(random, Instant.EPOCH)));
        assertEquals(Optional.empty(), seal.content(logged(parts), null));
    }

    @Test
    void theOpenPartSaysNothingOfTheContent() {
        String open = new String(parts.open(), StandardCharsets.UTF_8);
        assertFalse(open.contains("support") || open.contains("FAULT") || open.contains("title"));
        assertNotEquals(open, new String(seal.close(AT, false, ENTRY, key).open(), StandardCharsets.UTF_8));
    }

    @Test
    void contentThatTheOpenPartDoesNotCommitToIsRefused() {
        Parts another = seal.close(AT, false, AccessEntry.refused("somebody", "auditor", AccessAttempt.EXPORT), key);
        assertEquals(Optional.empty(), seal.content(logged(new Parts(parts.open(), another.sealed())), key));
    }

    private static LoggedEntry logged(Parts parts) {
        return new LoggedEntry(0, "subject", parts.open(), parts.sealed());
    }
}
