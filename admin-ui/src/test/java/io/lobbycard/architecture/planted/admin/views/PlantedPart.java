package io.lobbycard.architecture.planted.admin.views;

import io.lobbycard.architecture.planted.beta.PlantedService;

/** A part of a view. */
public record PlantedPart(PlantedService service) {

    public void change() {
        service.change();
    }
}
