package io.lobbycard.catalog.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** All kinds of work. */
@ApplicationScoped
class Works {

    private final Instance<Work> works;

    @Inject
    Works(@Any Instance<Work> works) {
        this.works = works;
    }

    /** The kinds of all jobs, each with the roles that may see and cancel them. */
    Map<String, Set<String>> kinds() {
        Map<String, Set<String>> all = new HashMap<>();
        works.forEach(work -> all.putAll(work.kinds()));
        return all;
    }

    Work of(String kind) {
        return works.stream()
                .filter(work -> work.kinds().containsKey(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing here does jobs of the kind " + kind + "."));
    }
}
