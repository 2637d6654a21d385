package io.lobbycard.admin.views.access;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.lobbycard.admin.views.keys.Focus;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.web.ProblemException;
import java.util.Comparator;
import java.util.List;

/** Grants, those that wait for somebody first, each with what can be done about it. */
class GrantList extends Section {

    private final transient AccessGrants grants;
    private final String name;
    private final boolean officer;
    private final transient Runnable changed;
    private final H2 heading = new H2(say("access.list"));

    /** @param changed runs after something was done about a grant */
    GrantList(AccessGrants grants, String name, boolean officer, Runnable changed) {
        this.grants = grants;
        this.name = name;
        this.officer = officer;
        this.changed = changed;
        addClassName("lobby-cards");
        getElement().setAttribute("aria-label", say("access.list"));
    }

    void show(List<AccessGrant> all) {
        removeAll();
        add(heading);
        all.stream()
                .sorted(Comparator.comparing(GrantCard::isWaiting).reversed())
                .forEach(grant -> add(new GrantCard(grant, grants, name, officer, step -> step(grant, step))));
        if (all.isEmpty()) {
            add(new Paragraph(say("access.none")));
        }
    }

    /** Goes on at the grant as it is then, wherever it stands now, or above the list. */
    private void step(AccessGrant grant, Runnable step) {
        try {
            step.run();
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
        }
        changed.run();
        Focus.on(getChildren()
                .filter(card -> card instanceof GrantCard shown && shown.isOf(grant))
                .findFirst()
                .orElse(heading));
    }
}
