package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import org.jspecify.annotations.Nullable;

/** A credit in JSON. */
record CreditBody(
        String person, String name, int billing, @Nullable Integer screenSeconds) {

    static CreditBody of(Credit credit) {
        return new CreditBody(credit.person().value(), credit.name(), credit.billing(), credit.screenSeconds());
    }

    Credit credit() {
        return new Credit(new PersonId(person), name, billing, screenSeconds);
    }
}
