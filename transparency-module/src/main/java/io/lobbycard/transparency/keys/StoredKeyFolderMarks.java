package io.lobbycard.transparency.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** {@link KeyFolderMarks} in the database. */
@ApplicationScoped
class StoredKeyFolderMarks implements KeyFolderMarks {

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Override
    @Transactional
    public Optional<String> known() {
        List<?> marks = entities.createNativeQuery("select mark from transparency_key_folder", String.class)
                .getResultList();
        return marks.stream().map(String.class::cast).findFirst();
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public String keep(String mark) {
        entities.createNativeQuery("insert ignore into transparency_key_folder (id, mark) values (1, :mark)")
                .setParameter("mark", mark)
                .executeUpdate();
        return known().orElseThrow();
    }
}
