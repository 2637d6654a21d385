package io.lobbycard.transparency.erasure;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.keys.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /**
     * All up to {@code at} is gone, or is to go.
     *
     * @param pseudonym of the key that has to go with it, whatever its clock said when it was made; empty if there was none
     */
    record Known(MemberId member, Instant at, Optional<String> pseudonym) {

        private static final String SEPARATOR = "\n";

        private static String name(MemberId member, Instant at) {
            return at + " " + member.value();
        }

        private String name() {
            return name(member, at);
        }

        private byte[] bytes() {
            return (name() + pseudonym.map(SEPARATOR::concat).orElse("")).getBytes(StandardCharsets.UTF_8);
        }

        private static Known of(byte[] secret) {
            String[] lines = new String(secret, StandardCharsets.UTF_8).split(SEPARATOR, 2);
            String[] parts = lines[0].split(" ", 2);
            return new Known(
                    new MemberId(parts[1]),
                    Instant.parse(parts[0]),
                    lines.length > 1 ? Optional.of(lines[1]) : Optional.empty());
        }
    }

    void begun(Known erasure) {
        keep(BEGUN, erasure);
    }

    void done(Known erasure) {
        keep(DONE, erasure);
        folder.delete(BEGUN, erasure.name());
    }

    /** For one that did not come to be. */
    void dropped(Known erasure) {
        folder.delete(BEGUN, erasure.name());
    }

    /** For one that nothing can bring back any more. */
    void forgotten(Known erasure) {
        folder.delete(DONE, erasure.name());
    }

    List<Known> allBegun() {
        return folder.all(BEGUN).stream().map(Known::of).toList();
    }

    List<Known> allDone() {
        return folder.all(DONE).stream().map(Known::of).toList();
    }

    /** What is noted of a member's erasure at that time. */
    Optional<Known> of(MemberId member, Instant at) {
        String name = Known.name(member, at);
        return folder.read(DONE, name).or(() -> folder.read(BEGUN, name)).map(Known::of);
    }

    private void keep(String kind, Known erasure) {
        folder.keep(kind, erasure.name(), erasure.bytes());
    }
}
