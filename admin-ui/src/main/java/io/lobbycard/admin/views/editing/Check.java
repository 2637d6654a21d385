package io.lobbycard.admin.views.editing;

import java.util.List;

/**
 * Whether a form may be stored.
 *
 * @param problems what stands in the way, in sentences
 */
record Check(boolean good, List<String> problems) {

    Check {
        problems = List.copyOf(problems);
    }
}
