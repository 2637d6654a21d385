package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
}
