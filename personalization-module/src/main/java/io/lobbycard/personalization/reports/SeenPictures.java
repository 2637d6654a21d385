package io.lobbycard.personalization.reports;

import io.lobbycard.personalization.ImpressionReport;
import io.lobbycard.personalization.Impressions;
import io.lobbycard.personalization.storage.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** {@link Impressions} in the database. */
@ApplicationScoped
class SeenPictures implements Impressions {

    private final ImpressionIntake intake;
    private final Database database;

    @Inject
    SeenPictures(ImpressionIntake intake, Database database) {
        this.intake = intake;
        this.database = database;
    }

    @Override
    public int record(List<ImpressionReport> impressions) {
        return impressions.isEmpty() ? 0 : database.patiently(() -> intake.store(impressions));
    }
}
