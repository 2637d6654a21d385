package io.lobbycard.personalization.choosing;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.LeftOut;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Page;
import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.members.MemberChances;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import io.lobbycard.personalization.snapshots.Serving;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import io.lobbycard.personalization.snapshots.Withdrawals;
import io.lobbycard.personalization.storage.Database;
import io.lobbycard.personalization.storage.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@link Choices}: from the member's inputs, and without them when the database does not answer. */
@ApplicationScoped
class ArtworkChoices implements Choices {

    private final SnapshotStore snapshots;
    private final Preparation preparation;
    private final PageMaker pages;
    private final MemberChances chances;
    private final Withdrawals withdrawals;
    private final Database database;
    private final Clock clock;

    @Inject
    ArtworkChoices(
            SnapshotStore snapshots,
            Preparation preparation,
            PageMaker pages,
            MemberChances chances,
            Withdrawals withdrawals,
            Database database,
            Clock clock) {
        this.snapshots = snapshots;
        this.preparation = preparation;
        this.pages = pages;
        this.chances = chances;
        this.withdrawals = withdrawals;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Page choose(MemberId member, List<TitleId> titles) {
        Optional<Serving> serving = snapshots.serving();
        if (serving.isEmpty()) {
            return PageMaker.cards(titles);
        }
        try {
            Inputs inputs = database.quickly(() -> inputs(member, serving.get()));
            return pages.personal(inputs, kept(inputs), titles);
        } catch (DatabaseAway away) {
            return degraded(member, serving.get().snapshot(), titles);
        }
    }

    @Override
    public Page chooseIf(MemberId member, List<TitleId> titles, LeftOut leftOut, LeftOut putBack) {
        return chooseIf(member, titles, now -> EngineWords.changed(now.stated(), leftOut, putBack, now.history()));
    }

    @Override
    public Page chooseUnwatched(MemberId member, List<TitleId> titles) {
        return chooseIf(
                member,
                titles,
                now -> now.stated()
                        .withLeftOutViewings(
                                IntStream.range(0, now.history().size()).boxed().collect(Collectors.toSet())));
    }

    @Override
    public Page chooseIfPreferring(MemberId member, List<TitleId> titles, Set<PersonId> persons) {
        return chooseIf(
                member,
                titles,
                now -> now.stated()
                        .withPreferredArtworks(now.snapshot().showing(persons).stream()
                                .map(ArtworkId::value)
                                .collect(Collectors.toSet())));
    }

    private Page chooseIf(MemberId member, List<TitleId> titles, Function<Inputs, StatedChoices> other) {
        Optional<Serving> serving = snapshots.serving();
        if (serving.isEmpty()) {
            return PageMaker.cards(titles);
        }
        Inputs now = database.patiently(() -> inputs(member, serving.get()));
        Inputs inputs = now.with(other.apply(now));
        return withoutTokens(pages.personal(inputs, kept(inputs), titles));
    }

    @Override
    public List<TitleId> titles() {
        return snapshots.serving().map(serving -> serving.snapshot().titles()).orElse(List.of());
    }

    private Inputs inputs(MemberId member, Serving serving) {
        return preparation.now(preparation.state(member), serving.snapshot(), serving.killSwitch());
    }

    private Map<String, String> kept(Inputs inputs) {
        return TitlesInProgress.kept(inputs.snapshot().catalog(), inputs.history(), inputs.stated(), clock.instant());
    }

    /** What was only tried out was no choice, and has no token. */
    private static Page withoutTokens(Page page) {
        List<Choice> tried = page.choices().stream()
                .map(choice -> new Choice(
                        choice.title(),
                        choice.artwork(),
                        choice.alt(),
                        choice.image(),
                        choice.mode(),
                        choice.propensity(),
                        null))
                .toList();
        return new Page(page.snapshot(), tried, page.unknown());
    }

    private Page degraded(MemberId member, LoadedSnapshot snapshot, List<TitleId> titles) {
        long revision = withdrawals.newestKnown();
        Basis nothing = new Basis(chances.of(member).tag(), snapshot.number(), 0, 0, revision, 0, 0, 0);
        StatedChoices neutral = EngineWords.neutralFor(withdrawals.at(revision));
        return pages.degraded(snapshot, neutral, nothing, titles);
    }
}
