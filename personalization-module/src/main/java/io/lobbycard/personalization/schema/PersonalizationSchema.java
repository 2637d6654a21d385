package io.lobbycard.personalization.schema;

import io.lobbycard.database.ModuleSchema;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PersonalizationSchema implements ModuleSchema {

    @Override
    public String module() {
        return "personalization";
    }
}
