package io.lobbycard.transparency.audit.labels;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.personalization.PersonalizationReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In demo mode, labels the four invented actors of the invented film, so that members can try out what it is to see a group
 * represented; nobody real gets a label. Once, and not if an auditor has labelled anybody before. The groups are too small
 * for any audit to take them up.
 */
@ApplicationScoped
class DemoLabels {

    private static final Logger LOG = System.getLogger(DemoLabels.class.getName());
    private static final String NAME = "demonstration";
    private static final String SOURCE = "Invented for the demonstration like the actor and the film";
    private static final Map<String, List<String>> GROUPS = Map.of(
            "invented-maple", List.of("ada-maple", "ivo-maple"), "invented-rowan", List.of("bela-rowan", "runa-rowan"));

    private final LabelStore labels;
    private final Catalog catalog;
    private final boolean demo;

    @Inject
    DemoLabels(
            LabelStore labels,
            Catalog catalog,
            @ConfigProperty(name = "lobbycard.demo", defaultValue = "false") boolean demo) {
        this.labels = labels;
        this.catalog = catalog;
        this.demo = demo;
    }

    void label(@Observes PersonalizationReady ready) {
        try {
            if (demo && labels.changes(1).isEmpty() && everybodyIsCredited()) {
                int labelled = labels.importCsv(NAME, csv());
                LOG.log(Level.INFO, "Demo catalogue: {0} invented actors are labelled with invented groups.", labelled);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The demonstration has no groups to see represented.", failed);
        }
    }

    private boolean everybodyIsCredited() {
        Set<PersonId> all = GROUPS.values().stream()
                .flatMap(List::stream)
                .map(PersonId::new)
                .collect(Collectors.toSet());
        return catalog.names(all).keySet().containsAll(all);
    }

    private static String csv() {
        StringBuilder csv = new StringBuilder("person,group,source\n");
        GROUPS.forEach((group, persons) -> persons.forEach(person -> csv.append(person)
                .append(',')
                .append(group)
                .append(',')
                .append(SOURCE)
                .append('\n')));
        return csv.toString();
    }
}
