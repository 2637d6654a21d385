package io.lobbycard.admin.views;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.lobbycard.admin.views.keys.Keys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The frame of every view: brand, navigation, account, and the word that this is a demonstration. */
@Layout
@Dependent
@AnonymousAllowed
class AdminLayout extends AppLayout implements RouterLayout {

    private final Main content = new Main();

    @Inject
    AdminLayout(Navigation navigation, @ConfigProperty(name = "lobbycard.demo", defaultValue = "false") boolean demo) {
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        setContent(content);
        setPrimarySection(Section.DRAWER);
        Footer footer = new Footer(new KeysHelp(), new AccountBox());
        if (demo) {
            footer.add(demoNotice());
        }
        addToDrawer(new Header(skipping(), brand()), new Scroller(new Nav(navigation)), footer);
        addToNavbar(new DrawerToggle());
        Keys.fetch(this);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    /** Seen only by those who come with the keyboard. */
    private static Anchor skipping() {
        Anchor skipping = new Anchor("#content", say("skip"));
        skipping.addClassName("lobby-skip");
        skipping.getElement()
                .executeJs("this.onclick = click => { click.preventDefault();"
                        + " document.getElementById('content').focus(); }");
        return skipping;
    }

    private static Anchor brand() {
        Anchor brand = new Anchor(".", say("brand"));
        brand.addClassName("lobby-brand");
        return brand;
    }

    private static Div demoNotice() {
        Div notice = new Div(new Paragraph(say("demo")));
        notice.addClassName("lobby-demo");
        return notice;
    }
}
