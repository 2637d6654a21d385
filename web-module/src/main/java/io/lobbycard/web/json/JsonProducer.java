package io.lobbycard.web.json;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import tools.jackson.databind.json.JsonMapper;

/** Hands the strict mapper to whoever injects a {@link JsonMapper}. */
@Dependent
class JsonProducer {

    @Produces
    JsonMapper mapper() {
        return StrictJson.MAPPER;
    }
}
