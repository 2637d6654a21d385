package io.lobbycard.web.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.web.Problem;
import io.lobbycard.web.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonProblemsTest {

    record Sitting(String id, int seconds) {
        Sitting {
            if (seconds < 0) {
                throw new IllegalArgumentException("Seconds are not negative.");
            }
        }
    }

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void anUnknownFieldIsNamedByItsPlace() {
        Problem problem = problemOf("[{'id':'v1','seconds':1},{'id':'v2','seconds':1,'a/b':1}]");

        assertEquals(400, problem.status());
        assertEquals(
                List.of(new Violation("/1/a~1b", "There is no field of this name here. The fields are: id, seconds.")),
                problem.violations());
    }

    @Test
    void aWrongTypeIsToldWhatWouldBeRight() {
        Problem problem = problemOf("[{'id':'v1','seconds':'many'}]");

        assertEquals(400, problem.status());
        assertEquals(
                List.of(new Violation("/0/seconds", "A value is needed here that reads as a number.")),
                problem.violations());
    }

    @Test
    void aValueThatTheRecordRefusesIsUnprocessable() {
        Problem problem = problemOf("[{'id':'v1','seconds':-1}]");

        assertEquals(422, problem.status());
        assertEquals(List.of(new Violation("/0", "Seconds are not negative.")), problem.violations());
    }

    @Test
    void brokenJsonIsToldWhereItBreaks() {
        Problem problem = problemOf("[{'id':");

        assertEquals(400, problem.status());
        assertTrue(String.valueOf(problem.detail()).contains("line 1"), problem.detail());
    }

    private static Problem problemOf(String json) {
        JacksonException thrown = assertThrows(
                JacksonException.class,
                () -> MAPPER.readValue(json.replace('\'', '"'), new TypeReference<List<Sitting>>() {}));
        return JsonProblems.of(thrown).problem();
    }
}
