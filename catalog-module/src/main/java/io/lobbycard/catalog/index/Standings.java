package io.lobbycard.catalog.index;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The table of what is true of each artwork. Artworks are never deleted, so that neither are its rows. */
@ApplicationScoped
class Standings {

    private static final String WRITE = """
        insert into catalog_artwork_standing (artwork_id, title_id, status, verdict, servable) values (?, ?, ?, ?, ?)
        on duplicate key update status = value(status), verdict = value(verdict), servable = value(servable)
        """;

    private static final String WITH_ARTWORK =
            "select distinct title_id from catalog_artwork where title_id in (:titles)";

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager database;

    private final Catalog catalog;

    @Inject
    Standings(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Those of the titles that have an artwork at all. */
    @Transactional
    List<TitleId> withArtwork(List<TitleId> titles) {
        List<?> ids = database.createNativeQuery(WITH_ARTWORK, String.class)
                .setParameter("titles", titles.stream().map(TitleId::value).toList())
                .getResultList();
        return ids.stream().map(String.class::cast).map(TitleId::new).toList();
    }

    @Transactional
    void renew(TitleId title) {
        write(catalog.artworks(title));
    }

    @Transactional
    void write(List<Artwork> artworks) {
        // the driver cannot close a statement whose batch was empty
        if (!artworks.isEmpty()) {
            database.<Connection>runWithConnection(connection -> write(connection, artworks));
        }
    }

    private static void write(Connection connection, List<Artwork> artworks) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            for (Artwork artwork : artworks) {
                statement.setString(1, artwork.id().value());
                statement.setString(2, artwork.title().value());
                statement.setString(3, artwork.status().name());
                statement.setString(4, artwork.representation().verdict().name());
                statement.setBoolean(5, artwork.servable());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
