package io.lobbycard.architecture.planted.alpha;

import io.lobbycard.architecture.planted.beta.store.Inside;

/** Reaches past another module's API. */
public record PlantedUseOfTheInside(Inside inside) {}
