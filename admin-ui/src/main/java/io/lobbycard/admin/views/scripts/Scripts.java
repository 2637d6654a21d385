package io.lobbycard.admin.views.scripts;

import com.vaadin.flow.component.HasElement;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Calls what our scripts define, not before they are there. Whoever opens an address right away gets the page's first calls
 * together with its scripts, which may take longer.
 */
public final class Scripts {

    private Scripts() {}

    /**
     * Evaluates an expression when all files are there.
     *
     * @param files addresses, in the order in which they need each other; each is loaded once
     * @param call an expression in which {@code this} is the host's element and {@code $0} the first argument
     */
    public static void run(HasElement host, List<String> files, String call, Serializable... arguments) {
        String loaded = files.stream()
                .map(file -> ".then(() => import('" + file + "'))")
                .collect(Collectors.joining("", "Promise.resolve()", ""));
        var unused = host.getElement().executeJs(loaded + ".then(() => " + call + ")", (Object[]) arguments);
    }
}
