package io.lobbycard.admin.views;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import io.lobbycard.admin.views.waiting.Waiting;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The views that the caller may open, each with how much waits there for them; the numbers keep up by themselves. */
@Dependent
class Navigation extends SideNav {

    private static final Logger LOG = System.getLogger(Navigation.class.getName());
    private static final int LOOK_EVERY_SECONDS = 3;

    private final transient ManagedScheduledExecutorService threads;
    private final transient List<Waiting> work;
    private final Map<String, SideNavItem> itemOf = new HashMap<>();
    private transient volatile Map<String, Integer> shown = Map.of();
    private transient @Nullable ScheduledFuture<?> looking;

    @Inject
    Navigation(Instance<Waiting> work, ManagedScheduledExecutorService threads) {
        this.threads = threads;
        this.work = work.stream().filter(each -> SignedIn.may(each.getClass())).toList();
        getElement().setAttribute("aria-label", say("navigation"));
        MenuConfiguration.getMenuEntries().forEach(this::add);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (!work.isEmpty()) {
            UI ui = attached.getUI();
            looking = threads.scheduleWithFixedDelay(() -> look(ui), 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private void add(MenuEntry entry) {
        SideNavItem item = new SideNavItem(say(entry.title()), entry.path(), new Icon(entry.icon()));
        item.setMatchNested(true);
        itemOf.put(item.getPath(), item);
        addItem(item);
    }

    private void look(UI ui) {
        try {
            Map<String, Integer> counts = work.stream().collect(Collectors.toMap(Waiting::view, Waiting::count));
            if (!counts.equals(shown)) {
                shown = counts;
                Future<Void> unused = ui.access(() -> counts.forEach(this::show));
            }
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "What waits cannot be counted now; the last numbers stay.", away);
        }
    }

    private void show(String view, int count) {
        SideNavItem item = itemOf.get(view);
        if (item == null) {
            return;
        }
        Span number = new Span(say("navigation.count", count));
        Span said = new Span(say("navigation.waiting"));
        said.addClassName("lobby-unseen");
        Span badge = new Span(number, said);
        badge.addClassName("lobby-count");
        item.setSuffixComponent(count == 0 ? null : badge);
    }
}
