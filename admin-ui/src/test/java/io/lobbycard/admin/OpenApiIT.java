package io.lobbycard.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class OpenApiIT {

    private final JsonNode document =
            Rest.anonymous().get("/openapi?format=json").json();

    @Test
    void everyOperationSaysWhoMayAskIt() {
        List<String> silent = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("operationId"))
                        .filter(operation -> !operation
                                .getValue()
                                .path("description")
                                .asString("")
                                .matches("(?s).*(Roles: .+\\.|Anybody may ask\\.)"))
                        .forEach(operation -> silent.add(operation.getKey() + " " + path.getKey())));

        assertEquals(List.of(), silent);
        assertFalse(document.at("/paths").isEmpty());
        assertEquals("Roles: support.", said("post", "/api/v1/access-grants"));
        assertEquals("Anybody may ask.", said("get", "/api/v1/keys"));
    }

    /** Generated clients make a method of each, and have to know what it answers. */
    @Test
    void everyOperationHasANameOfItsOwnAndSaysWhatSuccessIs() {
        List<String> names = new ArrayList<>();
        List<String> endless = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("operationId"))
                        .forEach(operation -> {
                            names.add(operation.getValue().get("operationId").asString());
                            if (operation.getValue().get("responses").propertyNames().stream()
                                    .noneMatch(status -> status.matches("[23]..|default"))) {
                                endless.add(operation.getKey() + " " + path.getKey());
                            }
                        }));

        assertEquals(List.of(), endless);
        assertEquals(names.stream().distinct().toList(), names);
        assertFalse(names.isEmpty());
    }

    /** What a generated client sends must be what the server takes. */
    @Test
    void constantsAreSpelledAsTheServerTakesThem() {
        List<String> constants = document.findValues("enum").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();

        assertTrue(constants.contains("member-asked"), constants::toString);
        assertTrue(constants.stream().noneMatch(constant -> constant.matches("[A-Z_]{2,}")), constants::toString);
    }

    private String said(String method, String path) {
        String description =
                document.get("paths").get(path).get(method).get("description").asString();
        return description.substring(description.lastIndexOf('\n') + 1);
    }
}
