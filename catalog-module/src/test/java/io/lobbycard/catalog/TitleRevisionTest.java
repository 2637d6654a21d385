package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleRevisionTest {

    private static final Credit ADA = new Credit(new PersonId("ada"), "Ada", 1, 600);
    private static final Credit BEN = new Credit(new PersonId("ben"), "Ben", 2, null);
    private static final SharedScenes TOGETHER = new SharedScenes(ADA.person(), BEN.person(), 60);
    private static final SharedScenes THE_OTHER_WAY = new SharedScenes(BEN.person(), ADA.person(), 60);

    @Test
    void orderAndVersionMakeNoDifferenceToWhatIsSaid() {
        assertTrue(revision(2001, List.of(ADA, BEN), TOGETHER, 3)
                .saysTheSameAs(revision(2001, List.of(BEN, ADA), THE_OTHER_WAY, 4)));
    }

    @Test
    void anotherFactIsAnotherWord() {
        TitleRevision one = revision(2001, List.of(ADA, BEN), TOGETHER, 3);

        assertFalse(one.saysTheSameAs(revision(2002, List.of(ADA, BEN), TOGETHER, 3)));
        assertFalse(one.saysTheSameAs(revision(2001, List.of(ADA), TOGETHER, 3)));
        assertFalse(one.saysTheSameAs(
                revision(2001, List.of(ADA, BEN), new SharedScenes(ADA.person(), BEN.person(), 61), 3)));
    }

    private static TitleRevision revision(int year, List<Credit> credits, SharedScenes scenes, long version) {
        return new TitleRevision(
                new Title(
                        new TitleId("same"),
                        "Same",
                        year,
                        TitleKind.FILM,
                        6_000,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        credits,
                        List.of()),
                List.of(scenes),
                version);
    }
}
