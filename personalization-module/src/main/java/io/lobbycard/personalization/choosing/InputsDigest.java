package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.history.ReceivedViewing;
import io.lobbycard.personalization.history.RecordedHistory;
import io.lobbycard.personalization.keys.KeyedHash;
import io.lobbycard.personalization.keys.SecretKeys;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A keyed digest of everything that a member's choices stood on: the snapshot's bytes, the viewings that counted and what
 * the member had said. It tells whether a replay has the same before it, and nothing else to those without the key.
 */
@ApplicationScoped
class InputsDigest {

    private static final char END = '\n';

    private final byte[] key;
    private volatile Printed printed = new Printed(Set.of(), "[]");

    /** What was refused last and how it is printed, because most members share what is withdrawn from everybody. */
    private record Printed(Set<String> refused, String text) {}

    @Inject
    InputsDigest(SecretKeys keys) {
        key = new KeyedHash(keys.memberKey()).of("inputs");
    }

    /** Never 0, which stands for no inputs. */
    long of(LoadedSnapshot snapshot, RecordedHistory history, int viewings, StatedChoices stated) {
        StringBuilder text = new StringBuilder();
        for (ReceivedViewing viewing : history.viewings().subList(0, viewings)) {
            text.append(viewing.id()).append('|').append(viewing.title()).append('|');
            text.append(viewing.episode())
                    .append('|')
                    .append(viewing.startedAt())
                    .append('|');
            text.append(viewing.watchedSeconds()).append(END);
        }
        text.append(stated.exploration()).append(stated.neutral()).append(END);
        text.append(new TreeMap<>(stated.pins())).append(END);
        text.append(refused(stated.refusedArtworks())).append(END);
        text.append(new TreeSet<>(stated.preferredArtworks())).append(END);
        text.append(new TreeSet<>(stated.allowedThemes())).append(END);
        text.append(new TreeSet<>(stated.leftOutViewings())).append(END);
        stated.leftOutSignals().stream()
                .map(Object::toString)
                .sorted()
                .forEach(signal -> text.append(signal).append(END));
        byte[] rest = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] message = ByteBuffer.allocate(snapshot.digest().length + rest.length)
                .put(snapshot.digest())
                .put(rest)
                .array();
        long digest = ByteBuffer.wrap(new KeyedHash(key).of(message)).getLong();
        return digest == 0 ? 1 : digest;
    }

    @SuppressWarnings("ReferenceEquality") // to compare what they hold takes as long as to print it
    private String refused(Set<String> refused) {
        Printed last = printed;
        if (last.refused() != refused) {
            last = new Printed(refused, new TreeSet<>(refused).toString());
            printed = last;
        }
        return last.text();
    }
}
