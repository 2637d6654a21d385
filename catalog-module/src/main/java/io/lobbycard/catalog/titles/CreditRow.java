package io.lobbycard.catalog.titles;

import io.lobbycard.catalog.Credit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A person's part in the title that holds this row. */
@Embeddable
record CreditRow(
        @ManyToOne @JoinColumn(name = "person_id") StoredPerson person,
        int billing,
        @Column(name = "screen_seconds") @Nullable Integer screenSeconds) {

    static CreditRow of(Credit credit, StoredPerson person) {
        return new CreditRow(person, credit.billing(), credit.screenSeconds());
    }

    Credit credit() {
        return new Credit(person.id(), person.name(), billing, screenSeconds);
    }
}
