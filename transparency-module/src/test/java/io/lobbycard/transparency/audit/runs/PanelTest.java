package io.lobbycard.transparency.audit.runs;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.lobbycard.transparency.AuditKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PanelTest {

    @ParameterizedTest
    @EnumSource(AuditKind.class)
    void aPanelOfThreeIsRefusedAndSoIsOneWithoutEnd(AuditKind kind) {
        for (int members : new int[] {Integer.MIN_VALUE, -1, 0, 3, Panel.fewest(kind) - 1, 20_001}) {
            assertNotNull(Panel.complaint(kind, members));
        }
        assertNull(Panel.complaint(kind, Panel.fewest(kind)));
        assertNull(Panel.complaint(kind, 20_000));
    }
}
