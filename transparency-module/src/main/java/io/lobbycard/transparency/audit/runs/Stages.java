package io.lobbycard.transparency.audit.runs;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.RepresentationTrial;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.audit.labels.LabelStore;
import io.lobbycard.transparency.audit.stage.InventedCatalogue;
import io.lobbycard.transparency.audit.stage.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Sets up the catalogue of an audit with its labels. */
@ApplicationScoped
class Stages {

    private final Catalog catalog;
    private final LabelStore labels;
    private final RepresentationTrial check;

    @Inject
    Stages(Catalog catalog, LabelStore labels, RepresentationTrial check) {
        this.catalog = catalog;
        this.labels = labels;
        this.check = check;
    }

    Stage stage(AuditCatalogue catalogue) {
        if (catalogue == AuditCatalogue.INVENTED) {
            return InventedCatalogue.stage(check);
        }
        try (Stream<TitleWithArtworks> everything = catalog.everything()) {
            return new Stage(everything.toList(), labels.labels(), false);
        }
    }

    /** Whether an auditor has labelled enough of the own catalogue for two groups. */
    boolean ownIsLabelled() {
        return !labels.groups().isEmpty() && stage(AuditCatalogue.OWN).groups().size() == 2;
    }
}
