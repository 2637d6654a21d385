package io.lobbycard.transparency;

import java.util.List;

/**
 * Groups of credited persons, for audits and for members who want to see a group represented. They can be imported, counted
 * and taken away; who belongs to which group does not come out again.
 */
public interface AuditLabels {

    /**
     * Imports labels, all or none, in place of what was known of the same persons.
     *
     * @param csv lines of {@code person,group,source} below that header
     * @return how many lines there were
     * @throws io.lobbycard.web.ProblemException 422 with the lines that have no source, name nobody in the catalogue, or
     *     are otherwise wrong; the refusal is written down
     */
    int importCsv(String auditor, String csv);

    /** The groups by name. */
    List<LabelledGroup> groups();

    /** Takes a group's labels away; nothing happens if there are none. */
    void remove(String auditor, String group);

    /** What was done to the labels, the newest first; nobody can take a line of it away. */
    List<LabelChange> changes(int limit);
}
