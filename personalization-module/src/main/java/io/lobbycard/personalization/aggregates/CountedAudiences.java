package io.lobbycard.personalization.aggregates;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.AudienceCell;
import io.lobbycard.personalization.Audiences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@link Audiences} in two passes along the primary keys: over viewings, for the parts, and over impressions. */
@ApplicationScoped
class CountedAudiences implements Audiences {

    private static final String WATCHED = """
            select member, title, watched_seconds
            from personalization_viewing force index (primary)
            order by member
            """;

    private static final String SEEN = """
            select member, title, artwork
            from personalization_impression force index (primary)
            order by member
            """;

    private final Lines lines;

    @Inject
    CountedAudiences(Lines lines) {
        this.lines = lines;
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public List<AudienceCell> saw(Map<TitleId, Double> weights, Set<ArtworkId> pictures, int parts) {
        TasteParts taste = new TasteParts(weights);
        lines.read(WATCHED, line -> taste.add(line.getLong(1), line.getString(2), line.getInt(3)));
        DifferentMembers different = new DifferentMembers(taste.cut(parts), pictures);
        lines.read(SEEN, line -> different.add(line.getLong(1), line.getString(2), line.getString(3)));
        return different.cells().stream().filter(CountedAudiences::tellsOfMany).toList();
    }

    /** Whether neither those who saw one of the pictures nor those who saw another one of the title are a few. */
    static boolean tellsOfMany(AudienceCell cell) {
        long others = cell.members() - cell.among();
        return cell.members() >= SMALLEST
                && (cell.among() == 0 || cell.among() >= SMALLEST)
                && (others == 0 || others >= SMALLEST);
    }
}
