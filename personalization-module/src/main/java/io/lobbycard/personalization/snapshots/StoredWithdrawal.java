package io.lobbycard.personalization.snapshots;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An artwork withdrawn or given back, as a numbered revision for everybody; never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // the time is for people who read the log
@Table(name = "personalization_withdrawal")
class StoredWithdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long revision;

    private Instant at;

    private String artwork;

    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init")
    protected StoredWithdrawal() {}

    StoredWithdrawal(Instant at, String artwork, boolean withdrawn) {
        this.at = at;
        this.artwork = artwork;
        this.withdrawn = withdrawn;
    }

    WithdrawalLog.Entry entry() {
        return new WithdrawalLog.Entry(revision, artwork, withdrawn);
    }
}
