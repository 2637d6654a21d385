package io.lobbycard.transparency.release.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What has been spent of a calendar year's budget; whoever holds its row may spend. */
@Entity
@Table(name = "transparency_release_year")
class YearBudget {

    @Id
    @Column(name = "calendar_year")
    private int year;

    @Column(name = "nano_rho")
    private long nanoRho;

    @Column(name = "atto_delta")
    private long attoDelta;

    protected YearBudget() {}

    Cost spent() {
        return new Cost(nanoRho, attoDelta);
    }

    /** Spends it, unless that would exceed the limit; then nothing is spent and the answer is false. */
    boolean spend(Cost cost, Cost limit) {
        Cost after = spent().plus(cost);
        if (!after.isWithin(limit)) {
            return false;
        }
        nanoRho = after.nanoRho();
        attoDelta = after.attoDelta();
        return true;
    }
}
