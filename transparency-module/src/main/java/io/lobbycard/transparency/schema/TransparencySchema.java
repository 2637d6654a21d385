package io.lobbycard.transparency.schema;

import io.lobbycard.database.ModuleSchema;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TransparencySchema implements ModuleSchema {

    @Override
    public String module() {
        return "transparency";
    }
}
