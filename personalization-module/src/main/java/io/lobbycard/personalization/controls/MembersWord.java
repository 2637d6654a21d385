package io.lobbycard.personalization.controls;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.ControlChange;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.history.RecordedHistory;
import io.lobbycard.personalization.members.MemberChances;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.storage.Database;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link Controls} over the log of sayings. */
@ApplicationScoped
class MembersWord implements Controls {

    private static final int PART = 1_000;

    private final MemberRegister members;
    private final MemberChances chances;
    private final ControlLog log;
    private final RecordedHistories histories;
    private final KnownWords words;
    private final Catalog catalog;
    private final Database database;

    @Inject
    MembersWord(
            MemberRegister members,
            MemberChances chances,
            ControlLog log,
            RecordedHistories histories,
            KnownWords words,
            Catalog catalog,
            Database database) {
        this.members = members;
        this.chances = chances;
        this.log = log;
        this.histories = histories;
        this.words = words;
        this.catalog = catalog;
        this.database = database;
    }

    @Override
    public MemberControls of(MemberId member) {
        return database.patiently(() -> {
            MemberState state = members.stateOf(member);
            return log.at(state, state.controlRevision())
                    .view(chances.inControlGroup(chances.of(member), state.alwaysPersonalised()));
        });
    }

    @Override
    public List<ControlChange> changes(MemberId member, long after) {
        return database.patiently(() -> log.said(members.stateOf(member), after, Long.MAX_VALUE, PART).stream()
                .map(Revision::change)
                .toList());
    }

    @Override
    public List<ControlChange> standing(MemberId member, long after, long last) {
        if (after < 0 || last - after > LONGEST_SPAN) {
            return List.of();
        }
        return database.patiently(() -> {
            MemberState state = members.stateOf(member);
            StatedControls now = log.at(state, state.controlRevision());
            return log.said(state, after, last, LONGEST_SPAN).stream()
                    .filter(revision -> now.holds(revision.saying()))
                    .map(Revision::change)
                    .toList();
        });
    }

    @Override
    public void leaveOut(MemberId member, List<ViewingId> viewings, boolean leftOut) {
        database.patiently(() -> {
            MemberState state = members.stateOf(member);
            RecordedHistory history = histories.of(state);
            if (viewings.stream().anyMatch(viewing -> history.place(viewing) < 0)) {
                throw ProblemException.notFound("There is no such viewing in this history.");
            }
            return append(
                    state,
                    null,
                    viewings.stream()
                            .map(viewing -> Saying.of(Subject.LEFT_OUT_VIEWING, viewing.value(), leftOut))
                            .toList());
        });
    }

    @Override
    public void leaveOut(MemberId member, Signal signal, boolean leftOut) {
        if (leftOut) {
            words.requireSignal(signal);
        }
        say(member, Saying.of(Subject.LEFT_OUT_SIGNAL, signal.toString(), leftOut));
    }

    @Override
    public void pin(MemberId member, TitleId title, @Nullable ArtworkId artwork) {
        if (artwork != null) {
            requirePinnable(title, artwork);
        }
        say(member, new Saying(Subject.PIN, title.value(), artwork == null ? "" : artwork.value()));
    }

    @Override
    public void allowSensitiveTheme(MemberId member, String theme, boolean allowed) {
        if (allowed) {
            words.requireSensitiveTheme(theme);
        }
        say(member, Saying.of(Subject.SENSITIVE_THEME, theme, allowed));
    }

    @Override
    public void neutral(MemberId member, boolean neutral) {
        say(member, Saying.of(Subject.NEUTRAL, "", neutral));
    }

    @Override
    public void exploration(MemberId member, boolean exploration) {
        say(member, Saying.of(Subject.EXPLORATION, "", exploration));
    }

    @Override
    public void refuse(MemberId member, ArtworkId artwork, boolean refused) {
        if (refused) {
            requireKnown(artwork);
        }
        say(member, Saying.of(Subject.REFUSED_ARTWORK, artwork.value(), refused));
    }

    @Override
    public void refuseFor(MemberId member, ArtworkId artwork, int erasureMark) {
        requireKnown(artwork);
        database.patiently(() -> {
            MemberState state = members.stateOf(member);
            ControlLog.requireNotErasedSince(erasureMark, state);
            return append(state, null, List.of(Saying.of(Subject.REFUSED_ARTWORK, artwork.value(), true)));
        });
    }

    @Override
    public void prefer(MemberId member, @Nullable String handle) {
        say(member, new Saying(Subject.PREFERENCE, "", handle == null ? "" : handle));
    }

    @Override
    public void change(
            MemberId member,
            @Nullable Long expectedRevision,
            @Nullable Boolean neutral,
            @Nullable Boolean exploration) {
        List<Saying> sayings = new ArrayList<>();
        if (neutral != null) {
            sayings.add(Saying.of(Subject.NEUTRAL, "", neutral));
        }
        if (exploration != null) {
            sayings.add(Saying.of(Subject.EXPLORATION, "", exploration));
        }
        database.patiently(() -> append(members.stateOf(member), expectedRevision, sayings));
    }

    private void say(MemberId member, Saying saying) {
        database.patiently(() -> append(members.stateOf(member), null, List.of(saying)));
    }

    private boolean append(MemberState state, @Nullable Long expected, List<Saying> sayings) {
        log.append(state, expected, sayings);
        return true;
    }

    private void requireKnown(ArtworkId artwork) {
        if (catalog.artwork(artwork).isEmpty()) {
            throw ProblemException.notFound("There is no such artwork.");
        }
    }

    private void requirePinnable(TitleId title, ArtworkId artwork) {
        Artwork picture = catalog.artwork(artwork)
                .filter(found -> found.title().equals(title))
                .orElseThrow(() -> ProblemException.unprocessable(
                        List.of(new Violation("/artwork", "There is no such artwork of this title."))));
        if (!picture.servable()) {
            throw ProblemException.unprocessable(
                    List.of(new Violation("/artwork", "This artwork may not be shown, so it cannot be pinned.")));
        }
    }
}
