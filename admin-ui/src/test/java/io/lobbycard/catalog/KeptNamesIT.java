package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person whom an editor renamed keeps the name, whatever older facts or a list of films call them. */
@InServer
class KeptNamesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    CatalogEditing editing;

    @Inject
    Catalog catalog;

    @Inject
    Imports imports;

    @Inject
    Jobs jobs;

    @Test
    void goingBackOnOneTitleRenamesNobody() {
        PersonId ada = new PersonId("kept-names-ada");
        TitleRevision first = saved("kept-names-one", ada, "Ada Olden", 0);
        saved("kept-names-other", ada, "Ada Olden", 0);
        TitleRevision renamed = saved("kept-names-one", ada, "Ada Newman", first.version());

        TitleRevision back =
                editing.goBack(new TitleRevision(first.title(), first.sharedScenes(), renamed.version()), "editor");

        assertEquals(List.of("Ada Newman"), names(back.title()));
        assertEquals(List.of("Ada Newman"), names("kept-names-one"));
        assertEquals(List.of("Ada Newman"), names("kept-names-other"));
    }

    @Test
    void listOfFilmsRenamesNobody() {
        PersonId bea = PersonId.named("Kept Names Bea");
        TitleRevision first = saved("kept-names-bea", bea, "Kept Names Bea", 0);
        saved("kept-names-bea", bea, "Beatrice Keptname", first.version());

        JobId job = imports.start("films", "films.csv", """
                        id,title,year,cast
                        kept-1,One,2001,Kept Names Bea
                        kept-2,Two,2002,KEPT NAMES BEA|Kept Cy
                        kept-3,Three,2003,KEPT CY
                        """.getBytes(StandardCharsets.UTF_8), false, "editor")
                .id();
        Eventually.holds(
                "the import has ended",
                PATIENCE,
                () -> jobs.job(job).orElseThrow().state() == JobState.DONE);

        assertEquals(List.of("Beatrice Keptname"), names("film-kept-1"));
        assertEquals(List.of("Beatrice Keptname", "Kept Cy"), names("film-kept-2"));
        assertEquals(List.of("Kept Cy"), names("film-kept-3"));
        assertEquals(List.of("Beatrice Keptname"), names("kept-names-bea"));
    }

    private TitleRevision saved(String id, PersonId person, String name, long version) {
        Title title = Sketch.title(id).withCredits(List.of(new Credit(person, name, 1, 3_000)));
        return editing.save(new TitleRevision(title, List.of(), version), "editor");
    }

    private List<String> names(String title) {
        return names(catalog.title(new TitleId(title)).orElseThrow());
    }

    private static List<String> names(Title title) {
        return title.credits().stream().map(Credit::name).toList();
    }
}
