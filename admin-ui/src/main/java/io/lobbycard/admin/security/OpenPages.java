package io.lobbycard.admin.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import io.lobbycard.transparency.AccountChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

/**
 * The pages of the admin that are open now; those of an account end when it is changed, so that nothing more is pushed to
 * them.
 */
@ApplicationScoped
public class OpenPages {

    private final Map<UI, String> names = new ConcurrentHashMap<>();

    void keep(@Observes ServiceInitEvent service) {
        service.getSource().addUIInitListener(event -> {
            Principal caller = VaadinRequest.getCurrent().getUserPrincipal();
            if (caller != null) {
                names.put(event.getUI(), caller.getName());
                event.getUI().addDetachListener(closed -> names.remove(event.getUI()));
            }
        });
    }

    void end(@Observes AccountChanged changed) {
        names.forEach((page, name) -> {
            if (name.equals(changed.change().account())) {
                Future<Void> unused = page.access(() -> {
                    page.getPage().reload();
                    page.push();
                    page.close();
                });
            }
        });
    }
}
