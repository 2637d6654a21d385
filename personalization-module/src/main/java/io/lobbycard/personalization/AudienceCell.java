package io.lobbycard.personalization;

import io.lobbycard.catalog.TitleId;

/**
 * A title in front of one part of the members.
 *
 * @param part from 0, the part with the least weight
 * @param members different members who saw any picture of the title
 * @param among those of them who saw one of the pictures that were asked about
 */
public record AudienceCell(int part, TitleId title, long members, long among) {}
