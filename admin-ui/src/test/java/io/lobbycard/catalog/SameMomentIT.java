package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.RunningStatements;
import io.lobbycard.testing.StaffAccount;
import io.lobbycard.transparency.StaffAccounts;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two people make the same thing at the same moment: one of them is told so, and nobody hears of an error. */
@InServer
class SameMomentIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    CatalogEditing editing;

    @Inject
    Imports imports;

    @Inject
    Jobs jobs;

    @Inject
    StaffAccounts accounts;

    @Inject
    UserTransaction transaction;

    @Inject
    DataSource database;

    @Inject
    ManagedExecutorService threads;

    @Test
    void personOfTwoTitles() throws Exception {
        Future<?> late = late(
                "catalog_person",
                () -> editing.save(crediting("same-moment-one", "same-moment-ada"), "editor"),
                () -> editing.save(crediting("same-moment-other", "same-moment-ada"), "another"));

        Object unused = late.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        assertEquals(List.of("Somebody New"), names("same-moment-other"));
    }

    @Test
    void personOfATitleAndOfAWholeFile() throws Exception {
        String file = "id,title,year,cast\nsame-moment,Same moment,2001,Same Moment Dee\n";
        List<JobId> started = new ArrayList<>();
        Future<?> begun = late(
                "catalog_person",
                () -> editing.save(crediting("same-moment-dee", "same-moment-dee"), "editor"),
                () -> started.add(
                        imports.start("films", "films.csv", file.getBytes(StandardCharsets.UTF_8), true, "another")
                                .id()));
        Object unused = begun.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        Eventually.holds(
                "the file is taken at its next try",
                PATIENCE,
                () -> jobs.job(started.getFirst()).orElseThrow().state() == JobState.DONE);
        assertEquals(List.of("Somebody New"), names("film-same-moment"));
    }

    @Test
    void titleOfOneId() throws Exception {
        ProblemException told = told(
                "catalog_title",
                () -> editing.save(crediting("same-moment-title", "same-moment-bea"), "editor"),
                () -> editing.save(crediting("same-moment-title", "same-moment-cora"), "another"));

        assertEquals(412, told.problem().status());
    }

    @Test
    void artworkOfOneFile() throws Exception {
        editing.save(Sketch.title("same-moment-artwork"), List.of());
        byte[] file = Upload.picture(new Color(4, 8, 15));
        NewArtwork artwork = Sketch.artwork("same-moment-artwork-1", "same-moment-artwork", false);

        ProblemException told = told(
                "catalog_artwork", () -> editing.addArtwork(artwork, file), () -> editing.addArtwork(artwork, file));

        assertEquals(409, told.problem().status());
    }

    /** Whoever of them is first, even if neither saw the other's when they asked for the name. */
    @Test
    void accountOfOneName() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Optional<ProblemException>> making = () -> {
            together.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            try {
                accounts.make("same-moment", Set.of(Roles.ANALYST), "a password to try", "operator");
                return Optional.empty();
            } catch (ProblemException told) {
                return Optional.of(told);
            }
        };
        for (int round = 0; round < 5; round++) {
            List<Future<Optional<ProblemException>>> both = List.of(threads.submit(making), threads.submit(making));
            List<Integer> told = new ArrayList<>();
            for (Future<Optional<ProblemException>> one : both) {
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                        .ifPresent(conflict -> told.add(conflict.problem().status()));
            }
            assertEquals(List.of(409), told);
            accounts.remove(
                    "same-moment", StaffAccount.of(accounts, "same-moment").revision(), "operator");
        }
    }

    /** What the second one hears who wants to write into a table where the first one has not ended yet. */
    private ProblemException told(String table, Runnable first, Runnable second) throws Exception {
        Future<?> late = late(table, first, second);
        ExecutionException failed =
                assertThrows(ExecutionException.class, () -> late.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        return assertInstanceOf(ProblemException.class, failed.getCause());
    }

    private Future<?> late(String table, Runnable first, Runnable second) throws Exception {
        transaction.begin();
        first.run();
        Future<?> late = threads.submit(second);
        Eventually.holds("the second one waits for the first", PATIENCE, () -> waits(table));
        transaction.commit();
        return late;
    }

    private List<String> names(String title) {
        return editing.revision(new TitleId(title)).orElseThrow().title().credits().stream()
                .map(Credit::name)
                .toList();
    }

    /** Looked for outside the transaction of whoever asks. */
    private boolean waits(String table) {
        return threads.supplyAsync(() -> RunningStatements.count(database, "insert into " + table + " %"))
                        .join()
                > 0;
    }

    private static TitleRevision crediting(String id, String person) {
        Title title = Sketch.title(id).withCredits(List.of(new Credit(new PersonId(person), "Somebody New", 1, 3_000)));
        return new TitleRevision(title, List.of(), 0);
    }
}
