package io.lobbycard.architecture.planted.beta;

import io.lobbycard.architecture.planted.alpha.PlantedUseOfTheInside;

/** Closes a cycle between two modules. */
public record PlantedBack(PlantedUseOfTheInside use) {}
