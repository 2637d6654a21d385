package io.lobbycard.architecture.planted.admin.views;

import io.lobbycard.architecture.planted.beta.PlantedService;
import jakarta.annotation.security.RolesAllowed;

/** Changes something through a part that names no role, and looks by itself. */
@RolesAllowed("editor")
public record PlantedView(PlantedPart part, PlantedService service) {

    public void look() {
        Runnable look = service::look;
        look.run();
    }
}
