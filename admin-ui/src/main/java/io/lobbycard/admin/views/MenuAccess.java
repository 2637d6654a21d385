package io.lobbycard.admin.views;

import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import com.vaadin.flow.server.auth.MenuAccessControl;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Gives the navigation Flow's own rule, which Flow cannot make by itself where CDI makes its objects. */
@Dependent
class MenuAccess {

    @Produces
    MenuAccessControl rule() {
        return new DefaultMenuAccessControl();
    }
}
