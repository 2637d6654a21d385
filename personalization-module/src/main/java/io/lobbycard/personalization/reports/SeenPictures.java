package io.lobbycard.personalization.reports;

import io.lobbycard.personalization.Impression;
import io.lobbycard.personalization.ImpressionReport;
import io.lobbycard.personalization.Impressions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Recorded;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.storage.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** {@link Impressions} in the database. */
@ApplicationScoped
class SeenPictures implements Impressions {

    private final ImpressionIntake intake;
    private final ImpressionLog log;
    private final MemberRegister members;
    private final Database database;

    @Inject
    SeenPictures(ImpressionIntake intake, ImpressionLog log, MemberRegister members, Database database) {
        this.intake = intake;
        this.log = log;
        this.members = members;
        this.database = database;
    }

    @Override
    public Recorded record(List<ImpressionReport> impressions) {
        return impressions.isEmpty()
                ? Recorded.NOTHING
                : database.patiently(() -> intake.store(impressions, intake.shown(impressions)));
    }

    @Override
    public List<Impression> seenBy(MemberId member, String above, int limit) {
        return database.patiently(() -> log.above(members.stateOf(member).number(), above, limit));
    }
}
