package io.lobbycard.transparency.representation;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Page;
import io.lobbycard.personalization.PreferenceStated;
import io.lobbycard.personalization.StatedPreferences;
import io.lobbycard.transparency.LabelledGroup;
import io.lobbycard.transparency.Representation;
import io.lobbycard.transparency.audit.labels.FormerLabels;
import io.lobbycard.transparency.audit.labels.LabelStore;
import io.lobbycard.transparency.representation.WordSeal.Sealed;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes a member's word and answers the choosing side, which knows a handle and gets pictures. */
@ApplicationScoped
class RepresentationDesk implements Representation, StatedPreferences {

    private static final int UNAVAILABLE = 503;
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final WordSeal seal;
    private final StatedGroups stated;
    private final LabelStore labels;
    private final FormerLabels former;
    private final Controls controls;
    private final Choices choices;

    /** Words whose handles are being noted, by these. */
    private final Map<String, Sealed> underWay = new ConcurrentHashMap<>();

    @Inject
    RepresentationDesk(
            WordSeal seal,
            StatedGroups stated,
            LabelStore labels,
            FormerLabels former,
            Controls controls,
            Choices choices) {
        this.seal = seal;
        this.stated = stated;
        this.labels = labels;
        this.former = former;
        this.controls = controls;
        this.choices = choices;
    }

    @Override
    public List<String> groups() {
        return labels.groups().stream().map(LabelledGroup::name).toList();
    }

    @Override
    public Optional<String> of(MemberId member) {
        return stated.of(member);
    }

    @Override
    public void choose(MemberId member, String group) {
        requireGroup(group);
        Sealed word = seal.seal(group);
        underWay.put(word.handle(), word);
        try {
            controls.prefer(member, word.handle());
        } catch (ProblemException refused) {
            if (refused.problem().status() != UNAVAILABLE) {
                seal.discard(word);
            }
            // else it may be kept all the same; if not, the key is destroyed within the hour
            throw refused;
        } finally {
            underWay.remove(word.handle());
        }
    }

    private void requireGroup(String group) {
        if (!groups().contains(group)) {
            throw ProblemException.unprocessable(
                    List.of(new Violation("/name", "There is no group of this name to choose.")));
        }
    }

    @Override
    public Page preview(MemberId member, List<TitleId> titles, @Nullable String group) {
        if (group == null) {
            return choices.chooseIfPreferring(member, titles, Set.of());
        }
        requireGroup(group);
        return choices.chooseIfPreferring(member, titles, labels.persons(group));
    }

    /** In one transaction with the handle, so that of both there is the new one or what was before. */
    void preferenceStated(@Observes PreferenceStated preference) {
        if (preference.handle().isEmpty()) {
            stated.forget(preference.member());
            return;
        }
        Sealed word = underWay.get(preference.handle());
        if (word == null) {
            throw ProblemException.unavailable("This took too long and was not kept. Please say it again.", RETRY);
        }
        stated.keep(preference.member(), word);
    }

    @Override
    public void end(MemberId member) {
        stated.requireForgettable(member);
        controls.prefer(member, null);
    }

    @Override
    public Set<ArtworkId> preferred(String handle, Function<Set<PersonId>, Set<ArtworkId>> showing) {
        return stated.behind(handle).map(labels::persons).map(showing).orElse(Set.of());
    }

    @Override
    public List<Set<ArtworkId>> formerlyPreferred(String handle, Function<Set<PersonId>, Set<ArtworkId>> showing) {
        return stated.behind(handle).map(former::of).orElse(List.of()).stream()
                .map(showing)
                .toList();
    }

    void historyErased(@Observes HistoryErased erased) {
        stated.forget(erased.member());
    }
}
