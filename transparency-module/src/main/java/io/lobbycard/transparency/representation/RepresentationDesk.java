package io.lobbycard.transparency.representation;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.StatedPreferences;
import io.lobbycard.transparency.LabelledGroup;
import io.lobbycard.transparency.Representation;
import io.lobbycard.transparency.audit.labels.FormerLabels;
import io.lobbycard.transparency.audit.labels.LabelStore;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes a member's word and answers the choosing side, which knows a handle and gets pictures. */
@ApplicationScoped
class RepresentationDesk implements Representation, StatedPreferences {

    private final StatedGroups stated;
    private final LabelStore labels;
    private final FormerLabels former;
    private final Controls controls;

    @Inject
    RepresentationDesk(StatedGroups stated, LabelStore labels, FormerLabels former, Controls controls) {
        this.stated = stated;
        this.labels = labels;
        this.former = former;
        this.controls = controls;
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
        if (!groups().contains(group)) {
            throw ProblemException.unprocessable(
                    List.of(new Violation("/name", "There is no group of this name to choose.")));
        }
        // stored for good before any page can ask for what is behind the handle
        String handle = stated.keep(member, group);
        controls.prefer(member, handle);
        // another choice at the same moment may have taken the place of this one, and been noted before it
        stated.handle(member).filter(now -> !now.equals(handle)).ifPresent(now -> controls.prefer(member, now));
    }

    @Override
    public void end(MemberId member) {
        stated.requireForgettable(member);
        controls.prefer(member, null);
        stated.forget(member);
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
