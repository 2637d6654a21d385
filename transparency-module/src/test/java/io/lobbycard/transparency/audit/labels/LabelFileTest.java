package io.lobbycard.transparency.audit.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelFileTest {

    private static final String HEADER = "person,group,source\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invented-one,alder,",
                "invented-one,alder,   ",
                "invented-one,alder,short",
                "invented-one,alder",
                "invented-one,,Invented for this test.",
                "invented-one,Alder & Sons,Invented for this test.",
                "no such id,alder,Invented for this test.",
                ",alder,Invented for this test.",
                "invented-one,alder,Invented for this test.\ninvented-one,birch,Invented for this test.",
                "invented-one,\"alder",
                ""
            })
    void aLabelWithoutASourceOrWithAnythingElseWrongIsRefusedWithItsLine(String lines) {
        LabelFile file = LabelFile.read(HEADER + lines);

        assertFalse(file.wrong().isEmpty());
    }

    @Test
    void aFileAboutMembersIsRefused() {
        LabelFile file = LabelFile.read("member,group,source\numa-fan,alder,Invented for this test.");

        assertTrue(file.wrong().getFirst().detail().contains("members cannot"));
    }

    @Test
    void whatIsRightIsRead() {
        LabelFile file = LabelFile.read(HEADER + "invented-one,alder,\"Invented, for this test.\"\n");

        assertEquals(List.of(), file.wrong());
        assertEquals("Invented, for this test.", file.labels().getFirst().source());
    }
}
