package io.lobbycard.web;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the element or field, such as {@code /3/watchedSeconds}
 * @param detail a complete sentence for people: what was expected and what was found
 */
public record Violation(String pointer, String detail) {}
