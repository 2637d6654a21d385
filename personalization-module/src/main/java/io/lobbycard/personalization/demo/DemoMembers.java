package io.lobbycard.personalization.demo;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.controls.ControlLog;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Adds the named members in demo mode: outside the control group and with exploration off, which they can see. */
@ApplicationScoped
public class DemoMembers {

    private static final RandomGeneratorFactory<RandomGenerator> RANDOM = RandomGeneratorFactory.of("L64X128MixRandom");

    private final boolean demo;
    private final Catalog catalog;
    private final MemberRegister members;
    private final RecordedHistories histories;
    private final ControlLog controls;
    private final Clock clock;

    @Inject
    DemoMembers(
            @ConfigProperty(name = "lobbycard.demo", defaultValue = "false") boolean demo,
            Catalog catalog,
            MemberRegister members,
            RecordedHistories histories,
            ControlLog controls,
            Clock clock) {
        this.demo = demo;
        this.catalog = catalog;
        this.members = members;
        this.histories = histories;
        this.controls = controls;
        this.clock = clock;
    }

    /** Adds those that are missing, all of them or none. */
    @Transactional
    public void addNamed() {
        if (!demo) {
            return;
        }
        List<Title> titles;
        try (Stream<TitleWithArtworks> everything = catalog.everything()) {
            titles = everything.map(TitleWithArtworks::title).toList();
        }
        Personas.ALL.stream()
                .filter(persona -> members.state(new MemberId(persona.id())).isEmpty())
                .forEach(persona -> add(persona, titles));
    }

    /** None outside demo mode. */
    public List<MemberId> named() {
        return demo
                ? Personas.ALL.stream()
                        .map(persona -> new MemberId(persona.id()))
                        .toList()
                : List.of();
    }

    private void add(Persona persona, List<Title> titles) {
        MemberId id = new MemberId(persona.id());
        members.register(id, true);
        MemberState state = members.stateOf(id);
        controls.switchExplorationOff(state);
        RandomGenerator random = RANDOM.create(persona.id().hashCode());
        histories.add(Map.of(state, new Diary(persona, random, clock.instant()).written(titles)));
    }
}
