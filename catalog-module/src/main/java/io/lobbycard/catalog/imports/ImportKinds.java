package io.lobbycard.catalog.imports;

import io.lobbycard.catalog.ImportKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All kinds of files, this module's and those of higher ones. */
@ApplicationScoped
class ImportKinds {

    private final Instance<ImportKind> kinds;

    @Inject
    ImportKinds(@Any Instance<ImportKind> kinds) {
        this.kinds = kinds;
    }

    List<ImportKind> all() {
        return kinds.stream().sorted(Comparator.comparing(ImportKind::name)).toList();
    }

    Optional<ImportKind> find(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    String names() {
        return all().stream().map(ImportKind::name).collect(Collectors.joining(", "));
    }
}
