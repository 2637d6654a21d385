package io.lobbycard.transparency.audit.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.PersonId;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InServer
class FormerLabelsIT {

    private static final String GROUP = "of-a-former-time";
    private static final Set<PersonId> ONE = Set.of(new PersonId("alder"));
    private static final Set<PersonId> TWO = Set.of(new PersonId("alder"), new PersonId("birch"));

    @Inject
    FormerLabels former;

    @Inject
    DataSource database;

    @Test
    void whatAGroupCameToIsKnownForNinetyDaysAndThenGone() throws SQLException {
        former.keep(GROUP, Set.of());
        former.keep(GROUP, ONE);
        former.keep(GROUP, TWO);
        former.keep(GROUP, ONE);
        assertEquals(List.of(ONE, TWO, Set.of()), former.of(GROUP), "the newest first, each once");
        assertEquals(List.of(), former.of("of-no-time"));

        change("update transparency_audit_label_former set ended_at = ended_at - interval 91 day"
                + " where group_name = '" + GROUP + "' and persons <> 'alder'");
        assertEquals(List.of(ONE), former.of(GROUP));
        former.forgetOld();

        assertEquals(2, change("delete from transparency_audit_label_former where group_name = '" + GROUP + "'"));
    }

    private int change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
