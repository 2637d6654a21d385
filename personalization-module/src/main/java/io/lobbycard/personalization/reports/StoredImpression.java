package io.lobbycard.personalization.reports;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Impression;
import io.lobbycard.personalization.ImpressionId;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.choosing.Decision.Basis;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** A picture that a member saw, as it lies in the database, with what is needed to make its choice again. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for people who look into the log
@Table(name = "personalization_impression")
@IdClass(StoredImpression.Key.class)
class StoredImpression {

    /** Clients make ids for each member. */
    record Key(long member, String id) {}

    @Id
    private long member;

    @Id
    private String id;

    private Instant at;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String title;

    private String artwork;

    private String mode;

    private double propensity;

    private long snapshot;

    private int watermark;

    @Column(name = "as_of")
    private long asOf;

    @Column(name = "control_revision")
    private int controlRevision;

    @Column(name = "withdrawal_revision")
    private long withdrawalRevision;

    private int period;

    @SuppressWarnings("NullAway.Init")
    protected StoredImpression() {}

    Impression impression() {
        Mode how = Mode.valueOf(mode.toUpperCase(Locale.ROOT));
        return new Impression(
                new ImpressionId(id),
                at,
                receivedAt,
                new TitleId(title),
                new ArtworkId(artwork),
                how,
                propensity,
                snapshot,
                period,
                watermark,
                controlRevision,
                withdrawalRevision);
    }

    LoggedImpression logged() {
        Basis basis = new Basis(0, snapshot, watermark, controlRevision, withdrawalRevision, period, asOf, 0);
        return new LoggedImpression(
                at, receivedAt, new TitleId(title), new ArtworkId(artwork), mode, propensity, basis);
    }
}
