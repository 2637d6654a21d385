package io.lobbycard.admin.views.access;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessGrant.State;
import io.lobbycard.transparency.AccessGrants;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One grant: whose history, why, what of it, for how long, and what can be done about it. */
class GrantCard extends Article {

    private final long id;

    GrantCard(AccessGrant grant, AccessGrants grants, String name, boolean officer, Consumer<Runnable> steps) {
        id = grant.id();
        addClassName("lobby-panel");
        getElement().setAttribute("aria-label", say("access.card", grant.member(), Words.name(grant.state())));
        Badge state = new Badge(Words.name(grant.state()));
        if (grant.state() == State.ASKED || grant.state() == State.OPEN) {
            state.addThemeVariants(BadgeVariant.FILLED);
        }
        Div badges = new Div(state);
        badges.addClassName("lobby-badges");
        if (grant.emergency()) {
            badges.addComponentAsFirst(new Badge(say("access.emergency.badge")));
        }
        Div head = new Div(new H3(say("access.of", grant.member())), badges);
        head.addClassNames("lobby-heading", "lobby-spread");
        add(head, new Paragraph(say("access.why", Words.name(grant.purpose()), grant.words())), facts(grant));
        if (grant.justified() != null) {
            add(new Paragraph(say(grant.justified() ? "access.state.justified" : "access.state.unjustified")));
        }
        Div actions = actions(grant, grants, name, officer, steps);
        if (actions.getComponentCount() > 0) {
            add(actions);
        }
    }

    boolean isOf(AccessGrant grant) {
        return id == grant.id();
    }

    /** Whether a privacy officer has something to decide. */
    static boolean isWaiting(AccessGrant grant) {
        return grant.state() == State.ASKED || (grant.emergency() && grant.justified() == null);
    }

    private static DescriptionList facts(AccessGrant grant) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("lobby-facts");
        fact(facts, "access.when", say("access.when.by", Moments.of(grant.askedAt()), grant.askedBy()));
        fact(
                facts,
                "access.what",
                grant.fields().stream().sorted().map(Words::name).collect(Collectors.joining(", ")));
        fact(
                facts,
                "access.time",
                grant.state() == State.OPEN && grant.until() != null
                        ? say("access.time.until", grant.minutes(), Moments.of(grant.until()))
                        : say("access.time.for", grant.minutes()));
        if (grant.emergency() && grant.justified() == null && grant.reviewDue() != null) {
            fact(facts, "access.review", say("access.review.by", Moments.of(grant.reviewDue())));
        }
        return facts;
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(say(name)), new DescriptionList.Description(value));
    }

    private static Div actions(
            AccessGrant grant, AccessGrants grants, String name, boolean officer, Consumer<Runnable> steps) {
        Div actions = new Div();
        actions.addClassName("lobby-badges");
        boolean own = grant.askedBy().equals(name);
        if (officer && !own && isWaiting(grant)) {
            actions.add(new GrantDecision(grant, grants, name, steps));
        }
        if (grant.state() == State.OPEN) {
            if (own) {
                actions.add(new Anchor("access/" + grant.id(), say("access.read")));
            }
            actions.add(new Button(
                    say("access.end"), press -> steps.accept(() -> grants.end(grant.id(), name, officer))));
        }
        return actions;
    }
}
