package io.lobbycard.catalog.representation;

import io.lobbycard.catalog.Credit;

/**
 * How long somebody is on screen.
 *
 * @param seconds measured, or estimated from the billing
 * @param share of the time of the title's most present person
 * @param measured false if the seconds, or those they are compared with, are an estimate
 */
record Presence(Credit credit, double seconds, double share, boolean measured) {}
