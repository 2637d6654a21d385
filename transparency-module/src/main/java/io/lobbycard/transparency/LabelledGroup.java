package io.lobbycard.transparency;

/** A group of credited persons, by how many it has and from how many sources. */
public record LabelledGroup(String name, int persons, int sources) {}
