package io.lobbycard.catalog.schema;

import io.lobbycard.database.ModuleSchema;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CatalogSchema implements ModuleSchema {

    @Override
    public String module() {
        return "catalog";
    }
}
