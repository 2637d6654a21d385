package io.lobbycard.transparency.erasure;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.keys.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * Who erased and when, outside the database and sealed. An erasure is noted as begun before its transaction can end, and as
 * done once it has.
 */
@ApplicationScoped
class KnownErasures {

    private static final String BEGUN = "erasures-begun";
    private static final String DONE = "erasures";

    private final KeyFolder folder;

    @Inject
    KnownErasures(KeyFolder folder) {
        this.folder = folder;
    }

    /** All up to {@code at} is gone, or is to go. */
    record Known(MemberId member, Instant at) {

        private String text() {
            return at + " " + member.value();
        }

        private static Known of(byte[] secret) {
            String[] parts = new String(secret, StandardCharsets.UTF_8).split(" ", 2);
            return new Known(new MemberId(parts[1]), Instant.parse(parts[0]));
        }
    }

    void begun(Known erasure) {
        keep(BEGUN, erasure);
    }

    void done(Known erasure) {
        keep(DONE, erasure);
        folder.delete(BEGUN, erasure.text());
    }

    /** For one that did not come to be. */
    void dropped(Known erasure) {
        folder.delete(BEGUN, erasure.text());
    }

    /** For one that nothing can bring back any more. */
    void forgotten(Known erasure) {
        folder.delete(DONE, erasure.text());
    }

    List<Known> allBegun() {
        return folder.all(BEGUN).stream().map(Known::of).toList();
    }

    List<Known> allDone() {
        return folder.all(DONE).stream().map(Known::of).toList();
    }

    private void keep(String kind, Known erasure) {
        folder.keep(kind, erasure.text(), erasure.text().getBytes(StandardCharsets.UTF_8));
    }
}
