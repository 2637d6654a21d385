package io.lobbycard.personalization.history;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.history.ReceivedViewing.LedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One sitting as it lies in the database; never changed. */
@Entity
@Table(name = "personalization_viewing")
@IdClass(StoredViewing.Place.class)
class StoredViewing {

    /** A member's viewings in order of receipt. */
    record Place(long member, int seq) {}

    @Id
    private long member;

    @Id
    private int seq;

    private String id;

    private String title;

    private @Nullable String episode;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "watched_seconds")
    private int watchedSeconds;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "led_by")
    private @Nullable String ledBy;

    @Column(name = "led_by_snapshot")
    private @Nullable Long ledBySnapshot;

    @SuppressWarnings("NullAway.Init")
    protected StoredViewing() {}

    StoredViewing(long member, int seq, ReceivedViewing viewing) {
        this.member = member;
        this.seq = seq;
        id = viewing.id().value();
        title = viewing.title().value();
        episode = viewing.episode();
        startedAt = viewing.startedAt();
        watchedSeconds = viewing.watchedSeconds();
        receivedAt = viewing.receivedAt();
        ledBy = viewing.ledBy() == null ? null : viewing.ledBy().artwork().value();
        ledBySnapshot = viewing.ledBy() == null ? null : viewing.ledBy().snapshot();
    }

    ReceivedViewing viewing() {
        LedBy picture = ledBy == null || ledBySnapshot == null ? null : new LedBy(new ArtworkId(ledBy), ledBySnapshot);
        return new ReceivedViewing(
                new ViewingId(id), new TitleId(title), episode, startedAt, watchedSeconds, receivedAt, picture);
    }
}
