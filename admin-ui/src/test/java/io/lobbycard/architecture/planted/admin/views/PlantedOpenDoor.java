package io.lobbycard.architecture.planted.admin.views;

import io.lobbycard.architecture.planted.beta.PlantedService;

/** Changes something for whoever comes. */
public record PlantedOpenDoor(PlantedService service) {

    public void change() {
        service.change();
    }
}
