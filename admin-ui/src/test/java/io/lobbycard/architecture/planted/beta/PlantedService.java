package io.lobbycard.architecture.planted.beta;

/** Something that only some people may do. */
public interface PlantedService {

    void change();

    void look();
}
