package io.lobbycard.transparency.audit.measures;

/**
 * A title in front of one quarter of the members, by their taste for a group.
 *
 * @param members different members who were shown a picture of the title
 * @param featured those of them whose picture features the group
 * @param byLot the part of the title's pictures that features the group, 0 to 1: how many it would be by lot; not a
 *     number of real members, each of whom may have seen several
 * @param presence the group's share of the credited screen time in the title, 0 to 1
 */
public record ExposureCell(
        String group, int quarter, String title, long members, long featured, double byLot, double presence) {}
