package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.Change.Action;
import io.lobbycard.catalog.jobs.JobRows;
import io.lobbycard.database.Contention;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Stores what reviewers decide. A withdrawal goes before whatever else is changing the artwork: members see it no more from
 * then on, and a file that keeps its row for as long as it comes in steps back, to begin anew later.
 */
@ApplicationScoped
class StoredReviews implements ArtworkReviews {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final ArtworkDesk desk;
    private final AskedWithdrawals asked;
    private final JobRows jobs;
    private final CatalogNews news;

    @Inject
    StoredReviews(ArtworkDesk desk, AskedWithdrawals asked, JobRows jobs, CatalogNews news) {
        this.desk = desk;
        this.asked = asked;
        this.jobs = jobs;
        this.news = news;
    }

    @Override
    public Artwork approve(ArtworkId id, long seen, String reviewer, @Nullable String note) {
        return news.served(desk.review(id, Action.APPROVED, StoredArtwork.approving(seen), reviewer, note));
    }

    @Override
    public Artwork takeBack(ArtworkId id, long seen, String reviewer) {
        Artwork back = desk.takeBack(id, seen, reviewer);
        return back.servable() ? news.served(back) : news.withdrawn(back);
    }

    @Override
    public Artwork hold(ArtworkId id, String reviewer, @Nullable String note) {
        return withdraw(id, Withdrawal.HOLD, reviewer, note);
    }

    @Override
    public Artwork holdAsObserved(ArtworkId id, String finding) {
        return withdraw(id, Withdrawal.HOLD_AS_OBSERVED, OBSERVER, finding);
    }

    @Override
    public Artwork retire(ArtworkId id, String reviewer, @Nullable String note) {
        return withdraw(id, Withdrawal.RETIREMENT, reviewer, note);
    }

    private Artwork withdraw(ArtworkId id, Withdrawal how, String reviewer, @Nullable String note) {
        return news.withdrawn(desk.withdrawIfFree(id, how, reviewer, note)
                .orElseGet(() -> withdrawAmidChanges(id, how, reviewer, note)));
    }

    private Artwork withdrawAmidChanges(ArtworkId id, Withdrawal how, String reviewer, @Nullable String note) {
        asked.ask(id, how, reviewer);
        jobs.giveWay(HeldArtworks.FILES);
        try {
            return desk.withdrawWhenFree(id, how, reviewer, note);
        } catch (RuntimeException failed) {
            if (Contention.isBehind(failed)) {
                throw stillKept(failed);
            }
            if (failed instanceof ProblemException) {
                asked.dismiss(id, reviewer);
            }
            throw failed;
        }
    }

    private static ProblemException stillKept(RuntimeException failed) {
        return ProblemException.unavailable(
                "Members do not see this artwork any more. Somebody else keeps it for so long, though, that your decision"
                        + " could not be stored yet. Please try again.",
                SOON,
                failed);
    }
}
