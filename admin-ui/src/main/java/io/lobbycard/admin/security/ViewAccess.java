package io.lobbycard.admin.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets nobody into a view whose annotations do not name one of their roles. */
@ApplicationScoped
public class ViewAccess {

    void guard(@Observes ServiceInitEvent service) {
        NavigationAccessControl control = new NavigationAccessControl();
        control.setLoginView(LoginForm.PAGE);
        service.getSource().addUIInitListener(event -> event.getUI().addBeforeEnterListener(control));
    }
}
