package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PersonIdTest {

    @Test
    void nameInLatinLettersIsTheId() {
        assertEquals(new PersonId("renee-zellweger"), PersonId.named("Renée Zellweger"));
    }

    @Test
    void otherNamesGetIdsOfTheirOwnThatStay() {
        PersonId akira = PersonId.named("黒澤 明");

        assertEquals(akira, PersonId.named("黒澤 明"));
        assertNotEquals(akira, PersonId.named("三船 敏郎"));
        assertNotEquals(PersonId.named("a".repeat(65)), PersonId.named("a".repeat(66)));
    }

    @Test
    void namesThatDifferInLettersThatAnIdCannotHoldAreTwoPeople() {
        assertNotEquals(PersonId.named("MC몽"), PersonId.named("MC스나이퍼"));
        assertNotEquals(PersonId.named("Ø. Li"), PersonId.named("Ł. Li"));
        assertTrue(PersonId.named("Søren Malling").value().matches("s-ren-malling-[0-9a-f]{8}"));
        assertEquals(new PersonId("mo-nique"), PersonId.named("Mo’Nique"));
    }

    /** An accent may be part of its letter, or follow it. */
    @Test
    void theSameNameWrittenInTwoFormsIsOnePerson() {
        assertEquals(PersonId.named("몽 \u00e9"), PersonId.named("몽 e\u0301"));
    }
}
