package io.lobbycard.personalization.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionCsvTest {

    private static DecisionLog read(String csv, LogColumns columns) throws IOException {
        return DecisionCsv.read(new StringReader(csv), columns);
    }

    @Test
    void readsTheStandardFormWithColumnsInAnyOrder() throws IOException {
        DecisionLog log = read("""
                \uFEFFcontext_age,reward,member,action,stratum,propensity,context_b
                1.5,1,ann,a,"Heat, 1995",0.25,7
                2.5,0,,b,Up,1,8
                3.5,0,ann,c,"Heat, 1995",0.5,9
                """, LogColumns.STANDARD);
        assertEquals(3, log.size());
        assertEquals(List.of("Heat, 1995", "Up"), log.strata());
        assertEquals(List.of("a", "c"), log.candidates(0));
        assertEquals(1, log.action(2));
        assertEquals(0.25, log.propensity(0));
        assertEquals(1, log.reward(0));
        assertEquals(2, log.members());
        assertEquals(log.member(0), log.member(2));
        assertEquals(2, log.features());
        assertEquals(9, log.context(2, 1));
    }

    @Test
    void readsTheOpenBanditColumns() throws IOException {
        DecisionLog log = read("""
                timestamp,item_id,position,click,propensity_score,user_feature_0
                2019-11-24 00:01:03+00:00,14,3,1,0.03125,cef3
                2019-11-24 00:01:04+00:00,9,1,0,0.5,cef3
                """, LogColumns.OPEN_BANDIT);
        assertEquals(List.of("3", "1"), log.strata());
        assertEquals(List.of("14"), log.candidates(0));
        assertEquals(0.03125, log.propensity(0));
        assertEquals(1, log.reward(0));
        assertEquals(2, log.members());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t,a,0,1|2|propensity of a logged action is above 0",
                "t,a,-0.1,1|2|propensity",
                "t,a,1.1,1|2|at most 1, but it is 1.1",
                "t,a,NaN,1|2|propensity",
                "t,a,0.5,NaN|2|A reward is a finite number, but it is NaN.",
                "t,a,0.5,Infinity|2|reward",
                "t,a,0.5,yes|2|The field reward should be a number, but it is 'yes'.",
                "t,a,0.5|2|There are 3 fields, but the header has 4 columns.",
                "t,,0.5,1|2|The field action is empty.",
            })
    void refusesABadRowWithItsLine(String row, long line, String sentence) {
        var refusal = assertThrows(
                MalformedLogException.class,
                () -> read("stratum,action,propensity,reward\n" + row, LogColumns.STANDARD));
        assertEquals(line, refusal.line());
        assertTrue(String.valueOf(refusal.getMessage()).contains(sentence), refusal.getMessage());
    }

    @Test
    void countsLinesPastQuotedLineBreaks() {
        var refusal = assertThrows(
                MalformedLogException.class,
                () -> read(
                        "stratum,action,propensity,reward\n\"two\nlines\",a,1,1\nt,a,1,none\n", LogColumns.STANDARD));
        assertEquals(4, refusal.line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|The file is empty",
                "stratum,action,reward|The column propensity is missing; the header is stratum,action,reward.",
                "stratum,action,propensity,reward,memeber|The column memeber is not known.",
                "stratum,action,propensity,reward,reward|The column reward is there twice.",
                "timestamp,item_id,position,click|The column stratum is missing",
            })
    void refusesAnotherHeader(String header, String sentence) {
        var refusal = assertThrows(MalformedLogException.class, () -> read(header, LogColumns.STANDARD));
        assertEquals(1, refusal.line());
        assertTrue(String.valueOf(refusal.getMessage()).contains(sentence), refusal.getMessage());
    }

    @Test
    void aHeaderAloneIsAnEmptyLog() throws IOException {
        assertEquals(
                0,
                read("stratum,action,propensity,reward\n", LogColumns.STANDARD).size());
    }

    @Test
    void aReaderThatFailsIsNoMalformedFile() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] into, int offset, int length) throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public void close() {}
        };
        assertThrows(IOException.class, () -> DecisionCsv.read(failing, LogColumns.STANDARD));
    }

    @Test
    void contextMustBeThereInEveryRow() {
        var log = DecisionLog.builder().add(new LoggedDecision("t", "a", 1, 1, null), 0.5);
        var decision = new LoggedDecision("t", "a", 1, 1, null);
        assertThrows(IllegalArgumentException.class, () -> log.add(decision));
        assertThrows(IllegalArgumentException.class, () -> log.add(decision, Double.NaN));
        assertEquals(2, log.add(decision, 0.25).build().size());
    }
}
