package io.lobbycard.transparency.pages;

/** A hidden field of a form. */
public record Field(String name, String value) {}
