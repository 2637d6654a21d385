package io.lobbycard.transparency.erasure;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.keys.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Who erased and when, outside the database and sealed, so that a restored backup brings nothing back. */
@ApplicationScoped
class KnownErasures {

    private static final String KIND = "erasures";

    private final KeyFolder folder;

    @Inject
    KnownErasures(KeyFolder folder) {
        this.folder = folder;
    }

    record Known(MemberId member, Instant at) {

        private String text() {
            return at + " " + member.value();
        }

        private static Known of(byte[] secret) {
            String[] parts = new String(secret, StandardCharsets.UTF_8).split(" ", 2);
            return new Known(new MemberId(parts[1]), Instant.parse(parts[0]));
        }
    }

    void note(MemberId member, Instant at) {
        Known known = new Known(member, at);
        folder.keep(KIND, known.text(), known.text().getBytes(StandardCharsets.UTF_8));
    }

    /** For an erasure that did not come to be. */
    void forget(MemberId member, Instant at) {
        folder.delete(KIND, new Known(member, at).text());
    }

    List<Known> all() {
        return folder.all(KIND).stream().map(Known::of).toList();
    }
}
