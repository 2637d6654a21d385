package io.lobbycard.admin.views;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Shown when a view cannot be opened; what happened is in the log under the number that the page names. */
@Dependent
@ParentLayout(AdminLayout.class)
@AnonymousAllowed
class FailurePage extends Notice implements HasErrorParameter<Exception> {

    private static final Logger LOG = System.getLogger(FailurePage.class.getName());

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> error) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "A view could not be opened. Number: " + number, error.getException());
        show("error.failure", say("error.failure.text", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
