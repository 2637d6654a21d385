package io.lobbycard.transparency.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Which folder of keys belongs to this database. */
@ApplicationScoped
class KeyFolderMarks {

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    /** The folder's mark; empty until one was used for the first time. */
    @Transactional
    Optional<String> known() {
        List<?> marks = entities.createNativeQuery("select mark from transparency_key_folder", String.class)
                .getResultList();
        return marks.stream().map(String.class::cast).findFirst();
    }

    /** Keeps a mark unless there is one; returns the one that is kept. */
    @Transactional(TxType.REQUIRES_NEW)
    String keep(String mark) {
        entities.createNativeQuery("insert ignore into transparency_key_folder (id, mark) values (1, :mark)")
                .setParameter("mark", mark)
                .executeUpdate();
        return known().orElseThrow();
    }
}
